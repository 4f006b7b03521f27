"""What may lie behind an alarm: named with its reason, each once, and nothing that came after it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.alarms.causes import CLOSE_NS, MOST, Why, likely_causes
from app.alarms.words import Alarm, Priority, State
from app.model.times import MINUTE_NS, NS

T = 1_780_000_000 * NS
UP = {"house": "feeder", "pump": "feeder", "feeder": "station", "shop": "feeder"}


def alarm(ident: str, asset: str = "", *, minutes: float = 0.0, **more: object) -> Alarm:
    known = {
        "state": State.UNACK,
        "is_active": True,
        "raised_ns": T + round(minutes * MINUTE_NS),
        "asset": asset,
    }
    return Alarm(ident, "rule", ident, ident, Priority.MEDIUM, **(known | more))  # type: ignore[arg-type]


def test_that_what_feeds_it_is_named_before_what_stands_beside_it() -> None:
    mine = alarm("mine", "house")
    others = [
        alarm("beside", "house", minutes=-1),
        alarm("above", "feeder", minutes=-2),
        alarm("far", "station", minutes=-3),
    ]
    found = likely_causes(mine, others, upstream=UP)

    assert [(c.why, c.alarm) for c in found] == [
        (Why.UPSTREAM, "above"), (Why.UPSTREAM, "far"), (Why.SAME_ASSET, "beside"),
    ]  # fmt: skip


def test_that_a_silent_feed_comes_first_also_where_no_alarm_stands_for_it() -> None:
    found = likely_causes(
        alarm("mine", "house"), [alarm("above", "feeder", minutes=-1)], upstream=UP, feed="mqtt", silent={"mqtt"}
    )  # fmt: skip

    assert [(c.why, c.about) for c in found] == [(Why.FEED, "mqtt"), (Why.UPSTREAM, "feeder")]
    assert likely_causes(alarm("mine", "house"), (), feed="mqtt", silent={"other"}) == ()


def test_that_what_rang_later_is_no_cause() -> None:
    assert likely_causes(alarm("mine", "house"), [alarm("after", "feeder", minutes=1)], upstream=UP) == ()


def test_that_an_old_one_that_still_holds_counts_and_one_that_is_over_does_not() -> None:
    holds = alarm("holds", "feeder", minutes=-300)
    over = replace(alarm("over", "feeder", minutes=-300), state=State.RTNUN, is_active=False)

    assert [c.alarm for c in likely_causes(alarm("mine", "house"), [holds, over], upstream=UP)] == ["holds"]


def test_that_the_first_of_a_flood_and_of_a_group_are_named() -> None:
    mine = alarm("mine", "x", group="grid")
    others = [
        alarm("first", "y", minutes=-9),
        alarm("g1", "z", minutes=-5, group="grid"),
        alarm("g2", "z", minutes=-4, group="grid"),
    ]
    found = likely_causes(mine, others, first="first")

    assert [(c.why, c.alarm) for c in found] == [(Why.FIRST_OUT, "first"), (Why.SAME_GROUP, "g1")]


def test_that_several_below_point_at_what_feeds_them() -> None:
    others = [alarm(f"below-{name}", name, minutes=1) for name in ("house", "pump", "shop")]
    (found,) = likely_causes(alarm("mine", "feeder"), others, upstream=UP)

    assert (found.why, found.count) == (Why.DOWNSTREAM, 3)


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("abcdef")),
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.integers(-60, 60), st.sampled_from(["", "g"])), max_size=12
    ),
)
def test_that_any_network_ends_and_each_cause_is_named_once(
    upstream: dict[str, str], rows: list[tuple[str, int, str]]
) -> None:
    others = [alarm(str(k), asset, minutes=m, group=g) for k, (asset, m, g) in enumerate(rows)]
    found = likely_causes(alarm("mine", "a", group="g"), others, upstream=upstream)

    assert len(found) <= MOST
    assert len({c.alarm for c in found}) == len(found)
    assert "mine" not in {c.alarm for c in found}
    by_id = {a.id: a for a in others}
    assert all(by_id[c.alarm].raised_ns <= T + CLOSE_NS for c in found)
