"""`tvilling feed check` at web servers that mean no good: each ends in time, with one line that says what it is and the exit
status that docs/cli.md promises, and repeats nothing of what the server said."""

from __future__ import annotations

import contextlib
import gzip
import json
import re
import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from app.main import main

SECRET = "WORDS-OF-THE-SERVER"  # stands in every answer and must not be shown
HEAD = "HTTP/1.1 {}\r\nX-Note: " + SECRET + "\r\n"
KINDS = ("sensorthings+http", "ngsi-ld+http")

Answer = Callable[[socket.socket, threading.Event], None]


def whole(body: bytes, status: str = "200 OK", *headers: str, length: int | None = None) -> Answer:
    """length: what Content-Length says, where that is not the truth."""
    lines = [f"Content-Length: {len(body) if length is None else length}", "Connection: close", *headers]
    head = HEAD.format(status) + "\r\n".join(lines) + "\r\n\r\n"

    def answer(to: socket.socket, over: threading.Event) -> None:
        to.sendall(head.encode() + body)

    return answer


def raw(data: bytes) -> Answer:
    return lambda to, over: to.sendall(data)


def endless(start: bytes, more: bytes, pause_s: float = 0.0) -> Answer:
    def answer(to: socket.socket, over: threading.Event) -> None:
        to.sendall(start)
        while not over.wait(pause_s):
            to.sendall(more)

    return answer


def half_closed(to: socket.socket, over: threading.Event) -> None:
    """Says that it has said all, in the middle, and goes on listening."""
    to.sendall(HEAD.format("200 OK").encode() + b"Content-Length: 4000\r\n\r\n[{")
    to.shutdown(socket.SHUT_WR)
    over.wait(20.0)


def silent(to: socket.socket, over: threading.Event) -> None:
    over.wait(20.0)


JSON = HEAD.format("200 OK").encode() + b"Content-Type: application/json\r\n"
HTML = f"<html><body>{SECRET}</body></html>".encode()
NO_ANSWER = "has not answered within"
BROKE = "The connection to 127.0.0.1 broke"
NOT_HTTP = "not proper HTTP"
NOT_JSON = "not JSON|not answer in JSON"

ANSWERS: dict[str, tuple[Answer, str]] = {
    "an endless answer": (endless(JSON + b"\r\n[", b" " * 65_536), "answers with more than (16|32) MiB"),
    "an endless head": (endless(JSON, b"X-More: " + b"x" * 8000 + b"\r\n"), NOT_HTTP),
    "a slow drip": (endless(JSON + b"\r\n[", b" ", 0.02), NO_ANSWER),
    "silence": (silent, NO_ANSWER),
    "a redirect to another host": (whole(b"", "302 Found", "Location: http://192.0.2.1/" + SECRET), "another host|sends us elsewhere"),
    "a redirect to itself": (whole(b"", "307 Again", "Location: ?" + SECRET), "in a circle|sends us elsewhere"),
    "a picture": (whole(b"\x89PNG\r\n\x1a\n" + SECRET.encode(), "200 OK", "Content-Type: image/png"), NOT_JSON),
    "a text": (whole(SECRET.encode(), "200 OK", "Content-Type: text/plain"), NOT_JSON),
    "deep nesting": (whole(b"[" * 200_000 + b"]" * 200_000), NOT_JSON),
    "deep nesting of objects": (whole(b'{"value":' * 100_000 + b"1" + b"}" * 100_000), NOT_JSON),
    "a bomb": (whole(gzip.compress(b" " * (40 << 20)), "200 OK", "Content-Encoding: gzip"), "more than (16|32) MiB"),
    "a bomb in a bomb": (whole(gzip.compress(b"[]"), "200 OK", "Content-Encoding: gzip, gzip"), "packs its answer in a way"),
    "what only says that it is packed": (whole(b"[]", "200 OK", "Content-Encoding: gzip"), "cannot be unpacked"),
    "invalid UTF-8": (whole(b'{"value": ["\xff\xfe\xc0"], "id": "\xff"}'), NOT_JSON),
    "UTF-16": (whole('{"value": []}'.encode("utf-16")), NOT_JSON),
    "an HTML page of an error": (whole(HTML, "502 Bad Gateway", "Content-Type: text/html"), r"trouble of its own \(502\)|in trouble \(502\)"),
    "an HTML page that says all is well": (whole(HTML, "200 OK", "Content-Type: text/html"), NOT_JSON),
    "a half-closed connection": (half_closed, BROKE),
    "an answer that was cut off": (whole(b"[{", length=500), BROKE),
    "chunks of no size": (raw(JSON + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n[]\r\n"), NOT_HTTP),
    "another protocol": (raw(b"SSH-2.0-OpenSSH_9.2 " + SECRET.encode() + b"\r\n"), f"{BROKE}|{NOT_HTTP}"),
    "nothing": (raw(b""), BROKE),
    "JSON that is something else": (whole(json.dumps({"hello": SECRET}).encode()), "is not SensorThings|No signal of the district"),
    "numbers beyond all bounds": (whole(b'{"value": [' + b"9" * 100_000 + b"]}"), NOT_JSON),
    "an odd status": (whole(b"{}", "299 " + SECRET), "is not SensorThings|does not take the question"),
    "a status of 999": (whole(b"{}", "999 " + SECRET), r"answers what we cannot use|in trouble \(999\)"),
    "not let in": (whole(b"{}", "401 " + SECRET, "WWW-Authenticate: Basic realm=" + SECRET), r"\(401\)"),
}  # fmt: skip


@pytest.fixture
def hostile() -> Iterator[Callable[[Answer], str]]:
    """host:port of a server that answers every request so."""
    over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []
    answers: list[Answer] = []

    def serve(to: socket.socket) -> None:
        with to, contextlib.suppress(OSError):
            to.settimeout(20.0)
            to.recv(65_536)
            answers[0](to, over)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while not over.is_set():
                to, _ = listener.accept()
                threads.append(threading.Thread(target=serve, args=(to,), name="hostile"))
                threads[-1].start()

    accepting = threading.Thread(target=accept, name="hostile listener")

    def start(answer: Answer) -> str:
        answers.append(answer)
        accepting.start()
        return f"127.0.0.1:{listener.getsockname()[1]}"

    yield start
    over.set()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    for thread in (accepting, *threads):
        thread.join(20.0)
        assert not thread.is_alive()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ANSWERS)
def test_that_it_ends_with_one_clear_line_and_the_promised_status(
    kind: str, name: str, hostile: Callable[[Answer], str], capsys: pytest.CaptureFixture[str]
) -> None:
    answer, says = ANSWERS[name]
    url = f"{kind}://{hostile(answer)}"
    for seconds in ("0.4", "3", "20"):  # a slow machine needs longer for what is told at once elsewhere
        assert main(["feed", "check", url, "--seconds", seconds, "--json"]) == 1
        out, err = capsys.readouterr()
        report = json.loads(out)
        assert (report["readings"], report["newest"]) == (0, [])
        assert report["detail"]
        assert "\n" not in report["detail"]
        assert SECRET not in out + err
        assert "Traceback" not in err
        if re.search(says, report["detail"]):
            return
    pytest.fail(report["detail"])


@pytest.mark.parametrize("kind", KINDS)
def test_that_looking_around_at_a_silent_source_ends_as_well(
    kind: str, hostile: Callable[[Answer], str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["feed", "check", f"{kind}://{hostile(silent)}", "--seconds", "0.5", "--discover"]) == 1
    assert "has not answered within 0.5 s" in capsys.readouterr().out
