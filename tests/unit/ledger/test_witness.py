"""A witness signs what grows out of what it signed before, and says why it does not sign the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.best_note import best_note
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import LedgerError, ProofError
from app.ledger.entry_proof import verify_entry
from app.ledger.log import TransparencyLog
from app.ledger.note import COSIGNATURE, Signer, cosign, opened, parse, sign
from app.ledger.tlog_proof import TlogProof
from app.ledger.trust_file import Trust
from app.ledger.trust_memory import TrustMemory
from app.ledger.witness import Refused, Request, Witness, attach, request_for
from app.model.ledger import Level
from tests.unit.ledger.log_world import NOW_S, copy_of, entries, log_at


@dataclass
class World:
    log: TransparencyLog
    signer: Signer
    witness: Witness

    @property
    def trust(self) -> Trust:
        return replace(
            Trust.of_log(self.log.origin, [(self.log.vkey, None)]), witnesses=(self.signer.verifier,)
        )


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    log = log_at(tmp_path / "log")
    log.append(entries(5))
    signer = Signer("witness.example/w1", Ed25519PrivateKey.generate(), COSIGNATURE)
    trust = Trust.of_log(log.origin, [(log.vkey, None)])
    world = World(log, signer, Witness(signer, trust, TrustMemory(tmp_path / "witness.json")))
    yield world
    world.log.close()


def refused(world: World, request: bytes) -> int:
    with pytest.raises(Refused) as told:
        world.witness.cosign(request, NOW_S)
    assert "\n" not in str(told.value)
    return told.value.status


def test_that_a_cosigned_log_reaches_the_highest_level(world: World) -> None:
    log = world.log
    for _ in range(3):
        note = world.witness.cosign(request_for(log, world.witness.signed(log.origin)), NOW_S)
        assert attach(log, note, [world.signer.verifier], NOW_S) == ("witness.example/w1",)
        assert attach(log, note, [world.signer.verifier], NOW_S) == ("witness.example/w1",)
        assert log.witnessed() == log.checkpoint() == note
        proof = TlogProof(2, log.inclusion(2), log.checkpoint()).data
        found = verify_entry(entries(5)[2].data, proof, world.trust, now_s=NOW_S)
        assert found.level is Level.E4
        log.append(entries(7, log.size))
        assert log.witnessed() == note != log.checkpoint()


def test_that_proofs_are_made_under_the_checkpoint_that_a_witness_signed_where_it_holds_the_leaf(
    world: World,
) -> None:
    log = world.log
    assert best_note(log, 2) == (5, log.checkpoint())
    note = world.witness.cosign(request_for(log, 0), NOW_S)
    attach(log, note, [world.signer.verifier], NOW_S)
    log.append(entries(4, 5))
    assert best_note(log, 4) == (5, note)
    assert best_note(log, 5) == (9, log.checkpoint())


def test_that_a_cosignature_of_the_future_counts_for_nothing(world: World) -> None:
    log = world.log
    note = cosign(log.checkpoint(), world.signer, now_s=NOW_S + 3600)
    proof = TlogProof(2, log.inclusion(2), note).data
    found = verify_entry(entries(5)[2].data, proof, world.trust, now_s=NOW_S)
    assert found.level is Level.E2
    assert [(check.ok, "future" in check.detail) for check in found.checks if check.name == "witness"] == [
        (None, True)
    ]
    with pytest.raises(ProofError, match="future"):
        attach(log, note, [world.signer.verifier], NOW_S)
    assert verify_entry(entries(5)[2].data, proof, world.trust, now_s=NOW_S + 3600).level is Level.E4
    assert log.witnessed() is None


def test_that_a_cosignature_with_another_time_or_text_refuses_the_checkpoint(world: World) -> None:
    log = world.log
    line = parse(cosign(log.checkpoint(), world.signer, now_s=NOW_S))[1][-1]
    moved = replace(line, data=(NOW_S - 60).to_bytes(8, "big") + line.data[8:])
    with pytest.raises(ProofError):
        opened(log.checkpoint() + moved.line.encode(), [world.signer.verifier])
    with pytest.raises(ProofError):
        log.cosigned(5, world.signer.verifier, moved.line)
    log.append(entries(1, 5))
    with pytest.raises(ProofError):
        log.cosigned(6, world.signer.verifier, line.line)
    with pytest.raises(LedgerError, match="no checkpoint of 4"):
        log.cosigned(4, world.signer.verifier, line.line)
    assert log.witnessed() is None


def test_that_a_witness_refuses_each_wrong_request_with_its_own_reason(world: World, tmp_path: Path) -> None:
    log = world.log
    stranger = Signer(log.origin, Ed25519PrivateKey.generate())
    other = Signer("elsewhere.example", Ed25519PrivateKey.generate())
    first = request_for(log, 0)
    world.witness.cosign(first, NOW_S)
    good = Request.of(request_for(log, 5))
    log.append(entries(4, 5))
    grown = Request.of(request_for(log, 5))
    for status, request in (
        (400, b"noise"),
        (400, b"old x\n\n" + good.note),
        (400, b"old 5\nAAAA\n\n" + good.note),
        (400, replace(grown, proof=(bytes(32),) * 64).data),
        (400, replace(good, old=7).data),
        (400, replace(good, note=b"no note").data),
        (404, replace(good, note=sign(Checkpoint("elsewhere.example", 5, log.root(5)).text, other)).data),
        (403, replace(good, note=sign(Checkpoint(log.origin, 5, log.root(5)).text, stranger)).data),
        (409, request_for(log, 4)),
        (409, replace(grown, old=0, proof=()).data),
        (422, replace(grown, old=0).data),
        (422, replace(grown, proof=grown.proof[::-1]).data),
        (422, replace(grown, proof=grown.proof[:-1]).data),
        (422, replace(grown, proof=(*grown.proof, bytes(32))).data),
    ):
        assert refused(world, request) == status, request
    assert world.witness.signed(log.origin) == 5
    assert opened(world.witness.cosign(good.data, NOW_S), [world.signer.verifier])
    assert opened(world.witness.cosign(grown.data, NOW_S), [world.signer.verifier])
    assert world.witness.signed(log.origin) == 9


def test_that_a_witness_signs_only_one_of_two_faces(world: World, tmp_path: Path) -> None:
    fork = copy_of(world.log, tmp_path / "fork")
    world.log = log_at(tmp_path / "log")
    fork.append(entries(3, 5, "other"))
    world.log.append(entries(3, 5))
    world.witness.cosign(request_for(world.log, 0), NOW_S)
    assert refused(world, request_for(fork, 8)) == 409
    fork.append(entries(2, 8, "other"))
    assert refused(world, request_for(fork, 8)) == 422
    with pytest.raises(LedgerError, match="set back"):
        request_for(log := copy_of(fork, tmp_path / "third"), 99)
    log.close()


def test_that_a_note_of_another_log_is_not_attached(world: World, tmp_path: Path) -> None:
    other = log_at(tmp_path / "other")
    other.append(entries(5))
    with pytest.raises(ProofError, match="none of this ledger"):
        attach(
            world.log, cosign(other.checkpoint(), world.signer, now_s=NOW_S), [world.signer.verifier], NOW_S
        )
    other.close()


@given(st.integers(0, 2**63 - 1), st.lists(st.binary(min_size=32, max_size=32), max_size=63))
def test_that_a_request_comes_back_as_it_was(old: int, proof: list[bytes]) -> None:
    note = b"origin\n1\nroot\n\nsignatures\n"
    assert Request.of(Request(old, tuple(proof), note).data) == Request(old, tuple(proof), note)


def test_that_the_key_of_a_log_is_no_key_of_a_witness(world: World, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cosignatures"):
        Witness(Signer("w", Ed25519PrivateKey.generate()), world.trust, TrustMemory(tmp_path / "x"))
