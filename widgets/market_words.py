"""What the Market panel says, and how: figures, bids, states, tips. Pure, no Qt.

kWh, prices per kWh, ns UTC; times are printed in the district's zone.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from html import escape
from zoneinfo import ZoneInfo

from app.energy.market.bids import Side
from app.energy.market.terms import Rule
from app.energy.market.view import WHY, CallLine, Fill, MarketDay, Outcome, PartyLine, Slot, Step, turnover
from app.model.signal import ABSENT, format_value
from app.model.times import MINUTE_NS, to_datetime

NameOf = Callable[[str], str]
RULES: tuple[tuple[str, Rule | None, str], ...] = (
    ("As recorded", None, "Clears the recorded bids again by the rule they were cleared by: what came out must be the same"),
    ("Uniform price", Rule.UNIFORM, "One price for all, where supply and demand cross"),
    ("Pay as bid", Rule.PAY_AS_BID, "Each trade at what its seller asked"),
    ("Midpoint", Rule.MIDPOINT, "Each trade halfway between what its seller asked and what its buyer would pay"),
)  # fmt: skip
RULE_WORDS = {Rule.UNIFORM: "uniform price", Rule.PAY_AS_BID: "pay as bid", Rule.MIDPOINT: "midpoint"}
SIGNS = {Fill.WHOLE: "●", Fill.PART: "◐", Fill.NONE: "○"}
EVENTS = ("called", "accepted", "delivered")
MOST_NAMED = 3


def kwh(wh: int | None) -> str:
    if wh is None:
        return ABSENT
    return format_value(wh / 1000, 2 if abs(wh) < 10_000 else 1 if abs(wh) < 1_000_000 else 0)


def price(value: Decimal | None) -> str:
    return ABSENT if value is None else format_value(float(value), 4)


def money(value: Decimal | None, places: int = 2) -> str:
    return ABSENT if value is None else format_value(float(value), places)


def span(start_ns: int, end_ns: int, zone: ZoneInfo, *, day: bool = True) -> str:
    """`Mon 23 Nov 11:45–12:00 CET`; the end is that of the clock on the wall, also on days of 23 and 25 hours."""
    a, b = to_datetime(start_ns, zone), to_datetime(end_ns, zone)
    date = f"{a.strftime('%a')} {a.day} {a.strftime('%b')} " if day else ""
    zones = a.tzname() if a.tzname() == b.tzname() else f"{a.tzname()}/{b.tzname()}"
    return f"{date}{a:%H:%M}–{b:%H:%M} {zones}"


def clock(t_ns: int, zone: ZoneInfo) -> str:
    return f"{to_datetime(t_ns, zone):%H:%M}"


def figures(slot: Slot | None, outcome: Outcome | None, currency: str) -> str:
    """The chosen interval in a line."""
    if slot is None:
        return ""
    unit = f"{currency}/kWh"
    parts = [
        f"{price(slot.price)} {unit}" if slot.price is not None else "no trade",
        f"spot {price(slot.spot)}" if slot.spot is not None else "spot not known",
        f"{kwh(slot.volume_wh)} kWh",
        f"{slot.trades} {_plural('trade', slot.trades)}" + (f" of {outcome.bids} bids" if outcome else ""),
    ]
    return "   ".join(parts)


def verdict_words(outcome: Outcome | None, currency: str) -> str:
    """What clearing again showed."""
    if outcome is None:
        return ""
    rule = RULE_WORDS.get(Rule(outcome.rule), outcome.rule)
    if not outcome.is_recorded_rule:
        return would_be_words(outcome, currency)
    if outcome.verdict == "matches":
        count = len(outcome.was)
        return f"Cleared again by {rule}: price, volume and {count} {_plural('trade', count)} are as recorded"
    if outcome.verdict == "differs":
        more = len(outcome.differences) - 1
        rest = f", and {more} more" if more > 0 else ""
        return f"Differs from what was recorded: {outcome.differences[0]}{rest}"
    why = outcome.differences[0] if outcome.differences else "no bids were recorded"
    return f"Cannot be cleared again: {why}"


def would_be_words(outcome: Outcome, currency: str) -> str:
    rule = RULE_WORDS.get(Rule(outcome.rule), outcome.rule)
    was, now = turnover(outcome.was), turnover(outcome.now)
    return (
        f"By {rule} it would have been {price(outcome.depth.price)} (was {price(outcome.was_price)}), "
        f"{kwh(outcome.depth.volume_wh)} kWh (was {kwh(outcome.was_volume_wh)}); "
        f"buyers would pay {money(now)} {currency} (was {money(was)})"
    )


def step_words(step: Step, name_of: NameOf, currency: str) -> str:
    """A bid of the book, for hovering."""
    bid = step.bid
    side = "offers" if bid.side is Side.SELL else "asks for"
    edge = "at least" if bid.side is Side.SELL else "at most"
    lines = [
        f"{name_of(bid.asset)} {side} {kwh(bid.energy_wh)} kWh for {edge} {price(bid.price)} {currency}/kWh",
        f"{SIGNS[step.fill]} {step.fill}"
        + (f": {kwh(step.filled_wh)} kWh" if step.fill is Fill.PART else ""),
    ]
    if step.fill is not Fill.WHOLE and step.why:
        lines[-1] += f"; {WHY.get(step.why, step.why)}"
    lines.append(f"bid {bid.id}")
    return "\n".join(lines)


def slot_words(slot: Slot, zone: ZoneInfo, currency: str) -> str:
    lines = [span(slot.start_ns, slot.end_ns, zone)]
    if slot.price is None:
        lines.append("no trade: no offer met a demand")
    else:
        lines.append(f"cleared at {price(slot.price)} {currency}/kWh, {kwh(slot.volume_wh)} kWh")
    if slot.spot is not None:
        lines.append(
            f"spot {price(slot.spot)}" + (_against(slot.price, slot.spot) if slot.price is not None else "")
        )
    if not slot.is_cleared:
        lines.append("no clearing is recorded; this follows from its trades")
    return "\n".join(lines)


def _against(value: Decimal, spot: Decimal) -> str:
    if not spot:
        return ""
    share = float((value - spot) / abs(spot))
    return f": the market {format_value(abs(share) * 100, 0)} % {'above' if share >= 0 else 'below'} it"


def difference_tip(one: PartyLine) -> str:
    if one.difference_wh is None:
        return "The day is not settled yet: its meters are read when it is over"
    way = (
        "drew from the supplier what it had not bought"
        if one.difference_wh >= 0
        else "fed in what it had not sold"
    )
    text = f"Metered less traded: it {way}"
    return text + (f"; {one.open} intervals could not be settled" if one.open else "")


def chain_words(call: CallLine, zone: ZoneInfo) -> str:
    """`called 11:35 › accepted 11:36 › failed 12:00`."""
    return " › ".join(f"{event} {clock(t_ns, zone)}" for event, t_ns in call.chain)


def delivered_words(call: CallLine) -> str:
    asked = call.power_w * (call.end_ns - call.start_ns) / (60 * MINUTE_NS)
    if call.delivered_wh is None:
        return ABSENT
    share = call.delivered_wh / asked if asked else 0.0
    return f"{kwh(call.delivered_wh)} of {kwh(round(asked))}" + (f", {share:.0%}" if asked else "")


def day_words(day: MarketDay, name_of: NameOf) -> str:
    """The day for a screen reader."""
    volume = sum(slot.volume_wh for slot in day.slots)
    most = sorted(day.parties, key=lambda one: -(one.bought_wh + one.sold_wh))[:MOST_NAMED]
    names = ", ".join(name_of(one.asset) for one in most if one.bought_wh + one.sold_wh)
    return f"{len(day.slots)} intervals cleared, {kwh(volume)} kWh" + (f"; most by {names}" if names else "")


def plain_tip(text: str) -> str:
    """As a tip that is never read as markup, whatever stands in it."""
    return f"<qt>{'<br>'.join(escape(line) for line in text.splitlines())}</qt>" if text else ""


def namer(names: Mapping[str, str]) -> NameOf:
    return lambda asset: names.get(asset, asset)


def _plural(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"
