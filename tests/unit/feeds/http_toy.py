"""A web server on loopback that answers what a test tells it, on a thread of its own.

with serving(lambda path, headers: Answer(200, b"{}")) as url: ...
"""

from __future__ import annotations

import gzip
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Answer:
    """length: what Content-Length says, None for the truth.   hold: set it to let the body go on."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    hold: threading.Event | None = None


Reply = Callable[[str, Mapping[str, str]], Answer]


def packed(body: bytes) -> Answer:
    return Answer(200, gzip.compress(body), {"Content-Encoding": "gzip"})


@contextmanager
def serving(reply: Reply, tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """The address, such as http://127.0.0.1:8123."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # head and body are two writes: 40 ms each answer otherwise

        def do_GET(self) -> None:
            answer = reply(self.path, dict(self.headers.items()))
            try:
                self.send_response(answer.status)
                length = len(answer.body) if answer.length is None else answer.length
                self.send_header("Content-Length", str(length))
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                if answer.hold is not None:
                    self.wfile.flush()
                    answer.hold.wait(20.0)
                self.wfile.write(answer.body)
                if length != len(answer.body):
                    self.close_connection = True
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None: ...

    class Server(ThreadingHTTPServer):
        daemon_threads = False
        block_on_close = False

        def handle_error(self, request: object, client_address: object) -> None: ...

    server = Server(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="toy")
    thread.start()
    try:
        yield f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
