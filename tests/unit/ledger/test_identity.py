"""Device proofs: good ones hold for 120 s and once; forged, replayed, expired, early, foreign and unknown ones are told
apart. Salts: what is hashed cannot be guessed, and the secret stays where it is."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.device_watch import DeviceWatch
from app.ledger.did_key import BadDid, did_of, key_of
from app.ledger.identity import (
    VALID_NS,
    Checker,
    DeviceProof,
    NoProof,
    Registered,
    Standing,
    make_proof,
    read_proof,
)
from app.ledger.tokens import Salt, SaltTrouble

S = 1_000_000_000
NOW = 1_795_000_000 * S
KEY, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
PUBLIC = KEY.public_key().public_bytes_raw()
DID, STRANGER = did_of(PUBLIC), did_of(OTHER.public_key().public_bytes_raw())
DEVICE = Registered(DID, "quay-flats", PUBLIC, 0, 2**62)


def judged(
    data: bytes, asset: str = "quay-flats", seen_ns: int = NOW, device: Registered = DEVICE
) -> Standing:
    return Checker({device.asset: device}).check(data, asset, seen_ns).standing


def test_that_a_good_proof_holds_for_120_seconds_and_not_one_nanosecond_longer() -> None:
    data = make_proof(KEY, DID, "quay-flats", NOW).encode()
    assert judged(data) is Standing.VERIFIED
    assert judged(data, seen_ns=NOW + VALID_NS) is Standing.VERIFIED
    assert judged(data, seen_ns=NOW + VALID_NS + 1) is Standing.EXPIRED


def test_that_a_proof_of_the_future_is_early_and_a_clock_a_little_ahead_is_not() -> None:
    assert judged(make_proof(KEY, DID, "quay-flats", NOW + 11 * S).encode()) is Standing.EARLY
    assert judged(make_proof(KEY, DID, "quay-flats", NOW + 9 * S).encode()) is Standing.VERIFIED


def test_that_a_proof_is_used_once_and_an_older_one_not_after_it() -> None:
    checker = Checker({"quay-flats": DEVICE})
    first, second = (make_proof(KEY, DID, "quay-flats", NOW - n * S).encode() for n in (20, 10))
    assert checker.check(second, "quay-flats", NOW).standing is Standing.VERIFIED
    assert checker.check(second, "quay-flats", NOW + S).standing is Standing.REPLAYED
    assert checker.check(first, "quay-flats", NOW + S).standing is Standing.REPLAYED


def test_that_the_same_proof_in_another_spelling_is_used_once_too() -> None:
    checker = Checker({"quay-flats": DEVICE})
    proof = make_proof(KEY, DID, "quay-flats", NOW)
    assert checker.check(proof.encode(), "quay-flats", NOW).standing is Standing.VERIFIED
    spaced = json.dumps(json.loads(proof.encode()), indent=2).encode()
    assert checker.check(spaced, "quay-flats", NOW).standing is Standing.REPLAYED


def test_that_a_proof_from_before_this_run_is_not_taken() -> None:
    checker = Checker({"quay-flats": DEVICE}, since_ns=NOW)
    old = make_proof(KEY, DID, "quay-flats", NOW - S).encode()
    assert checker.check(old, "quay-flats", NOW).standing is Standing.EXPIRED


def test_that_a_proof_for_another_asset_or_by_another_key_or_changed_is_forged() -> None:
    elsewhere = make_proof(KEY, DID, "swim-hall", NOW)
    assert judged(elsewhere.encode()) is Standing.FORGED
    assert judged(make_proof(OTHER, DID, "quay-flats", NOW).encode()) is Standing.FORGED
    later = replace(make_proof(KEY, DID, "quay-flats", NOW), time="2026-11-18T15:06:41Z")
    assert judged(later.encode()) is Standing.FORGED


def test_that_another_did_is_unknown_even_with_a_good_signature_of_its_own() -> None:
    assert judged(make_proof(OTHER, STRANGER, "quay-flats", NOW).encode()) is Standing.UNKNOWN
    assert judged(make_proof(OTHER, STRANGER, "nowhere", NOW).encode(), "nowhere") is Standing.UNKNOWN


def test_that_a_revoked_device_is_revoked_and_one_whose_key_cannot_be_fetched_is_not_forged() -> None:
    data = make_proof(KEY, DID, "quay-flats", NOW).encode()
    assert judged(data, device=replace(DEVICE, is_revoked=True)) is Standing.REVOKED
    iota = "did:iota:0x12"
    far = replace(DEVICE, did=iota, public=None)
    signed = make_proof(KEY, iota, "quay-flats", NOW).encode()
    assert judged(signed, device=far) is Standing.UNRESOLVED
    assert Standing.UNRESOLVED.ok is None
    known = Checker({"quay-flats": far}, lambda did: PUBLIC if did == iota else None)
    assert known.check(signed, "quay-flats", NOW).standing is Standing.VERIFIED


@given(st.integers(0, 511))
def test_that_no_bit_of_the_signature_can_be_changed(bit: int) -> None:
    proof = make_proof(KEY, DID, "quay-flats", NOW)
    changed = bytearray(proof.signature)
    changed[bit // 8] ^= 1 << bit % 8
    assert judged(replace(proof, signature=bytes(changed)).encode()) is Standing.FORGED


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_that_what_is_no_proof_is_malformed_and_harms_nothing(data: bytes) -> None:
    assert judged(data) is Standing.MALFORMED
    with pytest.raises(NoProof):
        read_proof(data)


@pytest.mark.parametrize(
    "data", [b"[" * 2000, b"{" * 5000, b'{"did":"did:key:z","t":"2026","sig":""}', b'{"did":1}']
)
def test_that_deep_large_and_half_proofs_are_malformed(data: bytes) -> None:
    assert judged(data) is Standing.MALFORMED


@given(st.binary(min_size=32, max_size=32))
def test_that_a_did_is_its_key_in_exactly_one_spelling(public: bytes) -> None:
    did = did_of(public)
    assert did.startswith("did:key:z6Mk")
    assert key_of(did) == public
    for other in (did.replace("z6", "z16", 1), did + "1", did[:-1]):
        with pytest.raises(BadDid):
            key_of(other)


def test_that_the_published_example_of_did_key_reads_as_its_key() -> None:
    assert did_of(bytes.fromhex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")) == (
        "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
    )


def test_that_a_failed_attempt_shows_for_120_seconds_and_then_the_age_of_the_good_proof() -> None:
    watch = DeviceWatch()
    watch.know({"quay-flats": DEVICE})

    def standing(after_s: int) -> Standing:
        state = watch.state("quay-flats", NOW + after_s * S)
        assert state is not None
        return state.standing

    assert standing(0) is Standing.MISSING
    watch.offer("quay-flats", make_proof(KEY, DID, "quay-flats", NOW).encode(), NOW)
    assert standing(1) is Standing.VERIFIED
    watch.offer("quay-flats", make_proof(OTHER, DID, "quay-flats", NOW + S).encode(), NOW + S)
    assert standing(2) is Standing.FORGED
    watch.offer("quay-flats", make_proof(KEY, DID, "quay-flats", NOW + 100 * S).encode(), NOW + 100 * S)
    assert standing(122) is Standing.VERIFIED
    assert standing(221) is Standing.EXPIRED
    watch.know({"quay-flats": replace(DEVICE, is_revoked=True)})
    assert standing(221) is Standing.REVOKED
    assert watch.state("nowhere", NOW) is None


def test_that_strangers_are_shown_and_bounded() -> None:
    watch = DeviceWatch()
    for n in range(1000):
        watch.offer(f"asset-{n}", b"x", NOW)
    states = watch.states(NOW)
    assert len(states) == 200
    assert {state.standing for state in states} == {Standing.UNKNOWN}


def test_that_every_standing_has_words_and_that_unverified_is_never_failed() -> None:
    assert len({standing.words for standing in Standing}) == len(Standing)
    assert {s for s in Standing if s.ok is None} == {
        Standing.MISSING, Standing.EXPIRED, Standing.UNRESOLVED, Standing.UNKNOWN,
    }  # fmt: skip


# -- salts --------------------------------------------------------------------------------------------------------------


def test_that_a_salt_is_kept_for_its_owner_only_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "district" / "salt.key"
    first = Salt.kept(path)
    assert Salt.kept(path).token("x") == first.token("x")
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        path.chmod(0o644)
        with pytest.raises(SaltTrouble, match="others may read"):
            Salt.kept(path)


def test_that_a_damaged_salt_is_told_and_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "salt.key"
    path.write_bytes(b"short")
    path.chmod(0o600)
    with pytest.raises(SaltTrouble, match="is no salt"):
        Salt.kept(path)
    assert path.read_bytes() == b"short"


def test_that_windows_that_start_at_the_same_moment_get_one_salt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three parts of a window ask for it while it opens; one that came between the name and its content found no salt."""
    slowly = os.fsync
    monkeypatch.setattr(os, "fsync", lambda number: (time.sleep(0.02), slowly(number)))
    with ThreadPoolExecutor(8) as pool:
        salts = list(pool.map(lambda _n: Salt.kept(tmp_path / "salt.key"), range(8)))
    assert len({salt.who("kari") for salt in salts}) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["salt.key"]


def test_that_a_token_of_four_digits_cannot_be_guessed_from_its_hash() -> None:
    hashed = Salt.fresh().token("1234")
    guesses = {f"{n:04}" for n in range(10_000)}
    plain = {"sha256:" + hashlib.sha256(guess.encode()).hexdigest() for guess in guesses}
    assert hashed not in plain
    other = Salt.fresh()
    assert hashed not in {other.token(guess) for guess in guesses}


def test_that_purposes_and_districts_are_apart_and_one_spelling_is_one_token() -> None:
    salt = Salt(b"1" * 32)
    hashes = {
        salt.token("a"),
        salt.vehicle("a"),
        salt.serial("a"),
        salt.text("a"),
        Salt(b"2" * 32).token("a"),
    }
    assert len(hashes) == 5
    assert salt.who("a") != f"operator:{salt.token('a')[7:23]}"
    assert salt.token("Å") == salt.token("A\u030a")


def test_that_a_salt_shows_in_no_repr_and_no_pickle() -> None:
    salt = Salt(b"s" * 32)
    assert "s" * 8 not in repr(salt)
    with pytest.raises(TypeError):
        pickle.dumps(salt)


def test_that_a_proof_prints_nothing_that_is_secret() -> None:
    proof = make_proof(KEY, DID, "quay-flats", NOW)
    assert isinstance(proof, DeviceProof)
    assert KEY.private_bytes_raw().hex() not in repr(proof)
