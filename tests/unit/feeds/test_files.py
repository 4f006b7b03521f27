"""A watched folder: new files, new lines, half lines, rotation, restarts, and files that cannot be read."""

from __future__ import annotations

import asyncio
import gzip
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured
from app.feeds.files import FilesFeed
from app.feeds.intake import BufferedIntake
from app.feeds.registry import make_feed
from app.model.district import FeedSpec
from app.model.reading import ReadingBatch

MAP = {"time": {"column": "t"}, "signals": [{"name": "v", "signal": "a0.power"}]}
DAY = "2026-01-01T00:{:02d}Z,{}\n"


class Enough(Exception):
    """The test has seen what it wanted."""


@dataclass
class Watch:
    """Runs a feed look by look, on a clock that stands still; what came is a list of values."""

    folder: Path
    context: FeedContext
    now_s: float = 2e9
    options: dict[str, Any] = field(default_factory=lambda: {"map": MAP})
    query: str = "?pattern=*.csv"
    values: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.intake = BufferedIntake("files", self.context.catalogue, wall_ns=lambda: int(self.now_s * 1e9))

    def look(self, *steps: Callable[[], object]) -> list[float]:
        """One look, then each step and a look after it; ends as at quit. The values that came."""
        todo = list(steps)

        async def sleep(seconds: float) -> None:
            if seconds < 0.5:
                return  # the pace
            self._drain()
            if not todo:
                raise Enough
            todo.pop(0)()

        spec = FeedSpec("files", f"{self.folder.as_uri()}{self.query}", True, self.options)
        feed = FilesFeed(spec, self.context, wall_s=lambda: self.now_s, sleep=sleep)
        self.values = []
        with pytest.raises(Enough):
            asyncio.run(feed.run(self.intake))
        return self.values

    def _drain(self) -> None:
        batch = self.intake.take()
        self.values += [] if batch is None else batch.value.tolist()

    @property
    def reasons(self) -> dict[str, int]:
        return dict(self.intake.health().reasons)


@pytest.fixture
def watch(tmp_path: Path, context: FeedContext) -> Watch:
    (tmp_path / "in").mkdir()
    return Watch(tmp_path / "in", replace(context, folder=tmp_path / "kept", district_folder=tmp_path))


def add(path: Path, text: str) -> Callable[[], object]:
    def write() -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write(text)

    return write


def test_that_new_files_and_new_lines_are_taken_once(watch: Watch) -> None:
    one, two = watch.folder / "one.csv", watch.folder / "two.csv"
    add(one, "t,v\n" + DAY.format(0, 1))()
    assert watch.look(add(one, DAY.format(1, 2)), add(two, "t,v\n" + DAY.format(2, 3)), lambda: None) == [
        1,
        2,
        3,
    ]
    assert watch.reasons == {}
    assert watch.intake.health().bytes_in > 0


def test_that_a_line_that_is_still_being_written_waits(watch: Watch) -> None:
    path = watch.folder / "a.csv"
    add(path, "t,v\n" + DAY.format(0, 1) + "2026-01-01T00:01Z,2")()
    os.utime(path, (watch.now_s, watch.now_s))
    assert watch.look(add(path, "5\n")) == [1, 25]


def test_that_a_last_line_without_an_end_is_taken_when_nobody_writes_any_more(watch: Watch) -> None:
    path = watch.folder / "a.csv"
    add(path, "t,v\n2026-01-01T00:01Z,2")()
    os.utime(path, (watch.now_s - 4000, watch.now_s - 4000))
    assert watch.look() == [2]


def test_that_a_restart_reads_nothing_again(watch: Watch) -> None:
    path = watch.folder / "a.csv"
    add(path, "t,v\n" + DAY.format(0, 1))()
    assert watch.look() == [1]
    assert watch.look() == []
    add(path, DAY.format(1, 2))()
    assert watch.look() == [2]
    kept = next((watch.folder.parent / "kept").iterdir())
    kept.write_bytes(b"\x00 not ours")
    assert watch.look() == [1, 2]


def test_that_rotation_and_truncation_are_recognised(watch: Watch) -> None:
    path = watch.folder / "a.csv"
    add(path, "t,v\n" + DAY.format(0, 1) + DAY.format(1, 2))()

    def rotate() -> None:
        path.rename(watch.folder / "a-1.csv")  # still matches the pattern: must not be read again
        add(path, "t,v\n" + DAY.format(2, 3))()

    def truncate() -> None:
        path.write_text("t,v\n" + DAY.format(3, 4))

    def shorten() -> None:
        path.write_text("t,v\n")

    assert watch.look(rotate, truncate, shorten, add(path, DAY.format(4, 5))) == [1, 2, 3, 4, 5]


def test_that_packed_files_and_parquet_are_taken_whole_when_they_are_quiet(watch: Watch) -> None:
    watch.query = ""
    packed, parquet = watch.folder / "a.csv.gz", watch.folder / "b.parquet"
    packed.write_bytes(gzip.compress(("t,v\n" + DAY.format(0, 1)).encode()))
    pq.write_table(pa.table({"t": ["2026-01-01T00:01Z"], "v": [2.0]}), parquet)
    for path in (packed, parquet):
        os.utime(path, (watch.now_s, watch.now_s))

    def later() -> None:
        watch.now_s += 60

    assert watch.look() == []
    assert watch.look(later, later) == [1, 2]
    assert watch.look() == []


def test_that_a_file_that_cannot_be_read_is_told_once_and_tried_when_it_changes(watch: Watch) -> None:
    path = watch.folder / "a.csv"
    path.write_text("x,y\n1,2\n")
    good = watch.folder / "b.csv"
    add(good, "t,v\n" + DAY.format(0, 1))()

    def mend() -> None:
        path.write_text("t,v\n" + DAY.format(1, 2))

    assert watch.look(lambda: None, lambda: None, mend) == [1, 2]
    assert watch.reasons == {"file not read": 1}
    assert "a.csv: has no column 't'" in watch.intake.health().recent[0].where


def test_that_a_file_over_the_bound_is_refused_with_a_sentence(watch: Watch) -> None:
    path = watch.folder / "a.csv"
    path.write_text("t,v\n")
    os.truncate(path, (1 << 20) + 1)
    watch.options = {"map": MAP, "most_mb": 1}
    assert watch.look() == []
    assert "larger than 1 MB; import it, or raise most_mb" in watch.intake.health().recent[0].where


def test_that_bad_lines_are_counted_with_their_line(watch: Watch) -> None:
    add(watch.folder / "a.csv", "t,v\n" + DAY.format(0, 1) + "x,2\n1,2,3\n" + DAY.format(1, "zwei"))()
    assert watch.look() == [1]
    assert watch.reasons == {"bad time": 1, "wrong number of columns": 1, "not a number": 1}
    assert any("a.csv line 4" in refused.where for refused in watch.intake.health().recent)


def test_that_json_lines_and_long_files_with_keys_of_the_feed_are_taken(watch: Watch) -> None:
    watch.query = ""
    watch.options = {
        "map": {"time": {"column": "at", "format": "s"}, "long": {"signal": ["id"], "value": "d.v"}}
    }
    add(watch.folder / "a.jsonl", '{"at": 1767225600, "id": "a1.power", "d": {"v": 7}}\n{"at": 1, "id"\n')()
    assert watch.look() == [7]
    assert watch.reasons == {"not a JSON object": 1}


def test_that_a_folder_that_is_gone_is_tried_again(watch: Watch) -> None:
    watch.folder.rmdir()
    spec = FeedSpec("files", watch.folder.as_uri(), True, {"map": MAP})
    with pytest.raises(FeedLost, match="cannot be read"):
        asyncio.run(FilesFeed(spec, watch.context).run(watch.intake))


@pytest.mark.parametrize(
    ("url", "options", "says"),
    [
        ("file:in", {}, "needs \\[feeds.map\\]"),
        ("file:in", {"map": {"time": {}}}, "Feed 'files': map.time needs one"),
        ("file:in", {"map": "../x.map.toml"}, "in the district's folder"),
        ("file:in", {"map": MAP, "poll_s": 0}, "poll_s must lie"),
        ("file:in", {"map": MAP, "speed": 0}, "'speed' is not known"),
        ("file://host/in", {"map": MAP}, "three slashes"),
        ("file:///", {"map": MAP}, "name a folder"),
        ("file:in?pattern=../*", {"map": MAP}, "names of files"),
        ("file:in?patern=*", {"map": MAP}, "'patern' is not known"),
    ],
)
def test_that_a_wrong_address_or_mapping_is_said(
    watch: Watch, url: str, options: dict[str, Any], says: str
) -> None:
    with pytest.raises(FeedMisconfigured, match=says):
        make_feed(FeedSpec("files", url, True, options), watch.context)


def test_that_units_of_the_file_become_those_that_the_intake_awaits(watch: Watch) -> None:
    catalogue = watch.context.catalogue
    signals = [replace(s, source_unit="W") for s in catalogue.signals[:1]]
    watch.context = replace(watch.context, catalogue=type(catalogue).of(catalogue.assets, signals))
    watch.__post_init__()
    watch.options = {"map": {**MAP, "signals": [{"name": "v", "signal": "a0.power", "unit": "MW"}]}}
    add(watch.folder / "a.csv", "t,v\n" + DAY.format(0, "0.5"))()
    given: list[float] = []
    put = watch.intake.put_batch

    def keep(batch: ReadingBatch) -> None:
        given.extend(batch.value.tolist())
        put(batch)

    watch.intake.put_batch = keep  # type: ignore[method-assign]
    assert watch.look() == [500.0]  # once, and within the 1000 kW that are possible
    assert given == [500_000.0]  # MW -> W here; W -> kW is the intake's


def test_that_a_file_without_units_is_in_the_unit_of_its_source(watch: Watch) -> None:
    catalogue = watch.context.catalogue
    signals = [replace(s, source_unit="W") for s in catalogue.signals[:1]]
    watch.context = replace(watch.context, catalogue=type(catalogue).of(catalogue.assets, signals))
    watch.__post_init__()
    add(watch.folder / "a.csv", "t,v\n" + DAY.format(0, "1500") + DAY.format(1, "250"))()
    assert watch.look() == [1.5, 0.25]
