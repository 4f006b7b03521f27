"""What is said of alarms in words.   Thread: any, pure."""

from __future__ import annotations

import math
from collections.abc import Callable
from zoneinfo import ZoneInfo

from app.alarms.causes import Cause, Why
from app.alarms.rule import Kind, Rule
from app.alarms.words import Alarm, Priority, State, What
from app.model import figures
from app.model.dates import day_month
from app.model.language import mark, tr
from app.model.signal import ABSENT, format_value
from app.model.times import NS, format_span, to_datetime
from app.model.units_shown import shown, shown_decimals, shown_unit

STATES = {
    State.NORM: mark("Normal"),
    State.UNACK: mark("Unacknowledged"),
    State.ACKED: mark("Acknowledged"),
    State.RTNUN: mark("Returned, unacknowledged"),
    State.SHLVD: mark("Shelved"),
    State.DSUPR: mark("Suppressed"),
    State.OOSRV: mark("Out of service"),
}
PRIORITIES = {
    Priority.HIGH: mark("High"),
    Priority.MEDIUM: mark("Medium"),
    Priority.LOW: mark("Low"),
    Priority.DIAGNOSTIC: mark("Diagnostic"),
}
HAPPENED = {
    What.RAISED: mark("Raised"),
    What.CLEARED: mark("Returned to normal"),
    What.ACKNOWLEDGED: mark("Acknowledged"),
    What.REALARMED: mark("Rang again"),
    What.RESET: mark("Reset"),
    What.SHELVED: mark("Shelved"),
    What.UNSHELVED: mark("Taken from the shelf"),
    What.SHELF_ENDING: mark("Shelf ends soon"),
    What.SHELF_ENDED: mark("Shelf ended"),
    What.SUPPRESSED: mark("Suppressed by design"),
    What.UNSUPPRESSED: mark("No longer suppressed"),
    What.REMOVED: mark("Taken out of service"),
    What.RETURNED: mark("Returned to service"),
    What.RETIRED: mark("Rule removed"),
    What.FLOOD_BEGAN: mark("Flood began"),
    What.FLOOD_ENDED: mark("Flood ended"),
    What.RULES_CHANGED: mark("Rules changed"),
    What.STARTED: mark("Evaluation started"),
    What.STOPPED: mark("Evaluation stopped"),
    What.CLOCK_JUMPED: mark("Clock set"),
    What.RULE_FAILED: mark("Rule failed"),
}
NameOf = Callable[[str], str]
MOST_DECIMALS = 4


def state_text(alarm: Alarm) -> str:
    if alarm.is_latched:
        return tr("{state}, latched", state=tr(STATES[alarm.state]))
    return tr(STATES[alarm.state])


def decimals_of(value: float) -> int:
    """As many digits as a figure of this size needs."""
    size = abs(value)
    return 0 if size >= 1000 else 1 if size >= 10 else 2


def figure(value: float, unit: str, *, like: float = math.nan, is_shown: bool = True) -> str:
    """like: the other figure of a pair, so that both have the same digits, and enough of them to tell them apart.
    is_shown: in the unit that is shown; False: in that of the data, as a rule writes it."""
    if not math.isfinite(value):
        return ABSENT
    sizes = [v for v in (value, like) if math.isfinite(v)]
    decimals = decimals_of(max(sizes, key=abs))
    if is_shown:
        decimals = shown_decimals(decimals, unit)
        value, like, unit = shown(value, unit), shown(like, unit), shown_unit(unit)
    most = max(MOST_DECIMALS, decimals + 2)
    while math.isfinite(like) and value != like and decimals < most:
        if format_value(value, decimals) != format_value(like, decimals):
            break
        decimals += 1
    text = format_value(value, decimals)
    return f"{text} {unit}".rstrip()


def value_text(alarm: Alarm) -> str:
    return figure(alarm.value, alarm.unit, like=alarm.limit)


def limit_text(alarm: Alarm, rule: Rule | None = None) -> str:
    """`> 100 %`; "" where the rule has no limit."""
    if not math.isfinite(alarm.limit) or (rule is not None and rule.kind in (Kind.BOOLEAN, Kind.EVENT)):
        return ""
    sign = "<" if rule is not None and rule.kind in (Kind.L, Kind.LL) else ">"
    return f"{sign} {figure(alarm.limit, alarm.unit, like=alarm.value)}"


def age_text(alarm: Alarm, now_ns: int) -> str:
    return format_span(max(0, now_ns - alarm.raised_ns)) if alarm.raised_ns else ""


def moment_text(t_ns: int, now_ns: int, zone: ZoneInfo) -> str:
    """`14:03:10` of the same day, else `22 Nov 14:03`."""
    at, now = to_datetime(t_ns, zone), to_datetime(now_ns, zone)
    if at.date() == now.date():
        return at.strftime("%H:%M:%S")
    if at.year != now.year:
        return f"{figures.date(at)} {at:%H:%M}"
    return f"{day_month(at, is_padded=True)} {at:%H:%M}"


def value_beside_limit(alarm: Alarm, rule: Rule | None) -> str:
    """`412.5 > 400.0 kW`, for where there is room for one of them only."""
    limit = limit_text(alarm, rule)
    if not limit or not math.isfinite(alarm.value):
        return value_text(alarm)
    return f"{value_text(alarm).removesuffix(shown_unit(alarm.unit)).rstrip()} {limit}"


def where_text(alarm: Alarm, name_of: NameOf) -> str:
    return name_of(alarm.asset) if alarm.asset else alarm.subject


def line_text(alarm: Alarm, name_of: NameOf) -> str:
    """One sentence for the strip: what, where, how much."""
    parts = [tr(alarm.title), where_text(alarm, name_of)]
    if math.isfinite(alarm.value) and math.isfinite(alarm.limit):
        parts.append(value_text(alarm))
    elif alarm.text:
        parts.append(alarm.text)
    return "  ·  ".join(part for part in parts if part)


def away_text(alarm: Alarm, now_ns: int) -> str:
    """Why and for how long it is put away."""
    if alarm.shelf is not None:
        left = format_span(max(0, alarm.shelf.until_ns - now_ns))
        return tr("{left} left: {why}", left=left, why=alarm.shelf.reason)
    return alarm.away_reason


def respond_text(alarm: Alarm, rule: Rule | None, now_ns: int) -> str:
    """How long there is to respond, counted from when it rose; "" where the rule does not say or it is acknowledged and over."""
    if rule is None or rule.text.respond_s <= 0 or not alarm.raised_ns or alarm.state is not State.UNACK:
        return ""
    within = format_span(round(rule.text.respond_s * NS))
    left = round(rule.text.respond_s * NS) - (now_ns - alarm.raised_ns)
    if left > 0:
        return tr("Respond within {span}: {left} left", span=within, left=format_span(left))
    return tr("Respond within {span}: {late} over", span=within, late=format_span(-left))


CAUSES = {
    Why.FIRST_OUT: mark("First of the flood: {what}"),
    Why.FEED: mark("The feed {about} is silent"),
    Why.UPSTREAM: mark("Upstream, {about}: {what}"),
    Why.SAME_ASSET: mark("At the same place: {what}"),
    Why.SAME_GROUP: mark("First of its group, {about}: {what}"),
    Why.DOWNSTREAM: mark("{n} alarms downstream, first {about}: {what}"),
}


def cause_text(cause: Cause, title_of: NameOf, name_of: NameOf) -> str:
    about = cause.about if cause.why is Why.FEED else name_of(cause.about) if cause.about else ""
    what = title_of(cause.alarm) if cause.alarm else ""
    return tr(CAUSES[cause.why], what=what, about=about, n=cause.count)
