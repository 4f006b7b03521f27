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
from app.model.dates import day_name
from app.model.language import mark, tr, trn
from app.model.signal import ABSENT, format_value
from app.model.times import MINUTE_NS, to_datetime

NameOf = Callable[[str], str]
RULES: tuple[tuple[str, Rule | None, str], ...] = (
    (mark("As recorded"), None, mark("Clears the recorded bids again by the rule they were cleared by: what came out must be the same")),
    (mark("Uniform price"), Rule.UNIFORM, mark("One price for all, where supply and demand cross")),
    (mark("Pay as bid"), Rule.PAY_AS_BID, mark("Each trade at what its seller asked")),
    (mark("Midpoint"), Rule.MIDPOINT, mark("Each trade halfway between what its seller asked and what its buyer would pay")),
)  # fmt: skip
RULE_WORDS = {
    Rule.UNIFORM: mark("uniform price"),
    Rule.PAY_AS_BID: mark("pay as bid"),
    Rule.MIDPOINT: mark("midpoint"),
}
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
    date = f"{day_name(a)} " if day else ""
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
        f"{price(slot.price)} {unit}" if slot.price is not None else tr("no trade"),
        tr("spot {spot}", spot=price(slot.spot)) if slot.spot is not None else tr("spot not known"),
        f"{kwh(slot.volume_wh)} kWh",
        f"{trn('{n} trade', '{n} trades', slot.trades)}"
        + (tr(" of {bids} bids", bids=outcome.bids) if outcome else ""),
    ]
    return "   ".join(parts)


def verdict_words(outcome: Outcome | None, currency: str) -> str:
    """What clearing again showed."""
    if outcome is None:
        return ""
    rule = tr(RULE_WORDS.get(Rule(outcome.rule), outcome.rule))
    if not outcome.is_recorded_rule:
        return would_be_words(outcome, currency)
    if outcome.verdict == "matches":
        count = len(outcome.was)
        return tr(
            "Cleared again by {rule}: price, volume and {trades} are as recorded",
            rule=rule,
            trades=trn("{n} trade", "{n} trades", count),
        )
    if outcome.verdict == "differs":
        more = len(outcome.differences) - 1
        rest = tr(", and {more} more", more=more) if more > 0 else ""
        return tr(
            "Differs from what was recorded: {differences}{rest}",
            differences=outcome.differences[0],
            rest=rest,
        )
    why = outcome.differences[0] if outcome.differences else tr("no bids were recorded")
    return tr("Cannot be cleared again: {why}", why=why)


def would_be_words(outcome: Outcome, currency: str) -> str:
    rule = tr(RULE_WORDS.get(Rule(outcome.rule), outcome.rule))
    was, now = turnover(outcome.was), turnover(outcome.now)
    return tr(
        "By {rule} it would have been {price} (was {was_price}), {volume_wh} kWh (was {was_volume_wh}); buyers would pay {now} {currency} (was {was})",
        rule=rule,
        price=price(outcome.depth.price),
        was_price=price(outcome.was_price),
        volume_wh=kwh(outcome.depth.volume_wh),
        was_volume_wh=kwh(outcome.was_volume_wh),
        now=money(now),
        currency=currency,
        was=money(was),
    )


def step_words(step: Step, name_of: NameOf, currency: str) -> str:
    """A bid of the book, for hovering."""
    bid = step.bid
    side = tr("offers") if bid.side is Side.SELL else tr("asks for")
    edge = tr("at least") if bid.side is Side.SELL else tr("at most")
    lines = [
        tr(
            "{name_of} {side} {energy_wh} kWh for {edge} {price} {currency}/kWh",
            name_of=name_of(bid.asset),
            side=side,
            energy_wh=kwh(bid.energy_wh),
            edge=edge,
            price=price(bid.price),
            currency=currency,
        ),
        f"{SIGNS[step.fill]} {tr(step.fill)}"
        + (f": {kwh(step.filled_wh)} kWh" if step.fill is Fill.PART else ""),
    ]
    if step.fill is not Fill.WHOLE and step.why:
        lines[-1] += f"; {tr(WHY.get(step.why, step.why))}"
    lines.append(tr("bid {id}", id=bid.id))
    return "\n".join(lines)


def slot_words(slot: Slot, zone: ZoneInfo, currency: str) -> str:
    lines = [span(slot.start_ns, slot.end_ns, zone)]
    if slot.price is None:
        lines.append(tr("no trade: no offer met a demand"))
    else:
        lines.append(
            tr(
                "cleared at {price} {currency}/kWh, {volume_wh} kWh",
                price=price(slot.price),
                currency=currency,
                volume_wh=kwh(slot.volume_wh),
            )
        )
    if slot.spot is not None:
        lines.append(
            tr("spot {spot}", spot=price(slot.spot))
            + (_against(slot.price, slot.spot) if slot.price is not None else "")
        )
    if not slot.is_cleared:
        lines.append(tr("no clearing is recorded; this follows from its trades"))
    return "\n".join(lines)


def _against(value: Decimal, spot: Decimal) -> str:
    if not spot:
        return ""
    share = float((value - spot) / abs(spot))
    return tr(
        ": the market {share} % {what} it",
        share=format_value(abs(share) * 100, 0),
        what=tr("above") if share >= 0 else tr("below"),
    )


def difference_tip(one: PartyLine) -> str:
    if one.difference_wh is None:
        return tr("The day is not settled yet: its meters are read when it is over")
    way = (
        tr("drew from the supplier what it had not bought")
        if one.difference_wh >= 0
        else tr("fed in what it had not sold")
    )
    text = tr("Metered less traded: it {way}", way=way)
    return text + (tr("; {open} intervals could not be settled", open=one.open) if one.open else "")


def chain_words(call: CallLine, zone: ZoneInfo) -> str:
    """`called 11:35 › accepted 11:36 › failed 12:00`."""
    return " › ".join(f"{tr(event)} {clock(t_ns, zone)}" for event, t_ns in call.chain)


def delivered_words(call: CallLine) -> str:
    asked = call.power_w * (call.end_ns - call.start_ns) / (60 * MINUTE_NS)
    if call.delivered_wh is None:
        return ABSENT
    share = call.delivered_wh / asked if asked else 0.0
    return tr("{delivered_wh} of {asked}", delivered_wh=kwh(call.delivered_wh), asked=kwh(round(asked))) + (
        f", {share:.0%}" if asked else ""
    )


def day_words(day: MarketDay, name_of: NameOf) -> str:
    """The day for a screen reader."""
    volume = sum(slot.volume_wh for slot in day.slots)
    most = sorted(day.parties, key=lambda one: -(one.bought_wh + one.sold_wh))[:MOST_NAMED]
    names = ", ".join(name_of(one.asset) for one in most if one.bought_wh + one.sold_wh)
    return tr("{count} intervals cleared, {volume} kWh", count=len(day.slots), volume=kwh(volume)) + (
        tr("; most by {names}", names=names) if names else ""
    )


def plain_tip(text: str) -> str:
    """As a tip that is never read as markup, whatever stands in it."""
    return f"<qt>{'<br>'.join(escape(line) for line in text.splitlines())}</qt>" if text else ""


def namer(names: Mapping[str, str]) -> NameOf:
    return lambda asset: names.get(asset, asset)
