"""Files of any kind are told apart by how they begin, and each is checked by its own rules."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from app.ledger.checking import check_anchor, check_file
from app.ledger.contract import ProofError
from app.ledger.log_checks import holds
from app.ledger.reading_proof import build
from app.ledger.trust_file import Trust
from app.model.ledger import Level
from tests.unit.ledger.evidence_world import canonical, key, small_world, vkey

WORLD = small_world()


@pytest.fixture
def official(shared_data: Path) -> dict[str, Any]:
    """A ProofV1 of the official tool, and its committee."""
    path = shared_data / "ledger" / "poi_localnet788.json"
    if not path.exists():
        pytest.skip("the shared evidence is not here")
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def written(folder: Path, data: bytes) -> Path:
    (folder / "file").write_bytes(data)
    return folder / "file"


def test_that_an_official_iota_proof_is_checked_under_the_committee_of_the_trust_file(
    official: dict[str, Any], tmp_path: Path
) -> None:
    path = written(tmp_path, json.dumps(official["proof"]).encode())
    verdict = check_file(path, Trust.decode(json.dumps(official["committee"]).encode()))
    assert holds(verdict) is True
    assert verdict.level is Level.V4
    unknown = check_file(path, WORLD.trust)
    assert holds(unknown) is None
    assert unknown.level is None  # the network's own transaction: only its certificate speaks for it


def test_that_iota_evidence_of_something_else_does_not_anchor_this_log(
    official: dict[str, Any], tmp_path: Path
) -> None:
    proof = dataclasses.replace(WORLD.reading_proof(4, "d"), anchor=json.dumps(official["proof"]))
    trust = dataclasses.replace(WORLD.trust, committees=(official["committee"],))
    verdict = check_file(written(tmp_path, build(proof)), trust)
    assert holds(verdict) is False
    (anchor,) = [one for one in verdict.checks if one.name == "anchor"]
    assert "does not carry the root" in anchor.detail
    assert verdict.level is Level.E2


def test_that_iota_evidence_that_carries_the_root_is_told_apart_from_forged_and_from_open(
    official: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The transaction of the official proof is taken for an anchor: whatever stands in it is the root."""
    from app.ledger.iota.proof_v1 import ProofV1

    text = json.dumps(official["proof"])
    root = ProofV1.decode(text.encode()).transaction[40:72]
    monkeypatch.setattr(
        "app.ledger.checking.Checkpoint.of", lambda _text: dataclasses.make_dataclass("C", ["root"])(root)
    )
    trust = Trust(committees=(official["committee"],))
    (found,) = check_anchor(text, WORLD.note(), trust)
    assert found.ok is True
    assert "V4" in found.detail
    (found,) = check_anchor(text, WORLD.note(), Trust())
    assert found.ok is None
    (found,) = check_anchor("{}", WORLD.note(), trust)
    assert found.ok is False


def test_that_what_is_none_of_them_is_refused_in_one_line(tmp_path: Path) -> None:
    for data in (
        b"",
        b"\x00" * 50,
        b"\x01" + b"\xff" * 500,
        b"text",
        b"{}",
        b'{"ProofV1":1}',
        b'{"ProofV1":{}}',
    ):
        with pytest.raises(ProofError) as error:
            check_file(written(tmp_path, data), WORLD.trust)
        assert "\n" not in str(error.value)


def test_that_a_bare_committee_is_a_trust_file(official: dict[str, Any]) -> None:
    trust = Trust.decode(json.dumps(official["committee"]).encode())
    assert trust.committees == (official["committee"],)
    assert not trust.logs


def test_that_a_trust_file_is_written_and_read_again() -> None:
    trust = Trust(
        Trust.of_log(WORLD.origin, [(WORLD.vkey, 7), (vkey(WORLD.origin, key(9)), None)]).logs,
        WORLD.trusting(9).witnesses,
        ({"epoch": 1},),
    )
    assert Trust.decode(trust.encode()) == trust


@pytest.mark.parametrize(
    "data",
    [
        b"\xff",
        b"[1]",
        b"{",
        b"{" * 5000,
        b"nonsense",
        b"{}",
        canonical({"schema": "tvilling-trust/1", "logs": {}}),
        canonical({"schema": "tvilling-trust/1", "logs": [1]}),
        canonical({"schema": "tvilling-trust/1", "logs": [{}] * 1001}),
        canonical({"schema": "tvilling-trust/1", "witnesses": [WORLD.vkey]}),
        canonical({"schema": "tvilling-trust/1", "logs": [{"origin": 1, "keys": [{"vkey": WORLD.vkey}]}]}),
        canonical({"schema": "tvilling-trust/1", "logs": [{"origin": WORLD.origin, "keys": [{"vkey": 1}]}]}),
    ],
)
def test_that_broken_trust_files_are_refused(data: bytes) -> None:
    with pytest.raises(ProofError):
        Trust.decode(data)
