"""Credentials of devices: they hold under their issuer's signature, in their time, unrevoked; an issuer that nobody trusts
leaves them open."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.ledger import canonical
from app.ledger.credential import check_credential, make_credential, subject_of
from app.ledger.did_key import did_of

CITY = Ed25519PrivateKey.from_private_bytes(b"c" * 32)
CITY_DID = did_of(CITY.public_key().public_bytes_raw())
DEVICE = did_of(Ed25519PrivateKey.from_private_bytes(b"d" * 32).public_key().public_bytes_raw())
FROM, TO = 1_790_000_000 * 10**9, 1_800_000_000 * 10**9
NOW = 1_795_000_000 * 10**9
DATA = make_credential(CITY, DEVICE, "air-quay", ["air-quay.pm25"], FROM, TO, model="A1")


def test_that_a_credential_holds_in_its_time_under_a_trusted_issuer() -> None:
    assert check_credential(DATA, NOW, {CITY_DID}).ok is True
    assert subject_of(DATA)["id"] == DEVICE
    assert check_credential(DATA, TO, {CITY_DID}).ok is False
    assert check_credential(DATA, FROM - 1, {CITY_DID}).ok is False


def test_that_an_issuer_that_nobody_trusts_leaves_it_open_and_a_revoked_device_does_not() -> None:
    assert check_credential(DATA, NOW, set()).ok is None
    revoked = check_credential(DATA, NOW, {CITY_DID}, lambda device: device == DEVICE)
    assert revoked.ok is False
    assert "revoked" in revoked.reason


def test_that_a_forged_or_borrowed_credential_fails() -> None:
    said = canonical.decode(DATA)
    thief = did_of(Ed25519PrivateKey.from_private_bytes(b"t" * 32).public_key().public_bytes_raw())
    for change in (
        {"credentialSubject": {**said["credentialSubject"], "id": thief}},
        {"issuer": thief},
        {"expirationDate": "2099-01-01T00:00:00Z"},
        {"proof": {"type": "Ed25519Signature", "value": "AA=="}},
        {"proof": {"type": "Other", "value": said["proof"]["value"]}},
        {"more": 1},
    ):
        assert check_credential(canonical.encode({**said, **change}), NOW, {CITY_DID, thief}).ok is False


@given(st.integers(0, len(DATA) * 8 - 1))
def test_that_no_bit_of_it_can_be_changed(bit: int) -> None:
    changed = bytearray(DATA)
    changed[bit // 8] ^= 1 << bit % 8
    assert check_credential(bytes(changed), NOW, {CITY_DID}).ok is not True


@given(st.binary(max_size=200))
def test_that_what_is_no_credential_fails_and_harms_nothing(data: bytes) -> None:
    assert check_credential(data, NOW, {CITY_DID}).ok is False


def test_that_an_issuer_whose_key_is_elsewhere_leaves_the_signature_open() -> None:
    said = canonical.decode(DATA)
    elsewhere = canonical.encode({**said, "issuer": "did:iota:0x12"})
    found = check_credential(elsewhere, NOW, {"did:iota:0x12"})
    assert found.ok is None
    assert "looked up" in found.reason


def test_that_the_signature_has_one_spelling() -> None:
    """Base64 of 64 bytes leaves four bits of its last letter over: another letter there gives the same bytes."""
    said = canonical.decode(DATA)
    value = said["proof"]["value"]
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = value[:85] + letters[letters.index(value[85]) | 1] + "=="
    assert other != value
    odd = canonical.encode({**said, "proof": {"type": "Ed25519Signature", "value": other}})
    assert check_credential(odd, NOW, {CITY_DID}).ok is False
