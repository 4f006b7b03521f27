"""Which stretch of time the timeline shows, and how that follows the playhead. Pure, no Qt; each change is a new view.

In LIVE the view moves on with the clock until a person looks elsewhere; in REPLAY a playhead that runs out of view turns
the page.   Units: ns since the epoch.   Thread: any.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.model.playhead import Playhead
from app.model.times import DAY_NS, MINUTE_NS
from widgets.time_axis import Scale

LEAST_NS, MOST_NS = 2 * MINUTE_NS, 400 * DAY_NS
AHEAD = 0.03  # share of the view kept free right of now


@dataclass(frozen=True, slots=True)
class TimeView:
    """follows: moves on with the clock while LIVE."""

    from_ns: int
    to_ns: int
    follows: bool = True

    @classmethod
    def of_day(cls, now_ns: int) -> TimeView:
        return cls(now_ns - DAY_NS, now_ns + int(DAY_NS * AHEAD))

    @property
    def span_ns(self) -> int:
        return self.to_ns - self.from_ns

    def scale(self, width_px: float) -> Scale:
        return Scale(self.from_ns, self.to_ns, max(1.0, width_px))

    def chosen(self, from_ns: int, to_ns: int, now_ns: int) -> TimeView:
        """What a person asked to see; it follows the clock only if now is part of it."""
        to_ns = max(to_ns, from_ns + LEAST_NS)
        return TimeView(from_ns, to_ns, from_ns <= now_ns <= to_ns)

    def around(self, span_ns: int, head: Playhead) -> TimeView:
        """A stretch of this length: up to now in LIVE, around the playhead in REPLAY, never mostly future."""
        ahead_ns = round(span_ns * AHEAD)
        to_ns = head.t_ns + ahead_ns
        if not head.is_live:
            to_ns = min(head.t_ns + span_ns // 2, head.bounds[1] + ahead_ns)
        return self.chosen(to_ns - span_ns, to_ns, head.bounds[1])

    def whole(self, head: Playhead) -> TimeView:
        first, last = head.bounds
        edge = max(LEAST_NS, last - first) // 50
        return self.chosen(first - edge, last + edge, last)

    def after(self, head: Playhead, width_px: float) -> TimeView:
        """The view once the playhead has moved; the same object where nothing has to change."""
        if head.is_live:
            late = head.t_ns + int(self.span_ns * AHEAD) - self.to_ns
            if self.follows and abs(late) > self.span_ns / max(1.0, width_px):
                return replace(self, from_ns=self.from_ns + late, to_ns=self.to_ns + late)
        elif head.is_playing and not self.from_ns <= head.t_ns <= self.to_ns:
            lead = 0.1 if head.speed > 0 else 0.9  # what comes next is in view
            from_ns = head.t_ns - round(self.span_ns * lead)
            return self.chosen(from_ns, from_ns + self.span_ns, head.bounds[1])
        return self
