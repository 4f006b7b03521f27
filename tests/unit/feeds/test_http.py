"""The HTTP client of feeds against a web server on loopback that misbehaves."""

from __future__ import annotations

import asyncio
import base64
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured
from app.feeds.http import Login, client
from app.feeds.http_errors import Busy, Elsewhere, NotThere, NotUnderstood, TooLarge, retry_after
from app.feeds.intake import BufferedIntake
from app.model.district import FeedSpec
from tests.unit.feeds.http_toy import Answer, Reply, packed, serving

PLAIN = Login()


def ask(
    context: FeedContext,
    reply: Reply,
    *,
    path: str = "/x",
    login: Login = PLAIN,
    times: int = 1,
    **bounds: Any,
) -> Any:
    async def run(base: str) -> Any:
        async with await client(FeedSpec("city", base), context, base=base, login=login, **bounds) as source:
            for _ in range(times - 1):
                await source.get_json(base + path)
            return await source.get_json(base + path)

    with serving(reply) as base:
        return asyncio.run(run(base))


def test_that_json_comes_back_plain_and_packed_and_bytes_are_counted(context):
    body = b'{"value": [1, 2, 3]}'
    assert ask(context, lambda p, h: Answer(200, body)) == {"value": [1, 2, 3]}
    assert ask(context, lambda p, h: packed(body)) == {"value": [1, 2, 3]}

    async def run(base: str) -> int:
        intake = BufferedIntake("city", context.catalogue)
        async with await client(FeedSpec("city", base), context, base=base) as source:
            await source.get_json(base, intake)
        return intake.health().bytes_in

    with serving(lambda p, h: Answer(200, body)) as base:
        assert asyncio.run(run(base)) == len(body)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, b"[" + b"1," * 2000 + b"1]"),
        packed(b" " * 50_000_000),
    ],
)
def test_that_an_oversize_answer_and_a_gzip_bomb_are_given_up(context, answer):
    with pytest.raises(TooLarge, match="answers with more than"):
        ask(context, lambda p, h: answer, max_answer=1024)


def test_that_a_slow_answer_is_given_up(context):
    hold = threading.Event()
    try:
        with pytest.raises(FeedLost, match="took too long to answer"):
            ask(context, lambda p, h: Answer(hold=hold), answer_s=0.2)
    finally:
        hold.set()


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Answer(200, b"<html>"), "not JSON"),
        (Answer(200, b"[" * 100_000), "not JSON"),
        (Answer(200, b'{"a": NaN}'), "not JSON"),
        (Answer(200, b"\xff\xfe"), "not JSON"),
        (Answer(200, b'{"a', length=100), "broke"),
        (Answer(200, b"no gzip", {"Content-Encoding": "gzip"}), "cannot be unpacked"),
        (Answer(200, packed(b"{}" * 50).body[:-9], {"Content-Encoding": "gzip"}), "cut off"),
        (Answer(200, b"{}", {"Content-Encoding": "br"}), "did not ask for"),
        (Answer(500), "trouble of its own"),
        (Answer(418), "cannot use"),
        (Answer(302, headers={"Location": "/x"}), "in a circle"),
    ],
)
def test_that_wrong_content_is_one_sentence(context, answer, says):
    with pytest.raises(FeedLost, match=says):
        ask(context, lambda p, h: answer)


@pytest.mark.parametrize(
    ("status", "kind"), [(404, NotThere), (400, NotUnderstood), (501, NotUnderstood), (429, Busy)]
)
def test_that_refusals_are_told_apart(context, status, kind):
    with pytest.raises(kind):
        ask(context, lambda p, h: Answer(status))


@pytest.mark.parametrize("status", [401, 403])
def test_that_who_is_not_let_in_is_told_what_to_do_and_one_who_was_goes_on_trying(context, status):
    with pytest.raises(FeedMisconfigured, match="tvilling feed password city"):
        ask(context, lambda p, h: Answer(status))
    answers = iter([Answer(200), Answer(status)])
    with pytest.raises(FeedLost, match="any more"):
        ask(context, lambda p, h: next(answers), times=2)


def test_that_retry_after_is_understood(context):
    with pytest.raises(Busy) as caught:
        ask(context, lambda p, h: Answer(503, headers={"Retry-After": "7"}))
    assert caught.value.retry_s == 7.0
    now = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)
    assert retry_after("Thu, 01 Jan 2026 12:00:30 GMT", now) == 30.0
    assert retry_after("Thu, 01 Jan 2026 11:00:30 GMT", now) == 0.0
    assert retry_after("9" * 50) == 3600.0
    assert retry_after("soon") == retry_after("") == retry_after("-5") == 0.0


def test_that_a_redirect_is_followed_at_home_and_refused_elsewhere(context):
    def home(path: str, headers: Mapping[str, str]) -> Answer:
        return Answer(302, headers={"Location": "/y"}) if path == "/x" else Answer(200, b"7")

    assert ask(context, home) == 7
    for there in ("http://127.0.0.1:1/", "https://example.org/", "//example.org/", "ftp://127.0.0.1/"):
        with pytest.raises(Elsewhere):
            ask(context, lambda p, h, there=there: Answer(302, headers={"Location": there}))


def test_that_a_link_that_forgot_its_tls_is_taken_as_https(context):
    async def run() -> None:
        async with await client(FeedSpec("c", ""), context, base="https://h.example/v1.1") as source:
            assert source.allowed("http://h.example/v1.1?x=1") == "https://h.example/v1.1?x=1"
            for url in (
                "http://h.example:8080/",
                "http://other.example/",
                "https://u@h.example/",
                "http://[",
                "x",
            ):
                with pytest.raises(Elsewhere):
                    source.allowed(url)

    asyncio.run(run())


def test_that_a_secret_comes_from_outside_and_goes_to_its_host_only(context, monkeypatch):
    seen: list[Mapping[str, str]] = []

    def reply(path: str, headers: Mapping[str, str]) -> Answer:
        seen.append(headers)
        return Answer()

    monkeypatch.setenv("TVILLING_PASSWORD_CITY", "hush")
    ask(context, reply, login=Login(user="ola"))
    assert seen[-1]["Authorization"] == "Basic " + base64.b64encode(b"ola:hush").decode()
    ask(context, reply, login=Login(auth="bearer"))
    assert seen[-1]["Authorization"] == "Bearer hush"
    ask(context, reply, login=Login(auth="X-Auth-Token"))
    assert seen[-1]["X-Auth-Token"] == "hush"
    ask(context, reply)
    assert "Authorization" not in seen[-1]
    with serving(reply) as other:
        before = len(seen)
        with pytest.raises(Elsewhere):
            ask(
                context,
                lambda p, h: Answer(302, headers={"Location": other}),
                login=Login(user="ola"),
            )
        assert len(seen) == before


def test_that_a_missing_or_odd_secret_is_refused_without_printing_it(context, monkeypatch):
    monkeypatch.setenv("TVILLING_PASSWORD_CITY", "hu\nsh")
    with pytest.raises(FeedMisconfigured, match="TVILLING_PASSWORD_CITY") as caught:
        ask(context, lambda p, h: Answer(), login=Login(user="ola"))
    assert "hu" not in str(caught.value).replace("such", "")


def test_that_nobody_at_the_address_is_one_sentence(context):
    async def run(base: str) -> None:
        async with await client(FeedSpec("c", ""), context, base=base) as source:
            await source.get_json(base)

    with pytest.raises(FeedLost, match="cannot be reached"):
        asyncio.run(run("http://127.0.0.1:1"))
    with serving(lambda p, h: Answer()) as base, pytest.raises(FeedLost, match="does not speak TLS"):
        asyncio.run(run(base.replace("http:", "https:")))


def test_that_certificates_outside_the_districts_folder_are_refused(context):
    for ca in ("../ca.pem", "/etc/ssl/cert.pem", "ca.pem"):
        with pytest.raises(FeedMisconfigured, match="ca"):
            ask(context, lambda p, h: Answer(), login=Login(ca=ca))
