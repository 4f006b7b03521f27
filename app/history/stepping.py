"""The event before or after a moment, of some kinds only: looks further and further until it finds one.   Thread: any.

neighbour(historian, t_ns, +1, {EventKind.FEED}, historian.bounds())
"""

from __future__ import annotations

from collections.abc import Collection

from app.history.contract import Historian
from app.model.events import EventKind
from app.model.times import HOUR_NS

FIRST_NS = 6 * HOUR_NS
GROWTH = 8


def neighbour(
    historian: Historian,
    t_ns: int,
    direction: int,
    kinds: Collection[EventKind] | None,
    bounds: tuple[int, int],
) -> int | None:
    """Time of the next event after t_ns (direction > 0) or of the last one before it; None where there is none in the
    bounds. kinds: None for all. Raises HistoryError."""
    if kinds is None:
        found = historian.next_event_ns(t_ns) if direction > 0 else historian.previous_event_ns(t_ns)
        return found if found is not None and bounds[0] <= found <= bounds[1] else None
    span, edge = FIRST_NS, t_ns + 1 if direction > 0 else t_ns
    while bounds[0] < edge or direction > 0:
        if direction > 0 and edge > bounds[1]:
            return None
        far = min(edge + span, bounds[1] + 1) if direction > 0 else max(edge - span, bounds[0])
        events = historian.events(min(edge, far), max(edge, far))
        times = [event.t_ns for event in events if event.kind in kinds]
        if times:
            return min(times) if direction > 0 else max(times)
        edge, span = far, span * GROWTH
    return None
