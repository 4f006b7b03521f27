"""From event to event, of some kinds only: the same as looking through all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.history.duck import DuckHistorian
from app.history.stepping import neighbour
from app.model.events import Event, EventKind
from app.model.times import DAY_NS, HOUR_NS, NS
from tests.unit.history.past import catalogue_of

T0 = 1_800_000_000 * NS
BOUNDS = (T0, T0 + 30 * DAY_NS)
EVENTS = [
    Event(T0 + hours * HOUR_NS, kind, "x", "y")
    for hours, kind in (
        (1, EventKind.HISTORY),
        (2, EventKind.FEED),
        (2, EventKind.CLOCK),
        (40, EventKind.FEED),
        (700, EventKind.HISTORY),
        (710, EventKind.FEED),
        (900, EventKind.FEED),  # after the bounds
    )
]


@pytest.fixture(scope="module")
def historian() -> Iterator[DuckHistorian]:
    historian = DuckHistorian(None, catalogue_of(1))
    historian.append_events(EVENTS)
    yield historian
    historian.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(-HOUR_NS, 31 * DAY_NS) | st.sampled_from([e.t_ns - T0 for e in EVENTS]),
    st.sampled_from([-1, 1]),
    st.none() | st.frozensets(st.sampled_from(list(EventKind))),
)
def test_that_the_neighbour_is_the_nearest_of_its_kind(
    historian: DuckHistorian, at: int, direction: int, kinds: frozenset[EventKind] | None
) -> None:
    t_ns = T0 + at
    fit = [
        e.t_ns
        for e in EVENTS
        if (kinds is None or e.kind in kinds)
        and BOUNDS[0] <= e.t_ns <= BOUNDS[1]
        and (e.t_ns > t_ns if direction > 0 else e.t_ns < t_ns)
    ]
    wanted = (min(fit) if direction > 0 else max(fit)) if fit else None
    assert neighbour(historian, t_ns, direction, kinds, BOUNDS) == wanted
