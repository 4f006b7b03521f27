"""Binary Canonical Serialization, read strictly: types as data, each with its bytes and its JSON.   Thread: any; pure.

    Ref = Struct(object_id=ADDRESS, version=U64, digest=DIGEST)
    value = decode(Ref, data); encode(Ref, value) == data; from_json(Ref, to_json(Ref, value)) == value

Values are int, bytes, bool, str, list, dict (of a Struct, and of an Enum {"Variant": value}) and None (of an Opt).
BadBcs: these bytes are no such value. UnknownVariant: of a newer kind that nobody here can judge, which is not the same.
The JSON is that of official proofs of inclusion: u64 as text, digests in base 58, addresses in hex, bytes in base 64.
Source: github.com/diem/bcs, the format; docs of iota-sdk-types, the names.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.iota.base58 import from_base58, to_base58

MOST_BYTES = 64_000_000
MOST_ITEMS = 1_000_000
DEEPEST = 64


class BadBcs(ProofError):
    """Bytes (or JSON) that are not the canonical form of the type; says where."""


class UnknownVariant(ProofError):
    """An enum variant that is not known here: it can be neither confirmed nor refuted."""


class Reader:
    """Position in bytes that are read once, from front to back."""

    __slots__ = ("data", "depth", "place")

    def __init__(self, data: bytes) -> None:
        if len(data) > MOST_BYTES:
            raise BadBcs(f"{len(data)} bytes; at most {MOST_BYTES} are read")
        self.data, self.place, self.depth = data, 0, 0

    def take(self, count: int) -> bytes:
        if count > len(self.data) - self.place:
            raise BadBcs(f"cut short at byte {self.place}")
        self.place += count
        return self.data[self.place - count : self.place]

    def uleb(self) -> int:
        """ULEB128 of at most 32 bits, in its shortest form."""
        value = 0
        for shift in range(0, 35, 7):
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                if (byte == 0 and shift) or value > 0xFFFFFFFF:
                    break
                return value
        raise BadBcs(f"a length at byte {self.place} is not in its shortest form")

    def length(self) -> int:
        """Of a vector: no longer than what is left could hold."""
        count = self.uleb()
        if count > min(MOST_ITEMS, len(self.data) - self.place):
            raise BadBcs(f"a length of {count} at byte {self.place} is beyond the end")
        return count


def uleb(value: int) -> bytes:
    found = bytearray()
    while value > 0x7F:
        found.append(0x80 | value & 0x7F)
        value >>= 7
    found.append(value)
    return bytes(found)


@dataclass(frozen=True, slots=True)
class Type:
    """read: from a Reader.   write: into bytes.   plain, parse: to and from JSON; parse raises BadBcs."""

    read: Callable[[Reader], Any]
    write: Callable[[Any], bytes]
    plain: Callable[[Any], Any]
    parse: Callable[[Any], Any]


def decode(of: Type, data: bytes) -> Any:
    """All bytes must be used up. Raises BadBcs, UnknownVariant."""
    reader = Reader(data)
    try:
        value = of.read(reader)
    except RecursionError as error:
        raise BadBcs("nested too deeply") from error
    if reader.place != len(data):
        raise BadBcs(f"{len(data) - reader.place} bytes are left over after byte {reader.place}")
    return value


def encode(of: Type, value: Any) -> bytes:
    return of.write(value)


def to_json(of: Type, value: Any) -> Any:
    return of.plain(value)


def from_json(of: Type, said: Any) -> Any:
    """Raises BadBcs, UnknownVariant."""
    try:
        return of.parse(said)
    except RecursionError as error:
        raise BadBcs("nested too deeply") from error


def _same(value: Any) -> Any:
    return value


def number(size: int, *, is_text: bool, is_signed: bool = False) -> Type:
    """size: bytes.   is_text: decimal text in JSON, as u64 have it."""
    low = -(1 << (8 * size - 1)) if is_signed else 0
    high = (1 << (8 * size - (1 if is_signed else 0))) - 1

    def parse(said: Any) -> int:
        if isinstance(said, str) and len(said) < 80:
            try:
                value = int(said)
            except ValueError as error:
                raise BadBcs("a number that is none") from error
            if str(value) != said:
                raise BadBcs("a number in an odd spelling")
        elif isinstance(said, int) and not isinstance(said, bool):
            value = said
        else:
            raise BadBcs("a number that is none")
        if not low <= value <= high:
            raise BadBcs(f"a number beyond {8 * size} bits")
        return value

    return Type(
        lambda r: int.from_bytes(r.take(size), "little", signed=is_signed),
        lambda v: int(v).to_bytes(size, "little", signed=is_signed),
        str if is_text else _same,
        parse,
    )


def fixed(
    size: int, plain: Callable[[bytes], str], parse: Callable[[str], bytes], *, is_prefixed: bool = False
) -> Type:
    """Bytes of one length; is_prefixed: with that length before them all the same, as digests have it."""

    def read(reader: Reader) -> bytes:
        if is_prefixed and reader.uleb() != size:
            raise BadBcs(f"{size} bytes were expected at byte {reader.place}")
        return reader.take(size)

    def from_text(said: Any) -> bytes:
        if not isinstance(said, str):
            raise BadBcs("a text was expected")
        raw = parse(said)
        if len(raw) != size or plain(raw) != said:
            raise BadBcs(f"{size} bytes were expected, in their one spelling")
        return raw

    lead = uleb(size) if is_prefixed else b""
    return Type(read, lambda v: lead + v, plain, from_text)


def to_base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def from_base64(said: str) -> bytes:
    try:
        return base64.b64decode(said.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError) as error:
        raise BadBcs("a text that is not in base 64") from error


def from_hex(said: str) -> bytes:
    try:
        return bytes.fromhex(said.removeprefix("0x"))
    except ValueError as error:
        raise BadBcs("a text that is not in hex") from error


def _from_58(said: str) -> bytes:
    try:
        return from_base58(said)
    except ValueError as error:
        raise BadBcs("a text that is not in base 58") from error


def _bytes(plain: Callable[[bytes], Any], parse: Callable[[Any], bytes]) -> Type:
    return Type(lambda r: r.take(r.length()), lambda v: uleb(len(v)) + v, plain, parse)


def _parse_base64(said: Any) -> bytes:
    if not isinstance(said, str) or to_base64(raw := from_base64(said)) != said:
        raise BadBcs("bytes were expected, in base 64")
    return raw


def _parse_list(said: Any) -> bytes:
    if not isinstance(said, list) or not all(type(b) is int and 0 <= b < 256 for b in said):
        raise BadBcs("bytes were expected, as a list of numbers")
    return bytes(said)


def _read_text(reader: Reader) -> str:
    try:
        return reader.take(reader.length()).decode()
    except UnicodeDecodeError as error:
        raise BadBcs(f"a text before byte {reader.place} that is not in UTF-8") from error


def _parse_text(said: Any) -> str:
    if not isinstance(said, str):
        raise BadBcs("a text was expected")
    try:
        said.encode()
    except UnicodeEncodeError as error:
        raise BadBcs("half of a surrogate pair") from error
    return said


def _write_text(value: str) -> bytes:
    raw = value.encode()
    return uleb(len(raw)) + raw


def _read_bool(reader: Reader) -> bool:
    byte = reader.take(1)[0]
    if byte > 1:
        raise BadBcs(f"neither true nor false at byte {reader.place}")
    return byte == 1


def _parse_bool(said: Any) -> bool:
    if not isinstance(said, bool):
        raise BadBcs("true or false was expected")
    return said


U8, U16, U32 = (number(size, is_text=False) for size in (1, 2, 4))
U64, U128, U256 = (number(size, is_text=True) for size in (8, 16, 32))
U64_PLAIN = number(8, is_text=False)
I64 = number(8, is_text=False, is_signed=True)
BOOL = Type(_read_bool, lambda v: bytes([v]), _same, _parse_bool)
TEXT = Type(_read_text, _write_text, _same, _parse_text)
BYTES = _bytes(to_base64, _parse_base64)
BYTE_LIST = _bytes(list, _parse_list)
ADDRESS = fixed(32, lambda raw: "0x" + raw.hex(), from_hex)
DIGEST = fixed(32, to_base58, _from_58, is_prefixed=True)


def array(size: int, *, is_prefixed: bool = False) -> Type:
    """Bytes of one length, base 64 in JSON."""
    return fixed(size, to_base64, from_base64, is_prefixed=is_prefixed)


def vec(of: Type) -> Type:
    def read(reader: Reader) -> list[Any]:
        reader.depth += 1
        if reader.depth > DEEPEST:
            raise BadBcs("nested too deeply")
        found = [of.read(reader) for _ in range(reader.length())]
        reader.depth -= 1
        return found

    def parse(said: Any) -> list[Any]:
        if not isinstance(said, list) or len(said) > MOST_ITEMS:
            raise BadBcs("a list was expected")
        return [of.parse(one) for one in said]

    return Type(
        read,
        lambda v: uleb(len(v)) + b"".join(of.write(one) for one in v),
        lambda v: [of.plain(one) for one in v],
        parse,
    )


def opt(of: Type) -> Type:
    def read(reader: Reader) -> Any:
        return of.read(reader) if _read_bool(reader) else None

    return Type(
        read,
        lambda v: b"\x00" if v is None else b"\x01" + of.write(v),
        lambda v: None if v is None else of.plain(v),
        lambda said: None if said is None else of.parse(said),
    )


def struct(**fields: Type) -> Type:
    """In the order given. In JSON an object with exactly these keys."""
    return renamed({name: (name, of) for name, of in fields.items()})


def renamed(fields: Mapping[str, tuple[str, Type]]) -> Type:
    """name -> (name in JSON, type)."""
    pairs = tuple((name, shown, of) for name, (shown, of) in fields.items())
    keys = {shown for _, shown, _ in pairs}

    def parse(said: Any) -> dict[str, Any]:
        if not isinstance(said, dict) or said.keys() != keys:
            raise BadBcs(f"an object with the fields {', '.join(sorted(keys))} was expected")
        return {name: of.parse(said[shown]) for name, shown, of in pairs}

    return Type(
        lambda r: {name: of.read(r) for name, _, of in pairs},
        lambda v: b"".join(of.write(v[name]) for name, _, of in pairs),
        lambda v: {shown: of.plain(v[name]) for name, shown, of in pairs},
        parse,
    )


def pair(*types: Type) -> Type:
    """A tuple: a list in JSON."""

    def parse(said: Any) -> list[Any]:
        if not isinstance(said, list) or len(said) != len(types):
            raise BadBcs(f"a list of {len(types)} was expected")
        return [of.parse(one) for of, one in zip(types, said, strict=True)]

    return Type(
        lambda r: [of.read(r) for of in types],
        lambda v: b"".join(of.write(one) for of, one in zip(types, v, strict=True)),
        lambda v: [of.plain(one) for of, one in zip(types, v, strict=True)],
        parse,
    )


def enum(name: str, *variants: tuple[str, Type | None]) -> Type:
    """In order from 0. Values are {"Variant": value}, or {"Variant": None} of one without content ("Variant" in JSON)."""
    place = {variant: (k, of) for k, (variant, of) in enumerate(variants)}

    def read(reader: Reader) -> dict[str, Any]:
        reader.depth += 1
        if reader.depth > DEEPEST:
            raise BadBcs("nested too deeply")
        index = reader.uleb()
        if index >= len(variants):
            raise UnknownVariant(f"variant {index} of {name} is not known here")
        variant, of = variants[index]
        value = {variant: None if of is None else of.read(reader)}
        reader.depth -= 1
        return value

    def write(value: Mapping[str, Any]) -> bytes:
        ((variant, inner),) = value.items()
        index, of = place[variant]
        return uleb(index) + (b"" if of is None else of.write(inner))

    def plain(value: Mapping[str, Any]) -> Any:
        ((variant, inner),) = value.items()
        of = place[variant][1]
        return variant if of is None else {variant: of.plain(inner)}

    def parse(said: Any) -> dict[str, Any]:
        variant, inner = said, None
        if isinstance(said, dict) and len(said) == 1:
            ((variant, inner),) = said.items()
        if not isinstance(variant, str):
            raise BadBcs(f"one of the variants of {name} was expected")
        if variant not in place:
            raise UnknownVariant(f"variant {variant[:40]!r} of {name} is not known here")
        of = place[variant][1]
        if (of is None) is not isinstance(said, str):
            raise BadBcs(f"variant {variant} of {name} has another form")
        return {variant: None if of is None else of.parse(inner)}

    return Type(read, write, plain, parse)


def lazy(get: Callable[[], Type]) -> Type:
    """Of a type that holds itself."""
    return Type(
        lambda r: get().read(r),
        lambda v: get().write(v),
        lambda v: get().plain(v),
        lambda said: get().parse(said),
    )


def variant_of(value: Mapping[str, Any]) -> tuple[str, Any]:
    """The name and the content of an enum's value."""
    ((name, inner),) = value.items()
    return name, inner


def mapped(of: Type, plain: Callable[[Any], Any], parse: Callable[[Any], Any]) -> Type:
    """The same bytes with another JSON."""
    return Type(of.read, of.write, plain, parse)


Values = Sequence[Any]
