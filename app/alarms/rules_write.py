"""Rules -> alarms.toml, and one rule of a file changed while every other line stays as a person wrote it.   Thread: any, pure.

    text = with_rule(text, rule); text = with_rule(text, renamed, before="old-id"); text = without_rule(text, "old-id")
    text = with_switch(text, "feeder-overload", is_on=False)     # one of an earlier file is switched off here
    rule_text(rule)                                              # as it stands in a file

Keys that are the same keep their place and their comment; what is as it is anyway is not written. An edit is only given
back where the result says exactly what is wanted, as the reader of rules reads it.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from app.alarms.rule import Rule, Select
from app.alarms.rules_file import rule_of

HEAD = re.compile(r"\s*\[\[\s*rule\s*\]\]")
_TABLE = re.compile(r"\s*\[")
_LISTS = ("signals", "assets")
_SELECT = (*_LISTS, "kind", "signal", "quantity", "area", "use", "feed", "source")


class UneditableRules(ValueError):
    """Written in a way that is not edited here; a person can."""


def with_rule(text: str, rule: Rule, before: str = "") -> str:
    """In place of the one of its id, or of `before` where it had another; at the end where it is new."""
    document, tables = _open(text)
    if before and before != rule.id and _table(tables, rule.id) is not None:
        raise UneditableRules(f"there is a rule '{rule.id}' already; choose another id")
    old, wanted = _table(tables, before or rule.id), table_of(rule)
    if old is None:
        tables.append(_fresh(wanted))
    else:
        for key in [k for k in old if k not in wanted]:
            if key == "enabled" or _plain(old[key]):  # 0 and false say what holds anyway
                del old[key]
        for key, value in wanted.items():
            if key not in old or _plain(old[key]) != value:
                old[key] = _item(value)
    return _checked(document, text, {before, rule.id}, lambda table: _says(table, rule))


def with_rule_quickly(text: str, rule: Rule, before: str, line: int) -> str | None:
    """The same for a rule that stands at this line, looking at its own lines alone; None where that is not safe, and then
    `with_rule` is. Whoever asks checks that no other rule has changed: lines that look like a head may stand in a text."""
    rows = text.split("\n")
    if not 0 < line <= len(rows) or not HEAD.match(rows[line - 1]):
        return None
    end = next((k for k in range(line, len(rows)) if _TABLE.match(rows[k])), len(rows))
    while end > line and (not rows[end - 1].strip() or rows[end - 1].lstrip().startswith("#")):
        end -= 1  # what stands before the next one belongs to that one
    try:
        new = with_rule("\n".join(rows[line - 1 : end]) + "\n", rule, before)
    except UneditableRules:
        return None
    return "\n".join([*rows[: line - 1], *new.rstrip("\n").split("\n"), *rows[end:]])


def without_rule(text: str, ident: str) -> str:
    """As if this file never spoke of it; unchanged where it does not."""
    document, tables = _open(text)
    places = [place for place, table in enumerate(tables) if table.get("id") == ident]
    if not places:
        return text
    for place in reversed(places):
        del tables[place]
    if not len(tables):
        del document["rule"]
    return _checked(document, text, {ident}, None)


def with_switch(text: str, ident: str, *, is_on: bool) -> str:
    """On or off in this file; a rule of an earlier file gets two lines here that switch it off, and loses them for on."""
    document, tables = _open(text)
    table = _table(tables, ident)
    if table is None:
        if is_on:
            return text
        tables.append(_fresh({"id": ident, "enabled": False}))
    elif is_on and set(table) == {"id", "enabled"}:
        return without_rule(text, ident)
    else:
        if is_on:
            table.pop("enabled", None)
        else:
            table["enabled"] = False
    return _checked(document, text, {ident}, lambda found: found.get("enabled", True) is is_on)


def rule_text(rule: Rule) -> str:
    """A [[rule]] table, ready to stand in a file."""
    document = tomlkit.document()
    document["rule"] = tomlkit.aot()
    document["rule"].append(_fresh(table_of(rule)))
    return tomlkit.dumps(document)


def table_of(rule: Rule) -> dict[str, Any]:
    """What stands under [[rule]]; a key that would say what holds anyway is left out. Durations: on_delay_s and its like in
    seconds, respond_min in minutes."""
    text = rule.text
    pairs: dict[str, Any] = {
        "id": rule.id,
        "title": rule.title,
        "kind": rule.kind.value,
        "priority": rule.priority.value,
        "select": _select(rule.select),
        "limit": None if math.isnan(rule.limit) else _number(rule.limit),
        "of": rule.of,
        "deadband": _number(rule.deadband),
        "reference": rule.reference,
        "window_s": _number(rule.window_s),
        "expression": rule.expression,
        "on_delay_s": _number(rule.on_delay_s),
        "off_delay_s": _number(rule.off_delay_s),
        "re_alarm_s": _number(rule.re_alarm_s),
        "latch": rule.latch,
        "suppressed_while": rule.suppressed_while,
        "group": rule.group,
        "cause": text.cause,
        "consequence": text.consequence,
        "action": text.action,
        "respond_min": _number(text.respond_s / 60.0),
    }
    found = {k: v for k, v in pairs.items() if v or (k == "limit" and v is not None)}
    return found if rule.is_enabled else {**found, "enabled": False}


def _select(select: Select) -> dict[str, Any]:
    found = {key: getattr(select, key) for key in _SELECT}
    return {k: list(v) if k in _LISTS else v for k, v in found.items() if v}


def _number(value: float) -> float | int:
    is_minus_zero = value == 0 and math.copysign(1.0, value) < 0
    return int(value) if value.is_integer() and abs(value) < 1e9 and not is_minus_zero else value


def _fresh(wanted: dict[str, Any]) -> Table:
    table = tomlkit.table()
    for key, value in wanted.items():
        table[key] = _item(value)
    table.add(tomlkit.nl())
    return table


def _item(value: Any) -> Any:
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        inline.update(value)
        return inline
    return value


def _open(text: str) -> tuple[tomlkit.TOMLDocument, AoT]:
    try:
        tomllib.loads(text)  # the stricter one, and the one that says where
        document = tomlkit.parse(text)
    except (ValueError, TOMLKitError, RecursionError) as error:
        raise UneditableRules(f"the file cannot be read: {error}") from error
    tables = document.get("rule")
    if tables is None:
        if text and not text.endswith("\n"):
            document = tomlkit.parse(f"{text}\n")
        tables = document["rule"] = tomlkit.aot()
    if not isinstance(tables, AoT):
        raise UneditableRules("its rules are not written as [[rule]] tables")
    return document, document["rule"]


def _table(tables: AoT, ident: str) -> Table | None:
    return next((table for table in tables if table.get("id") == ident), None)


def _checked(
    document: tomlkit.TOMLDocument,
    old: str,
    changed: set[str],
    is_meant: Callable[[dict[str, Any]], bool] | None,
) -> str:
    """Only what was meant to change has."""
    new = tomlkit.dumps(document).rstrip("\r\n") + "\n"
    try:
        before, after = tomllib.loads(old), tomllib.loads(new)
    except ValueError as error:
        raise UneditableRules("it is written in a way that is not edited here") from error
    others = [t for t in before.pop("rule", []) if _ident(t) not in changed]
    rules = after.pop("rule", [])
    mine = [t for t in rules if _ident(t) in changed]
    if (
        before != after
        or [t for t in rules if _ident(t) not in changed] != others
        or (is_meant is None and mine)
        or (is_meant is not None and not (mine and is_meant(mine[0])))
    ):
        raise UneditableRules("it is written in a way that is not edited here")
    return new


def _ident(table: Any) -> str:
    ident = table.get("id") if isinstance(table, dict) else None
    return ident if isinstance(ident, str) else ""


def _plain(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item


def _says(table: dict[str, Any], rule: Rule) -> bool:
    try:
        return rule_key(rule_of(table)) == rule_key(rule)
    except ValueError as error:
        raise UneditableRules(f"this rule cannot be written: {error}") from error


def rule_key(rule: Rule) -> str:
    """Two rules with the same key are the same rule: nan is not equal to itself, its text is."""
    return repr(rule)
