"""Backup and restore beside a window: progress, an end when it is not wanted, and never half a file."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.backups import backed_up, restored
from app.history.backup import contents, problems_in, restore
from app.history.contract import HistoryError, HistoryFull, HistoryLocked
from app.history.duck import DuckHistorian
from app.history.opening import FILE_NAME, open_history
from app.model.times import NS
from maps.readers.progress import Cancelled, heard_by
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N = 6
CATALOGUE = catalogue_of(N)
PAST = steady(N, 400)
END = int(PAST.t_ns[-1])


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DuckHistorian]:
    historian = open_history(tmp_path / "data", CATALOGUE).historian
    historian.append(PAST)
    yield historian
    historian.close()


def test_that_a_backup_says_how_far_it_is_and_is_whole(
    store: DuckHistorian, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, float]] = []
    monkeypatch.setattr("app.backups._LOOK_S", 0.001)
    with heard_by(lambda what, share: heard.append((what, share))):
        made = backed_up(store, tmp_path / "copy.duckdb")
    assert made.size == made.path.stat().st_size
    assert made.readings == len(PAST)
    assert heard
    assert all(0 <= share < 1 or math.isnan(share) for _, share in heard)
    assert problems_in(made.path, is_full=True) == []
    found = contents(made.path)
    assert (found.readings, found.first_ns, found.last_ns) == (len(PAST), START, END)
    assert found.signals == tuple(signal.id for signal in CATALOGUE.signals)


@pytest.mark.parametrize("after", [0, 1])
def test_that_a_backup_that_nobody_wants_leaves_nothing(
    store: DuckHistorian, tmp_path: Path, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.backups._LOOK_S", 0.001)
    out, said = tmp_path / "copy.duckdb", [0]
    out.write_text("an older one")

    def hear(_what: str, _share: float) -> None:
        said[0] += 1
        if said[0] > after:
            raise Cancelled

    try:
        with heard_by(hear):
            backed_up(store, out, may_replace=True)
    except Cancelled:
        assert out.read_text() == "an older one"
    else:  # it was over before anybody could say so
        assert problems_in(out) == []
    assert sorted(file.name for file in tmp_path.iterdir()) == ["copy.duckdb", "data"]
    store.append(steady(N, 1, start_ns=END + NS))
    assert store.stats().readings == len(PAST) + N


def test_that_a_copy_that_is_given_up_between_two_steps_leaves_nothing(
    store: DuckHistorian, tmp_path: Path
) -> None:
    def hear(what: str) -> None:
        if what != "copying":
            raise Cancelled

    with pytest.raises(Cancelled):
        store.backup(tmp_path / "copy.duckdb", hear)
    assert [file.name for file in tmp_path.iterdir()] == ["data"]


def test_that_an_older_backup_gives_way_only_where_that_was_said(
    store: DuckHistorian, tmp_path: Path
) -> None:
    out = tmp_path / "copy.duckdb"
    out.write_text("an older one")
    with pytest.raises(HistoryError, match="is there already"):
        backed_up(store, out)
    backed_up(store, out, may_replace=True)
    assert problems_in(out) == []


@pytest.mark.parametrize("name", [FILE_NAME, FILE_NAME + ".wal", FILE_NAME + ".directory"])
def test_that_a_backup_never_takes_the_place_of_the_history(store: DuckHistorian, name: str) -> None:
    folder = store._db.path.parent if store._db.path else Path()
    with pytest.raises(HistoryError, match="belongs to the history"):
        backed_up(store, folder / name, may_replace=True)
    assert store.stats().readings == len(PAST)


def test_that_a_restore_keeps_aside_what_was_there(store: DuckHistorian, tmp_path: Path) -> None:
    made = backed_up(store, tmp_path / "copy.duckdb")
    store.append(steady(N, 2, start_ns=END + NS))
    with pytest.raises(HistoryLocked):
        restored(made.path, tmp_path / "data")
    store.close()
    kept = restored(made.path, tmp_path / "data")
    assert kept is not None
    assert contents(kept).readings == len(PAST) + 2 * N
    again = open_history(tmp_path / "data", CATALOGUE).historian
    assert_same(again.state_at(END), oracle([PAST], N, END))
    again.close()


def test_that_a_restore_that_nobody_wants_changes_nothing(store: DuckHistorian, tmp_path: Path) -> None:
    made = backed_up(store, tmp_path / "copy.duckdb")
    store.append(steady(N, 2, start_ns=END + NS))
    store.close()

    def hear(what: str) -> None:
        if what == "copying":
            raise Cancelled

    before = sorted(file.name for file in (tmp_path / "data").iterdir())
    with pytest.raises(Cancelled):
        restore(made.path, tmp_path / "data", FILE_NAME, hear)
    assert sorted(file.name for file in (tmp_path / "data").iterdir()) == before
    assert contents(tmp_path / "data" / FILE_NAME).readings == len(PAST) + 2 * N


@pytest.mark.parametrize("content", [b"", b"no history", bytes(20_000)])
def test_that_what_is_no_backup_is_said_before_anything_is_closed(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "b.duckdb"
    file.write_bytes(content)
    with pytest.raises(HistoryError, match=r"b\.duckdb") as error:
        contents(file)
    assert not isinstance(error.value, HistoryFull)
    with pytest.raises(HistoryError, match="no such file"):
        contents(tmp_path / "none.duckdb")
