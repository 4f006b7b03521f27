"""alarms.toml -> rules. A rule with an error is left out and said, with its line; the others are used.   Thread: any, pure.

    [[rule]]
    id = "feeder-overload"
    title = "Feeder overloaded"
    kind = "H"                                        # HH H L LL rate deviation boolean bad-quality no-data expression event
    priority = "high"                                 # high medium low diagnostic
    select = { kind = "feeder", signal = "load_pct" }
    limit = 100.0
    deadband = 2.0
    on_delay_s = 30
    cause = "..."; consequence = "..."; action = "..."   # a line each
    respond_min = 5

    found = read_rules(text, "alarms.toml"); found.rules; found.troubles

Later files change rules of earlier ones by their id: `merged`.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from app.alarms.rule import Kind, Rule, Select, Text, Trouble
from app.alarms.words import Priority

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
MAX_RULES, MAX_TEXT, MAX_CHARS = 20_000, 2_000, 8_000_000
_NUMBERS = ("limit", "deadband", "on_delay_s", "off_delay_s", "re_alarm_s", "window_s", "respond_min")
_WORDS = (
    "id", "title", "kind", "priority", "of", "reference", "expression", "suppressed_while", "group",
    "cause", "consequence", "action",
)  # fmt: skip
_SWITCHES = ("latch", "enabled")
_SELECT_WORDS = ("signal", "quantity", "kind", "area", "use", "feed", "source")
_SELECT_LISTS = ("signals", "assets")
_DAY_S = 86_400.0


E = TypeVar("E", Kind, Priority)


class _Fault(ValueError):
    """key: where in the rule it is, "" = at its head."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(text)
        self.key = key


@dataclass(frozen=True, slots=True)
class RulesFile:
    """rules: those that can be used, in file order.   off: ids that are switched off without more.   lines: rule -> line."""

    rules: tuple[Rule, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    lines: Mapping[str, int] | None = None
    off: tuple[str, ...] = ()


def read_rules(text: str, name: str = "alarms.toml") -> RulesFile:
    """Never raises: what is wrong is in `troubles`."""
    if len(text) > MAX_CHARS:
        return RulesFile(troubles=(Trouble("", f"{name}: {len(text):,} characters are too many for rules"),))
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a plain ValueError
        found = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(found[1]), int(found[2])) if found else (0, 0)
        said = Trouble("", f"{name}: {error}; no rule of it is used", line, column=column)
        return RulesFile(troubles=(said,))
    tables = raw.pop("rule", [])
    troubles = [
        Trouble("", f"{name}: '{_short(key)}' is not known here; write [[rule]] tables", _line(text, -1, key))
        for key in raw
    ]
    if not isinstance(tables, list) or len(tables) > MAX_RULES:
        return RulesFile(
            troubles=(*troubles, Trouble("", f"{name}: write up to {MAX_RULES:,} [[rule]] tables"))
        )
    heads = [n for n, row in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*rule\s*\]\]", row)]
    rules: dict[str, Rule] = {}
    lines: dict[str, int] = {}
    off: list[str] = []
    for place, table in enumerate(tables):
        head = heads[place] if place < len(heads) else 0
        ident = table.get("id") if isinstance(table, dict) else None
        shown = _short(ident) if isinstance(ident, str) else f"number {place + 1}"
        try:
            if (
                isinstance(table, dict)
                and set(table) == {"id", "enabled"}
                and table["enabled"] is False
                and isinstance(ident, str)
            ):
                off.append(ident)
                continue
            rule = _new_one(rule_of(table), lines)
            rules[rule.id], lines[rule.id] = rule, head
        except _Fault as fault:
            line = _line(text, head, fault.key) if fault.key else head
            where, column = f", line {line}" if line else "", _column(text, line, fault.key)
            troubles.append(Trouble(shown, f"{name}{where}: rule {shown}: {fault}", line, column=column))
    return RulesFile(tuple(rules.values()), tuple(troubles), lines, tuple(off))


def rule_of(table: Any) -> Rule:
    """Of one [[rule]] table. Raises ValueError with a sentence."""
    if not isinstance(table, Mapping):
        raise _Fault("", "it must be a [[rule]] table")
    for key in table:
        if key not in (*_NUMBERS, *_WORDS, *_SWITCHES, "select"):
            raise _Fault(
                key,
                f"'{_short(key)}' is not known; use {', '.join(sorted((*_NUMBERS, *_WORDS, *_SWITCHES, 'select')))}",
            )
    words = {key: _word(table, key) for key in _WORDS}
    numbers = {key: _number(table, key) for key in _NUMBERS}
    for key in _SWITCHES:
        if not isinstance(table.get(key, False), bool):
            raise _Fault(key, f"{key} must be true or false")
    if not ID.fullmatch(words["id"]):
        raise _Fault("id", "id must be small letters, digits and dashes, such as feeder-overload")
    if not words["title"]:
        raise _Fault("", "title is missing: what the operator reads first")
    kind = _choice(words["kind"], "kind", Kind)
    priority = _choice(words["priority"], "priority", Priority)
    select = _select(table.get("select", {}))
    for key in ("deadband", "on_delay_s", "off_delay_s", "re_alarm_s", "window_s", "respond_min"):
        if numbers[key] < 0:
            raise _Fault(key, f"{key} must be 0 or more")
    for key in ("on_delay_s", "off_delay_s", "re_alarm_s", "window_s"):
        if numbers[key] > _DAY_S:
            raise _Fault(key, f"{key} is longer than a day")
    if (kind.is_limit or kind in (Kind.RATE, Kind.DEVIATION)) and math.isnan(numbers["limit"]):
        raise _Fault("kind", f"kind {kind.value} needs limit = NUMBER")
    if kind in (Kind.RATE, Kind.DEVIATION, Kind.NO_DATA) and numbers["limit"] <= 0:
        raise _Fault("limit", "limit must be above 0")
    if kind is Kind.EXPRESSION and not words["expression"]:
        raise _Fault("kind", 'kind expression needs expression = "..."')
    if kind is Kind.DEVIATION and not words["reference"]:
        raise _Fault(
            "kind", "kind deviation needs reference: a signal, .quantity of the same asset, or a number"
        )
    if kind is Kind.EVENT and not select.source:
        raise _Fault("select", 'kind event needs select = { source = "..." }')
    if kind not in (Kind.EVENT, Kind.EXPRESSION) and select == Select():
        raise _Fault("", "select is missing: which signals it looks at")
    return Rule(
        words["id"], words["title"], kind, priority, select, numbers["limit"], words["of"], numbers["deadband"],
        numbers["on_delay_s"], numbers["off_delay_s"], numbers["re_alarm_s"], bool(table.get("latch", False)),
        words["reference"], numbers["window_s"], words["expression"], words["suppressed_while"], words["group"],
        Text(words["cause"], words["consequence"], words["action"], numbers["respond_min"] * 60.0),
        bool(table.get("enabled", True)),
    )  # fmt: skip


def _new_one(rule: Rule, lines: Mapping[str, int]) -> Rule:
    if rule.id in lines:
        raise _Fault("id", f"it stands in line {lines[rule.id]} already; that one counts")
    return rule


def merged(*files: RulesFile) -> tuple[Rule, ...]:
    """Rules of all files in order; one with a known id takes the place of the earlier one, `off` switches it off."""
    rules: dict[str, Rule] = {}
    for one in files:
        for rule in one.rules:
            rules[rule.id] = rule
        for ident in one.off:
            if ident in rules:
                rules[ident] = replace(rules[ident], is_enabled=False)
    return tuple(rules.values())


def _select(table: Any) -> Select:
    if not isinstance(table, Mapping):
        raise _Fault("select", 'select must be a table, such as { kind = "feeder", signal = "load_pct" }')
    for key, value in table.items():
        if key in _SELECT_LISTS:
            if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
                raise _Fault("select", f"select.{key} must be a list of ids")
        elif key not in _SELECT_WORDS:
            known = ", ".join((*_SELECT_LISTS, *_SELECT_WORDS))
            raise _Fault("select", f"select.{_short(key)} is not known; use {known}")
        elif not isinstance(value, str):
            raise _Fault("select", f"select.{key} must be a word")
    words = {key: str(table.get(key, "")) for key in _SELECT_WORDS}
    return Select(tuple(table.get("signals", ())), tuple(table.get("assets", ())), **words)


def _word(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise _Fault(key, f"{key} must be text of at most {MAX_TEXT} characters")
    return value.strip()


def _number(table: Mapping[str, Any], key: str) -> float:
    value = table.get(key, math.nan if key == "limit" else 0.0)
    if (
        isinstance(value, bool)
        or not isinstance(value, (int, float))
        or (key in table and not abs(value) < 1e15)
    ):
        raise _Fault(key, f"{key} must be a number")
    return float(value)


def _choice(word: str, key: str, kinds: type[E]) -> E:
    try:
        return kinds(word)
    except ValueError as error:
        known = ", ".join(one.value for one in kinds)
        raise _Fault(
            key, f"{key} {word!r} is not known; use {known}" if word else f"{key} is missing; use {known}"
        ) from error


def _line(text: str, head: int, key: str) -> int:
    """Of `key =` after line `head` and before the next table; `head` where it is not found."""
    for number, row in enumerate(text.splitlines(), 1):
        if number <= head:
            continue
        if head > 0 and re.match(r"\s*\[", row):
            break
        if re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", row) or (
            head < 0 and re.match(rf"\s*\[+\s*{re.escape(key)}", row)
        ):
            return number
    return max(head, 0)


def _column(text: str, line: int, key: str) -> int:
    """Where `key` begins in that line, from 1; 0 where it does not stand there."""
    rows = text.splitlines()
    found = re.search(rf"[\"']?{re.escape(key)}[\"']?\s*[=.]", rows[line - 1]) if key and line else None
    return found.start() + 1 if found else 0


def _short(value: Iterable[str] | Sequence[str] | str) -> str:
    """Printable and short: it may come from anybody."""
    text = "".join(c if c.isprintable() else "?" for c in str(value))
    return text if len(text) <= 40 else f"{text[:39]}…"
