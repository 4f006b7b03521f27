"""Keys that give way to others: the chain that a verifier follows, and each way in which it may be forged."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger import canonical
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Entry, ProofError
from app.ledger.keys import FILE, KeyKeeper, NoKey
from app.ledger.log import TransparencyLog
from app.ledger.log_checks import check_checkpoint
from app.ledger.merkle import leaf_hash, path_of, root_of
from app.ledger.note import Signer, Verifier, opened, sign
from app.ledger.rotation import Step, follow, rotate, statement, steps, trust_of
from app.ledger.tlog_proof import TlogProof
from app.ledger.trust_file import Trust
from tests.unit.ledger.test_log import checked, leaves, opened_at


@pytest.fixture
def log(tmp_path: Path) -> Iterator[TransparencyLog]:
    log = opened_at(tmp_path)
    log.append(leaves(4))
    yield log
    log.close()


@pytest.fixture
def keeper(tmp_path: Path) -> KeyKeeper:
    return KeyKeeper(tmp_path)


def pinned(log: TransparencyLog) -> Trust:
    """What somebody has who was given the first key only."""
    return Trust.of_log(log.origin, [(log.vkeys[0], None)])


def test_that_both_keys_sign_the_change_and_the_new_one_alone_what_follows(
    log: TransparencyLog, keeper: KeyKeeper
) -> None:
    old = Verifier.of(log.vkey)
    assert rotate(log, keeper, "yearly", lambda: 1_790_000_000 * 10**9) == 4
    new = Verifier.of(log.vkey)
    assert new != old
    assert [who for who, _ in opened(log.checkpoint(), [old, new]).signed] == [old, new]
    log.append(leaves(2, 5))
    assert [who for who, _ in opened(log.checkpoint(), [old, new]).signed] == [new]
    assert log.keys == ((old.vkey, 5), (new.vkey, None))


def test_that_whoever_trusts_the_first_key_is_led_to_the_last(
    log: TransparencyLog, keeper: KeyKeeper, tmp_path: Path
) -> None:
    for _ in range(3):
        rotate(log, keeper)
        log.append(leaves(3, log.size))
    before = check_checkpoint(log.checkpoint(), pinned(log))
    assert not before.is_signed
    trust = follow(pinned(log), log.origin, steps(log))
    assert check_checkpoint(log.checkpoint(), trust).is_signed
    assert check_checkpoint(log.checkpoint(1), trust).is_signed
    assert trust == trust_of(log)
    assert follow(trust, log.origin, steps(log)) == trust
    later = Trust.of_log(log.origin, [(log.vkeys[2], None)])
    assert check_checkpoint(log.checkpoint(), follow(later, log.origin, steps(log))).is_signed
    log.close()
    again = opened_at(tmp_path)
    assert again.vkey == trust.keys(again.origin)[-1].verifier.vkey
    again.append(leaves(1))
    again.close()


def test_that_a_key_that_was_rotated_out_signs_nothing_later(log: TransparencyLog, keeper: KeyKeeper) -> None:
    """A stolen old key: its signature is right, and it has no say any more."""
    old = keeper.signer(log.origin, Verifier.of(log.vkey).key)
    rotate(log, keeper)
    trust = follow(pinned(log), log.origin, steps(log))
    log.append(leaves(3))
    stale = sign(Checkpoint(log.origin, 8, log.root()).text, old)
    found = check_checkpoint(stale, trust).checks[0]
    assert found.ok is False
    assert "retired" in found.detail
    with pytest.raises(ProofError, match="retired"):
        follow(trust, log.origin, [forged(log, old, sign_with=[old])])


def forged(
    log: TransparencyLog,
    old: Signer,
    *,
    sign_with: list[Signer] | None = None,
    at: int | None = None,
    **changed: Any,
) -> Step:
    """A change to a key of one's own, as well made as the keys that one has allow."""
    thief = Signer(log.origin, Ed25519PrivateKey.generate())
    before = [leaf_hash(kept.entry.data) for kept in log.find(most=100)]
    size, root = len(before), root_of(before)
    said = {
        "schema": "twin.key.rotation/1",
        "scope": "log",
        "old_key": old.verifier.vkey,
        "new_key": thief.verifier.vkey,
        "size": size,
        "root": root.hex(),
        "signature": base64.b64encode(
            (sign_with or [old])[0].private.sign(
                statement(log.origin, old.verifier.vkey, thief.verifier.vkey, size, root)
            )
        ).decode(),
        "reason": None,
        "time": "2026-11-23T08:00:00Z",
    } | changed
    leaf = canonical.encode(said)
    tree = [*before, leaf_hash(leaf)]
    note = sign(Checkpoint(log.origin, size + 1, root_of(tree)).text, *(sign_with or [old]), thief)
    return Step(leaf, TlogProof(size if at is None else at, path_of(tree, size), note).data)


def test_that_a_forged_change_of_key_leads_nowhere(log: TransparencyLog, keeper: KeyKeeper) -> None:
    old = keeper.signer(log.origin, Verifier.of(log.vkey).key)
    other = Signer(log.origin, Ed25519PrivateKey.generate())
    trust = pinned(log)
    good = forged(log, old)
    assert len(follow(trust, log.origin, [good]).keys(log.origin)) == 2
    foreign = Signer("tvilling.invalid/elsewhere", Ed25519PrivateKey.generate())
    wrong = {
        "signed by another key": forged(log, old, sign_with=[other]),
        "from a key that nobody trusts": forged(log, other),
        "without the old key's word": forged(log, old, signature=None),
        "with a signature over something else": forged(log, old, reason="another", size=3),
        "of another log's key": forged(log, old, new_key=foreign.verifier.vkey),
        "of a device": forged(log, old, scope="device"),
        "at another place": forged(log, old, at=2),
        "after another history": forged(log, old, root="00" * 32),
        "not canonical": replace(good, leaf=good.leaf + b" "),
        "another leaf": replace(good, leaf=good.leaf.replace(b"08:00", b"09:00")),
        "no record at all": replace(good, leaf=b"[]"),
        "a cut proof": replace(good, proof=good.proof[:-20]),
        "one signature only": replace(good, proof=good.proof[: good.proof.rindex("— ".encode())]),
    }
    for name, step in wrong.items():
        with pytest.raises(ProofError):
            pytest.fail(f"{name}: {follow(trust, log.origin, [step])}")


def test_that_every_flipped_bit_of_a_change_of_key_is_noticed(
    log: TransparencyLog, keeper: KeyKeeper
) -> None:
    rotate(log, keeper)
    step, trust = steps(log)[0], pinned(log)
    assert follow(trust, log.origin, [step])
    for field in ("leaf", "proof"):
        data = getattr(step, field)
        for place in range(0, len(data) * 8, 7):
            bad = bytearray(data)
            bad[place // 8] ^= 1 << place % 8
            with pytest.raises(ProofError):
                follow(trust, log.origin, [replace(step, **{field: bytes(bad)})])


def test_that_old_private_keys_are_removed_and_the_one_in_use_is_not(
    log: TransparencyLog, keeper: KeyKeeper, tmp_path: Path
) -> None:
    old = Verifier.of(log.vkey)
    rotate(log, keeper)
    new = Verifier.of(log.vkey)
    assert keeper.signer(log.origin, old.key)
    assert keeper.forget_others(log.origin, new.key) == 1
    assert keeper.signer(log.origin, new.key)
    with pytest.raises(NoKey):
        keeper.signer(log.origin, old.key)
    with pytest.raises(NoKey):
        keeper.forget_others(log.origin, old.key)
    assert len((tmp_path / FILE).read_text().splitlines()) == 1
    assert checked(log).size == 5


def test_that_a_ring_holds_the_keys_where_there_is_one(tmp_path: Path) -> None:
    class Ring(dict[tuple[str, str], str]):
        def get_password(self, service: str, entry: str) -> str | None:
            return self.get((service, entry))

        def set_password(self, service: str, entry: str, secret: str) -> None:
            self[service, entry] = secret

    ring = Ring()
    keeper = KeyKeeper(tmp_path, ring)
    log = TransparencyLog.open(tmp_path / "log.sqlite", keeper, "town")
    log.append([Entry("k/1", 0, b"{}")])
    first = Verifier.of(log.vkey)
    rotate(log, keeper)
    assert not (tmp_path / FILE).exists()
    (kept,) = ring.values()
    assert len(kept.split()) == 2
    assert keeper.forget_others(log.origin, Verifier.of(log.vkey).key) == 1
    assert first.key.hex() not in "".join(ring.values())
    assert len(next(iter(ring.values())).split()) == 1
    log.close()
    TransparencyLog.open(tmp_path / "log.sqlite", keeper, "town").close()
