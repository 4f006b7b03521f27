"""Imports and exports: counts that add up, nothing twice, corrections, round trips, and the real files of Trondheim."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.district_copy import copy_district
from app.exporting import CannotExport, export_map, export_readings
from app.history.contract import HistoryError
from app.history.duck import DuckHistorian
from app.importing import Importer, Outcome, keeping
from app.main import main
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.tables.block import BadTable
from app.tables.mapping import LongMap, SignalMap, TableMap, TimeMap
from maps.readers.progress import heard_by
from tests.unit.history.past import START, catalogue_of, steady

NOW = START + 10**18 // 10
WIDE = TableMap(TimeMap(column="t"), (SignalMap("one", "a.s0"), SignalMap("two", "a.s1")))


def store(catalogue: Catalogue | None = None) -> DuckHistorian:
    return DuckHistorian(None, catalogue or catalogue_of(3), run_size=64)


def imported(
    path: Path, table: TableMap, historian: DuckHistorian, now_ns: int = NOW, chunk: int = 7
) -> Outcome:
    outcome = Importer(path, table, historian, catalogue_of(3), now_ns=now_ns, chunk=chunk).run()
    assert outcome.read == outcome.stored + outcome.already + outcome.absent + outcome.rejected
    return outcome


def test_that_every_value_is_stored_or_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("t,one,two\n2020-01-01T00:00Z,1,\n2020-01-01T01:00Z,x,2\nyesterday,3,4\n2020-01-01T02:00Z,5\n2020-01-01T03:00Z,6,7\n")  # fmt: skip
    historian = store()
    o = imported(path, WIDE, historian)
    assert (o.read, o.stored, o.absent, o.rejected) == (10, 4, 1, 5)
    assert dict(o.reasons) == {"not a number": 1, "bad time": 2, "wrong number of columns": 2}
    assert {(s.line, s.why) for s in o.samples} == {
        (3, "not a number"),
        (4, "bad time"),
        (5, "wrong number of columns"),
    }
    assert historian.stats().readings == 4
    historian.close()


def test_that_the_same_file_twice_stores_nothing_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("t,one,two\n" + "".join(f"2020-01-01T{h:02d}:00Z,{h},{h / 3}\n" for h in range(24)))
    historian = store()
    first, second = imported(path, WIDE, historian), imported(path, WIDE, historian, NOW + 5)
    assert (first.stored, first.already) == (48, 0)
    assert (second.stored, second.already, second.corrected) == (0, 48, 0)
    assert historian.stats().readings == 48
    historian.close()


def test_that_another_value_is_a_correction_and_what_was_known_stays_known(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("t,one,two\n2020-01-01T00:00Z,1,2\n")
    historian = store()
    imported(path, WIDE, historian, NOW)
    path.write_text("t,one,two\n2020-01-01T00:00Z,1,9\n2020-01-01T00:00Z,1,9\n")
    o = imported(path, WIDE, historian, NOW + 100)
    assert (o.stored, o.corrected, o.already) == (1, 1, 3)
    assert historian.state_at(NOW).value[1] == 9.0
    assert historian.state_at(NOW, NOW + 50).value[1] == 2.0
    historian.close()


def test_that_impossible_values_are_kept_as_bad_and_unknown_names_told(tmp_path: Path) -> None:
    from dataclasses import replace

    catalogue = catalogue_of(3)
    catalogue = Catalogue.of(catalogue.assets, [replace(s, low=0.0, high=10.0) for s in catalogue.signals])
    path = tmp_path / "a.csv"
    path.write_text("id,t,v\na.s0,2020-01-01T00:00Z,99\nk/s1,2020-01-01T00:00Z,5\nnobody,2020-01-01T00:00Z,5\na.s0,2999-01-01T00:00Z,5\n")  # fmt: skip
    historian = store(catalogue)
    table = TableMap(TimeMap(column="t"), long=LongMap(("id",), "v"))
    o = Importer(path, table, historian, catalogue, now_ns=NOW).run()
    assert (o.stored, dict(o.marked)) == (2, {"out of range": 1})
    assert dict(o.reasons) == {"unknown signal": 1, "bad time": 1}
    assert dict(o.unknown) == {"nobody": 1}
    assert historian.state_at(NOW).quality[0] == Quality.BAD
    historian.close()


def test_that_units_are_converted_or_refused(tmp_path: Path) -> None:
    def convert(source: str, target: str) -> object:
        if source == "W":
            return lambda value: value / 1000
        raise ValueError(f"{source} is no power")

    path = tmp_path / "a.csv"
    path.write_text("t,one,two\n2020-01-01T00:00Z,1500,2\n")
    table = TableMap(TimeMap(column="t"), (SignalMap("one", "a.s0", "W"), SignalMap("two", "a.s1", "m")))
    historian = store()
    o = Importer(path, table, historian, catalogue_of(3), now_ns=NOW, convert=convert).run()  # type: ignore[arg-type]
    assert historian.state_at(NOW).value[0] == 1.5
    assert (dict(o.reasons), o.units) == ({"unit cannot be converted": 1}, {"two": "m is no power"})
    historian.close()


def test_that_a_file_with_decimal_commas_needs_no_word_in_the_mapping(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("t;one;two\n2020-01-01T00:00Z;1,5;2,25\n")
    historian = store()
    assert imported(path, WIDE, historian).stored == 2
    assert historian.state_at(NOW).value[:2].tolist() == [1.5, 2.25]
    historian.close()


def test_that_a_stop_keeps_what_was_stored_and_the_next_try_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("t,one,two\n" + "".join(f"{k},{k},{k}\n" for k in range(1_000_000_000, 1_000_400_000)))
    table = TableMap(TimeMap(column="t", format="s"), WIDE.signals)
    historian = store()
    importer = Importer(path, table, historian, catalogue_of(3), now_ns=NOW, chunk=1000)
    heard: list[float] = []

    def listen(what: str, share: float) -> None:
        heard.append(share)
        importer.stop()

    with heard_by(listen):
        o = importer.run()
    assert o.was_stopped
    assert 0 < o.stored == historian.stats().readings < 800_000
    assert 0 < heard[0] < 1
    again = Importer(path, table, historian, catalogue_of(3), now_ns=NOW + 1).run()
    assert (again.already, again.stored + again.already) == (o.stored, 800_000)
    historian.close()


BATCHES = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 40),
        st.floats(allow_nan=False, allow_infinity=False),
        st.sampled_from([0, 1, 3, 4, 5, 6]),
        st.integers(0, 50),
    ),
    min_size=1,
    max_size=60,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BATCHES, st.sampled_from([".csv", ".parquet"]))
def test_that_an_export_is_imported_as_the_same_history(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[int, int, float, int, int]], end: str
) -> None:
    signal, t, value, quality, seen = (list(column) for column in zip(*rows, strict=True))
    arrival = NOW + np.sort(np.array(seen)) * 7
    batch = ReadingBatch(
        np.array(signal), START + np.array(t) * 10**9 + 1, np.array(value), np.array(quality), arrival
    )
    one, two = store(), store()
    for k in range(len(batch)):
        one.append(batch.part(k, k + 1))
    folder = tmp_path_factory.mktemp("x")
    span = (START, START + 100 * 10**9)
    count = export_readings(one, catalogue_of(3), folder / f"a{end}", *span)
    assert count == len(batch)
    o = Importer(
        folder / f"a{end}", export_map(end == ".csv"), two, catalogue_of(3), now_ns=NOW + 10**9
    ).run()
    assert o.read == o.stored + o.already
    for known in (None, *(NOW + k * 7 for k in (0, 20, 50))):
        for at in (START + 5 * 10**9, START + 60 * 10**9):
            a, b = one.state_at(at, known), two.state_at(at, known)
            for name in ("value", "quality", "at_ns", "seen_ns"):
                np.testing.assert_array_equal(getattr(a, name), getattr(b, name))
    again = Importer(
        folder / f"a{end}", export_map(end == ".csv"), two, catalogue_of(3), now_ns=NOW + 10**9
    ).run()
    assert again.stored == 0
    one.close()
    two.close()


def test_that_an_export_reads_the_past_part_by_part() -> None:
    historian = store()
    past = steady(3, 400)
    historian.append(past)
    parts = list(historian.readings(START, START + 10**15, most=100))
    assert max(map(len, parts)) <= 100
    joined = ReadingBatch.joined(parts)
    np.testing.assert_array_equal(joined.value, past.value)
    only = ReadingBatch.joined(historian.readings(START, START + 10**15, [1]))
    assert set(only.signal.tolist()) == {1}
    historian.close()


def test_that_an_export_writes_over_nothing_and_leaves_nothing_half(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("mine")
    historian = store()
    for name in ("a.csv", "a.xlsx", "no/a.csv"):
        with pytest.raises(CannotExport):
            export_readings(historian, catalogue_of(3), tmp_path / name, 0, 1)
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]
    historian.close()


def test_that_a_store_that_cannot_say_what_it_holds_is_refused() -> None:
    class Other:
        def append(self, batch: ReadingBatch) -> None: ...

    with pytest.raises(HistoryError, match="shared history"):
        keeping(Other())  # type: ignore[arg-type]
    historian = store()
    assert keeping(historian) is historian
    historian.close()


MAPS = Path(__file__).parent / "maps_of_trondheim"


@pytest.fixture
def town(trondheim: Path, tmp_path: Path) -> Path:
    return copy_district(trondheim, tmp_path / "town")


@pytest.mark.parametrize(
    ("file", "read", "stored", "marked"),
    [
        ("trondheim_aq/air_quality_measurements.csv", 140_352, 140_352, 0),
        ("trondheim_aq/traffic.csv", 140_352, 140_352, 0),
        ("trondheim_aq/weather.csv", 105_264, 105_264, 0),
    ],
)
def test_that_two_years_of_trondheim_are_imported_whole(
    shared_data: Path, town: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, file: str, read: int, stored: int, marked: int
) -> None:  # fmt: skip
    source, table = shared_data / "timeseries" / file, MAPS / f"{Path(file).stem}.map.toml"
    call = ["--data", str(tmp_path / "data"), "--district", str(town), "history", "import", str(source), "--map", str(table), "--json"]  # fmt: skip
    assert main([*call, "--add"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["read"], said["stored"], said["rejected"], said["reasons"]) == (read, stored, 0, {})
    assert sum(said["marked"].values()) == marked
    assert (said["from"], said["to"]) == ("2018-12-31T23:00:00Z", "2020-12-31T22:00:00Z")
    assert main(call) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["stored"], again["already"]) == (0, stored)
    assert (
        main([*call, "--zone", "Europe/Oslo"]) == 0
    )  # these files have every hour once: no clock change in them
    oslo = json.loads(capsys.readouterr().out)
    assert oslo["reasons"] == {"time that the clock skipped": 2 * read // 17_544}


def test_that_counts_by_lane_with_semicolons_and_decimal_commas_are_imported(
    shared_data: Path, town: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    files = sorted((shared_data / "timeseries" / "trondheim_traffic").glob("*.csv"))
    for file, left_out in zip(files, (192, 144), strict=True):
        call = ["--data", str(tmp_path / "data"), "--district", str(town), "history", "import", str(file)]
        assert main([*call, "--map", str(MAPS / "road_counts.map.toml"), "--json", "--add"]) == 0
        said = json.loads(capsys.readouterr().out)
        assert (said["read"], said["stored"], said["rejected"], said["left_out"]) == (24, 24, 0, left_out)
        assert said["from"] == "2020-01-31T23:00:00Z"


def test_that_rows_without_a_time_are_imported_from_a_start(
    shared_data: Path, town: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = shared_data / "timeseries" / "citylearn_2022" / "Building_1.csv"
    call = ["--data", str(tmp_path / "data"), "--district", str(town), "history", "import", str(file)]
    assert main([*call, "--map", str(MAPS / "citylearn.map.toml"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["read"], said["stored"], said["rejected"]) == (17_520, 17_520, 0)
    assert said["to"] == "2022-07-31T22:00:00Z"


def test_that_a_mapping_is_proposed_written_and_found_beside_the_file(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "loads.csv"
    file.write_text("time,energy-house.load_kw,other\n2020-01-01 00:00,1,2\n2020-01-01 01:00,2,3\n")
    call = ["--data", str(tmp_path / "data"), "--district", str(town), "history", "import", str(file)]
    assert main([*call, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["reasons"] == {"time without a zone": 2}
    assert main([*call, "--zone", "Nowhere"]) == 2
    assert "no time zone" in capsys.readouterr().err
    assert main([*call, "--propose", str(tmp_path / "loads.map.toml")]) == 0
    assert (
        main([*call, "--zone", "UTC"]) == 2
    )  # found beside the file: and one of its columns has no signal yet
    assert "'other' says no signal" in capsys.readouterr().err
    text = (tmp_path / "loads.map.toml").read_text().replace('signal = ""', 'signal = "energy-house.heat_kw"')
    (tmp_path / "loads.map.toml").write_text(text)
    assert main([*call, "--zone", "UTC", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["stored"] == 4


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["nowhere.csv"], "is no file"),
        (["a.csv", "--map", "nowhere.toml"], "cannot be read"),
        (["b.csv"], "none of its columns is called like a signal"),
    ],
)
def test_that_what_cannot_be_imported_is_one_line(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], says: str
) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("time,x\n2020-01-01 00:00,1\n2020-01-01 01:00,2\n")
    more = [str(tmp_path / m) if m.endswith((".csv", ".toml")) else m for m in more]
    assert main(["--data", str(tmp_path / "data"), "--district", str(town), "history", "import", *more]) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""


def test_that_a_file_that_breaks_off_says_what_was_stored_before(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("time,energy-house.load_kw\n2020-01-01T00:00Z,1.1\n2020-01-01T01:00Z,2.2\n")
    call = ["--data", str(tmp_path / "data"), "--district", str(town), "history", "import", str(file)]
    run = Importer.run

    def broken(importer: Importer) -> Outcome:
        run(importer)
        raise BadTable(f"{file}: is damaged after row 2")

    monkeypatch.setattr(Importer, "run", broken)
    assert main(call) == 2
    said = capsys.readouterr().err
    assert "2 readings had been stored; they stay, and are not stored twice by another try" in said
    assert said.rstrip().endswith("is damaged after row 2")
    monkeypatch.undo()
    assert main([*call, "--json"]) == 0
    outcome = capsys.readouterr()
    assert (json.loads(outcome.out)["read"], json.loads(outcome.out)["already"]) == (2, 2)
    assert "had been stored" not in outcome.err


def test_that_an_export_of_the_command_line_is_imported_by_it(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("time,energy-house.load_kw\n2020-01-01T00:00Z,1.1\n2020-01-01T01:00Z,2.2\n")
    call = ["--district", str(town), "--data"]
    assert main([*call, str(tmp_path / "one"), "history", "import", str(file)]) == 0
    out = tmp_path / "out.parquet"
    span = ["--from", "2019-12-31T00:00Z", "--to", "2020-01-02T00:00Z"]
    assert main([*call, str(tmp_path / "one"), "history", "export", *span, str(out)]) == 0
    assert main([*call, str(tmp_path / "one"), "history", "export", *span, str(out)]) == 2
    capsys.readouterr()
    assert main([*call, str(tmp_path / "two"), "history", "import", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["stored"] == 2
