"""Real checkpoints and transactions of others, as bytes; they lie in ../shared/data/ledger and are no part of the project."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from app.ledger.iota.bcs import decode
from app.ledger.iota.certificate import Committee, next_committee
from app.ledger.iota.types import SUMMARY


def read(shared: Path, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((shared / "ledger" / name).read_text())
    return found


def raw(text: str) -> bytes:
    return base64.b64decode(text)


class Checkpoint:
    """summary, contents: BCS.   certificate: as types.CERTIFICATE has it.   transactions: as the file has them."""

    def __init__(self, shared: Path, name: str) -> None:
        said = read(shared, name)
        self.said = said
        self.summary, self.contents = raw(said["summary"]["bcs_b64"]), raw(said["contents"]["bcs_b64"])
        signed = said["auth_signature"]
        self.certificate = {
            "epoch": signed["epoch"],
            "signature": raw(signed["signature_b64"]),
            "signers_map": raw(signed["signers_map_b64"]),
        }
        self.transactions: list[dict[str, Any]] = said["transactions"]

    @property
    def next_committee(self) -> Committee:
        found = next_committee(decode(SUMMARY, self.summary))
        assert found is not None
        return found
