"""An evidence bundle as a file: an interval's readings with all that proves them, for someone elsewhere.   Thread: any.

    with BundleWriter(stream, head, note, later) as out: out.batch(12, leaves, paths) ...; out.finish(lines, hints)
    with Bundle(path) as bundle: check_bundle(bundle, trust)          # app/ledger/bundle_checks.py

A ZIP in one spelling (app/ledger/plain_zip.py): the same evidence gives the same bytes. In this order:
    batches/NNNNNNNNNN.bin    canonical bytes of the readings of one batch, signal behind signal; NNNNNNNNNN: its leaf number
    batches/NNNNNNNNNN.json   only where not all signals are in: [[index, [hash, ...]], ...], a path for each of them
    bundle.json               `Head` below
    checkpoint.txt            the signed checkpoint that all rests on
    hints.json                names, units, facts of the district, public keys, when it was made; nothing authenticates them
    later.txt                 a later checkpoint, where there is one
    log.jsonl                 all records of the log from leaf log.first to the checkpoint, a line each
    readings.csv              the same readings for people (app/ledger/bundle_table.py)
    manifest.json             SHA-256 and size of each of these
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from app.ledger import canonical
from app.ledger.contract import ProofError
from app.ledger.note import from_base64
from app.ledger.plain_zip import PlainZip, PlainZipWriter

SCHEMA, MANIFEST = "tvilling-bundle/1", "tvilling-manifest/1"
MOST_RECORDS = 100_000
MOST_LOG = 200_000_000
_BATCH = re.compile(r"batches/([0-9]{10})\.(bin|json)", re.ASCII)
_NEEDED = {"bundle.json", "checkpoint.txt", "hints.json", "log.jsonl", "readings.csv"}
_KEYS = {
    "schema",
    "origin",
    "from_ns",
    "to_ns",
    "signals",
    "log",
    "later",
    "without",
    "sources",
}


@dataclass(frozen=True, slots=True)
class Head:
    """What a bundle says of itself; nothing of it is believed without a check.

    first, size: the records of the log that are in it, first <= leaf < size.   before: see app/ledger/log_range.py.
    later: size of the later checkpoint, and the consistency proof that leads there; None where there is none.
    signals: ids, sorted; None for all.   without: batches whose readings are not in it, with the maker's reason.
    sources: of each the time, within the interval, that its batches cover without a hole; together they cover all of it.
    """

    origin: str
    from_ns: int
    to_ns: int
    first: int
    size: int
    before: tuple[bytes, ...]
    signals: tuple[str, ...] | None = None
    later: tuple[int, tuple[bytes, ...]] | None = None
    without: Mapping[int, str] = field(default_factory=dict)
    sources: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def encode(self) -> bytes:
        later = None
        if self.later is not None:
            later = {"size": self.later[0], "proof": [_coded(one) for one in self.later[1]]}
        return canonical.encode(
            {
                "schema": SCHEMA,
                "origin": self.origin,
                "from_ns": str(self.from_ns),
                "to_ns": str(self.to_ns),
                "signals": None if self.signals is None else list(self.signals),
                "log": {
                    "first": self.first,
                    "size": self.size,
                    "before": [_coded(one) for one in self.before],
                },
                "later": later,
                "without": {str(number): why for number, why in self.without.items()},
                "sources": {one: [str(a), str(b)] for one, (a, b) in self.sources.items()},
            }
        )

    @classmethod
    def decode(cls, data: bytes) -> Head:
        """Takes exactly what `encode` writes. Raises ProofError."""
        said = canonical.decode(data)
        if not isinstance(said, dict) or said.get("schema") != SCHEMA or said.keys() != _KEYS:
            raise ProofError(f"bundle.json: its schema is not {SCHEMA}, or its fields are others")
        try:
            later = said["later"]
            found = cls(
                said["origin"],
                int(said["from_ns"]),
                int(said["to_ns"]),
                said["log"]["first"],
                said["log"]["size"],
                _hashes(said["log"]["before"]),
                None if said["signals"] is None else tuple(said["signals"]),
                None if later is None else (later["size"], _hashes(later["proof"])),
                {int(number): why for number, why in said["without"].items()},
                {one: (int(a), int(b)) for one, (a, b) in said["sources"].items()},
            )
            is_whole = all(type(n) is int and n >= 0 for n in (found.first, found.size, *found.without))
            texts = (
                found.origin,
                *(found.signals or ()),
                *found.without.values(),
            )
            is_fine = is_whole and all(isinstance(one, str) for one in texts) and found.encode() == data
            is_fine = is_fine and (found.later is None or type(found.later[0]) is int)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ProofError("bundle.json lacks a field, or has one of another kind") from error
        if not is_fine:
            raise ProofError("bundle.json has a field of another kind, or in another spelling")
        if not found.from_ns < found.to_ns or not 0 < found.size - found.first <= MOST_RECORDS:
            raise ProofError("bundle.json is of no time, or of no records, or of too many")
        if found.signals is not None and list(found.signals) != sorted(set(found.signals), key=str.encode):
            raise ProofError("bundle.json names its signals out of order")
        return found


class BundleWriter:
    """stream: empty.   Order of calls: `batch` by rising number, then `finish`. Raises LedgerError where it gets too large."""

    def __init__(self, stream: BinaryIO) -> None:
        self._zip = PlainZipWriter(stream)
        self._sums: dict[str, dict[str, Any]] = {}

    def batch(
        self, number: int, leaves: Sequence[bytes], paths: Sequence[tuple[int, Sequence[bytes]]] | None
    ) -> None:
        """paths: (index, path) of each leaf, None where all of the batch's are there."""
        self._add(batch_name(number, "bin"), b"".join(leaves))
        if paths is not None:
            said = [[index, [_coded(one) for one in path]] for index, path in paths]
            self._add(batch_name(number, "json"), canonical.encode(said))

    def finish(
        self,
        head: Head,
        checkpoint: bytes,
        later: bytes | None,
        records: Sequence[bytes],
        hints: Any,
        table: bytes,
    ) -> None:
        self._add("bundle.json", head.encode())
        self._add("checkpoint.txt", checkpoint)
        self._add("hints.json", canonical.encode(hints))
        if later is not None:
            self._add("later.txt", later)
        self._add("log.jsonl", b"".join(one + b"\n" for one in records))
        self._add("readings.csv", table)
        self._zip.add("manifest.json", canonical.encode({"schema": MANIFEST, "files": self._sums}))
        self._zip.finish()

    def _add(self, name: str, data: bytes) -> None:
        self._sums[name] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        self._zip.add(name, data)


class Bundle:
    """path: any file.   Raises ProofError where it is no bundle; what its parts say is believed by nobody yet."""

    def __init__(self, path: Path) -> None:
        self._zip = PlainZip(path)
        try:
            self._check_names()
            self.head = self._read_head()
        except BaseException:
            self._zip.close()
            raise

    def _read_head(self) -> Head:
        head = Head.decode(self._zip.read("bundle.json", canonical.MOST_BYTES))
        if (head.later is None) != ("later.txt" not in self._zip.names):
            raise ProofError("the later checkpoint is announced and missing, or there unannounced")
        return head

    def _check_names(self) -> None:
        names = self._zip.names
        if not names or names[-1] != "manifest.json" or list(names[:-1]) != sorted(names[:-1]):
            raise ProofError("its parts are not in their order; this is no bundle of Tvilling's")
        others = {name for name in names[:-1] if not _BATCH.fullmatch(name)}
        if missing := sorted(_NEEDED - others):
            raise ProofError(f"{missing[0]} is missing; this is no bundle of Tvilling's")
        if unknown := sorted(others - _NEEDED - {"later.txt"}):
            raise ProofError(f"{unknown[0]} does not belong into a bundle")

    @property
    def numbers(self) -> frozenset[int]:
        """Batches whose readings are in it."""
        return frozenset(
            int(m[1]) for name in self._zip.names if (m := _BATCH.fullmatch(name)) and m[2] == "bin"
        )

    @property
    def paths(self) -> frozenset[int]:
        return frozenset(
            int(m[1]) for name in self._zip.names if (m := _BATCH.fullmatch(name)) and m[2] == "json"
        )

    def wrong_sums(self) -> str:
        """What the manifest gives otherwise than it is: a sentence, "" where all is as it says."""
        said = canonical.decode(self._zip.read("manifest.json", 20_000_000), 20_000_000)
        files = said.get("files") if isinstance(said, dict) and said.get("schema") == MANIFEST else None
        if not isinstance(files, dict) or len(said) != 2:
            return f"manifest.json: its schema is not {MANIFEST}"
        if files.keys() != set(self._zip.names[:-1]):
            return "manifest.json names other parts than there are"
        for name in self._zip.names[:-1]:
            data = self._zip.read(name)
            if files[name] != {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}:
                return f"{name} is not what manifest.json says"
        return ""

    def records(self) -> list[bytes]:
        """Payloads of the log, leaf first..size. Raises ProofError."""
        lines = self._zip.read("log.jsonl", MOST_LOG).split(b"\n")
        if lines.pop() != b"" or len(lines) != self.head.size - self.head.first:
            raise ProofError("log.jsonl has another number of lines than bundle.json says")
        return lines

    def batch(self, number: int) -> bytes:
        return self._zip.read(batch_name(number, "bin"))

    def batch_paths(self, number: int) -> list[tuple[int, tuple[bytes, ...]]]:
        """Raises ProofError."""
        name = batch_name(number, "json")
        said = canonical.decode(self._zip.read(name, 100_000_000), 100_000_000)
        try:
            found = [(index, _hashes(path)) for index, path in said]
        except (TypeError, ValueError) as error:
            raise ProofError(f"{name} is no list of paths") from error
        if any(type(index) is not int for index, _ in found):
            raise ProofError(f"{name} is no list of paths")
        return found

    def text(self, name: str, most: int = 100_000) -> bytes:
        return self._zip.read(name, most)

    def hints(self) -> Any:
        return canonical.decode(self._zip.read("hints.json", canonical.MOST_BYTES))

    def close(self) -> None:
        self._zip.close()

    def __enter__(self) -> Bundle:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[str]:
        return iter(self._zip.names)


def batch_name(number: int, kind: str) -> str:
    return f"batches/{number:010}.{kind}"


def _hashes(said: Any) -> tuple[bytes, ...]:
    if not isinstance(said, list) or len(said) > 128:
        raise ProofError("a list of hashes that is none, or too long")
    found = tuple(from_base64(one if isinstance(one, str) else "-", "a hash") for one in said)
    if any(len(one) != 32 for one in found):
        raise ProofError("a hash has 32 bytes")
    return found


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode()
