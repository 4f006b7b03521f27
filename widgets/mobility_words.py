"""What the mobility panel says: figures, sessions, spells. Pure, no Qt.

kW, kWh, ns UTC; times are printed in the district's zone.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.energy.mobility.day import MobilityDay
from app.energy.mobility.places import ChargePoint, ChargerNow, ShareNow, SharePlace, Sum, summed
from app.energy.mobility.sessions import Session, Smart, Source
from app.model.language import tr
from app.model.signal import ABSENT, format_in, format_value
from app.model.times import format_span, format_time
from app.model.units_shown import shown_unit

LEAST_COVERAGE = 0.90  # docs/practice.md


@dataclass(frozen=True, slots=True)
class Figure:
    """is_sound: enough of its sources are known; else it is set in brackets and not judged."""

    name: str
    text: str
    unit: str
    tip: str = ""
    is_sound: bool = True


def figures(
    points: Sequence[ChargePoint],
    now: Sequence[ChargerNow],
    places: Sequence[SharePlace],
    shared: Sequence[ShareNow],
    day: MobilityDay | None,
) -> tuple[Figure, ...]:
    """The head of the panel. What a district does not have is left out."""
    found: list[Figure] = []
    if points:
        found += _now_of(points, now)
        found += _day_of(points, day)
    for is_bikes, there_word, free_word in (
        (True, tr("Free bikes"), tr("Free docks")),
        (False, tr("Shared cars"), tr("Free places")),
    ):
        of = [n for n, p in zip(shared, places, strict=True) if p.is_bikes is is_bikes]
        if of:
            found.append(_count(there_word, summed([n.there for n in of]), tr("places")))
            if is_bikes:
                found.append(_count(free_word, summed([n.free for n in of]), tr("places")))
    return tuple(found)


def _now_of(points: Sequence[ChargePoint], now: Sequence[ChargerNow]) -> list[Figure]:
    powers = [n.power_kw for n in now]
    into = summed([None if p is None else max(p, 0.0) for p in powers])
    back = summed([None if p is None else max(-p, 0.0) for p in powers])
    used = summed([n.ports_used for n in now])
    ports = sum(p.ports for p in points)
    cars = _bracketed(
        ABSENT if used.value is None else tr("{value:.0f} of {ports}", value=used.value, ports=ports), used
    )
    return [
        _power(tr("Charging"), into, tr("Power into cars, of all chargers that report.")),
        _power(tr("Giving back"), back, tr("Power out of cars into the grid (V2G).")),
        Figure(tr("Ports used"), cars, "", _reporting(used, tr("chargers")), used.is_whole),
    ]


def _day_of(points: Sequence[ChargePoint], day: MobilityDay | None) -> list[Figure]:
    if day is None:
        return [
            Figure(name, ABSENT, unit)
            for name, unit in ((tr("Charged today"), shown_unit("kWh")), (tr("Smart charging"), "%"))
        ]
    is_sound = day.coverage >= LEAST_COVERAGE
    tip = tr(
        "The power of all chargers over the day so far; {coverage:.0%} of it is known.", coverage=day.coverage
    )

    def energy(name: str, kwh: float | None, more: str) -> Figure:
        text = ABSENT if kwh is None else format_in("kWh", kwh, 0)
        return Figure(
            name,
            text if is_sound or kwh is None else f"[{text}]",
            shown_unit("kWh"),
            f"{tip} {more}",
            is_sound,
        )

    share, told, total = day.smart
    smart = ABSENT if share is None else format_value(100 * share, 0)
    smart_tip = tr(
        "Sessions whose charging was put off after plugging in, or that lent energy. It can be told of {told} of {total}: a charger says one state for all its ports.",
        told=told,
        total=total,
    )
    is_told = total > 0 and told >= LEAST_COVERAGE * total
    return [
        energy(tr("Charged today"), day.charged_kwh, ""),
        *(
            [energy(tr("V2G today"), day.given_kwh, tr("Only what went back to the grid."))]
            if any(p.is_two_way for p in points)
            else []
        ),
        Figure(tr("Smart charging"), smart if is_told or share is None else f"[{smart}]", "%", smart_tip, is_told),
    ]  # fmt: skip


def _power(name: str, total: Sum, tip: str) -> Figure:
    text = ABSENT if total.value is None else format_in("kW", total.value, 0)
    return Figure(
        name,
        _bracketed(text, total),
        shown_unit("kW"),
        f"{tip} {_reporting(total, tr('chargers'))}",
        total.is_whole,
    )


def _count(name: str, total: Sum, what: str) -> Figure:
    text = ABSENT if total.value is None else format_value(total.value, 0)
    return Figure(name, _bracketed(text, total), "", _reporting(total, what), total.is_whole)


def _bracketed(text: str, total: Sum) -> str:
    return text if total.is_whole or total.value is None else f"[{text}]"


def _reporting(total: Sum, what: str) -> str:
    return tr("{known} of {total} {what} report.", known=total.known, total=total.total, what=what)


def _kwh(wh: float) -> str:
    return f"{format_in('kWh', wh / 1000.0, 1)} {shown_unit('kWh')}"


def session_words(one: Session, zone: ZoneInfo) -> str:
    """A tip of some lines."""
    start = format_time(one.start_ns, zone, date=False, seconds=False).partition(" ")[0]
    begin = tr("before {start}", start=start) if one.begins_in_gap else start
    end = tr("still here") if one.end_ns is None else format_time(one.end_ns, zone, date=False, seconds=False)
    where = tr("Port {lane}", lane=one.lane + 1) if one.source is Source.RECORD else tr("One of the ports")
    lines = [tr("{where}: {begin} to {end}", where=where, begin=begin, end=end)]
    if one.charged_wh is not None:
        lines.append(tr("{energy} charged", energy=_kwh(one.charged_wh)))
    if one.given_wh:
        lines.append(tr("{energy} given back", energy=_kwh(one.given_wh)))
    if one.need_wh is not None:
        lines.append(tr("The driver needs {energy}", energy=_kwh(one.need_wh)))
    if one.leave_ns is not None and one.end_ns is None:
        lines.append(
            tr(
                "and means to leave at {time}",
                time=format_time(one.leave_ns, zone, date=False, seconds=False),
            )
        )
    if one.smart is not Smart.UNKNOWN:
        lines.append(tr("charging was shifted") if one.smart is Smart.YES else tr("charged at once"))
    lines.append(
        tr("Record {ident}", ident=one.ident)
        if one.source is Source.RECORD
        else tr("From the ports in use; no record of it yet")
    )
    return "\n".join(lines)


def spells_words(spans: Sequence[tuple[int, int]], word: str) -> str:
    """`empty 2 times, 1 h 20 min in all`; "" for never."""
    if not spans:
        return ""
    total = sum(b - a for a, b in spans)
    times = tr("once") if len(spans) == 1 else tr("{count} times", count=len(spans))
    return tr("{word} {times}, {span} in all", word=word, times=times, span=format_span(total))
