"""A history that remembers answers as the history itself, whatever is written meanwhile, late readings too."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.history.contract import Historian, Series
from app.history.duck import DuckHistorian
from app.kept_series import KeptSeries, kept
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import MINUTE_NS, NS
from tests.unit.history.past import START, catalogue_of, steady

QUARTER = 15 * MINUTE_NS
FROM = START - START % QUARTER


def assert_same(one: dict[int, Series], two: dict[int, Series]) -> None:
    assert sorted(one) == sorted(two)
    for row in one:
        for name in ("t_ns", "low", "high", "mean", "count", "worst"):
            np.testing.assert_array_equal(getattr(one[row], name), getattr(two[row], name), err_msg=name)


acts = st.lists(
    st.one_of(
        st.tuples(st.just("append"), st.integers(1, 60)),
        st.tuples(st.just("late"), st.integers(0, 400)),
        st.tuples(st.just("ask"), st.integers(0, 3)),
        st.tuples(st.just("roll"), st.just(0)),
    ),
    min_size=3,
    max_size=14,
)


@settings(max_examples=20, deadline=None)
@given(acts)
def test_that_what_is_remembered_is_what_stands_there(doing: list[tuple[str, int]]) -> None:
    catalogue = catalogue_of(3)
    historian = DuckHistorian(None, catalogue, run_size=50)
    try:
        remembers = KeptSeries(historian)
        steps = 0
        for what, n in doing:
            if what == "append":
                historian.append(steady(3, n, start_ns=START + steps * 30 * NS))
                steps += n
            elif what == "late":
                t_ns = START + n * 30 * NS + 7
                historian.append(ReadingBatch.of([Reading(n % 3, t_ns, 5.0, Quality.GOOD, t_ns + NS)]))
            elif what == "roll":
                historian.settle()
            else:
                end = START + steps * 30 * NS + n * 30 * NS
                width = QUARTER if n < 3 else 2 * QUARTER
                found = remembers.series_of_many([0, 1, 2], FROM, end, width)
                assert_same(dict(found), dict(historian.series_of_many([0, 1, 2], FROM, end, width)))
    finally:
        historian.close()


def test_that_only_what_is_new_is_read_until_something_late_comes() -> None:
    historian = DuckHistorian(None, catalogue_of(2), run_size=100)
    try:
        remembers = KeptSeries(historian)
        historian.append(steady(2, 400))
        end = START + 400 * 30 * NS
        remembers.series_of_many([0, 1], FROM, end, QUARTER)
        assert remembers.read_from_ns == FROM
        remembers.series_of_many([0, 1], FROM, end, QUARTER)
        assert remembers.read_from_ns > FROM + 8 * QUARTER
        late = START + 10 * NS
        historian.append(ReadingBatch.of([Reading(0, late, 1e9, Quality.GOOD, end)]))
        found = remembers.series_of_many([0, 1], FROM, end, QUARTER)
        assert remembers.read_from_ns == FROM
        assert found[0].high[0] == 1e9
    finally:
        historian.close()


def test_that_a_history_that_reads_signal_by_signal_stays_as_it_is() -> None:
    class Plain:
        pass

    plain: Historian = Plain()  # type: ignore[assignment]
    assert kept(plain) is plain
    historian = DuckHistorian(None, catalogue_of(1))
    try:
        assert kept(historian).bounds() is None  # all else is passed on
        assert kept(historian).revision() == historian.revision()
    finally:
        historian.close()
