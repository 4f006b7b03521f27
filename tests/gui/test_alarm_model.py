"""Rows of the alarm table: what is listed, in which order, and that views are told in steps they understand."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.alarms.words import Alarm, Priority, State
from app.bridge.alarm_board import BoardChange
from tests.gui.alarm_fakes import NOW, OVER, acked, alarm, many, name_of
from widgets.alarm_filter import Filter
from widgets.alarm_model import BY, LIMIT, RAISED, STATE, TITLE, VALUE, WHERE, AlarmModel, Show


@pytest.fixture
def model(qapp: QApplication) -> Iterator[AlarmModel]:
    made = AlarmModel(ZoneInfo("Europe/Oslo"), name_of, lambda: {"over": OVER}, lambda: NOW)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester


def changed(*alarms: Alarm, gone: tuple[str, ...] = ()) -> BoardChange:
    return BoardChange(alarms, gone, ())


def said(model: AlarmModel, row: int, column: int) -> str:
    return str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole))


def test_that_what_asks_most_stands_on_top(model: AlarmModel) -> None:
    low = alarm("over:low.power", Priority.LOW)
    high = alarm("over:high.power", Priority.HIGH)
    known = alarm("over:known.power", Priority.HIGH, State.ACKED)
    model.apply(changed(known, low, high))

    assert model.ids() == (high.id, low.id, known.id)


def test_that_an_acknowledgement_moves_it_and_the_selection_goes_with_it(model: AlarmModel) -> None:
    first, second = alarm("over:a.power"), alarm("over:b.power", Priority.MEDIUM)
    model.apply(changed(first, second))
    kept = QPersistentModelIndex(model.index(0, TITLE))
    model.apply(changed(acked(first)))

    assert model.ids() == (second.id, first.id)
    assert kept.row() == 1


def test_that_each_list_has_its_states_and_all_are_counted(model: AlarmModel) -> None:
    for k, state in enumerate((State.UNACK, State.ACKED, State.RTNUN, State.SHLVD, State.DSUPR, State.OOSRV)):
        model.apply(changed(alarm(f"over:{k}.power", state=state)))

    assert model.counts() == {
        Show.ACTIVE: 3, Show.UNACKED: 2, Show.SHELVED: 1, Show.SUPPRESSED: 1, Show.OUT: 1,
    }  # fmt: skip
    for show in Show:
        model.show_only(show, Filter())
        assert {model.alarm(row).state for row in range(model.rowCount())} == set(show.states)


def test_that_every_word_of_a_search_must_fit_and_filters_narrow_it(model: AlarmModel) -> None:
    model.show_all(many(30))
    model.show_only(Show.ACTIVE, Filter("feeder voltage"))
    assert model.rowCount() == 10
    model.show_only(Show.ACTIVE, Filter("voltage", frozenset({Priority.DIAGNOSTIC})))
    assert {a.priority for a in map(model.alarm, range(model.rowCount()))} == {Priority.DIAGNOSTIC}
    model.show_only(Show.ACTIVE, Filter(group="heat"))
    assert all(model.alarm(row).group == "heat" for row in range(model.rowCount()))
    assert 0 < model.rowCount() < 30


def test_that_values_stand_with_unit_and_limit_and_absent_ones_as_a_dash(model: AlarmModel) -> None:
    nan = float("nan")
    model.apply(changed(alarm(), alarm("over:x.power", Priority.LOW, value=nan, limit=nan, unit="")))

    assert (said(model, 0, VALUE), said(model, 0, LIMIT)) == ("412.5 kW", "> 400.0 kW")
    assert said(model, 1, VALUE) == "–"
    assert said(model, 1, LIMIT) == ""
    model.is_narrow = True
    assert said(model, 0, VALUE) == "412.5 > 400.0 kW"


def test_that_a_value_and_its_limit_have_enough_digits_to_differ(model: AlarmModel) -> None:
    model.apply(changed(alarm(value=20.58, limit=20.6, unit="°C")))
    model.is_narrow = True

    assert said(model, 0, VALUE) == "20.58 > 20.60 °C"


def test_that_a_shelf_says_how_long_and_why_in_place_of_its_state(model: AlarmModel) -> None:
    model.show_only(Show.SHELVED, Filter())
    model.apply(changed(alarm(state=State.SHLVD)))

    assert "30 min" in said(model, 0, STATE)
    assert "meter is changed" in said(model, 0, STATE)


def test_that_in_a_flood_the_order_stands_still_first_out_on_top_and_low_ones_are_folded(
    model: AlarmModel,
) -> None:
    a, b = alarm("over:a.power", age_s=50), alarm("over:b.power", age_s=40)
    model.apply(changed(a, b))
    model.show_flood(a.id)
    high_later = alarm("over:c.power", age_s=1)
    low = [alarm(f"over:low-{k}.power", Priority.LOW, asset="quay") for k in range(3)]
    model.apply(changed(high_later, *low))
    model.apply(changed(acked(a)))

    assert model.ids() == (a.id, b.id, high_later.id)
    assert model.folded() == [("Quay", 3)]
    model.show_flood(a.id, folds_low=False)
    assert model.rowCount() == 6
    model.show_flood("")
    assert model.ids()[-1] == a.id


@pytest.mark.parametrize("column", [TITLE, WHERE, VALUE, LIMIT, RAISED, STATE, BY])
@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_that_any_column_sorts_both_ways_and_loses_none(
    model: AlarmModel, column: int, order: Qt.SortOrder
) -> None:
    nan = float("nan")
    model.show_all([*many(20), alarm("over:x.power", value=nan, limit=nan)])
    model.sort(column, order)

    assert len(set(model.ids())) == 21
    model.sort(-1)
    assert model.alarm(0).priority is Priority.HIGH


def test_that_after_any_run_of_changes_the_rows_are_those_that_stand(model: AlarmModel) -> None:
    chance = random.Random(7)
    standing: dict[str, Alarm] = {}
    for step in range(120):
        fresh = [
            alarm(f"over:{chance.randrange(40)}.power", chance.choice(list(Priority)), chance.choice(list(State)[1:]))
            for _ in range(chance.randrange(8))
        ]  # fmt: skip
        fresh = list({a.id: a for a in fresh}.values())
        gone = tuple(i for i in chance.sample(sorted(standing), min(3, len(standing))) if i not in {a.id for a in fresh})  # fmt: skip
        standing.update({a.id: a for a in fresh})
        for ident in gone:
            del standing[ident]
        if step == 60:
            model.show_flood(next(iter(standing)), folds_low=False)
        if step == 90:
            model.show_flood("")
        model.apply(BoardChange(tuple(fresh), gone, ()))
        listed = {i for i, a in standing.items() if a.state in Show.ACTIVE.states}
        assert set(model.ids()) == listed
        assert len(model.ids()) == len(listed)
        assert [model.row_of(i) for i in model.ids()] == list(range(len(listed)))


def test_that_a_figure_that_changes_tells_its_row_only(model: AlarmModel) -> None:
    model.show_all(many(2000))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda a, b, _roles=None: told.append((a.row(), b.row())))
    model.layoutChanged.connect(lambda *_: told.append((-1, -1)))
    one = model.alarm(700)
    model.apply(changed(replace(one, note="seen on site")))

    assert told == [(700, 700)]
    assert model.index(-1, 0) == QModelIndex()
