"""What is remembered of a log: rollback, fork and two faces are named, and nothing is forgotten for them."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import LedgerError, ProofError
from app.ledger.growth import grown
from app.ledger.keys import KeyKeeper
from app.ledger.merkle import EMPTY
from app.ledger.note import Signer, parse
from app.ledger.rotation import rotate
from app.ledger.trust_file import TrustedKey
from app.ledger.trust_memory import TrustMemory
from app.model.ledger import Check, Level, Verdict
from tests.unit.ledger.log_world import NOW_NS, copy_of, entries, log_at


@pytest.fixture
def memory(tmp_path: Path) -> TrustMemory:
    return TrustMemory(tmp_path / "trust.json", now=lambda: NOW_NS)


def said(verdict: Verdict, name: str = "consistency") -> Check:
    return next(check for check in verdict.checks if check.name == name)


def test_that_a_log_is_believed_at_first_and_held_to_it_afterwards(
    tmp_path: Path, memory: TrustMemory
) -> None:
    log = log_at(tmp_path / "a")
    log.append(entries(5))
    first = memory.look(log)
    assert (first.level, said(first).ok) == (Level.E2, None)
    log.append(entries(300, 5))
    again = memory.look(log)
    assert (again.level, again.ok) == (Level.E3, True)
    assert "the 305 of now begin with them" in said(again).detail
    assert memory.look(log).level is Level.E3
    kept = memory.of(log.origin)
    assert kept is not None
    assert kept.note == log.checkpoint()
    assert memory.trust().keys(log.origin)[0].verifier.vkey == log.vkey
    log.close()


def test_that_a_rollback_is_named_and_never_remembered(tmp_path: Path, memory: TrustMemory) -> None:
    log = log_at(tmp_path / "a")
    log.append(entries(5))
    copy = copy_of(log, tmp_path / "older")
    log = log_at(tmp_path / "a")
    log.append(entries(3, 5))
    memory.look(log)
    before = memory.of(log.origin)
    found = memory.look(copy)
    assert said(found).ok is False
    assert said(found).detail.startswith("rollback: 8 leaves were seen")
    assert found.level is not Level.E3
    after = memory.of(log.origin)
    assert before is not None
    assert after is not None
    assert after.note == before.note
    assert after.conflicts == (copy.checkpoint(),)
    assert memory.look(log).ok
    for one in (log, copy):
        one.close()


@pytest.mark.parametrize(("count", "name"), [(3, "equivocation"), (4, "fork"), (300, "fork")])
def test_that_a_fork_is_named_and_its_checkpoint_kept_as_evidence(
    tmp_path: Path, memory: TrustMemory, count: int, name: str
) -> None:
    """Two stories under one key, each signed as it should be: only what was seen before tells them apart."""
    log = log_at(tmp_path / "a")
    log.append(entries(5))
    fork = copy_of(log, tmp_path / "b")
    log = log_at(tmp_path / "a")
    log.append(entries(3, 5))
    fork.append(entries(count, 5, "other"))
    assert memory.look(log).level is Level.E2
    for _ in range(2):
        found = memory.look(fork)
        assert said(found, "checkpoint").ok
        assert said(found).ok is False
        assert said(found).detail.startswith(f"{name}: ")
    kept = memory.of(log.origin)
    assert kept is not None
    assert kept.conflicts == (fork.checkpoint(),)
    for one in (log, fork):
        one.close()


def test_that_two_viewers_who_compare_find_the_log_with_two_faces(tmp_path: Path) -> None:
    log = log_at(tmp_path / "a")
    log.append(entries(5))
    fork = copy_of(log, tmp_path / "b")
    log = log_at(tmp_path / "a")
    log.append(entries(3, 5))
    fork.append(entries(3, 5, "other"))
    mine, theirs = (TrustMemory(tmp_path / name) for name in ("mine", "theirs"))
    assert (mine.look(log).level, theirs.look(fork).level) == (Level.E2, Level.E2)
    seen = theirs.of(fork.origin)
    assert seen is not None
    compared = mine.advance(seen.note, seen.keys, log.consistency)
    assert compared.ok is False
    assert "two faces" in compared.detail
    for one in (log, fork):
        one.close()


def test_that_a_rotated_key_is_followed_and_one_that_nobody_vouched_for_is_not(
    tmp_path: Path, memory: TrustMemory
) -> None:
    log = log_at(tmp_path / "a")
    log.append(entries(5))
    memory.look(log)
    rotate(log, KeyKeeper(tmp_path / "a"))
    log.append(entries(5, 6))
    assert memory.look(log).level is Level.E3
    assert len(memory.trust().keys(log.origin)) == 2
    log.close()
    other = log_at(tmp_path / "b")
    other.append(entries(20))
    kept = memory.of(log.origin)
    assert kept is not None
    with pytest.raises(ProofError, match="another log"):
        memory.pin(other.origin, kept.keys)
    stranger = Signer(other.origin, Ed25519PrivateKey.generate())
    memory.pin(other.origin, [TrustedKey(stranger.verifier)])
    assert memory.look(other).ok is False
    rotate(other, KeyKeeper(tmp_path / "b"))
    assert memory.look(other).ok is False
    other.close()


def test_that_a_log_that_begins_anew_says_so(tmp_path: Path, memory: TrustMemory) -> None:
    for name in ("a", "b"):
        log = log_at(tmp_path / name)
        log.append(entries(5))
        found = said(memory.look(log))
        assert found.ok is None
        log.close()
    assert "another log of this district was seen here until" in found.detail


@pytest.mark.parametrize(
    "spoilt", ["", "{}", "[]", '{"schema": "tvilling-trust-memory/1", "logs": [{}]}', "\0"]
)
def test_that_a_memory_that_cannot_be_read_is_told_and_never_replaced(
    tmp_path: Path, memory: TrustMemory, spoilt: str
) -> None:
    memory.path.write_text(spoilt)
    log = log_at(tmp_path / "a")
    with pytest.raises(LedgerError, match="backup") as told:
        memory.look(log)
    assert "\n" not in str(told.value)
    assert memory.path.read_text() == spoilt
    log.close()


def test_that_looks_from_two_threads_take_turns_and_the_newest_state_stays(
    tmp_path: Path, memory: TrustMemory
) -> None:
    log = log_at(tmp_path / "a")
    found: list[bool | None] = []

    def look() -> None:
        for _ in range(5):
            found.append(memory.look(log).ok)

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for k in range(10):
        log.append(entries(1, k))
    for thread in threads:
        thread.join()
    assert False not in found
    memory.look(log)
    kept = memory.of(log.origin)
    assert kept is not None
    assert kept.note == log.checkpoint()
    assert kept.conflicts == ()
    log.close()


def test_that_an_earlier_state_out_of_a_proof_file_is_no_rollback(tmp_path: Path) -> None:
    log = log_at(tmp_path / "a")
    log.append(entries(5))
    early = Checkpoint.of(parse(log.checkpoint())[0])
    log.append(entries(5, 5))
    newest = Checkpoint.of(parse(log.checkpoint())[0])
    assert grown(newest, early, log.consistency).ok
    assert grown(newest, early, None).ok is None
    assert grown(None, early, None).ok is None
    forged = Checkpoint(log.origin, 5, bytes(32))
    assert grown(newest, forged, log.consistency).ok is False
    assert grown(newest, Checkpoint("another", 5, bytes(32)), None).ok is None
    assert grown(Checkpoint(log.origin, 0, EMPTY), newest, None).ok
    log.close()
