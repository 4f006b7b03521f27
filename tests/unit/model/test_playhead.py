from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.model.playhead import MAX_SPEED, Mode, Playhead, gear_text
from app.model.times import HOUR_NS, NS

NOW = 1_800_000_000 * NS


def test_that_live_follows_the_clock_and_scrubbing_leaves_it_paused() -> None:
    head = Playhead.at_live(NOW, (NOW - HOUR_NS, NOW)).tick(33, NOW + NS)
    assert (head.is_live, head.t_ns) == (True, NOW + NS)
    past = head.seek(NOW - 60 * NS)
    assert (past.mode, past.t_ns, past.is_playing) == (Mode.REPLAY, NOW - 60 * NS, False)


def test_that_replay_runs_at_its_speed_backwards_too() -> None:
    head = Playhead.at_live(NOW, (NOW - HOUR_NS, NOW)).seek(NOW - HOUR_NS // 2).play(60)
    assert head.tick(NS, NOW).t_ns - head.t_ns == 60 * NS
    assert head.reverse().tick(NS, NOW).t_ns - head.t_ns == -60 * NS


def test_that_replay_stops_at_the_end_and_does_not_become_live() -> None:
    head = Playhead.at_live(NOW, (NOW - HOUR_NS, NOW)).seek(NOW - NS).play(3600).tick(NS, NOW + NS)
    assert (head.mode, head.t_ns, head.is_playing) == (Mode.REPLAY, NOW, False)


def test_that_a_loop_starts_again_at_its_other_end() -> None:
    head = (
        Playhead.at_live(NOW, (NOW - HOUR_NS, NOW))
        .seek(NOW - 60 * NS)
        .looped(NOW - 60 * NS, NOW - 30 * NS)
        .play(10)
    )
    assert head.tick(4 * NS, NOW).t_ns == NOW - 60 * NS
    assert head.reverse().tick(NS, NOW).t_ns == NOW - 30 * NS


def test_that_as_known_then_moves_with_the_moment_and_ends_in_live() -> None:
    head = Playhead.at_live(NOW, (NOW - HOUR_NS, NOW)).seek(NOW - 60 * NS).as_known_then().play(10)
    assert head.known_at_ns == NOW - 60 * NS
    assert head.tick(NS, NOW).known_at_ns == NOW - 50 * NS
    assert head.as_known(NOW).tick(NS, NOW).known_at_ns == NOW
    assert head.as_known(None).known_at_ns is None
    assert head.live(NOW).known_at_ns is None


def test_that_gears_go_down_to_a_tenth_and_up_to_an_hour_a_second() -> None:
    head = Playhead.at_live(NOW).play(1.0)
    slow = fast = head
    for _ in range(30):
        slow, fast = slow.slower(), fast.faster()
    assert (slow.speed, fast.speed) == (0.1, 3600.0)
    assert gear_text(0.1) == "0.1× · 0.1 s/s"


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_that_no_speed_goes_past_the_limits_or_stands_still(speed: float) -> None:
    played = Playhead.at_live(NOW).play(speed).speed
    assert 0 < abs(played) <= MAX_SPEED


class AnyMoves(RuleBasedStateMachine):
    """Whatever a person does: the moment stays in the bounds, and only `live` leads back to LIVE."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.head = Playhead.at_live(NOW, (NOW - HOUR_NS, NOW))

    @rule(delta=st.integers(-2 * HOUR_NS, 2 * HOUR_NS))
    def seek(self, delta: int) -> None:
        self.head = self.head.seek(NOW + delta)

    @rule(delta=st.integers(-HOUR_NS, HOUR_NS))
    def step(self, delta: int) -> None:
        self.head = self.head.step(delta)

    @rule(move=st.sampled_from(["pause", "reverse", "faster", "slower", "play"]))
    def move(self, move: str) -> None:
        if not (self.head.is_live and move in ("faster", "slower")):
            self.head = getattr(self.head, move)()

    @rule(a=st.integers(-HOUR_NS, 0), b=st.integers(-HOUR_NS, 0))
    def loop(self, a: int, b: int) -> None:
        self.head = self.head.looped(NOW + a, NOW + b)

    @rule(known=st.none() | st.just("then") | st.integers(-HOUR_NS, 0))
    def know(self, known: int | str | None) -> None:
        if known == "then":
            self.head = self.head.as_known_then()
        else:
            self.head = self.head.as_known(known if known is None else NOW + int(known))

    @invariant()
    def knows_what_it_says(self) -> None:
        assert not self.head.knows_then or self.head.known_at_ns == self.head.t_ns
        assert not self.head.is_live or self.head.known_at_ns is None

    @rule(dt=st.integers(0, 10 * NS))
    def tick(self, dt: int) -> None:
        mode, self.now = self.head.mode, self.now + dt
        self.head = self.head.tick(dt, self.now)
        assert self.head.mode is mode

    @rule()
    def live(self) -> None:
        self.head = self.head.live(self.now)
        assert self.head.is_live

    @invariant()
    def stays_inside(self) -> None:
        assert self.head.bounds[0] <= self.head.t_ns <= self.head.bounds[1]


TestAnyMoves = AnyMoves.TestCase
