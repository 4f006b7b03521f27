"""Where passwords come from and where they never go. The keyring here is one in memory."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoBackend
from keyring.errors import PasswordDeleteError

from app.feeds.secrets import NoKeyring, forget, keep, password, variable

URL = "mqtts://broker.example:8883/city"


class Memory(KeyringBackend):
    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def memory() -> Iterator[Memory]:
    before, backend = keyring.get_keyring(), Memory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def none() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoBackend())
    yield
    keyring.set_keyring(before)


def test_that_what_is_kept_is_found_and_can_be_forgotten(memory: Memory) -> None:
    assert password("air", url=URL) is None
    keep("air", "s3cret", url=URL)
    assert password("air", url=URL) == "s3cret"
    assert password("air", "ola", url=URL) == "s3cret"
    assert {service for service, _ in memory.kept} == {"tvilling"}
    assert forget("air", url=URL)
    assert not forget("air", url=URL)
    assert password("air", url=URL) is None


def test_that_one_for_a_user_goes_before_one_for_any(memory: Memory) -> None:
    keep("air", "any", url=URL)
    keep("air", "hers", url=URL, user="kari")
    assert password("air", "kari", url=URL) == "hers"
    assert password("air", "ola", url=URL) == "any"


@pytest.mark.parametrize(
    "url", ["mqtts://evil.example:8883/city", "mqtt://broker.example:8883/city", "mqtts://broker.example/city", "", "mqtts://[bad"]
)  # fmt: skip
def test_that_a_district_from_elsewhere_does_not_get_it_for_another_place(memory: Memory, url: str) -> None:
    keep("air", "s3cret", url=URL)
    assert password("air", url=url) is None
    assert password("other", url=URL) is None


def test_that_an_address_alone_will_do(memory: Memory) -> None:
    keep("", "s3cret", url="https://host/a")
    assert password("https://host/b") == "s3cret"


def test_that_the_environment_goes_first_and_needs_no_keyring(
    none: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert variable("city-broker 2") == "TVILLING_PASSWORD_CITY_BROKER_2"
    assert password("city-broker", url=URL) is None
    monkeypatch.setenv("TVILLING_PASSWORD_CITY_BROKER", "from outside")
    assert password("city-broker", "ola", url=URL) == "from outside"


def test_that_a_machine_without_a_keyring_is_told_what_else_would_do(none: None) -> None:
    for call in (lambda: keep("air", "s3cret", url=URL), lambda: forget("air", url=URL)):
        with pytest.raises(NoKeyring, match="TVILLING_PASSWORD_AIR") as caught:
            call()
        assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("secret", ["", "x" * 2000, "a\0b"])
def test_that_what_is_no_password_is_not_kept(memory: Memory, secret: str) -> None:
    with pytest.raises(ValueError, match="1 to"):
        keep("air", secret, url=URL)
    assert memory.kept == {}
