"""What the history weighs and how long that goes on: told with figures that the store itself bears out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from app.history.duck import DuckHistorian
from app.history.retention import Keeping, used_bytes
from app.history.weight import Weight, outlook
from app.model.times import DAY_NS, HOUR_NS
from tests.unit.history.past import START, catalogue_of, steady

N = 3
CATALOGUE = catalogue_of(N)
FIRST = START // HOUR_NS * HOUR_NS
END = FIRST + 50 * HOUR_NS


@pytest.fixture
def historian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DuckHistorian]:
    monkeypatch.setattr("app.history.segments.SEGMENT_ROWS", 900)
    monkeypatch.setattr("app.history.keeper.GRACE", 0)
    made = DuckHistorian(tmp_path / "h.duckdb", CATALOGUE, run_size=60)
    for hour in range(0, 50, 5):
        made.append(steady(N, 600, start_ns=FIRST + hour * HOUR_NS))
    made.settle()
    yield made
    made.close()


def test_that_the_weight_tells_growth_from_the_newest_day(historian: DuckHistorian) -> None:
    found = historian.weight(END)
    assert found.readings == 120 * 50 * N
    assert found.per_day == pytest.approx(found.used * 24 / 50, rel=0.01)
    assert found.share is None
    assert found.raw_from_ns is None
    assert found.free is not None
    assert found.file > 0
    later = historian.weight(END + 3 * DAY_NS)
    assert later.per_day == 0, "nothing came lately"


def test_that_a_young_or_empty_history_says_no_rate() -> None:
    historian = DuckHistorian(None, CATALOGUE)
    assert historian.weight(END).per_day is None
    historian.append(steady(N, 10, start_ns=FIRST))
    assert historian.weight(FIRST + 300_000_000_000).per_day is None
    historian.close()


def test_that_what_would_be_thinned_is_what_is_thinned(historian: DuckHistorian) -> None:
    keeping = Keeping(raw_days=1.0)
    loss = historian.would_thin(keeping, END)
    assert loss is not None
    assert (loss.from_ns, loss.to_ns) == (FIRST, END - DAY_NS)
    assert loss.readings == 26 * 120 * N
    assert loss.left == 26 * 4 * N
    historian.keep(keeping, lambda _: None, lambda: END)
    for _ in range(60):
        historian._writer.tidy()
    assert historian._view.rolled.raw_from_ns == loss.to_ns
    assert historian._view.thin.held == loss.left
    assert historian.would_thin(keeping, END) is None
    assert historian.weight(END).keeping == keeping
    assert historian.weight(END).raw_from_ns == loss.to_ns


def test_that_a_bound_below_what_it_takes_tells_the_pieces_that_would_go(historian: DuckHistorian) -> None:
    historian._db.writer.execute("CHECKPOINT")
    used = historian.weight(END).used
    assert historian.would_thin(Keeping(max_gb=used / 1e9), END) is None
    little = historian.would_thin(Keeping(max_gb=(used * 0.95) / 1e9), END)
    all_but_a_day = historian.would_thin(Keeping(max_gb=used / 10 / 1e9), END)
    assert little is not None
    assert all_but_a_day is not None
    assert little.readings < all_but_a_day.readings == 26 * 120 * N
    assert all_but_a_day.to_ns == END - DAY_NS, "the newest day is never thinned"


def test_that_the_copy_of_a_backup_does_not_pass_for_the_history(
    historian: DuckHistorian, tmp_path: Path
) -> None:
    """A regression: while a copy was attached its size was taken, and no warning came."""
    connection = duckdb.connect(str(tmp_path / "zz.duckdb"))
    connection.execute("CREATE TABLE t AS SELECT range AS i FROM range(1000000)")
    connection.execute("CHECKPOINT")
    before = used_bytes(connection)
    connection.execute(f"ATTACH '{tmp_path / 'copy.duckdb'}' AS copy_0")
    assert used_bytes(connection) == before > 262_144
    connection.close()


GB = 10**9
WEIGHT = Weight(2 * GB, 3 * GB, 500 * GB, 10**8, 600, 0, 20 * DAY_NS, GB // 10, None, Keeping())


def test_that_the_outlook_knows_the_disk_the_bound_and_the_level() -> None:
    assert outlook(WEIGHT, Keeping()).full_in_ns == 5000 * DAY_NS
    capped = outlook(WEIGHT, Keeping(max_gb=20))
    assert (capped.cap_in_ns, capped.level, capped.full_in_ns) == (180 * DAY_NS, None, None)
    days = outlook(WEIGHT, Keeping(raw_days=90, max_gb=20))
    assert (days.level, days.level_in_ns, days.cap_in_ns) == (9 * GB, 70 * DAY_NS, None)
    tight = outlook(WEIGHT, Keeping(raw_days=90, max_gb=5))
    assert tight.cap_in_ns == 30 * DAY_NS
    small = outlook(replace(WEIGHT, free=GB), Keeping(max_gb=20))
    assert small.full_in_ns == 10 * DAY_NS
    over = outlook(WEIGHT, Keeping(max_gb=1))
    assert over.cap_in_ns == 0
    fewer = outlook(WEIGHT, Keeping(raw_days=10))
    assert (fewer.level, fewer.level_in_ns) == (GB, 0)
    assert outlook(replace(WEIGHT, per_day=None), Keeping(max_gb=20)).cap_in_ns is None
    assert outlook(replace(WEIGHT, per_day=0), Keeping(max_gb=20)).cap_in_ns is None
