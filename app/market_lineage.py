"""From what the price of an interval of the local market is: rule, bids, trades, and the meters of who traded.

    made_of = price_lineage(slot, outcome, "NOK", catalogue)          # for the sheet "From what?"

Part of the composition root.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.energy.indicators.contract import Provenance, Source
from app.energy.market.terms import Rule
from app.energy.market.view import Outcome, Slot, TradeLine
from app.model.catalogue import Catalogue
from app.model.language import mark, tr
from app.model.signal import format_value

FORMULAS = {
    Rule.UNIFORM: mark("the price at which as much is offered as asked for; one price for all"),
    Rule.PAY_AS_BID: mark("each trade at what its seller asked; shown is their mean by energy"),
    Rule.MIDPOINT: mark("each trade halfway between ask and bid; shown is their mean by energy"),
}
MOST_LEAVES = 6
_SOLD, _BOUGHT = ("energy_out_kwh", "energy_kwh"), ("energy_in_kwh", "energy_kwh")


def price_lineage(
    slot: Slot, outcome: Outcome | None, currency: str, catalogue: Catalogue, leaves: Sequence[int] = ()
) -> Provenance:
    """outcome: None where the interval's bids are not known; then it is said.   leaves: numbers of its trades in the log."""
    unit = f"{currency}/kWh"
    price, volume_wh, count = slot.price, slot.volume_wh, slot.trades
    formula, note = tr("as recorded"), tr("The bids of this interval are not known.")
    trades: Sequence[TradeLine] = ()
    parts: list[str] = []
    if outcome is not None:
        formula, note = tr(FORMULAS.get(Rule(outcome.rule), outcome.rule)), _note(outcome, leaves)
        parts = [
            tr(
                "{count} offers, {count_2} demands",
                count=len(outcome.depth.supply),
                count_2=len(outcome.depth.demand),
            )
        ]
        trades = outcome.was
        if not outcome.is_recorded_rule:
            trades = outcome.now
            price, volume_wh, count = outcome.depth.price, outcome.depth.volume_wh, len(trades)
    parts += [tr("{count} trades", count=count), f"{format_value(volume_wh / 1000.0, 2)} kWh"]
    parts.append(
        tr("spot not known")
        if slot.spot is None
        else tr("spot {spot} {unit}", spot=format_value(float(slot.spot), 4), unit=unit)
    )
    result = tr("no trade") if price is None else f"{format_value(float(price), 4)} {unit}"
    return Provenance(
        "clearing_price", tr("Local price"), formula, f"{'; '.join(parts)}; → {result}", "docs/market.md",
        slot.start_ns, slot.end_ns, _meters(trades, catalogue), note,
    )  # fmt: skip


def _note(outcome: Outcome, numbers: Sequence[int]) -> str:
    leaves = sorted(number for number in numbers if number >= 0)
    shown = ", ".join(str(leaf) for leaf in leaves[:MOST_LEAVES])
    more = tr(" and {count} more", count=len(leaves) - MOST_LEAVES) if len(leaves) > MOST_LEAVES else ""
    where = tr(" Trades are records {shown}{more} of the ledger.", shown=shown, more=more) if leaves else ""
    said = {
        "matches": tr("Cleared again from the recorded bids it comes out the same."),
        "differs": tr("Cleared again it DIFFERS: {differences}.", differences=outcome.differences[0])
        if outcome.differences
        else "",
    }.get(outcome.verdict, "" if outcome.is_recorded_rule else tr("By another rule than the recorded one."))
    return f"{said}{where}".strip()


def _meters(trades: Sequence[TradeLine], catalogue: Catalogue) -> tuple[Source, ...]:
    """Counters of who sold and who bought, with what they traded."""
    found: dict[str, float] = {}
    for trade in trades:
        for asset, names in ((trade.seller, _SOLD), (trade.buyer, _BOUGHT)):
            signal = next(
                (f"{asset}.{n}" for n in names if catalogue.row_or_none(f"{asset}.{n}") is not None), None
            )
            if signal is not None:
                found[signal] = found.get(signal, 0.0) + trade.energy_wh / 1000.0
    return tuple(Source(signal, 1.0, kwh, "kWh") for signal, kwh in found.items())
