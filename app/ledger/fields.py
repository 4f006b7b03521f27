"""What a field of a record may hold, strictly: no value is guessed, none converted.   Thread: any, pure.

    price = group(amount=amount("what it costs"), currency=currency())
    price.check({"amount": "0.1840", "currency": "EUR"}, "price")       # else BadRecord: "price.amount: ..."

Money is a decimal string with its currency, energy a whole number of Wh, a time RFC 3339 in UTC: no float is ever hashed.
Each field also says in words what it is, from which docs/ledger.md is written.
"""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.ledger.contract import LedgerError

LARGEST = 2**53 - 1
"""Whole numbers that every JSON reader agrees on (RFC 8785)."""
LONGEST_TEXT = 500

_NS = 1_000_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TIME = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z", re.ASCII)
_AMOUNT = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,8})?", re.ASCII)
_DID = re.compile(r"did:[a-z0-9]{1,32}:[A-Za-z0-9._:%-]{1,220}", re.ASCII)


class BadRecord(LedgerError):
    """A payload that has not the shape of its kind; the message names the field and says what belongs there."""


@dataclass(frozen=True, slots=True)
class Field:
    """kind: in words, for the documentation.   meaning: one line.   check(value, where): raises BadRecord.
    may_be_null: the key is there all the same.   inside: of a group or of what a list holds."""

    kind: str
    check: Callable[[Any, str], None]
    meaning: str = ""
    may_be_null: bool = False
    inside: Mapping[str, Field] | None = None


def or_null(field: Field, meaning: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        if value is not None:
            field.check(value, where)

    return Field(field.kind, check, meaning or field.meaning, True, field.inside)


def text(meaning: str = "", most: int = LONGEST_TEXT) -> Field:
    """Plain text of one line: nothing that turns, hides or ends it."""

    def check(value: Any, where: str) -> None:
        if not isinstance(value, str) or not 0 < len(value) <= most:
            raise BadRecord(f"{where}: wants a text of 1 to {most} characters")
        if not all(c.isprintable() and unicodedata.category(c) != "Cf" for c in value):
            raise BadRecord(f"{where}: holds characters that cannot be shown")

    return Field(f"text, at most {most}", check, meaning)


def ident(meaning: str = "") -> Field:
    return Field("id", text(most=200).check, meaning)


def one_of(words: Sequence[str], meaning: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        if not isinstance(value, str) or value not in words:
            raise BadRecord(f"{where}: wants one of {', '.join(words)}")

    return Field(" \\| ".join(f"`{word}`" for word in words), check, meaning)


def whole(meaning: str = "", least: int = 0, most: int = LARGEST, unit: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        if type(value) is not int or not least <= value <= most:
            raise BadRecord(f"{where}: wants a whole number from {least} to {most}")

    return Field(f"whole number{', ' + unit if unit else ''}", check, meaning)


def yes_no(meaning: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        if type(value) is not bool:
            raise BadRecord(f"{where}: wants true or false")

    return Field("true or false", check, meaning)


def amount(meaning: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        if not _matches(_AMOUNT, value) or (value.startswith("-") and not value.strip("-0.")):
            raise BadRecord(f'{where}: wants a decimal number as a string, such as "0.1840"')

    return Field("decimal string", check, meaning)


def currency(meaning: str = "ISO 4217") -> Field:
    return _pattern(r"[A-Z]{3}", "currency", 'three capital letters, such as "NOK"', meaning)


def time(meaning: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        ns_of(value, where)

    return Field("time", check, meaning)


def nanoseconds(meaning: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        if not _matches(re.compile(r"0|-?[1-9][0-9]{0,18}"), value) or abs(int(value)) >= 2**63:
            raise BadRecord(f"{where}: wants nanoseconds as a string of digits")

    return Field("nanoseconds, string", check, meaning)


def did(meaning: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        if not _matches(_DID, value):
            raise BadRecord(f"{where}: wants a DID, such as did:iota:0x12...")

    return Field("DID", check, meaning)


def sha256(meaning: str = "") -> Field:
    return _pattern(r"sha256:[0-9a-f]{64}", "hash", "sha256: and 64 hexadecimal digits", meaning)


def hex32(meaning: str = "") -> Field:
    return _pattern(r"[0-9a-f]{64}", "32 bytes, hexadecimal", "64 hexadecimal digits", meaning)


def base64_of(size: int, meaning: str = "") -> Field:
    def check(value: Any, where: str) -> None:
        try:
            data = from_base64(value)
        except ValueError:
            data = b""
        if len(data) != size:
            raise BadRecord(f"{where}: wants {size} bytes in base64")

    return Field(f"{size} bytes, base64", check, meaning)


def many(field: Field, meaning: str = "", most: int = 1000, least: int = 0) -> Field:
    def check(value: Any, where: str) -> None:
        if not isinstance(value, (list, tuple)) or not least <= len(value) <= most:
            raise BadRecord(f"{where}: wants a list of {least} to {most}")
        for place, item in enumerate(value):
            field.check(item, f"{where}[{place}]")

    return Field(f"list of {field.kind}", check, meaning, inside=field.inside)


def group(
    meaning: str = "", rule: Callable[[Mapping[str, Any]], str] | None = None, **inside: Field
) -> Field:
    """rule: looks at a group whose fields are right, and says in a sentence what is wrong with it, "" for nothing."""

    def check(value: Any, where: str) -> None:
        check_fields(inside, value, where)
        if rule is not None and (why := rule(value)):
            raise BadRecord(f"{where}: {why}" if where else why)

    return Field("group", check, meaning, inside=inside)


def check_fields(fields: Mapping[str, Field], value: Any, where: str) -> None:
    """Exactly these keys, each with what belongs there. Raises BadRecord."""
    if not isinstance(value, Mapping):
        raise BadRecord(f"{where or 'the record'}: wants a group of fields")
    at = f"{where}." if where else ""
    for name in value:
        if name not in fields:
            shown = "".join(c if c.isprintable() else "?" for c in str(name)[:40])
            raise BadRecord(f"{at}{shown}: is no field of this record")
    for name, field in fields.items():
        if name not in value:
            raise BadRecord(f"{at}{name}: is missing")
        field.check(value[name], f"{at}{name}")


def from_base64(text: Any) -> bytes:
    """Standard alphabet, padded, and no other spelling of the same bytes. Raises ValueError."""
    if not isinstance(text, str):
        raise ValueError("base64 is a text")  # noqa: TRY004 - for callers it is one more bad value
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise ValueError("an odd spelling of base64")
    return data


def interval(meaning: str = "") -> Field:
    return group(meaning, _runs_forward, start=time("first moment"), end=time("moment after the last"))


def money(meaning: str = "") -> Field:
    return group(meaning, amount=amount(), currency=currency())


def price(meaning: str = "") -> Field:
    return group(
        meaning, amount=amount(), currency=currency(), per=one_of(("kWh", "min", "session", "period"))
    )


def ns_of(value: Any, where: str = "time") -> int:
    """A time of a record -> ns. Raises BadRecord."""
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    try:
        moment = datetime.fromisoformat(match[1] + "+00:00") if match else None
    except ValueError:
        moment = None
    if match is None or moment is None:
        raise BadRecord(f'{where}: wants a time in UTC, such as "2026-11-22T10:00:00Z"')
    passed = moment - _EPOCH
    ns = (passed.days * 86_400 + passed.seconds) * _NS + int((match[2] or "0").ljust(9, "0"))
    if not -(2**63) <= ns < 2**63:
        raise BadRecord(f"{where}: lies outside the years that can be kept")
    return ns


def time_text(t_ns: int) -> str:
    """ns -> a time of a record, with as many decimals as it needs."""
    seconds, rest = divmod(t_ns, _NS)
    moment = datetime.fromtimestamp(seconds, UTC)
    text = f"{moment:%Y-%m-%dT%H:%M:%S}".rjust(19, "0")
    return f"{text}.{rest:09d}".rstrip("0") + "Z" if rest else f"{text}Z"


def interval_of(start_ns: int, end_ns: int) -> dict[str, str]:
    return {"start": time_text(start_ns), "end": time_text(end_ns)}


def _runs_forward(value: Mapping[str, Any]) -> str:
    return "" if ns_of(value["start"]) < ns_of(value["end"]) else "ends before it begins"


def _pattern(pattern: str, kind: str, wanted: str, meaning: str) -> Field:
    compiled = re.compile(pattern, re.ASCII)

    def check(value: Any, where: str) -> None:
        if not _matches(compiled, value):
            raise BadRecord(f"{where}: wants {wanted}")

    return Field(kind, check, meaning)


def _matches(pattern: re.Pattern[str], value: Any) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None
