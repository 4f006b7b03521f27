"""The stretch of time that the trends show, and how it moves with the playhead. Immutable; each move gives a new one.

LIVE: the right edge is now. REPLAY: the window stands still until the playhead leaves it, then it turns a page, because
a picture that slides under the eye cannot be read.   Times: int64 ns.   Thread: any.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.model.playhead import Playhead
from app.model.times import DAY_NS, HOUR_NS, SECOND_NS

PRESETS: tuple[tuple[str, int], ...] = (
    ("1 h", HOUR_NS),
    ("6 h", 6 * HOUR_NS),
    ("24 h", DAY_NS),
    ("7 d", 7 * DAY_NS),
    ("30 d", 30 * DAY_NS),
)
MIN_SPAN_NS = 20 * SECOND_NS
MAX_SPAN_NS = 400 * DAY_NS
_STEPS = 1500  # finer moves than this share of the window cannot be seen


@dataclass(frozen=True, slots=True)
class TrendWindow:
    """from_ns < to_ns.   is_following: moves with the playhead."""

    from_ns: int
    to_ns: int
    is_following: bool = True

    @property
    def span_ns(self) -> int:
        return self.to_ns - self.from_ns

    @classmethod
    def ending(cls, t_ns: int, span_ns: int) -> TrendWindow:
        return cls(t_ns - span_ns, t_ns)

    def preset(self, span_ns: int, head: Playhead) -> TrendWindow:
        """This much time, following: ending now in LIVE, with the playhead in the last quarter in REPLAY."""
        if head.is_live:
            return TrendWindow.ending(head.t_ns, span_ns)
        to_ns = min(head.t_ns + span_ns // 4, max(head.bounds[1], head.t_ns))
        return TrendWindow(to_ns - span_ns, to_ns)

    def followed(self, head: Playhead) -> TrendWindow:
        """Where this window stands when the playhead stands there; itself while nothing visible changes."""
        if not self.is_following:
            return self
        if head.is_live:
            if abs(head.t_ns - self.to_ns) * _STEPS < self.span_ns:
                return self
            return self._at(head.t_ns - self.span_ns)
        if head.t_ns > self.to_ns:
            return self._at(head.t_ns - self.span_ns // 4)
        if head.t_ns < self.from_ns:
            return self._at(head.t_ns - self.span_ns * 3 // 4)
        return self

    def following(self, wanted: bool, head: Playhead) -> TrendWindow:
        return replace(self, is_following=wanted).followed(head)

    def zoomed(self, factor: float, about_ns: int) -> TrendWindow:
        """factor < 1 shows less time; the moment about_ns keeps its place."""
        span = max(MIN_SPAN_NS, min(MAX_SPAN_NS, round(self.span_ns * factor)))
        share = (about_ns - self.from_ns) / self.span_ns
        from_ns = about_ns - round(span * share)
        return replace(self, from_ns=from_ns, to_ns=from_ns + span)

    def panned(self, delta_ns: int) -> TrendWindow:
        """By hand: from here on it no longer follows."""
        return TrendWindow(self.from_ns + delta_ns, self.to_ns + delta_ns, is_following=False)

    def _at(self, from_ns: int) -> TrendWindow:
        return replace(self, from_ns=from_ns, to_ns=from_ns + self.span_ns)
