"""Whom a check believes: the public keys in the file that `--trust` names.   Thread: any; pure but for `read`.

    {"schema": "tvilling-trust/1",
     "logs": [{"origin": "tvilling.invalid/...", "keys": [{"vkey": "NAME+HASH+KEY", "to_size": null}]}],
     "witnesses": ["NAME+HASH+KEY"], "committees": [...]}

A plain text file with one key (NAME+HASH+KEY) a line will do as well. to_size: leaves up to which a retired key may sign,
null for the key in use. committees: of IOTA, as app/ledger/iota reads them; nothing here looks inside. The file holds
public keys only. It must come by another way than what is checked with it, else it proves nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.note import COSIGNATURE, ED25519, Verifier
from app.model.plain_json import loads

SCHEMA = "tvilling-trust/1"
MOST_BYTES = 4_000_000
MOST_KEYS = 1000


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """to_size: the largest tree that it may sign; None: any."""

    verifier: Verifier
    to_size: int | None = None


@dataclass(frozen=True, slots=True)
class Trust:
    """logs: keys by origin.   witnesses: cosigners of any log.   committees: as read, for the IOTA checks."""

    logs: Mapping[str, tuple[TrustedKey, ...]] = field(default_factory=dict)
    witnesses: tuple[Verifier, ...] = ()
    committees: tuple[Any, ...] = ()

    def keys(self, origin: str) -> tuple[TrustedKey, ...]:
        return self.logs.get(origin, ())

    @classmethod
    def of_log(cls, origin: str, vkeys: Sequence[tuple[str, int | None]]) -> Trust:
        """vkeys: each with the size up to which it may sign."""
        return cls({origin: tuple(TrustedKey(Verifier.of(vkey), size) for vkey, size in vkeys)})

    def encode(self) -> bytes:
        logs = [
            {"origin": origin, "keys": [{"vkey": k.verifier.vkey, "to_size": k.to_size} for k in keys]}
            for origin, keys in self.logs.items()
        ]
        said = {
            "schema": SCHEMA,
            "logs": logs,
            "witnesses": [one.vkey for one in self.witnesses],
            "committees": list(self.committees),
        }
        return (json.dumps(said, indent=1, ensure_ascii=False) + "\n").encode()

    @classmethod
    def decode(cls, data: bytes) -> Trust:
        """Raises ProofError, which says what is wrong with the file."""
        if len(data) > MOST_BYTES:
            raise ProofError(f"a trust file of {len(data)} bytes; at most {MOST_BYTES} are read")
        try:
            text = data.decode("utf-8")
            if not text.lstrip().startswith("{"):
                return cls._of_lines(text)
            said = loads(text)
        except (ValueError, RecursionError) as error:
            raise ProofError("a trust file that is neither JSON nor keys, one a line") from error
        if not isinstance(said, dict):
            raise ProofError("a trust file that is no JSON object")
        if "voting_rights" in said:
            return cls(committees=(said,))
        if said.get("schema") != SCHEMA:
            raise ProofError(f"a trust file whose schema is not {SCHEMA}")
        try:
            return cls(
                _logs(said.get("logs", [])),
                tuple(_witness(vkey) for vkey in _few(said.get("witnesses", []))),
                tuple(_few(said.get("committees", []))),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ProofError("a trust file that lacks a field, or has one of another kind") from error

    @classmethod
    def _of_lines(cls, text: str) -> Trust:
        logs: dict[str, tuple[TrustedKey, ...]] = {}
        witnesses: list[Verifier] = []
        for line in _few([one.strip() for one in text.splitlines() if one.strip() and one.strip()[0] != "#"]):
            key = Verifier.of(line)
            if key.kind == COSIGNATURE:
                witnesses.append(key)
            else:
                logs[key.name] = (*logs.get(key.name, ()), TrustedKey(key))
        return cls(logs, tuple(witnesses))

    @classmethod
    def read(cls, path: Path) -> Trust:
        """Raises ProofError, OSError."""
        with path.open("rb") as stream:
            return cls.decode(stream.read(MOST_BYTES + 1))


def _logs(said: Any) -> dict[str, tuple[TrustedKey, ...]]:
    found: dict[str, tuple[TrustedKey, ...]] = {}
    for log in _few(said):
        origin, keys = log["origin"], []
        for key in _few(log["keys"]):
            verifier, size = Verifier.of(key["vkey"]), key.get("to_size")
            if verifier.kind != ED25519 or verifier.name != origin:
                raise ProofError("a trust file with a key that is not of the log that it is given for")
            if size is not None and (isinstance(size, bool) or not isinstance(size, int) or size < 0):
                raise ProofError("a trust file with a size that is no whole number")
            keys.append(TrustedKey(verifier, size))
        if origin in found:
            raise ProofError("a trust file that names one log twice")
        found[origin] = tuple(keys)
    return found


def _witness(vkey: Any) -> Verifier:
    found = Verifier.of(vkey)
    if found.kind != COSIGNATURE:
        raise ProofError("a trust file with a witness whose key is not for cosignatures")
    return found


def _few(said: Any) -> list[Any]:
    if not isinstance(said, list) or len(said) > MOST_KEYS:
        raise ProofError(f"a trust file with no list, or one of more than {MOST_KEYS}, where a list belongs")
    return said
