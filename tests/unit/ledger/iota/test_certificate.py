"""Digests, addresses, signatures and certificates: what the official SDK and a real network made holds, forgeries do not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.iota import bls, digests, roaring, signatures
from app.ledger.iota.bcs import encode, uleb
from app.ledger.iota.certificate import BadCertificate, Committee, check_certificate
from app.ledger.iota.signatures import BadSignature, CannotVerify, check
from tests.unit.ledger.iota.real import Checkpoint, raw, read

ORDER = {ec.SECP256K1: signatures._ORDER[1], ec.SECP256R1: signatures._ORDER[2]}
BACKENDS = [name for name in ("pyblst", "py_ecc")]


def test_that_digests_are_those_of_the_network(shared_data: Path) -> None:
    for name in ("checkpoint_528.json", "checkpoint_788.json"):
        found = Checkpoint(shared_data, name)
        assert digests.shown(digests.summary_digest(found.summary)) == found.said["summary"]["digest"]
        assert digests.shown(digests.contents_digest(found.contents)) == found.said["contents"]["digest"]
        for one in found.transactions:
            data = raw(one["transaction_data_b64"])
            assert digests.shown(digests.transaction_digest(data)) == one["tx_digest"]
            assert digests.shown(digests.effects_digest(raw(one["effects_b64"]))) == one["effects_digest"]
            if "events_b64" in one:
                assert digests.shown(digests.events_digest(raw(one["events_b64"]))) == one["events_digest"]


def test_that_addresses_and_signatures_are_those_of_the_official_sdk(shared_data: Path) -> None:
    said = read(shared_data, "ts_vectors.json")
    for one in said["vectors"]:
        data = raw(one["txBytes_b64"])
        assert "0x" + check(raw(one["signature_b64"]), data, signatures.TRANSACTION).hex() == one["sender"]
        assert digests.shown(digests.transaction_digest(data)) == one["digest"]
        with pytest.raises(BadSignature):
            check(raw(one["signature_b64"]), data, signatures.PERSONAL)
        with pytest.raises(BadSignature):
            check(raw(one["signature_b64"]), data + b"\0", signatures.TRANSACTION)
    for one in said["others"]:
        flag, key = digests.FLAGS[one["scheme"]], bytes.fromhex(one["publicKey_hex"])
        assert "0x" + digests.address_of(flag, key).hex() == one["address"]
    personal = said["personalMessage"]
    message = raw(personal["bytes"])
    signed = check(raw(personal["signature"]), uleb(len(message)) + message, signatures.PERSONAL)
    assert "0x" + signed.hex() == said["ed25519"]["address"]


def ecdsa(curve: type[ec.EllipticCurve], flag: int, data: bytes, *, high: bool = False) -> bytes:
    key = ec.generate_private_key(curve())
    message = digests.blake2b(signatures.TRANSACTION + data)
    r, s = decode_dss_signature(key.sign(message, ec.ECDSA(hashes.SHA256())))
    s = min(s, ORDER[curve] - s)
    if high:
        s = ORDER[curve] - s
    public = key.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    return bytes([flag]) + r.to_bytes(32, "big") + s.to_bytes(32, "big") + public


@pytest.mark.parametrize(("curve", "flag"), [(ec.SECP256K1, 1), (ec.SECP256R1, 2)])
def test_that_ecdsa_is_taken_in_its_low_form_only(curve: type[ec.EllipticCurve], flag: int) -> None:
    good = ecdsa(curve, flag, b"data")
    assert check(good, b"data", signatures.TRANSACTION) == digests.blake2b(good[:1] + good[-33:])
    with pytest.raises(BadSignature, match="low s"):
        check(ecdsa(curve, flag, b"data", high=True), b"data", signatures.TRANSACTION)
    for spot in range(1, len(good), 7):
        wrong = bytearray(good)
        wrong[spot] ^= 4
        with pytest.raises(BadSignature):
            check(bytes(wrong), b"data", signatures.TRANSACTION)
    with pytest.raises(BadSignature):
        check(bytes([3 - flag]) + good[1:], b"data", signatures.TRANSACTION)


def multisig(weights: list[int], threshold: int, signers: list[int], data: bytes) -> bytes:
    keys = [Ed25519PrivateKey.generate() for _ in weights]
    message = digests.blake2b(signatures.TRANSACTION + data)
    return b"\x03" + encode(
        signatures.MULTISIG,
        {
            "signatures": [{"ed25519": keys[k].sign(message)} for k in signers],
            "bitmap": sum(1 << k for k in set(signers)),
            "committee": {
                "members": [
                    {"public_key": {"ed25519": key.public_key().public_bytes_raw()}, "weight": weight}
                    for key, weight in zip(keys, weights, strict=True)
                ],
                "threshold": threshold,
            },
        },
    )


def test_that_a_multisig_needs_its_threshold_and_each_signer_once() -> None:
    assert len(check(multisig([1, 2, 3], 4, [0, 2], b"x"), b"x", signatures.TRANSACTION)) == 32
    for weights, threshold, signers in (
        ([1, 2, 3], 4, [0, 1]),
        ([1, 2, 3], 4, [2, 2]),
        ([1], 0, [0]),
        ([0, 1], 1, [1]),
    ):
        with pytest.raises(BadSignature):
            check(multisig(weights, threshold, signers, b"x"), b"x", signatures.TRANSACTION)
    with pytest.raises(BadSignature):
        check(multisig([1, 1], 2, [0, 1], b"x"), b"y", signatures.TRANSACTION)


@pytest.mark.parametrize("flag", [5, 6, 7, 9, 255])
def test_that_other_schemes_cannot_be_judged_which_is_neither_right_nor_wrong(flag: int) -> None:
    with pytest.raises(CannotVerify):
        check(bytes([flag]) + bytes(90), b"x", signatures.TRANSACTION)


def test_that_keys_that_fit_everything_are_refused() -> None:
    """Small-order points: one signature that holds for any message."""
    key = bytes.fromhex("0100000000000000000000000000000000000000000000000000000000000000")
    with pytest.raises(BadSignature, match="fit anything"):
        check(b"\0" + key + bytes(32) + key, b"x", signatures.TRANSACTION)


# -- certificates ------------------------------------------------------------------------------------------------------


@pytest.fixture
def signed(shared_data: Path) -> tuple[Committee, Checkpoint]:
    return Checkpoint(shared_data, "checkpoint_528.json").next_committee, Checkpoint(
        shared_data, "checkpoint_788.json"
    )


def test_that_a_real_certificate_holds_under_the_committee_of_the_epoch_before(
    signed: tuple[Committee, Checkpoint], monkeypatch: pytest.MonkeyPatch
) -> None:
    committee, found = signed
    for name in BACKENDS:
        pytest.importorskip(name)
        monkeypatch.setattr(bls, "backend", lambda name=name: name)
        assert check_certificate(committee, found.summary, found.certificate) == 7500
        wrong = bytearray(found.summary)
        wrong[-3] ^= 1
        with pytest.raises(ProofError):
            check_certificate(committee, bytes(wrong), found.certificate)


def test_that_forged_certificates_are_refused(signed: tuple[Committee, Checkpoint]) -> None:
    committee, found = signed
    good = found.certificate
    others = [(key, stake) for key, stake in committee.members]
    forged = {
        "quorum minus one": (
            Committee.of(2, [(k, s) for (k, _), s in zip(others, (2222, 2222, 2222, 3334), strict=True)]),
            good,
        ),
        "stale committee": (replace(committee, epoch=1), good),
        "another epoch's signature": (committee, good | {"epoch": 3}),
        "more signers than signed": (committee, good | {"signers_map": roaring.written([0, 1, 2, 3])}),
        "other signers": (committee, good | {"signers_map": roaring.written([0, 1, 3])}),
        "a signer who is no member": (committee, good | {"signers_map": roaring.written([0, 1, 2, 9])}),
        "nobody": (committee, good | {"signers_map": roaring.written([])}),
        "infinity": (committee, good | {"signature": b"\xc0" + bytes(47)}),
        "off the curve": (committee, good | {"signature": b"\x80" + bytes(46) + b"\x07"}),
        "uncompressed": (committee, good | {"signature": b"\x00" + bytes(47)}),
        "short": (committee, good | {"signature": good["signature"][:47]}),
    }
    for what, (by, certificate) in forged.items():
        with pytest.raises(ProofError):
            print(what, check_certificate(by, found.summary, certificate))


def test_that_a_quorum_is_two_thirds_to_the_unit(signed: tuple[Committee, Checkpoint]) -> None:
    committee, found = signed
    keys = [key for key, _ in committee.members]
    enough = Committee.of(2, list(zip(keys, (2222, 2222, 2223, 3333), strict=True)))
    assert check_certificate(enough, found.summary, found.certificate) == 6667
    short = Committee.of(2, list(zip(keys, (2222, 2222, 2222, 3334), strict=True)))
    with pytest.raises(BadCertificate, match="6,666 of 10,000"):
        check_certificate(short, found.summary, found.certificate)


def test_that_what_cannot_be_a_committee_is_none() -> None:
    key = bytes([0x80]) + bytes(95)
    for members in (
        [],
        [(key, 10_001)],
        [(key, 5000)],
        [(key, 5000), (key, 5000)],
        [(key, 10_001), (b"\x81" + key[1:], -1)],
        [(key[:95], 10_000)],
    ):
        with pytest.raises(ProofError):
            Committee.of(1, members)


def test_that_signers_named_twice_count_once(signed: tuple[Committee, Checkpoint]) -> None:
    """Duplicate signers: the format cannot hold a number twice, and one that tries is refused."""
    twice = bytearray(roaring.written([0, 1, 2]))
    twice[-4:-2] = twice[-6:-4]
    committee, found = signed
    with pytest.raises(ProofError, match="out of order"):
        check_certificate(committee, found.summary, found.certificate | {"signers_map": bytes(twice)})


@given(st.sets(st.integers(0, 65535), max_size=300))
def test_that_bitmaps_come_back(numbers: set[int]) -> None:
    assert roaring.members(roaring.written(sorted(numbers))) == sorted(numbers)


@given(st.binary(max_size=200))
def test_that_noise_is_no_bitmap_or_one_in_order(data: bytes) -> None:
    try:
        found = roaring.members(data)
    except ProofError:
        return
    assert found == sorted(set(found))
