"""What is said of the history's size: how much of what it may take, how fast it grows, how long that goes on, what would go.

All estimates are told as such (`about`).   Thread: GUI.   Units: bytes, ns.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from app.history.retention import Keeping
from app.history.weight import GB, Loss, Weight, outlook
from app.model.language import mark, tr, trn
from app.model.signal import format_value
from app.model.times import DAY_NS, HOUR_NS, to_datetime
from widgets.feed_entry import count_text

WARN_AT = 0.8  # as the store itself warns (app/history/keeper.py)


def size_text(size: float) -> str:
    """`840 kB`, `12 MB`, `3.4 GB`."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6)):
        if size >= scale:
            return f"{format_value(size / scale, 0 if size >= 10 * scale else 1)} {unit}"
    return f"{round(size / 1e3)} kB"


def about(span_ns: int) -> str:
    """`about 7 hours`, `about 12 days`, `about 5 months`, `more than 50 years`: no more than an estimate bears."""
    days = span_ns / DAY_NS
    for least, length, unit in (
        (730, 365.25, mark("years")),
        (75, 30.44, mark("months")),
        (2, 1, mark("days")),
    ):
        if days >= least:
            number = days / length
            return (
                tr("about {number:.0f} {unit}", number=number, unit=tr(unit))
                if number < 50 or unit != "years"
                else tr("more than 50 years")
            )
    hours = max(1, round(span_ns / HOUR_NS))
    return trn("about {n} hour", "about {n} hours", hours)


def taken_text(weight: Weight, keeping: Keeping) -> str:
    """`16 GB of 20 GB`."""
    bound = (
        tr(" of {size_text}", size_text=size_text(keeping.max_gb * GB)) if keeping.max_gb is not None else ""
    )
    return size_text(weight.used) + bound


def growth_text(weight: Weight) -> str:
    if weight.per_day is None:
        return tr("It is too young to say how fast it grows.")
    if weight.per_day < 1000:
        return tr("It hardly grows: nothing much came in the last day.")
    return tr("It grows by about {size_text} a day.", size_text=size_text(weight.per_day))


def outlook_text(weight: Weight, keeping: Keeping) -> str:
    """How it goes on with that choice; "" where nobody can tell."""
    found = outlook(weight, keeping)
    parts = []
    if found.cap_in_ns is not None and keeping.max_gb is not None:
        bound = size_text(keeping.max_gb * GB)
        parts.append(
            tr(
                "At this rate {bound} are reached in {about}; then the oldest readings are thinned.",
                bound=bound,
                about=about(found.cap_in_ns),
            )
            if found.cap_in_ns
            else tr("It takes more than {bound}: the oldest readings are thinned until it fits.", bound=bound)
        )
    elif found.level is not None and found.level_in_ns:
        parts.append(
            tr(
                "At this rate it levels off at about {size_text} in {about}.",
                size_text=size_text(found.level),
                about=about(found.level_in_ns),
            )
        )
    elif found.level is not None:
        parts.append(tr("At this rate it stays at about {size_text}.", size_text=size_text(found.level)))
    if found.full_in_ns is not None and weight.free is not None:
        parts.append(
            tr(
                "The disk has {size_text} free: full in {about} at this rate.",
                size_text=size_text(weight.free),
                about=about(found.full_in_ns),
            )
        )
    elif not parts and weight.free is not None and weight.per_day:
        parts.append(tr("The disk has {size_text} free.", size_text=size_text(weight.free)))
    return " ".join(parts)


def loss_text(loss: Loss, zone: ZoneInfo) -> str:
    """`Thins 12 345 678 readings from 2026-08-01 to 2026-11-02; 230 400 of them stay at most.`"""
    first, last = (to_datetime(t, zone).strftime("%Y-%m-%d %H:%M") for t in (loss.from_ns, loss.to_ns))
    zone_name = to_datetime(loss.to_ns, zone).strftime("%Z")
    return tr(
        "Thins {count_text} readings from {first} to {last} {zone_name}: at most {count_text_2} of them stay, one a quarter of an hour of each signal.",
        count_text=count_text(loss.readings),
        first=first,
        last=last,
        zone_name=zone_name,
        count_text_2=count_text(loss.left),
    )
