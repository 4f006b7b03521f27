"""The law of restarts: whatever comes, is corrected, and whenever the program ends or is killed, the history ends up with what
stands at the service; orderly ends alone double nothing."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import msgspec
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.feeds.sensorthings_resolve import Found
from app.feeds.sensorthings_start import begin, kept
from app.feeds.sensorthings_state import Kept
from app.feeds.sensorthings_take import Stream
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, MINUTE_NS, iso
from tests.unit.feeds.sensorthings_run import NOW
from tests.unit.feeds.test_sensorthings_take import Heap

SIGNAL = Signal("a.t", "a", "t", "T", "°C", 60.0)
WINDOW = 15 * MINUTE_NS
DO = st.one_of(
    st.tuples(st.just("observe"), st.integers(0, 14), st.integers(0, 3)),
    st.tuples(st.just("correct"), st.integers(0, 30), st.integers(0, 3)),
    st.tuples(st.sampled_from(["poll", "publish", "look", "end", "kill"]), st.just(0), st.just(0)),
)


class Life:
    """The service, what is stored, and the running feed's streams."""

    def __init__(self) -> None:
        self.there: list[dict[str, Any]] = []
        self.heap = Heap()
        self.written: dict[str, Kept] = {}
        self.held: dict[str, Kept] = {}
        self.start()

    def start(self) -> None:
        known = None
        if self.heap.kept:
            t_ns, value = max(enumerate(self.heap.kept), key=lambda one: (one[1][0], one[0]))[1]
            at_ns = np.array([t_ns])
            known = Snapshot(NOW, np.array([value]), np.array([Quality.GOOD], dtype=np.uint8), at_ns, at_ns)
        newest = max((NOW + self.minute(one) * MINUTE_NS for one in self.there), default=0)
        self.live = Stream(0, SIGNAL, "1", WINDOW)
        left = msgspec.json.decode(msgspec.json.encode(self.written), type=dict[str, Kept])
        self.pasts = begin(
            Found(self.live, newest), known, left, NOW + HOUR_NS, is_ours=False, history_ns=2 * HOUR_NS
        )
        self.held = kept([self.live], self.pasts)

    @staticmethod
    def minute(one: dict[str, Any]) -> int:
        return int(one["minute"])

    def take(self, *, is_asked: bool = True) -> None:
        for stream in (self.live, *self.pasts) if is_asked else (self.live,):
            stream.take(self.there, self.heap, wall_ns=lambda: NOW + HOUR_NS, is_asked=is_asked)
        if is_asked:
            self.pasts = []

    def look(self) -> None:
        self.written, self.held = self.held, kept([self.live], self.pasts)

    def do(self, what: str, number: int, value: int) -> None:
        if what == "observe":
            when = iso(NOW + number * MINUTE_NS)
            ident = len(self.there)
            self.there.append({"@iot.id": ident, "phenomenonTime": when, "result": value, "minute": number})
        elif what == "correct" and self.there:
            self.there[number % len(self.there)]["result"] = value
        elif what in ("poll", "publish"):
            self.take(is_asked=what == "poll")
        elif what == "look":
            self.look()
        elif what == "end":
            self.written = kept([self.live], self.pasts)
            self.start()
        elif what == "kill":
            self.start()


@settings(deadline=None)
@given(st.lists(DO, max_size=40))
def test_that_the_history_ends_up_with_what_stands_and_orderly_ends_double_nothing(steps):
    life = Life()
    for i, (what, number, _) in enumerate(steps):
        life.do(
            what, number, i
        )  # what is corrected and back again within a kill's last minute nobody can tell
    life.take()
    stands = {NOW + one["minute"] * MINUTE_NS: float(one["result"]) for one in life.there}
    assert dict(life.heap.kept) == stands
    if all(what != "kill" for what, _, _ in steps):
        for t_ns in stands:
            in_turn = [value for t, value in life.heap.kept if t == t_ns]
            assert all(a != b for a, b in pairwise(in_turn))


def test_that_what_was_put_down_before_the_newest_came_says_nothing_of_its_time():
    life = Life()
    for step in (
        ("observe", 0),
        ("poll", 0),
        ("end", 1),
        ("observe", 1),
        ("poll", 0),
        ("observe", 0),
        ("kill", 0),
    ):
        life.do(step[0], 0, step[1])
    life.take()
    assert [value for _, value in life.heap.kept] == [0.0, 1.0, 0.0]
