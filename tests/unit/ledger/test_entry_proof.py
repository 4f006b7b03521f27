"""A record and its proof under attack: each known forgery fails, at the step that it attacks, and at no level above it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import LedgerError
from app.ledger.entry_proof import verify_entry
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog
from app.ledger.merkle import leaf_hash, node_hash, path_of, root_of
from app.ledger.note import COSIGNATURE, Signer, Verifier, cosign, parse, sign
from app.ledger.rotation import rotate, trust_of
from app.ledger.tlog_proof import TlogProof
from app.ledger.trust_file import Trust
from app.model.ledger import Level, Verdict
from tests.unit.ledger.log_world import NOW_S, copy_of, entries, log_at

SIZE, INDEX = 300, 137


@dataclass
class World:
    """signer: the log's own key, which an attacker does not have; tests use it to make what only its owner could."""

    log: TransparencyLog
    signer: Signer
    witness: Signer
    leaf: bytes
    proof: TlogProof

    @property
    def trust(self) -> Trust:
        return replace(trust_of(self.log), witnesses=(self.witness.verifier,))

    def verify(self, leaf: bytes | None = None, proof: TlogProof | None = None, **more: object) -> Verdict:
        data = (proof or self.proof).data
        return verify_entry(self.leaf if leaf is None else leaf, data, self.trust, now_s=NOW_S, **more)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("log")
    log = log_at(folder)
    log.append(entries(SIZE))
    signer = KeyKeeper(folder).signer(log.origin, Verifier.of(log.vkey).key)
    witness = Signer("witness.example/w", Ed25519PrivateKey.generate(), COSIGNATURE)
    note = cosign(log.checkpoint(), witness, now_s=NOW_S - 60)
    leaf = entries(SIZE)[INDEX].data
    yield World(log, signer, witness, leaf, TlogProof(INDEX, log.inclusion(INDEX), note))
    log.close()


def failed(verdict: Verdict) -> list[str]:
    return [check.name for check in verdict.checks if check.ok is False]


def test_that_an_honest_proof_climbs_all_levels(world: World) -> None:
    assert world.verify().level is Level.E4
    assert failed(world.verify()) == []
    unwitnessed = replace(world.proof, checkpoint=world.log.checkpoint())
    point = Checkpoint.of(parse(world.log.checkpoint())[0])
    assert world.verify(proof=unwitnessed).level is Level.E2
    assert world.verify(proof=unwitnessed, seen=point).level is Level.E3
    found = verify_entry(world.leaf, world.proof.data, Trust(), now_s=NOW_S)
    assert (found.level, found.ok) == (Level.E1, None)


PATHS: dict[str, Callable[[tuple[bytes, ...]], tuple[bytes, ...]]] = {
    "swapped siblings": lambda p: (p[1], p[0], *p[2:]),
    "upside down": lambda p: p[::-1],
    "truncated": lambda p: p[:-1],
    "truncated at the leaf": lambda p: p[1:],
    "empty": lambda p: (),
    "with its last hash repeated": lambda p: (*p, p[-1]),
    "with its first hash repeated": lambda p: (p[0], *p),
    "twice": lambda p: p + p,
    "over-long": lambda p: (*p, *(bytes(32),) * (63 - len(p))),
    "of zeros": lambda p: (bytes(32),) * len(p),
}


@pytest.mark.parametrize("name", PATHS)
def test_that_no_path_is_taken_but_the_leafs_own(world: World, name: str) -> None:
    found = world.verify(proof=replace(world.proof, path=PATHS[name](world.proof.path)))
    assert failed(found) == ["inclusion"]
    assert found.level is None


@pytest.mark.parametrize("index", [0, INDEX - 1, INDEX + 1, INDEX ^ 1, SIZE - 1, SIZE, 2**62])
def test_that_a_leaf_is_at_no_other_place(world: World, index: int) -> None:
    assert failed(world.verify(proof=replace(world.proof, index=index))) == ["inclusion"]


@pytest.mark.parametrize("size", [1, INDEX, INDEX + 1, 256, 513, 2**40])
def test_that_a_checkpoint_of_another_size_does_not_take_the_path(world: World, size: int) -> None:
    """Signed by the log itself: even then the path must be one of that tree."""
    note = sign(Checkpoint(world.log.origin, size, world.log.root()).text, world.signer)
    assert failed(world.verify(proof=replace(world.proof, checkpoint=note))) == ["inclusion"]


@pytest.mark.parametrize("size", [299, 301, 512])
def test_that_a_wrong_size_that_the_path_cannot_tell_is_told_by_what_was_seen(
    world: World, size: int
) -> None:
    """The leaf's path has the same shape in trees of 257 to 512 leaves, so a log that lies about its size is found by E3."""
    note = sign(Checkpoint(world.log.origin, size, world.log.root()).text, world.signer)
    proof = replace(world.proof, checkpoint=note)
    for path in ((), world.log.consistency(299), world.log.consistency(200)):
        found = world.verify(proof=proof, seen=_point(world), growth=lambda old, new, path=path: path)
        assert failed(found) == ["consistency"]
        assert found.level is Level.E2


def _point(world: World) -> Checkpoint:
    return Checkpoint.of(parse(world.log.checkpoint())[0])


def test_that_a_node_is_not_taken_for_a_leaf_nor_a_leaf_for_a_node(world: World) -> None:
    hashes = [leaf_hash(one.data) for one in entries(SIZE)]
    first = INDEX & ~1
    pair = hashes[first] + hashes[first + 1]
    inside = replace(world.proof, index=INDEX // 2, path=world.proof.path[1:])
    for leaf in (pair, b"\x01" + pair, node_hash(hashes[first], hashes[first + 1])):
        assert failed(world.verify(leaf, inside)) == ["inclusion"]
        assert failed(world.verify(leaf)) == ["inclusion"]


def test_that_another_record_is_not_proven(world: World) -> None:
    for leaf in (b"", world.leaf + b" ", world.leaf[:-1], entries(SIZE)[INDEX + 1].data):
        assert failed(world.verify(leaf)) == ["inclusion"]


def test_that_a_checkpoint_of_another_log_or_key_is_not_believed(world: World, tmp_path: Path) -> None:
    other = log_at(tmp_path)
    other.append(entries(SIZE))
    assert other.root() == world.log.root()
    found = world.verify(proof=replace(world.proof, checkpoint=other.checkpoint()))
    assert (found.level, found.checks[1].ok) == (Level.E1, None)
    text = parse(world.log.checkpoint())[0]
    for thief in (Signer(world.log.origin, Ed25519PrivateKey.generate()), world.witness):
        forged = world.verify(proof=replace(world.proof, checkpoint=sign(text, thief, now_s=NOW_S)))
        assert failed(forged) == ["checkpoint"]
        assert forged.level is Level.E1
    other.close()


def test_that_a_stale_key_has_no_say_over_a_larger_tree(tmp_path: Path) -> None:
    log = log_at(tmp_path)
    log.append(entries(3))
    old = KeyKeeper(tmp_path).signer(log.origin, Verifier.of(log.vkey).key)
    rotate(log, KeyKeeper(tmp_path))
    tree = [leaf_hash(kept.entry.data) for kept in log.find()] + [leaf_hash(b"forged")]
    note = sign(Checkpoint(log.origin, 5, root_of(tree)).text, old)
    found = verify_entry(b"forged", TlogProof(4, path_of(tree, 4), note).data, trust_of(log), now_s=NOW_S)
    assert failed(found) == ["checkpoint"]
    assert found.level is Level.E1
    log.close()


def test_that_a_fork_a_rollback_and_two_faces_are_told_from_the_log_that_was_seen(tmp_path: Path) -> None:
    log = log_at(tmp_path / "a")
    log.append(entries(5))
    fork = copy_of(log, tmp_path / "b")
    log = log_at(tmp_path / "a")
    log.append(entries(3, 5))
    for count, name in ((3, "equivocation"), (1, "fork")):
        fork.append(entries(count, fork.size, "other"))
        leaf = fork.get(5).entry.data
        proof = TlogProof(5, fork.inclusion(5), fork.checkpoint()).data
        seen = Checkpoint.of(parse(log.checkpoint())[0])
        found = verify_entry(leaf, proof, trust_of(log), seen=seen, growth=fork.consistency, now_s=NOW_S)
        assert failed(found) == ["consistency"]
        assert found.checks[2].detail.startswith(f"{name}: ")
        assert found.level is Level.E2
        believed = verify_entry(leaf, proof, trust_of(log), now_s=NOW_S)
        assert (believed.level, believed.ok) == (Level.E2, None)
    for one in (log, fork):
        one.close()


def test_that_a_log_that_cannot_be_asked_leaves_consistency_open(world: World) -> None:
    def nobody(old: int, new: int) -> tuple[bytes, ...]:
        raise LedgerError("nobody is there")

    seen = Checkpoint(world.log.origin, 5, world.log.root(5))
    for growth in (None, nobody):
        found = world.verify(seen=seen, growth=growth)
        assert found.checks[2].ok is None
        assert failed(found) == []
    assert world.verify(seen=seen, growth=world.log.consistency).checks[2].ok
    lie = world.verify(seen=seen, growth=lambda old, new: (bytes(32),) * 9)
    assert failed(lie) == ["consistency"]
    assert lie.level is Level.E2


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_that_a_flipped_bit_anywhere_never_proves_more_nor_anything_else(
    world: World, data: st.DataObject
) -> None:
    raw = bytearray(world.proof.data)
    place = data.draw(st.integers(0, len(raw) * 8 - 1))
    raw[place // 8] ^= 1 << place % 8
    found = verify_entry(world.leaf, bytes(raw), world.trust, now_s=NOW_S)
    assert found.ok is not True
    assert found.level in (None, Level.E1, Level.E2)
    leaf = bytearray(world.leaf)
    place = data.draw(st.integers(0, len(leaf) * 8 - 1))
    leaf[place // 8] ^= 1 << place % 8
    assert world.verify(bytes(leaf)).level is None


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_that_noise_proves_nothing(world: World, noise: bytes) -> None:
    found = verify_entry(world.leaf, noise, world.trust, now_s=NOW_S)
    assert (found.level, found.ok) == (None, False)
