"""scenarios/*.toml -> a scenario, with every problem in one line that names its place.   Thread: any, pure.

    [scenario]
    id = "roofs"
    name = "PV on every good roof"
    [scenario.base]
    district = "trondheim"
    hash = "sha256:..."
    [assumptions]
    weather = "usual"
    discount = "4 %"
    [[intervention]]
    id = "offices"
    kind = "pv"
    where = 'use == "office" and year < 1980'
    coverage = "60 %"
    year = 2028

    found = read_scenario(text, "roofs.toml", currency="NOK"); found.scenario; found.problems

An amount is written with its unit. A file with a problem gives no scenario: half a plan would be shown as if it were the plan.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from app.model.language import tr
from app.scenarios import query
from app.scenarios.amounts import read_amount
from app.scenarios.kinds import ASSUMPTIONS, KINDS, Param
from app.scenarios.words import BaseRef, Intervention, Scenario, ScenarioError, Value

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
MAX_CHARS, MAX_INTERVENTIONS, MAX_OBJECTS, MAX_TEXT, MAX_CORNERS = 4_000_000, 500, 20_000, 2_000, 500
_PLAIN = ("id", "kind", "where", "objects", "year", "package", "footprint", "enabled", "note")
_HEAD = ("id", "name", "about", "author", "base")
FIRST_YEAR, LAST_YEAR = 1990, 2100


@dataclass(frozen=True, slots=True)
class Problem:
    """line, column: from 1; 0 where there is none.   text: what is wrong and what to do."""

    text: str
    line: int = 0
    column: int = 0

    def said(self, name: str) -> str:
        at = f":{self.line}:{self.column}" if self.column else f":{self.line}" if self.line else ""
        return f"{name}{at}: {self.text}"


@dataclass(frozen=True, slots=True)
class Found:
    """scenario: None where there is a problem."""

    scenario: Scenario | None
    problems: tuple[Problem, ...] = ()


class _Fault(ValueError):
    def __init__(self, key: str, text: str, into: int = 0) -> None:
        super().__init__(text)
        self.key, self.into = key, into


class _Text:
    """Where a key stands."""

    def __init__(self, text: str) -> None:
        self.rows = text.splitlines()
        self.heads = [
            n for n, row in enumerate(self.rows, 1) if re.match(r"\s*\[\[\s*intervention\s*\]\]", row)
        ]

    def place(self, head: int, key: str, into: int = 0) -> tuple[int, int]:
        """Line and column of a key after line `head` and before the next table. into: letters inside its value."""
        for number, row in enumerate(self.rows[head:], head + 1):
            if re.match(r"\s*\[", row):
                break
            found = re.match(rf"(\s*)[\"']?{re.escape(key)}[\"']?\s*=\s*", row)
            if found:
                quote = len(re.match(r"[\"']*", row[found.end() :])[0])  # type: ignore[index]
                return number, found.end() + quote + into if into else len(found[1]) + 1
        return max(head, 0), 0

    def table(self, name: str) -> int:
        for number, row in enumerate(self.rows, 1):
            if re.match(rf"\s*\[\s*{re.escape(name)}\s*\]", row):
                return number
        return 0


def read_scenario(text: str, name: str = "scenario.toml", currency: str = "") -> Found:
    """name: of the file, for an id that is not said.   currency: of the district, in which prices are written. Never raises."""
    if len(text) > MAX_CHARS:
        return Found(None, (Problem(tr("{n} characters are too many for a scenario", n=len(text))),))
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(found[1]), int(found[2])) if found else (0, 0)
        plain = re.sub(r"\s*\(at (line|end).*\)$", "", str(error))[:200]
        return Found(None, (Problem(tr("this is not TOML: {error}", error=plain), line, column),))
    where, problems = _Text(text), []
    for key in raw:
        if key not in ("scenario", "assumptions", "intervention"):
            line, column = where.place(0, key)
            problems.append(
                Problem(tr("'{key}' is not known; there are [scenario], [assumptions] and [[intervention]]", key=_short(key)), line or where.table(key), column)
            )  # fmt: skip
    head = raw.get("scenario", {})
    try:
        about = _head(head, name)
    except _Fault as fault:
        line, column = where.place(where.table("scenario"), fault.key)
        problems.append(Problem(f"[scenario]: {fault}", line, column))
        about = {}
    assumptions: dict[str, Value] = {}
    table = raw.get("assumptions", {})
    if not isinstance(table, Mapping):
        problems.append(Problem(tr("[assumptions] must be a table"), where.table("assumptions")))
        table = {}
    for key, value in table.items():
        try:
            assumptions[key] = _assumed(key, value, currency)
        except ScenarioError as error:
            line, column = where.place(where.table("assumptions"), key)
            problems.append(Problem(f"{_short(key)}: {error}", line, column))
    tables = raw.get("intervention", [])
    if not isinstance(tables, list) or len(tables) > MAX_INTERVENTIONS:
        problems.append(Problem(tr("write up to {n} [[intervention]] tables", n=MAX_INTERVENTIONS)))
        tables = []
    made: list[Intervention] = []
    for n, table in enumerate(tables):
        line0 = where.heads[n] if n < len(where.heads) else 0
        ident = _short(str(table.get("id", n + 1))) if isinstance(table, Mapping) else str(n + 1)
        for one in _faults(table, made, currency):
            line, column = where.place(line0, one.key, one.into) if one.key else (line0, 0)
            problems.append(Problem(tr("intervention {id}: {error}", id=ident, error=one), line, column))
    if problems:
        return Found(None, tuple(problems))
    return Found(Scenario(assumptions=MappingProxyType(assumptions), interventions=tuple(made), **about))


def _assumed(key: str, value: Any, currency: str) -> Value:
    if key not in ASSUMPTIONS:
        raise ScenarioError(tr("this is not known; there are {known}", known=", ".join(ASSUMPTIONS)))
    return value_of(ASSUMPTIONS[key], value, currency)


def value_of(param: Param, given: Any, currency: str = "") -> Value:
    """A parameter as it is written -> as it is held.   Raises ScenarioError."""
    if param.is_word:
        if not isinstance(given, str) or given not in param.words:
            known = ", ".join(f'"{word}"' for word in param.words)
            raise ScenarioError(
                tr("{given} is not known; there are {known}", given=_short(str(given)), known=known)
            )
        return given
    value = read_amount(given, param.unit, currency)
    if not param.low <= value <= param.high:
        raise ScenarioError(
            tr("{given} is out of range: {low} to {high}", given=_short(str(given)), low=f"{param.low:g}", high=f"{param.high:g} {param.unit}".rstrip())
        )  # fmt: skip
    return value


def _head(head: Any, name: str) -> dict[str, Any]:
    if not isinstance(head, Mapping):
        raise _Fault("", tr("it must be a table"))
    for key in head:
        if key not in _HEAD:
            raise _Fault(
                key, tr("'{key}' is not known; there are {known}", key=_short(key), known=", ".join(_HEAD))
            )
    ident = _word(head, "id") or re.sub(
        r"[^a-z0-9]+", "-", name.rsplit(".", 1)[0].rsplit("/", 1)[-1].lower()
    ).strip("-")
    if not ID.fullmatch(ident):
        raise _Fault("id", tr("id must be small letters, digits and dashes, such as deep-retrofit"))
    base = head.get("base", {})
    if not isinstance(base, Mapping) or not all(
        isinstance(base.get(key, ""), str) for key in ("district", "hash")
    ):
        raise _Fault("base", tr("base must be a table with district and hash"))
    parts = base.get("parts", {})
    if not isinstance(parts, Mapping) or not all(isinstance(v, str) for v in parts.values()):
        raise _Fault("base", tr("base.parts must be a table of hashes"))
    ref = BaseRef(str(base.get("district", "")), str(base.get("hash", "")), MappingProxyType(dict(parts)))
    return {
        "id": ident,
        "name": _word(head, "name") or ident,
        "about": _word(head, "about"),
        "author": _word(head, "author"),
        "base": ref,
    }


def _faults(table: Any, made: list[Intervention], currency: str) -> list[_Fault]:
    """What is wrong with one intervention; where nothing is, it is added to `made`."""
    if not isinstance(table, Mapping):
        return [_Fault("", tr("it must be an [[intervention]] table"))]
    faults: list[_Fault] = []
    kind = KINDS.get(str(table.get("kind", "")))
    if kind is None:
        known = ", ".join(KINDS)
        given = _short(str(table.get("kind", "")))
        text = (
            tr("kind '{kind}' is not known; there are {known}", kind=given, known=known)
            if given
            else tr("kind is missing; there are {known}", known=known)
        )
        return [_Fault("kind", text)]
    values: dict[str, Value] = {}
    names = [p.name for p in kind.params]
    for key, value in table.items():
        if key in _PLAIN:
            continue
        if key not in names:
            faults.append(
                _Fault(
                    key,
                    tr(
                        "'{key}' is no parameter of {kind}; there are {known}",
                        key=_short(key),
                        kind=kind.name,
                        known=", ".join(names),
                    ),
                )
            )
            continue
        try:
            values[key] = value_of(kind.param(key), value, currency)
        except ScenarioError as error:
            faults.append(_Fault(key, f"{key}: {error}"))
    try:
        one = _plain_part(table, values)
    except _Fault as fault:
        return [*faults, fault]
    if any(one.id == other.id for other in made):
        faults.append(_Fault("id", tr("this id stands there already")))
    if kind.on == "district" and (one.where or one.objects):
        faults.append(
            _Fault(
                "where" if one.where else "objects",
                tr("{kind} is for the whole district; it chooses no objects", kind=kind.name),
            )
        )
    if kind.on != "district" and not one.where and not one.objects:
        faults.append(_Fault("", tr('say which: where = \'use == "office"\', or objects = ["..."]')))
    if one.where:
        try:
            query.check(one.where)
        except query.QueryError as error:
            faults.append(_Fault("where", f"where: {error}", error.column))
    if not faults:
        made.append(one)
    return faults


def _plain_part(table: Mapping[str, Any], values: dict[str, Value]) -> Intervention:
    ident = _word(table, "id")
    if not ID.fullmatch(ident):
        raise _Fault("id", tr("id must be small letters, digits and dashes, such as office-roofs"))
    objects = table.get("objects", [])
    if (
        not isinstance(objects, list)
        or len(objects) > MAX_OBJECTS
        or not all(isinstance(o, str) and o for o in objects)
    ):
        raise _Fault("objects", tr("objects must be a list of ids"))
    year = table.get("year")
    if year is not None and (
        isinstance(year, bool) or not isinstance(year, int) or not FIRST_YEAR <= year <= LAST_YEAR
    ):
        raise _Fault("year", tr("year must be a year from {low} to {high}", low=FIRST_YEAR, high=LAST_YEAR))
    enabled = table.get("enabled", True)
    if not isinstance(enabled, bool):
        raise _Fault("enabled", tr("enabled must be true or false"))
    return Intervention(
        ident, str(table["kind"]), _word(table, "where"), tuple(dict.fromkeys(objects)), MappingProxyType(values), year,
        _word(table, "package"), _footprint(table.get("footprint", [])), enabled, _word(table, "note"),
    )  # fmt: skip


def _footprint(given: Any) -> tuple[tuple[float, float], ...]:
    def is_number(x: Any) -> bool:
        return isinstance(x, int | float) and not isinstance(x, bool) and abs(x) < 1e8

    if not isinstance(given, list) or len(given) > MAX_CORNERS:
        raise _Fault("footprint", tr("footprint must be a list of up to {n} corners", n=MAX_CORNERS))
    if given and len(given) < 3:
        raise _Fault("footprint", tr("a footprint has three corners or more"))
    for corner in given:
        if not isinstance(corner, list) or len(corner) != 2 or not all(is_number(x) for x in corner):
            raise _Fault("footprint", tr("a corner is [east, north] in metres of the district's CRS"))
    return tuple((float(x), float(y)) for x, y in given)


def _word(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise _Fault(key, tr("{key} must be text of at most {n} characters", key=key, n=MAX_TEXT))
    return value.strip()


def _short(text: str) -> str:
    """Printable and short: it may come from anybody."""
    plain = "".join(c if c.isprintable() else "?" for c in text)
    return plain if len(plain) <= 40 else f"{plain[:39]}…"
