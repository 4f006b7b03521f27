"""What may lie behind an alarm, from what else stands and how the district is connected.   Thread: any, pure.

    causes = likely_causes(alarm, alarms, upstream={"load-7": "feeder-2"}, feed_of={...}, silent={"mqtt"})

A hint, not a verdict: it names what rang before within CLOSE_NS and lies upstream, on the same asset, in the same group or
on the same feed, the likeliest first, and says why it is named. The order of the reasons is an assumption.   Times int64 ns.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.alarms.words import Alarm
from app.model.times import MINUTE_NS

CLOSE_NS = 15 * MINUTE_NS
MOST = 4
LONGEST_WAY = 64
"""Steps upstream that are followed; a network that bites its tail ends there."""


class Why(StrEnum):
    FIRST_OUT = "first-out"  # rang first in the flood that is on
    FEED = "feed"  # the feed that brings its readings is silent
    UPSTREAM = "upstream"  # what feeds it has an alarm
    SAME_ASSET = "same-asset"
    SAME_GROUP = "same-group"  # rang earlier in the same group
    DOWNSTREAM = "downstream"  # several things that it feeds have alarms


@dataclass(frozen=True, slots=True)
class Cause:
    """alarm: its id, "" where no alarm stands for it.   about: asset or feed.   count: of alarms downstream."""

    why: Why
    alarm: str = ""
    about: str = ""
    count: int = 0


def likely_causes(
    alarm: Alarm,
    alarms: Iterable[Alarm],
    *,
    upstream: Mapping[str, str] | None = None,
    feed: str = "",
    silent: Collection[str] = (),
    first: str = "",
) -> tuple[Cause, ...]:
    """alarms: all that stand.   upstream: asset -> the asset that feeds it.   feed: that brings its signal, "" for none.
    silent: feeds that are down or stale.   first: alarm that rang first in a flood."""
    others = [
        a for a in alarms if a.id != alarm.id and a.raised_ns and (a.is_active or a.state.is_annunciated)
    ]
    by_id = {a.id: a for a in others}
    found: list[Cause] = []
    if feed and feed in silent:
        rings = next((a.id for a in others if a.subject == feed), "")
        found.append(Cause(Why.FEED, rings, feed))
    if first in by_id and by_id[first].raised_ns <= alarm.raised_ns:
        found.append(Cause(Why.FIRST_OUT, first, by_id[first].asset))
    before = sorted(
        (a for a in others if 0 <= alarm.raised_ns - a.raised_ns <= CLOSE_NS or (a.raised_ns < alarm.raised_ns and a.is_active)),
        key=lambda a: (a.priority.rank, a.raised_ns, a.id),
    )  # fmt: skip
    way = _way_up(alarm.asset, upstream or {})
    for asset in way:
        found += [Cause(Why.UPSTREAM, a.id, asset) for a in before if a.asset == asset]
    found += [Cause(Why.SAME_ASSET, a.id, a.asset) for a in before if a.asset and a.asset == alarm.asset]
    grouped = sorted(
        (a for a in before if a.group and a.group == alarm.group), key=lambda a: (a.raised_ns, a.id)
    )
    found += [Cause(Why.SAME_GROUP, a.id, a.asset) for a in grouped[:1]]
    if alarm.asset and upstream:
        below = [
            a for a in others
            if a.asset and a.asset != alarm.asset and alarm.asset in _way_up(a.asset, upstream)
            and abs(a.raised_ns - alarm.raised_ns) <= CLOSE_NS
        ]  # fmt: skip
        if below:
            one = min(below, key=lambda a: (a.raised_ns, a.id))
            found.append(Cause(Why.DOWNSTREAM, one.id, one.asset, len(below)))
    return _each_once(found)[:MOST]


def _way_up(asset: str, upstream: Mapping[str, str]) -> list[str]:
    way: list[str] = []
    while asset in upstream and len(way) < LONGEST_WAY:
        asset = upstream[asset]
        if asset in way:
            break
        way.append(asset)
    return way


def _each_once(causes: Iterable[Cause]) -> tuple[Cause, ...]:
    """An alarm is named once, for the first reason; causes without one by what they are about."""
    seen: dict[str, Cause] = {}
    for cause in causes:
        seen.setdefault(cause.alarm or f"about:{cause.about}", cause)
    return tuple(seen.values())
