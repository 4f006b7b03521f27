"""A SensorThings 1.1 service of the tests' own, on loopback: filters, order, pages, expansion; and faults on demand."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from tests.unit.feeds.http_toy import Answer, serving

Entity = dict[str, Any]
_EACH = re.compile(r"([A-Za-z/]+) (eq|gt|ge|lt|le) ('(?:[^']|'')*'|[^ ()]+)")


class SensorThings:
    """page_cap: most entities in an answer.   takes_batches, takes_select: False answers 400 to expansion and `or`, to $select.
    root: the landing page.   multi: MultiDatastreams.
    fault: looked at before each answer.   link: changes each nextLink.   log: every question."""

    def __init__(self) -> None:
        self.streams: dict[str, Entity] = {}
        self.page_cap = 100
        self.takes_batches = True
        self.fault: Callable[[str, Mapping[str, str]], Answer | None] = lambda path, params: None
        self.link: Callable[[str], str] = lambda url: url
        self.log: list[str] = []
        self.base = ""
        self.root: Entity = {"value": []}
        self.multi: list[Entity] = []
        self.takes_select = True

    def add(self, name: str, symbol: str = "°C") -> str:
        key = str(len(self.streams) + 1)
        self.streams[key] = {
            "@iot.id": int(key),
            "name": name,
            "unitOfMeasurement": {"symbol": symbol},
            "ObservedProperty": {"name": name},
            "Thing": {
                "@iot.id": 1,
                "name": "Quay",
                "Locations": [{"location": {"type": "Point", "coordinates": [10.4, 63.43]}}],
            },
            "Observations": [],
        }
        return key

    def observe(self, key: str, when: str, result: object, **more: object) -> Entity:
        held: list[Entity] = self.streams[key]["Observations"]
        held.append(
            {"@iot.id": 1000 * int(key) + len(held), "phenomenonTime": when, "result": result, **more}
        )
        return held[-1]

    @contextmanager
    def serving(self, tls: ssl.SSLContext | None = None) -> Iterator[str]:
        with serving(self._reply, tls) as url:
            self.base = f"{url}/v1.1"
            yield f"st+{self.base}"

    def _reply(self, path: str, headers: Mapping[str, str]) -> Answer:
        parts = urlsplit(path)
        params = dict(parse_qsl(parts.query))
        below = unquote(parts.path).removeprefix("/v1.1").strip("/")
        self.log.append(below)
        if (wrong := self.fault(below, params)) is not None:
            return wrong
        if not self.takes_select and "$select" in str(params):
            return Answer(400)
        if below == "":
            return _json(self.root)
        if below == "MultiDatastreams":
            return self._page(below, self.multi, params)
        asked = params.get("$filter", "")
        if below == "Datastreams":
            if not self.takes_batches and (" or " in asked or "expand" in str(params)):
                return Answer(400)
            rows = [self._shown(k, params) for k, s in self.streams.items() if _names(k, s, asked)]
            return self._page(below, rows, params)
        match = re.fullmatch(r"Datastreams\((\d+)\)(/Observations)?", below)
        if match is None or match[1] not in self.streams:
            return Answer(404)
        if match[2] is None:
            return _json(self._shown(match[1], params))
        return self._page(below, _whole(self.streams[match[1]]["Observations"], params), params)

    def _shown(self, key: str, params: Mapping[str, str]) -> Entity:
        shown = {k: v for k, v in self.streams[key].items() if k != "Observations"}
        if inside := re.search(r"Observations\((.*)\)", params.get("$expand", "")):
            asked = dict(part.split("=", 1) for part in inside[1].split(";"))
            whole, top = _whole(self.streams[key]["Observations"], asked), int(asked["$top"])
            shown["Observations"] = [_selected(row, asked) for row in whole[:top]]
            if len(whole) > top and asked["$orderby"].endswith("asc"):
                more = urlencode({**asked, "$skip": str(top)})
                link = f"{self.base}/Datastreams({key})/Observations?{more}"
                shown["Observations@iot.nextLink"] = self.link(link)
        return shown

    def _page(self, below: str, rows: list[Entity], params: dict[str, str]) -> Answer:
        skip, top = int(params.get("$skip", 0)), min(int(params.get("$top", 100)), self.page_cap)
        said: Entity = {"value": [_selected(row, params) for row in rows[skip : skip + top]]}
        if params.get("$count") == "true":
            said["@iot.count"] = len(rows)
        if len(rows) > skip + top:
            more = urlencode({**params, "$skip": str(skip + top)})
            said["@iot.nextLink"] = self.link(f"{self.base}/{below}?{more}")
        return _json(said)


def _names(key: str, stream: Entity, asked: str) -> bool:
    facts = {"id": key, "name": f"'{stream['name']}'", "Thing/name": "'Quay'"}
    tests = [facts.get(name) == value for name, _, value in _EACH.findall(asked)]
    return any(tests) if " or " in asked else all(tests)


def _whole(rows: list[Entity], asked: Mapping[str, str]) -> list[Entity]:
    kept = [one for one in rows if _passes(_when(one), asked.get("$filter", ""))]
    kept.sort(key=lambda one: str(_when(one)), reverse=asked.get("$orderby", "").endswith("desc"))
    return kept


def _selected(row: Entity, asked: Mapping[str, str]) -> Entity:
    """$select keeps what was expanded; `id` is `@iot.id`."""
    names = [
        name.replace("id", "@iot.id") if name == "id" else name
        for name in asked.get("$select", "").split(",")
    ]
    return (
        row if names == [""] else {k: v for k, v in row.items() if k in names or k.startswith("Observations")}
    )


def _when(one: Entity) -> datetime:
    """Of an interval its beginning, as some services have it."""
    return datetime.fromisoformat(one["phenomenonTime"].partition("/")[0])


def _passes(when: datetime, asked: str) -> bool:
    for _, sign, value in _EACH.findall(asked):
        limit = datetime.fromisoformat(value)
        if not {"ge": when >= limit, "gt": when > limit, "lt": when < limit, "le": when <= limit}[sign]:
            return False
    return True


def _json(body: object) -> Answer:
    return Answer(200, json.dumps(body).encode())
