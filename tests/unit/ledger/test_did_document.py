"""Keys in DID documents: those that the document itself controls and names for signing, in exactly one spelling."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.did_document import keys_of
from app.ledger.did_key import did_of

DID = "did:iota:0x" + "12" * 32
KEY, OTHER = b"k" * 32, b"o" * 32


def jwk(key: bytes) -> dict[str, str]:
    return {"kty": "OKP", "crv": "Ed25519", "x": base64.urlsafe_b64encode(key).decode().rstrip("=")}


def document(**more: Any) -> dict[str, Any]:
    method = {"id": f"{DID}#one", "controller": DID, "type": "JsonWebKey2020", "publicKeyJwk": jwk(KEY)}
    second = {
        "id": f"{DID}#two",
        "controller": DID,
        "publicKeyMultibase": did_of(OTHER).removeprefix("did:key:"),
    }
    return {"id": DID, "verificationMethod": [method, second], **more}


def test_that_both_spellings_of_keys_are_read_and_only_those_named_for_signing() -> None:
    assert keys_of(document(), DID) == (KEY, OTHER)
    assert keys_of(document(authentication=["#two"]), DID) == (OTHER,)
    assert keys_of(document(assertionMethod=[f"{DID}#one"]), DID) == (KEY,)
    assert keys_of(document(assertionMethod=[{"id": "#x", "publicKeyJwk": jwk(b"x" * 32)}]), DID) == (
        b"x" * 32,
    )
    assert keys_of(document(assertionMethod=["#none"]), DID) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"id": "did:iota:0x" + "34" * 32},
        {"verificationMethod": None},
        {"verificationMethod": [{"id": "#a", "controller": "did:iota:0x1", "publicKeyJwk": jwk(KEY)}]},
        {"verificationMethod": [{"id": "#a", "publicKeyJwk": {**jwk(KEY), "crv": "X25519"}}]},
        {"verificationMethod": [{"id": "#a", "publicKeyJwk": {**jwk(KEY), "x": "a" * 42}}]},
        {"verificationMethod": [{"id": "#a", "publicKeyJwk": {**jwk(KEY), "x": jwk(KEY)["x"][:-1] + "t"}}]},
        {"verificationMethod": [{"id": "#a", "publicKeyMultibase": "zabc"}]},
        {"verificationMethod": [5, "x", {}]},
    ],
)
def test_that_what_is_not_the_subjects_own_key_is_none(change: dict[str, Any]) -> None:
    assert keys_of({**document(), **change}, DID) == ()


@given(st.recursive(st.none() | st.text(max_size=5) | st.integers(), lambda x: st.lists(x, max_size=3) | st.dictionaries(
    st.sampled_from(("id", "verificationMethod", "publicKeyJwk", "authentication", "x", "kty")), x, max_size=4)))  # fmt: skip
def test_that_any_document_harms_nothing(said: Any) -> None:
    assert keys_of(said if isinstance(said, dict) else {}, DID) == ()
