"""The law of restarts at an NGSI-LD broker: whatever is observed, corrected, repeated, polled and told, and whenever the
program loses the broker, ends or is killed, the history ends up with what stands there; without a kill each version is stored
once."""

from __future__ import annotations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from app.feeds.gaps import OVERLAP_NS
from app.feeds.ngsi_memory import MOST, REMEMBERED, Given, Kept
from app.model.signal import Signal
from app.model.times import HOUR_NS, MINUTE_NS

NOW = 1_767_268_800 * 10**9
SIGNAL = Signal("a.t", "a", "t", "T", "°C", 60.0, source_unit="K")
KELVIN = 273.15
DO = st.one_of(
    st.tuples(st.sampled_from(["observe", "repeat", "correct"]), st.integers(0, 14)),
    st.tuples(st.sampled_from(["poll", "tell", "fill", "look", "lose", "end", "kill"]), st.just(0)),
)


class Life:
    """The broker (what it shows and what it ever held, in the order of writing), what is stored, and the running feed."""

    def __init__(self, *, is_brief: bool = False) -> None:
        self.is_brief = is_brief
        self.shown: tuple[int, float] | None = None
        self.held: list[tuple[int, float]] = []
        self.stored: list[tuple[int, float]] = []
        self.written: dict[str, Kept] = {}
        self.looked: dict[str, Kept] = {}
        self.start()

    def start(self) -> None:
        self.one = Given(SIGNAL, OVERLAP_NS)
        left = msgspec.json.decode(msgspec.json.encode(self.written), type=dict[str, Kept])
        known = max(enumerate(self.stored), key=lambda one: (one[1][0], one[0]))[1] if self.stored else None
        self.one.begin(
            (known[0], known[1] - KELVIN) if known else None,
            left.get(SIGNAL.id),
            NOW + HOUR_NS,
            is_ours=False,
            history_ns=2 * HOUR_NS,
        )
        self.written = self.looked = {SIGNAL.id: self.one.kept()}

    def do(self, what: str, minute: int, unique: float) -> None:
        t_ns = NOW + minute * MINUTE_NS
        versions = [version for version in self.held if version[0] == t_ns]
        if what == "observe" or (what == "correct" and versions):
            self.shown = (t_ns, unique)
            self.held.append(self.shown)
        elif what == "repeat" and versions:
            self.shown = versions[-1]
        elif what in ("poll", "tell") and self.shown:
            if self.one.is_new(*self.shown):
                self.stored.append(self.shown)
        elif what == "fill":
            self.fill()
        elif what == "look":
            self.written, self.looked = self.looked, {SIGNAL.id: self.one.kept()}
        elif what == "lose":
            self.one.again(NOW + HOUR_NS)
        elif what == "end":
            self.written = {SIGNAL.id: self.one.kept()}
            self.start()
        elif what == "kill":
            self.start()

    def fill(self) -> None:
        """is_brief: the broker keeps the last version of a time only."""
        for from_ns, until_ns in list(self.one.gaps):
            for t_ns in sorted({t for t, _ in self.held if from_ns <= t < until_ns}):
                versions = [value for t, value in self.held if t == t_ns]
                news = self.one.news(t_ns, versions[-1:] if self.is_brief else versions)
                self.stored += [(t_ns, value) for value in news]
            self.one.filled(from_ns, until_ns)


@settings(deadline=None, max_examples=300)
@given(st.lists(DO, max_size=40), st.booleans())
def test_that_the_history_ends_up_with_what_stands_and_each_version_is_stored_once(
    steps: list[tuple[str, int]], is_brief: bool
) -> None:
    life = Life(is_brief=is_brief)
    for i, (what, minute) in enumerate(steps):
        life.do(what, minute, 300.0 + i)
    life.do("end", 0, 0.0)  # what changed twice between two polls is found at the next start
    for what in ("poll", "fill"):
        life.do(what, 0, 0.0)
    assert dict(life.stored) == dict(life.held)
    if all(what != "kill" for what, _ in steps):
        assert len(set(life.stored)) == len(life.stored)


def test_that_a_kill_doubles_no_more_than_what_came_since_the_look_before_the_last() -> None:
    life = Life()
    for step in range(10):
        life.do("observe", step, 300.0 + step)
        life.do("poll", 0, 0.0)
        if step < 7:
            life.do("look", 0, 0.0)
    for what in ("kill", "poll", "fill"):
        life.do(what, 0, 0.0)
    minutes = [(t - NOW) // MINUTE_NS for t, _ in life.stored]
    assert minutes == [*range(10), 6, 7, 8]  # the newest is known from the history


def test_that_much_is_forgotten_and_nothing_of_it_asked_for_again() -> None:
    one = Given(SIGNAL, OVERLAP_NS, most=50)
    for step in range(5 * MOST):
        assert one.is_new(NOW + step * 1000, float(step))
    kept = one.kept()
    assert 50 <= len(kept.seen) <= 2 * 51
    assert set(kept.seen) >= {t for t in range(kept.floor_ns, NOW + 5 * MOST * 1000, 1000)}


def test_that_the_last_ones_are_known_however_old_they_are() -> None:
    one = Given(SIGNAL, OVERLAP_NS)
    days = [NOW + day * 24 * HOUR_NS for day in range(200)]
    assert all(one.is_new(t, 1.0) for t in days)
    assert not any(one.is_new(t, 1.0) for t in days[-REMEMBERED:])


def test_that_an_older_copy_of_the_history_is_filled_up_again() -> None:
    life = Life()
    for step in range(10):
        life.do("observe", step, 300.0 + step)
        life.do("poll", 0, 0.0)
    life.written = {SIGNAL.id: life.one.kept()}
    everything, life.stored = list(life.stored), life.stored[:4]
    life.start()
    for what in ("poll", "fill"):
        life.do(what, 0, 0.0)
    assert sorted(life.stored) == everything


def test_that_the_past_does_not_undo_what_was_told_live_nor_bring_back_what_stood_before() -> None:
    one = Given(SIGNAL, OVERLAP_NS)
    one.miss(NOW, NOW + HOUR_NS)
    assert one.is_new(NOW, 2.0)
    assert one.news(NOW, [1.0]) == []  # before a correction that came live
    assert one.is_new(NOW, 3.0)
    one.again(NOW + HOUR_NS)
    assert one.news(NOW, [1.0, 2.0, 3.0]) == []
    assert one.news(NOW, [2.0]) == []
    assert one.news(NOW, [1.0, 2.0, 3.0, 4.0]) == [4.0]  # corrected while we were away
    assert one.news(NOW - HOUR_NS, [1.0]) == []  # nobody asked for it
