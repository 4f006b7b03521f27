"""Passwords and TLS against a real broker: who gets in, and what a person is told who does not."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

pytest.importorskip("cryptography")

from app.feeds.secrets import Secret, keep
from tests.e2e.certificates import Authority
from tests.e2e.marks import needs_broker
from tests.e2e.mosquitto import Broker, find_mosquitto
from tests.e2e.mqtt_line import Line, context, send
from tests.unit.feeds.test_secrets import Memory as Keyring

pytestmark = needs_broker


@pytest.fixture(autouse=True)
def _ring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Broker]:
    """A broker that lets in ola with the password s3cret."""
    program = find_mosquitto()
    assert program is not None
    maker = Path(program).with_name("mosquitto_passwd")
    maker = maker if maker.exists() else Path("/usr/bin/mosquitto_passwd")
    if not maker.exists():
        pytest.skip("mosquitto_passwd is not on this machine")
    passwords = tmp_path / "passwords"
    passwords.touch(mode=0o600)
    subprocess.run([maker, "-b", passwords, "ola", "s3cret"], check=True, capture_output=True)
    with Broker(tmp_path, "allow_anonymous false", f"password_file {passwords}") as broker:
        yield broker


@pytest.mark.parametrize("version", [3, 5])
def test_that_the_password_of_the_keyring_lets_us_in(locked: Broker, version: int) -> None:
    keep("mqtt", "s3cret", url=locked.url())
    with Line(locked.url(), context(), user="ola", version=version) as line:
        line.is_up()
        send(locked, [("pv-0/power_kw", "1")], auth={"username": "ola", "password": "s3cret"})
        line.has(1)


@pytest.mark.parametrize("version", [3, 5])
def test_that_a_wrong_password_or_none_is_told_in_our_words(locked: Broker, version: int) -> None:
    with Line(locked.url(user="ola"), context(), password=Secret("guess"), version=version) as line:
        why = line.down_because()
        assert "user name" in why
        assert "guess" not in why
    with Line(locked.url(), context(), version=version) as line:
        assert "user name" in line.down_because()


def test_that_a_password_in_the_district_s_file_is_refused(locked: Broker) -> None:
    with Line(locked.url(user="ola:s3cret"), context()) as line:
        assert line.down_because() == (
            "Feed 'mqtt': a password never stands in a file; take it out and store it with: tvilling feed password mqtt"
        )


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


def _tls(
    folder: Path, authority: Authority, host: str = "127.0.0.1", *lines: str, **validity: float
) -> Broker:
    pair = authority.make("broker", host, **validity)  # type: ignore[arg-type]
    return Broker(folder, f"certfile {pair.cert}", f"keyfile {pair.key}", *lines)


def _tls_with_client(folder: Path, authority: Authority) -> Broker:
    return _tls(folder, authority, "127.0.0.1", f"cafile {authority.cert}", "require_certificate true")


@pytest.mark.parametrize("version", [3, 5])
def test_that_a_broker_of_an_authority_in_the_district_s_folder_is_trusted(
    tmp_path: Path, authority: Authority, version: int
) -> None:
    with _tls(tmp_path, authority) as broker:
        of = context(district_folder=tmp_path)
        with Line(broker.url(scheme="mqtts"), of, ca_file="ca.pem", version=version) as line:
            line.is_up()
            send(broker, [("pv-0/power_kw", "7")], tls={"ca_certs": str(authority.cert)})
            line.has(1)


@pytest.mark.parametrize(
    ("host", "validity", "says"),
    [
        ("127.0.0.2", {}, "for another host"),
        ("broker.example", {}, "for another host"),
        ("127.0.0.1", {"from_days": -3.0, "to_days": -1.0}, "has expired"),
        ("127.0.0.1", {"from_days": 1.0, "to_days": 3.0}, "not valid yet"),
    ],
)
def test_that_a_certificate_that_does_not_fit_is_told_by_its_fault(
    tmp_path: Path, authority: Authority, host: str, validity: dict[str, float], says: str
) -> None:
    with _tls(tmp_path, authority, host, **validity) as broker:
        of = context(district_folder=tmp_path)
        with Line(broker.url(scheme="mqtts"), of, ca_file="ca.pem") as line:
            assert says in line.down_because()


def test_that_an_unknown_authority_is_told(tmp_path: Path, authority: Authority) -> None:
    Authority(tmp_path, "other")
    with _tls(tmp_path, authority) as broker:
        of = context(district_folder=tmp_path)
        for options in ({}, {"ca_file": "other.pem"}):
            with Line(broker.url(scheme="mqtts"), of, **options) as line:
                assert line.down_because() == (
                    "The broker's certificate is not trusted here; set ca_file to its authority's"
                )


@pytest.mark.parametrize("password", ["", "of the key"])
def test_that_a_client_certificate_lets_us_in(tmp_path: Path, authority: Authority, password: str) -> None:
    authority.make("client", password=password)
    with _tls_with_client(tmp_path, authority) as broker:
        if password:
            keep("mqtt key", password, url=broker.url(scheme="mqtts"))
        of = context(district_folder=tmp_path)
        options = {"ca_file": "ca.pem", "cert_file": "client.crt", "key_file": "client.key"}
        with Line(broker.url(scheme="mqtts"), of, **options) as line:
            line.is_up()


def test_that_a_client_certificate_that_is_wanted_or_refused_is_told(
    tmp_path: Path, authority: Authority
) -> None:
    Authority(tmp_path, "other").make("stranger")
    authority.make("old", from_days=-3.0, to_days=-1.0)
    with _tls_with_client(tmp_path, authority) as broker:
        of = context(district_folder=tmp_path)
        for name, says in (("", "a client certificate"), ("stranger", "authority"), ("old", "has expired")):
            options = {"cert_file": f"{name}.crt", "key_file": f"{name}.key"} if name else {}
            with Line(broker.url(scheme="mqtts"), of, ca_file="ca.pem", **options) as line:
                why = line.down_because()
                assert says in why
                assert "client certificate" in why


def test_that_files_that_cannot_be_used_stop_the_feed_with_a_sentence(
    tmp_path: Path, authority: Authority
) -> None:
    authority.make("client", password="of the key")
    authority.make("other")
    (tmp_path / "empty.pem").write_text("")
    both = {"cert_file": "client.crt", "key_file": "client.key"}
    for options, says in (
        ({"ca_file": "empty.pem"}, "holds no certificate"),
        ({"ca_file": "gone.pem"}, "no certificate's file"),
        ({"ca_file": "../ca.pem"}, "leads out"),
        ({"ca_file": str(authority.cert)}, "leads out"),
        ({"cert_file": "client.crt"}, "belong together"),
        (both, "feed password mqtt --key"),
        ({**both, "key_file": "other.key"}, "must belong together"),
    ):
        with Line("mqtts://127.0.0.1:1/x", context(district_folder=tmp_path), **options) as line:
            assert says in line.down_because()
    keep("mqtt key", "not that", url="mqtts://127.0.0.1:1/x")
    with Line("mqtts://127.0.0.1:1/x", context(district_folder=tmp_path), **both) as line:
        assert "not the one that is kept" in line.down_because()
