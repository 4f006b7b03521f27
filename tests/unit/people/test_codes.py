"""Codes: recommended parameters, nothing weak, nothing told."""

from __future__ import annotations

import pytest
from argon2 import Type, extract_parameters
from argon2.profiles import RFC_9106_LOW_MEMORY

from app.people.codes import BadCode, check_hash, hashed, matches


def test_that_a_hash_is_argon2id_with_the_recommended_parameters_and_fits_its_code_only() -> None:
    text = hashed("seven blue tugboats")
    found = extract_parameters(text)
    assert found == RFC_9106_LOW_MEMORY
    assert found.type is Type.ID
    assert check_hash(text) == text
    assert matches(text, "seven blue tugboats")
    assert not matches(text, "seven blue tugboat")
    assert not matches(text, "")
    assert not matches(text, "x" * 100_000)
    assert hashed("seven blue tugboats") != text, "a salt of its own"


def test_that_the_same_letters_match_however_they_are_composed() -> None:
    text = hashed("blåbærsyltetøy")
    assert matches(text, "bla\N{COMBINING RING ABOVE}bærsyltetøy")
    assert matches(text, " blåbærsyltetøy\n")


@pytest.mark.parametrize("code", ["", "1234", "123456789", "aaaaaaaaaaaaaaa", "abababababab", "x" * 257])
def test_that_an_easy_code_is_refused_without_being_repeated(code: str) -> None:
    with pytest.raises(BadCode) as told:
        hashed(code)
    assert not code or code not in str(told.value)


@pytest.mark.parametrize(
    "junk", [None, 3, "", "$argon2i$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA", "$argon2id$", "x" * 999]
)
def test_that_what_is_no_hash_never_matches_and_is_refused(junk: object) -> None:
    with pytest.raises(BadCode):
        check_hash(junk)
    if isinstance(junk, str):
        assert not matches(junk, "anything at all")
