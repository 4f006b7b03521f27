"""An NGSI-LD broker of the tests' own, on loopback: entities, their past, subscriptions with real notifications; and
bad behaviour on demand. Holds entities in normalized form; its clock stands still but for one second a write.

    async with NgsiServer() as server:
        await server.put({"id": "urn:a", "type": "T", "power": {"type": "Property", "value": 1}})
        url = server.url     # ngsi-ld+http://127.0.0.1:PORT
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import json
import re
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

import h11
import httpx

from app.model.times import NS, iso

START_NS = 1_767_268_800 * NS  # 2026-01-01T12:00:00Z
Entity = dict[str, Any]
Reply = tuple[int, list[tuple[str, str]], bytes]
_SYSTEM = ("createdAt", "modifiedAt")


class NgsiServer:
    """fault: called with (method, path, params) before each answer; a Reply of its own, "hang", "close", or None to go on.
    page_cap: most entities an answer holds.   tells: "link", "count" or "" - how further pages are told.
    temporal: None, or the status with which the temporal API refuses.   temporal_page: instances an answer holds.
    knows_modified: whether q=modifiedAt>... works; "refuse" answers 400, False ignores the question and finds nothing.
    delivers: whether notifications are posted.   log: (method, path, params, headers) of every request."""

    def __init__(self) -> None:
        self.entities: dict[str, Entity] = {}
        self.past: dict[str, list[tuple[str, Any, int]]] = {}
        self.subscriptions: dict[str, Entity] = {}
        self.log: list[tuple[str, str, dict[str, str], dict[str, str]]] = []
        self.statuses: list[int] = []
        self.fault: Callable[[str, str, dict[str, str]], Reply | str | None] = lambda m, p, q: None
        self.page_cap = 1000
        self.tells = "link"
        self.temporal: int | None = None
        self.temporal_page = 1000
        self.knows_modified: bool | str = True
        self.takes_subscriptions = 201
        self.delivers = True
        self.now_ns = START_NS
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def url(self) -> str:
        return f"ngsi-ld+http://127.0.0.1:{self.port}"

    def asked(self, path: str) -> list[dict[str, str]]:
        """The parameters of all GETs of this path."""
        return [q for method, p, q, _ in self.log if method == "GET" and p == path]

    async def put(self, entity: Entity) -> None:
        """Store or merge, in normalized form, and notify."""
        self.now_ns += NS
        now = iso(self.now_ns)
        held = self.entities.setdefault(
            entity["id"], {"id": entity["id"], "type": entity["type"], "createdAt": now}
        )
        held["modifiedAt"] = now
        for name, attribute in entity.items():
            if name not in ("id", "type", "@context"):
                held[name] = {**attribute, "modifiedAt": now} if isinstance(attribute, dict) else attribute
        await self.notify(entity)

    async def notify(self, entity: Entity, subscription: str | None = None, **other: Any) -> None:
        for ident, wish in list(self.subscriptions.items()):
            if not self.delivers or not any(
                e["type"] == entity["type"] and e.get("id", entity["id"]) == entity["id"]
                for e in wish["entities"]
            ):
                continue
            names = wish["notification"].get("attributes")
            data = {k: v for k, v in self.entities[entity["id"]].items() if k in ("id", "type", *_SYSTEM) or not names or k in names}  # fmt: skip
            notice = {"id": "urn:n", "type": "Notification", "subscriptionId": subscription or ident, "notifiedAt": iso(self.now_ns), "data": [data], **other}  # fmt: skip
            async with httpx.AsyncClient(trust_env=False) as client:
                with contextlib.suppress(httpx.HTTPError):
                    answer = await client.post(wish["notification"]["endpoint"]["uri"], json=notice)
                    self.statuses.append(answer.status_code)

    # -- HTTP -------------------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._open:
            task.cancel()
        if self._open:
            await asyncio.wait(self._open)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            with contextlib.suppress(OSError, h11.ProtocolError, asyncio.CancelledError):
                await self._talk(reader, writer)
        finally:
            self._open.discard(task)
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = h11.Connection(h11.SERVER)
        request, body = None, bytearray()
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                connection.receive_data(await reader.read(65_536))
            elif isinstance(event, h11.Request):
                request, body = event, bytearray()
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage) and request is not None:
                reply = self._reply(request, bytes(body))
                if reply == "hang":
                    await asyncio.sleep(3600)
                if isinstance(reply, str):
                    return
                status, headers, content = reply
                headers = [*headers, ("Content-Length", str(len(content)))]
                writer.write(connection.send(h11.Response(status_code=status, headers=headers)) or b"")
                if content:
                    writer.write(connection.send(h11.Data(data=content)) or b"")
                writer.write(connection.send(h11.EndOfMessage()) or b"")
                await writer.drain()
                connection.start_next_cycle()
            else:
                return

    def _reply(self, request: h11.Request, body: bytes) -> Reply | str:
        parts = urlsplit(request.target.decode())
        params = {k: v[-1] for k, v in parse_qs(parts.query).items()}
        path = unquote(parts.path).removeprefix("/ngsi-ld/v1/")
        method = request.method.decode()
        self.log.append((method, path, params, {k.decode(): v.decode() for k, v in request.headers}))
        wrong = self.fault(method, path, params)
        if wrong is not None:
            return wrong
        if path == "entities":
            return self._entities(params)
        if path == "temporal/entities":
            return self._temporal(params)
        if path == "types":
            return _json(
                {"type": "EntityTypeList", "typeList": sorted({e["type"] for e in self.entities.values()})}
            )
        if path == "subscriptions" and method == "POST":
            return self._subscribe(json.loads(body))
        ident = path.removeprefix("subscriptions/")
        if ident != path:
            if ident not in self.subscriptions:
                return _problem(404)
            if method == "DELETE":
                del self.subscriptions[ident]
                return 204, [], b""
            if method == "PATCH":
                self.subscriptions[ident].update(json.loads(body))
                return 204, [], b""
            return _json(self.subscriptions[ident])
        return _problem(404)

    def _entities(self, params: dict[str, str]) -> Reply:
        if not params.keys() & {"type", "id", "attrs", "q"}:
            return _problem(400)
        kinds, ids = params.get("type", "").split(","), params.get("id", "").split(",")
        names = params["attrs"].split(",") if "attrs" in params else None
        since = re.search(r"modifiedAt>([^;)]+)", params.get("q", ""))
        if since and self.knows_modified == "refuse":
            return _problem(400)
        found = [
            e
            for e in self.entities.values()
            if (not params.get("type") or e["type"] in kinds)
            and (not params.get("id") or e["id"] in ids)
            and (names is None or set(names) & e.keys())
            and (since is None or (self.knows_modified and e["modifiedAt"] > since[1]))
        ]
        offset, limit = int(params.get("offset", 0)), min(int(params.get("limit", 20)), self.page_cap)
        page = [_shown(e, names, params.get("options", "")) for e in found[offset : offset + limit]]
        headers = []
        if self.tells == "count" and params.get("count") == "true":
            headers.append(("NGSILD-Results-Count", str(len(found))))
        if self.tells == "link" and offset + limit < len(found):
            headers.append(
                (
                    "Link",
                    f'</ngsi-ld/v1/entities?offset={offset + limit}&limit={limit}>;rel="next";type="application/json"',
                )
            )
        return _json(page, headers)

    def _temporal(self, params: dict[str, str]) -> Reply:
        if self.temporal is not None:
            return _problem(self.temporal)
        ident, since, until = params["id"], params["timeAt"], params["endTimeAt"]
        rows = sorted(
            (r for r in self.past.get(ident, []) if since <= iso(r[2]) < until), key=lambda row: row[2]
        )
        if not rows:
            return _json([])
        part = rows[: self.temporal_page]
        entity: Entity = {"id": ident, "type": self.entities.get(ident, {}).get("type", "T")}
        for name, value, t_ns in part:
            entity.setdefault(name, {"type": "Property", "values": []})["values"].append([value, iso(t_ns)])
        if len(part) == len(rows):
            return _json([entity])
        span = f"date-time {since}-{iso(part[-1][2] + 1000)}/{len(rows)}"
        return 206, [("Content-Range", span), ("Content-Type", "application/json")], _bytes([entity])

    def _subscribe(self, wish: Entity) -> Reply:
        if self.takes_subscriptions != 201:
            return _problem(self.takes_subscriptions)
        self.subscriptions[wish["id"]] = wish
        return 201, [("Location", f"/ngsi-ld/v1/subscriptions/{wish['id']}")], b""


def _shown(entity: Entity, names: list[str] | None, options: str) -> Entity:
    form = options.split(",")
    shown: Entity = {}
    for name, raw in entity.items():
        attribute = copy.deepcopy(raw)
        if name in _SYSTEM:
            if "sysAttrs" in form:
                shown[name] = attribute
            continue
        if name not in ("id", "type") and names is not None and name not in names:
            continue
        if isinstance(attribute, dict):
            if "sysAttrs" not in form:
                attribute.pop("modifiedAt", None)
            if "keyValues" in form:
                attribute = attribute.get("value", attribute.get("object"))
            elif "concise" in form:
                attribute.pop("type", None)
        shown[name] = attribute
    return shown


def _bytes(content: Any) -> bytes:
    return json.dumps(content).encode()


def _json(content: Any, headers: list[tuple[str, str]] | None = None) -> Reply:
    return 200, [("Content-Type", "application/json"), *(headers or [])], _bytes(content)


def _problem(status: int) -> Reply:
    return status, [("Content-Type", "application/json")], _bytes({"type": "about:blank", "title": "no"})
