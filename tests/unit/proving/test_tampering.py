"""Every way to change what was recorded makes exactly that interval differ, and names the signal."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import duckdb
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.history.contract import HistoryError
from app.model.reading import ReadingBatch
from app.model.times import NS
from app.model.trust import IntervalProof, Proof
from tests.unit.proving.town import Town, minutes, tampered, town

QUARTERS = 8


@pytest.fixture(autouse=True)
def _a_window_for_each_quarter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.proving.sealing.LEAST", 1)


AT = minutes(37)
ONE = f"t_ns = {AT} AND sid = 1"


def sealed(folder: Path, change: Callable[[Town], None] = lambda _one: None) -> None:
    with town(folder, feeds={"a.s2": "mqtt"}) as one:
        one.record(minutes(0), minutes(15 * QUARTERS + 16))
        one.seal(minutes(15 * QUARTERS + 1.5))
        assert one.differing() == []
        change(one)


def found(folder: Path) -> list[IntervalProof]:
    with town(folder, feeds={"a.s2": "mqtt"}) as one:
        proofs = one.verify()
        assert sum(p.proof is Proof.MATCH for p in proofs) >= 2 * QUARTERS - 2
        return [p for p in proofs if p.proof is not Proof.MATCH]


@pytest.mark.parametrize(
    ("what", "statement"),
    [
        ("a value", f"UPDATE readings_0 SET value = value + 1e-9 WHERE {ONE}"),
        ("a quality", f"UPDATE readings_0 SET quality = 7 WHERE {ONE}"),
        ("an event time", f"UPDATE readings_0 SET t_ns = t_ns + 1 WHERE {ONE}"),
        ("an arrival time", f"UPDATE readings_0 SET seen_ns = seen_ns + 1 WHERE {ONE}"),
        ("a reading away", f"DELETE FROM readings_0 WHERE {ONE}"),
        ("a reading twice", f"INSERT INTO readings_0 SELECT * FROM readings_0 WHERE {ONE}"),
        ("a reading slipped in", f"INSERT INTO late_0 VALUES (1, {AT + 5}, 3.0, 0, {AT + 6})"),
        ("a value that is no number", f"UPDATE readings_0 SET value = 'nan'::DOUBLE WHERE {ONE}"),
        ("a zero of the other sign", f"UPDATE readings_0 SET value = -value WHERE {ONE}"),
    ],
)
def test_that_one_change_makes_one_interval_differ(tmp_path: Path, what: str, statement: str) -> None:
    def a_late_table(one: Town) -> None:
        one.record(minutes(2), minutes(3), seen_ns=minutes(15 * QUARTERS + 17))

    sealed(tmp_path, a_late_table)
    tampered(tmp_path, statement)
    (wrong,) = found(tmp_path)
    assert (wrong.proof, wrong.source, wrong.from_ns) == (Proof.DIFFERS, "sim", minutes(30)), what
    assert wrong.signals == ("a.s1",)
    assert "a.s1" in wrong.reason


def test_that_two_values_that_changed_places_are_noticed(tmp_path: Path) -> None:
    sealed(tmp_path)
    tampered(
        tmp_path,
        f"UPDATE readings_0 SET sid = CASE sid WHEN 0 THEN 1 ELSE 0 END WHERE t_ns = {AT} AND sid IN (0, 1)",
    )
    (wrong,) = found(tmp_path)
    assert wrong.signals == ("a.s0", "a.s1")


def test_that_a_reading_moved_into_another_quarter_makes_both_differ(tmp_path: Path) -> None:
    sealed(tmp_path)
    tampered(tmp_path, f"UPDATE readings_0 SET t_ns = {minutes(50)} + 7 WHERE {ONE}")
    assert [w.from_ns for w in found(tmp_path)] == [minutes(30), minutes(45)]


def test_that_all_readings_of_a_source_gone_is_a_difference_in_each_interval(tmp_path: Path) -> None:
    sealed(tmp_path)
    tampered(
        tmp_path,
        "DELETE FROM readings_0 WHERE sid = 2 AND t_ns < (SELECT min(t_ns) FROM readings_0) + 9000000000000",
    )
    with town(tmp_path, feeds={"a.s2": "mqtt"}) as one:
        wrong = [p for p in one.verify() if p.proof is Proof.DIFFERS]
    assert [w.from_ns for w in wrong if w.source == "mqtt"] == [minutes(15 * k) for k in range(QUARTERS)]


def test_that_a_keyframe_that_was_changed_is_noticed_though_its_readings_are_right(tmp_path: Path) -> None:
    sealed(tmp_path)
    tampered(
        tmp_path,
        f"UPDATE states_0 SET value = value + 1 WHERE sid = 1 AND t_ns = (SELECT min(t_ns) FROM states_0 WHERE t_ns > {AT})",
    )
    with town(tmp_path, feeds={"a.s2": "mqtt"}) as one:
        wrong = [p for p in one.verify() if p.proof is Proof.DIFFERS]
    assert [(w.from_ns, w.signals) for w in wrong] == [(minutes(30), ("a.s1",))]
    assert "keyframe" in wrong[0].reason


def test_that_readings_of_a_source_that_was_never_sealed_are_strays(tmp_path: Path) -> None:
    sealed(tmp_path)
    tampered(
        tmp_path,
        "INSERT INTO signals VALUES (9, 'a.other', 'kW')",
        *(f"INSERT INTO signals VALUES ({k}, 'a.x{k}', 'kW')" for k in range(3, 9)),
        f"INSERT INTO readings_0 VALUES (9, {AT}, 1.0, 0, {AT})",
    )
    with town(tmp_path, feeds={"a.s2": "mqtt", "a.other": "elsewhere"}) as one:
        wrong = [p for p in one.verify() if p.proof is Proof.DIFFERS]
    assert [(w.source, w.signals) for w in wrong] == [("elsewhere", ("a.other",))]


def test_that_a_lost_list_costs_the_names_only(tmp_path: Path) -> None:
    sealed(tmp_path)
    tampered(tmp_path, f"UPDATE readings_0 SET value = 0 WHERE {ONE}")
    for file in (tmp_path / "ledger").glob("lists.sqlite*"):
        file.unlink()
    (wrong,) = found(tmp_path)
    assert wrong.proof is Proof.DIFFERS
    assert wrong.signals == ()


def test_that_a_list_that_was_forged_to_fit_does_not_help(tmp_path: Path) -> None:
    sealed(tmp_path)
    tampered(tmp_path, f"UPDATE readings_0 SET value = 0 WHERE {ONE}")
    with town(tmp_path, feeds={"a.s2": "mqtt"}) as one:
        window = next(w for w in one.index.windows(AT, AT + 1) if w.source == "sim")
        kept = one.lists.get(window.batches[0].leaf)
        assert kept is not None
        one.lists.keep([(window.batches[0].leaf, kept.ids, [bytes(32), *kept.hashes[1:]])])
    (wrong,) = found(tmp_path)
    assert wrong.proof is Proof.DIFFERS


@pytest.mark.parametrize("seed", range(6))
def test_that_a_scratch_on_the_disk_never_passes_for_a_match(tmp_path: Path, seed: int) -> None:
    """A byte of the file itself: DuckDB refuses the block, or the file; nothing else changes its verdict to a match."""
    sealed(tmp_path)
    path = tmp_path / "history.duckdb"
    raw = bytearray(path.read_bytes())
    place = random.Random(seed).randrange(4096 * 3, len(raw))
    raw[place] ^= 1
    path.write_bytes(bytes(raw))
    for log in tmp_path.glob("*.wal"):
        log.unlink()
    clean = reference(tmp_path.parent / f"{tmp_path.name}-clean")
    with suppress(duckdb.Error, HistoryError), town(tmp_path, feeds={"a.s2": "mqtt"}) as one:
        for proof in one.verify():
            if proof.proof is Proof.MATCH:
                assert values(one, proof) == values_of(clean, proof)


def reference(folder: Path) -> dict[tuple[int, int], float]:
    folder.mkdir(exist_ok=True)
    with town(folder) as one:
        one.record(minutes(0), minutes(15 * QUARTERS + 16))
        rows = one.historian.rows(minutes(0), minutes(15 * QUARTERS))
        return dict(
            zip(zip(rows.signal.tolist(), rows.t_ns.tolist(), strict=True), rows.value.tolist(), strict=True)
        )


def values(one: Town, proof: IntervalProof) -> list[float]:
    rows: ReadingBatch = one.historian.rows(proof.from_ns, proof.to_ns)
    wanted = [2] if proof.source == "mqtt" else [0, 1]
    rows = rows.take(np.isin(rows.signal, wanted))
    order = np.lexsort((rows.signal, rows.t_ns))
    return [float(v) for v in rows.value[order]]


def values_of(clean: dict[tuple[int, int], float], proof: IntervalProof) -> list[float]:
    wanted = [2] if proof.source == "mqtt" else [0, 1]
    keys = sorted((t, s) for s, t in clean if s in wanted and proof.from_ns <= t < proof.to_ns)
    return [clean[s, t] for t, s in keys]


def test_that_a_store_that_cannot_be_read_differs_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed(tmp_path)
    with town(tmp_path, feeds={"a.s2": "mqtt"}) as one:

        def broken(*_args: object) -> ReadingBatch:
            raise HistoryError("a block of the file is damaged")

        monkeypatch.setattr(one.historian, "rows", broken)
        proofs = one.verify()
        assert {p.proof for p in proofs} == {Proof.DIFFERS}
        assert "damaged" in proofs[0].reason


def test_that_the_last_reading_of_an_interval_makes_only_that_one_differ(tmp_path: Path) -> None:
    """The next interval's first keyframe still shows it; which stretch of the check the two belong to makes no difference."""
    t = np.arange(minutes(0) + 10 * NS, minutes(15 * QUARTERS + 16), 10 * NS)
    signal = (np.arange(len(t)) % 3).astype(np.int32)  # one after the other, ten seconds apart
    values = signal + np.sin(t / 1e12) + 2.0
    with town(tmp_path, run_size=90) as one:  # a keyframe at the first moment of each quarter
        one.historian.append(ReadingBatch(signal, t, values, np.zeros(len(t), np.uint8), t + NS))
        one.seal(minutes(15 * QUARTERS + 1.5))
        assert one.differing() == []
    for quarter in range(1, QUARTERS):
        last = f"sid = 1 AND t_ns = (SELECT max(t_ns) FROM readings_0 WHERE sid = 1 AND t_ns < {minutes(15 * quarter)})"
        tampered(tmp_path, f"UPDATE readings_0 SET value = -value WHERE {last}")
        with town(tmp_path, run_size=90) as one:
            (wrong,) = [p for p in one.verify() if p.proof is Proof.DIFFERS]
        assert wrong.from_ns == minutes(15 * (quarter - 1))
        assert wrong.signals == ("a.s1",)
        tampered(tmp_path, f"UPDATE readings_0 SET value = -value WHERE {last}")


def test_that_a_first_keyframe_that_was_changed_itself_is_still_noticed(tmp_path: Path) -> None:
    sealed(tmp_path)
    first = f"SELECT min(t_ns) FROM states_0 WHERE t_ns >= {minutes(45)}"
    tampered(tmp_path, f"UPDATE states_0 SET value = value + 1 WHERE sid = 1 AND t_ns = ({first})")
    with town(tmp_path, feeds={"a.s2": "mqtt"}) as one:
        (wrong,) = [p for p in one.verify() if p.proof is Proof.DIFFERS]
    assert wrong.signals == ("a.s1",)
    assert "keyframe" in wrong.reason


COLUMNS = {
    "value": "value + 0.001",
    "quality": "(quality + 1) % 8",
    "seen_ns": "seen_ns + 1",
    "t_ns": "t_ns + 1",
}


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_that_any_row_changed_or_gone_makes_its_own_interval_differ_and_no_other(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("any")
    sealed(folder)
    connection = duckdb.connect(str(folder / "history.duckdb"))
    rows = connection.execute(
        f"SELECT sid, t_ns FROM readings_0 WHERE t_ns < {minutes(15 * QUARTERS)} ORDER BY t_ns, sid"
    ).fetchall()
    connection.close()
    sid, t_ns = data.draw(st.sampled_from(rows))
    column = data.draw(st.sampled_from(["gone", *COLUMNS]))
    one = f"WHERE sid = {sid} AND t_ns = {t_ns}"
    tampered(
        folder,
        f"DELETE FROM readings_0 {one}"
        if column == "gone"
        else f"UPDATE readings_0 SET {column} = {COLUMNS[column]} {one}",
    )
    (wrong,) = found(folder)
    assert (wrong.proof, wrong.signals) == (Proof.DIFFERS, (f"a.s{sid}",))
    assert wrong.source == ("mqtt" if sid == 2 else "sim")
    assert wrong.from_ns <= t_ns < wrong.to_ns
