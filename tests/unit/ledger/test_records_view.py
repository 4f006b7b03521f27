"""Records page by page: nothing twice, nothing left out, searches that end, and each with what checking it showed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.ledger import canonical, records_view
from app.ledger.contract import Entry
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog
from app.ledger.records_view import LogView, RecordPage, Wanted
from app.ledger.trust_file import Trust
from app.model.ledger import Level


def entry(k: int) -> Entry:
    kind = "twin.odd/1" if k % 3 else "twin.even/1"
    return Entry(kind, 1000 * k, canonical.encode({"schema": kind, "n": k, "name": f"Größe {k}"}))


@pytest.fixture
def log(tmp_path: Path) -> Iterator[TransparencyLog]:
    log = TransparencyLog.open(tmp_path / "log.sqlite", KeyKeeper(tmp_path), "town")
    log.append([entry(k) for k in range(1050)])
    yield log
    log.close()


def all_of(view: LogView, wanted: Wanted) -> list[int]:
    found: list[int] = []
    before: int | None = None
    while True:
        page: RecordPage = view.page(wanted, before)
        found += page.numbers
        if page.next_before is None:
            return found
        before = page.next_before


def test_that_pages_hold_each_record_once_newest_first(log: TransparencyLog) -> None:
    view = LogView(log)
    assert view.newest() == 1049
    assert all_of(view, Wanted()) == list(range(1049, -1, -1))
    assert all_of(view, Wanted(kinds=("twin.even/*",))) == list(range(1047, -1, -3))
    assert all_of(view, Wanted(from_ns=10_000, to_ns=13_000)) == [12, 11, 10]


def test_that_a_search_looks_into_contents_and_says_where_it_stopped(
    log: TransparencyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = LogView(log)
    assert all_of(view, Wanted(text='"n":777')) == [777]
    monkeypatch.setattr(records_view, "MOST_SEARCHED", 400)
    page = view.page(Wanted(text='"n":3,'), None)
    assert (page.records, page.is_whole) == ((), False)
    assert page.next_before == 650
    assert all_of(view, Wanted(text='"n":3,')) == [3]


def test_that_what_came_since_is_asked_for_alone(log: TransparencyLog) -> None:
    view = LogView(log)
    log.append([entry(k) for k in range(1050, 1060)])
    page = view.page(Wanted(), None, after=1049)
    assert page.numbers == tuple(range(1059, 1049, -1))
    assert page.next_before is None


def test_that_each_record_says_how_far_it_is_proven_and_no_further(log: TransparencyLog) -> None:
    assert {r.level for r in LogView(log).page(Wanted(), None).records} == {Level.E2}
    assert LogView(log).verdict(7).ok is True
    stranger = LogView(log, lambda: Trust())
    assert {r.level for r in stranger.page(Wanted(), None).records} == {Level.E1}
    assert stranger.verdict(7).ok is None


def test_that_a_record_whose_bytes_were_changed_in_the_file_is_not_proven(
    log: TransparencyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = log.find

    def changed(*args: object, **kwargs: object) -> list[object]:
        found = find(*args, **kwargs)  # type: ignore[arg-type]
        return [replace(k, entry=replace(k.entry, data=b"{}")) if k.index == 9 else k for k in found]

    monkeypatch.setattr(log, "find", changed)
    page = LogView(log).page(Wanted(to_ns=20_000), None)
    assert [n for n, r in zip(page.numbers, page.records, strict=True) if r.level is None] == [9]
