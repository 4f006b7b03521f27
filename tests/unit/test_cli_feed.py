"""`tvilling feed password` and what `feed check` says of addresses; a real broker is in tests/e2e/test_mqtt_security.py."""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoBackend

from app.commands.open import feeds_of
from app.feeds.secrets import Secret, password
from app.main import main
from app.model.district import FeedSpec
from app.opening import open_district
from tests.unit.feeds.test_secrets import Memory

URL = "mqtts://ola@broker.example:8883/city"


@pytest.fixture
def memory() -> Iterator[Memory]:
    before, backend = keyring.get_keyring(), Memory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def _run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, typed: str, *args: str
) -> tuple[int, str]:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    status = main(["feed", *args])
    out, err = capsys.readouterr()
    assert "s3cret" not in out + err
    assert "Traceback" not in err
    return status, err


def test_that_a_password_is_kept_and_deleted_and_never_printed(
    memory: Memory, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    status, said = _run(capsys, monkeypatch, "s3cret\n", "password", URL)
    assert status == 0
    assert "mqtts://broker.example:8883 only" in said
    assert password("mqtts", "ola", url=URL) == "s3cret"
    assert _run(capsys, monkeypatch, "", "password", URL, "--delete")[0] == 0
    assert _run(capsys, monkeypatch, "", "password", URL, "--delete")[0] == 1
    assert memory.kept == {}


def test_that_the_key_s_password_is_another(
    memory: Memory, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _run(capsys, monkeypatch, "s3cret\n", "password", URL, "--key")[0] == 0
    assert password("mqtts", "ola", url=URL) is None
    assert password("mqtts key", "ola", url=URL) == "s3cret"


@pytest.mark.parametrize(
    ("typed", "name", "says"), [("", URL, "1 to 1024"), ("s3cret\n", "nowhere", "no feed of that name")]
)
def test_that_what_cannot_be_kept_is_said_in_one_line(
    memory: Memory,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    name: str,
    says: str,
) -> None:
    status, said = _run(capsys, monkeypatch, typed, "password", name)
    assert status == 2
    assert says in said
    assert said.count("\n") == 1


def test_that_without_a_keyring_the_environment_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoBackend())
    try:
        status, said = _run(capsys, monkeypatch, "s3cret\n", "password", URL)
    finally:
        keyring.set_keyring(before)
    assert status == 2
    assert "TVILLING_PASSWORD_MQTTS" in said


def test_that_a_password_typed_into_an_address_is_taken_out_of_it_at_once() -> None:
    (spec,) = feeds_of(open_district("trondheim"), ["mqtt://ola:s3%20cret@127.0.0.1:1/x"])
    assert spec.url == "mqtt://ola@127.0.0.1:1/x"
    kept = spec.options["password"]
    assert isinstance(kept, Secret)
    assert kept.reveal() == "s3 cret"
    assert "s3" not in repr(spec)


def test_that_who_is_named_in_the_address_goes_before_who_is_named_in_the_table() -> None:
    opened = open_district("trondheim")
    table = FeedSpec("city", "mqtt://host/x", True, {"user": "kari", "topic": "{id}"})
    opened = dataclasses.replace(opened, district=dataclasses.replace(opened.district, feeds=(table,)))
    assert dict(feeds_of(opened, ["mqtt://ola@other/x"])[0].options) == {"topic": "{id}"}
    assert dict(feeds_of(opened, ["mqtt://other/x"])[0].options) == {"user": "kari", "topic": "{id}"}


def test_that_check_never_prints_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for more in ([], ["--json"], ["--discover", "--json"]):
        status = main(["feed", "check", "mqtt://ola:s3cret@127.0.0.1:1/x", "--seconds", "0.3", *more])
        out, err = capsys.readouterr()
        assert status == 1
        assert "s3cret" not in out + err
    assert json.loads(out)["found"] == []
    assert "is the broker running" in json.loads(out)["detail"]
