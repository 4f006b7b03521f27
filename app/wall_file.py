"""Changes the pages of a wall.toml; every other line stays as a person wrote it (tomlkit keeps them).

    draft = draft_of(text); text = written(text, draft.added(Page("camera", "street"), 0))

A page that is not changed keeps its words, comments and keys, also those that are not known here; one that cannot be shown is kept
too and can be moved or taken away. An edit is only given back where the result says exactly what is wanted, as tomllib reads it.
Thread: any; no Qt.   Format: app/wall.py.
"""

from __future__ import annotations

import copy
import tomllib
from dataclasses import dataclass, replace
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from app.model.language import tr
from app.toml_layers import UneditableToml
from app.wall import HOLD_S, KINDS, MOST, PAGE_S, READY, Page, Wall, checked

FILE: Final = "wall.toml"
ROOM: Final = 4 * MOST
"""assumption: pages that are held in the editor at most, those that are broken among them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One [[page]].   page: None where it cannot be shown.   source: its number in the file, -1 for a new one.   fault: what the
    file says of it that cannot be used, "" for nothing."""

    page: Page | None
    source: int = -1
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What an editor holds. Immutable: each change is another one, so that undo is the one before."""

    entries: tuple[Entry, ...] = ()
    follows_high: bool = True
    hold_s: float = HOLD_S

    @property
    def pages(self) -> tuple[Page, ...]:
        return tuple(one.page for one in self.entries if one.page is not None)

    @property
    def is_full(self) -> bool:
        return len(self.pages) >= MOST or len(self.entries) >= ROOM

    @property
    def round_s(self) -> float:
        """How long all pages take, one after the other, in seconds."""
        return sum(page.seconds for page in self.pages[:MOST])

    def wall(self) -> Wall:
        """As it would be shown; without pages the ready ones."""
        return Wall(self.pages[:MOST] or READY, self.follows_high, self.hold_s)

    def added(self, page: Page, at: int) -> Draft:
        at = min(max(at, 0), len(self.entries))
        return replace(self, entries=(*self.entries[:at], Entry(page), *self.entries[at:]))

    def removed(self, at: int) -> Draft:
        return replace(self, entries=(*self.entries[:at], *self.entries[at + 1 :]))

    def moved(self, at: int, to: int) -> Draft:
        left = [*self.entries[:at], *self.entries[at + 1 :]]
        left.insert(min(max(to, 0), len(left)), self.entries[at])
        return replace(self, entries=tuple(left))

    def changed(self, at: int, page: Page) -> Draft:
        entries = list(self.entries)
        entries[at] = replace(entries[at], page=page)
        return replace(self, entries=tuple(entries))


def draft_of(text: str | None) -> Draft:
    """text: None where there is no file; then the ready pages are what one begins with. Raises UneditableToml in a line."""
    if text is None:
        return Draft(tuple(Entry(page) for page in READY))
    return _draft(_read(text))


def _draft(raw: dict[str, Any]) -> Draft:
    rows = raw.get("page", [])
    if not isinstance(rows, list):
        raise UneditableToml(tr("its pages are not written as [[page]]"))
    if len(rows) > ROOM:
        raise UneditableToml(tr("it has more than {n} pages", n=ROOM))
    found = checked({key: value for key, value in raw.items() if key != "page"}, FILE)
    return Draft(
        tuple(_entry(row, number) for number, row in enumerate(rows)), found.follows_high, found.hold_s
    )


def written(text: str | None, draft: Draft) -> str:
    """The text with these pages. Raises UneditableToml where it is written in a way that is not edited here."""
    old = text or ""
    before = _read(old)
    try:
        document = tomlkit.parse(old)
        tables = document.get("page")
        if tables is not None and not isinstance(tables, AoT):
            raise UneditableToml(tr("its pages are not written as [[page]]"))
        was = _draft(before)
        _put(document, "follow_high_alarms", draft.follows_high, was.follows_high)
        _put(document, "hold_s", draft.hold_s, was.hold_s)
        if [one.source for one in draft.entries] == list(
            range(len(tables or ()))
        ):  # no other order: in place
            for one, before_one, table in zip(draft.entries, was.entries, tables or (), strict=True):
                _edit(table, one.page, before_one.page)
        else:
            _reorder(document, draft, was)
        new = tomlkit.dumps(document)
    except (TOMLKitError, RecursionError) as error:
        raise UneditableToml(tr("it cannot be edited here: {why}", why=str(error)[:120])) from error
    if _read(new) != _wanted(before, draft):
        raise UneditableToml(tr("its pages are written in a way that is not edited here"))
    return new


def _reorder(document: tomlkit.TOMLDocument, draft: Draft, was: Draft) -> None:
    tables: list[Table] = list(document.get("page") or ())
    made = tomlkit.aot()
    for one in draft.entries:
        is_new = one.source < 0  # a table keeps its comments; a copy, since the old list still holds it
        table = tomlkit.table() if is_new else copy.deepcopy(tables[one.source])
        _edit(table, one.page, was.entries[one.source].page if one.source >= 0 else None)
        made.append(table)
    if not draft.entries:
        document.pop("page", None)
    else:
        document["page"] = made


def _edit(table: Any, page: Page | None, before: Page | None) -> None:
    """Only what is another than before: what a person wrote in his own way stays in it."""
    if page is None or page == before:
        return
    for key, value in _keys(page, before).items():
        if value is None:
            table.pop(key, None)
        else:
            table[key] = value


def _keys(page: Page, before: Page | None) -> dict[str, Any]:
    """Key -> what stands there, None for nothing."""
    keys: dict[str, Any] = {}
    if before is None or (page.kind, page.what) != (before.kind, before.what):
        keys = {kind: page.what if kind == page.kind else None for kind in KINDS}
    if page.seconds != (PAGE_S if before is None else before.seconds):
        keys["seconds"] = _number(page.seconds)
    if page.title != ("" if before is None else before.title):
        keys["title"] = page.title or None
    return keys


def _wanted(before: dict[str, Any], draft: Draft) -> dict[str, Any]:
    """What the new text has to say, as plain values."""
    rows, was, wanted = before.get("page", []), _draft(before), dict(before)
    pages = []
    for one in draft.entries:
        old = was.entries[one.source].page if one.source >= 0 else None
        row = dict(rows[one.source]) if one.source >= 0 and isinstance(rows[one.source], dict) else {}
        if one.page is not None and one.page != old:
            for key, value in _keys(one.page, old).items():
                row.pop(key, None)
                if value is not None:
                    row[key] = value
        pages.append(row)
    wanted.pop("page", None)
    if pages:
        wanted["page"] = pages
    if draft.follows_high != was.follows_high:
        wanted["follow_high_alarms"] = draft.follows_high
    if draft.hold_s != was.hold_s:
        wanted["hold_s"] = _number(draft.hold_s)
    return wanted


def _entry(row: object, number: int) -> Entry:
    found = checked({"page": [row]}, FILE)
    fault = found.remarks[0].split(": ", 1)[-1] if found.remarks else ""
    return Entry(
        found.pages[0] if len(found.pages) == 1 else None, number, fault
    )  # else these are the ready ones


def _put(document: tomlkit.TOMLDocument, key: str, value: bool | float, before: bool | float) -> None:
    if value != before:
        document[key] = value if isinstance(value, bool) else _number(value)


def _number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else value


def _read(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise UneditableToml(
            tr("it is no TOML file: {why}", why=str(error).replace("\n", " ")[:120])
        ) from error
