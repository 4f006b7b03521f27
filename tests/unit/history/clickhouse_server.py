"""ClickHouse's HTTP interface over the engine in this process, so that the client library speaks to the real engine.

What a server adds and this has: users with a password, parameters in the address, rows as Arrow, Native or JSON both ways,
bodies packed by the client, errors with their number, settings that come with each question, a question that is given up.
Listens on loopback alone. Queries take turns, as the engine wants it.

    with Server(run) as server: ServerEngine("127.0.0.1", server.port, ...)       # run(sql, format, parameters) -> bytes
"""

from __future__ import annotations

import base64
import gzip
import http.server
import socket
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import lz4.frame

USER, PASSWORD = "tvilling", "hunter3"
Run = Callable[[str, str, dict[str, str]], bytes]
_UNPACKED: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "gzip": gzip.decompress,
    "lz4": lz4.frame.decompress,
}


class Server:
    """asked: text of each question that came, without the rows; settings: what came with it.   killed: ids of questions that
    were given up: they run to their end and are answered with the error.   is_away: answers nobody while it is set."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.asked: list[str] = []
        self.settings: list[dict[str, str]] = []
        self.killed: set[str] = set()
        self.connections: set[socket.socket] = set()
        self.is_away = False
        self._server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), type("Bound", (_Handler,), {"at": self})
        )
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="clickhouse-http"
        )

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        for connection in list(self.connections):  # one that was given up half-way is closed by nobody else
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(http.server.BaseHTTPRequestHandler):
    at: Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # header and body are two writes

    def setup(self) -> None:
        super().setup()
        self.at.connections.add(self.connection)

    def finish(self) -> None:
        super().finish()
        self.at.connections.discard(self.connection)

    def log_message(self, *_: object) -> None: ...

    def do_GET(self) -> None:
        self.do_POST()

    def do_POST(self) -> None:
        body = _UNPACKED[self.headers.get("Content-Encoding", "")](self._body())
        given = {
            key: values[0]
            for key, values in parse_qs(urlsplit(self.path).query, keep_blank_values=True).items()
        }
        if self.at.is_away:
            self.close_connection = True
            return
        if not self._is_known(given):
            self._answer(
                403, b"Code: 516. DB::Exception: Authentication failed. (AUTHENTICATION_FAILED)", "516"
            )
            return
        parameters = {key[6:]: value for key, value in given.items() if key.startswith("param_")}
        sql, rows = given.get("query", ""), body
        if not sql:
            sql, rows = body.decode(), b""
        self.at.asked.append(sql)
        self.at.settings.append(given)
        if sql.startswith("KILL QUERY"):
            self.at.killed.add(parameters["id"])
            self._answer(200, b"")
            return
        try:
            found, error = self._run(sql, rows, parameters, given), ""
        except Exception as told:  # noqa: BLE001 - the engine's errors have no base class of their own
            found, error = b"", str(told)
        if given.get("query_id") in self.at.killed:
            error = "Code: 394. DB::Exception: Query was cancelled. (QUERY_WAS_CANCELLED)"
        if error:
            self._answer(500, error.encode(), error.partition("Code: ")[2].partition(".")[0])
        else:
            self._answer(200, found)

    def _run(self, sql: str, rows: bytes, parameters: dict[str, str], given: dict[str, str]) -> bytes:
        head, named, form = sql.strip().rpartition(" FORMAT ")
        if not named:
            head, form = sql, given.get("default_format", "TabSeparated")
        if not rows:
            return self.at.run(head, form, parameters)
        token = given.get("insert_deduplication_token", "")
        settings = f" SETTINGS insert_deduplication_token = '{token}'" if token else ""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "rows"
            file.write_bytes(rows)
            return self.at.run(f"{head}{settings} SELECT * FROM file('{file}', '{form}')", "Null", {})

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def _is_known(self, given: dict[str, str]) -> bool:
        basic = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        headers = (self.headers.get("X-ClickHouse-User"), self.headers.get("X-ClickHouse-Key"))
        named = (given.get("user"), given.get("password"))
        return self.headers.get("Authorization") == basic or (USER, PASSWORD) in (headers, named)

    def _answer(self, status: int, body: bytes, code: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-ClickHouse-Server-Display-Name", "test")
        self.send_header("X-ClickHouse-Timezone", "UTC")
        if code:
            self.send_header("X-ClickHouse-Exception-Code", code)
        self.end_headers()
        self.wfile.write(body)
