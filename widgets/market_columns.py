"""The columns of the Market panel's tables: trades (beside what they would have been), participants, calls.   Thread: GUI."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from app.energy.market.view import CallLine, Pair, PartyLine
from app.model.language import tr
from app.model.signal import ABSENT
from widgets.market_tables import Column
from widgets.market_words import (
    NameOf,
    chain_words,
    clock,
    delivered_words,
    difference_tip,
    kwh,
    money,
    price,
)

EVENT_SIGNS = {"called": "○", "accepted": "◐", "delivered": "●", "refused": "✕", "failed": "✕"}


def trade_columns(name_of: NameOf, currency: str) -> tuple[Column, ...]:
    return (
        Column(tr("Seller"), lambda p: name_of(p.line.seller), width=150),
        Column(tr("Buyer"), lambda p: name_of(p.line.buyer), width=150),
        Column("kWh", _energy, lambda p: p.line.energy_wh, is_number=True, width=64),
        Column(f"{currency}/kWh", lambda p: price(p.line.price), lambda p: p.line.price, is_number=True, width=76),
        Column(tr("Total {currency}", currency=currency), lambda p: money(p.line.total), lambda p: p.line.total, is_number=True, width=80,
               tip=_shares),
    )  # fmt: skip


def beside_columns(name_of: NameOf, currency: str) -> tuple[Column, ...]:
    """As trade_columns, with what each would have been."""
    return (
        Column(tr("Seller"), lambda p: name_of(p.line.seller), width=140),
        Column(tr("Buyer"), lambda p: name_of(p.line.buyer), width=140),
        Column(tr("kWh was"), lambda p: _of(p.was, "energy_wh"), lambda p: _order(p.was, "energy_wh"), True, 76),
        Column(tr("would be"), lambda p: _of(p.now, "energy_wh"), lambda p: _order(p.now, "energy_wh"), True, 76,
               is_dim=_same_energy),
        Column(tr("{currency}/kWh was", currency=currency), lambda p: _of(p.was, "price"), lambda p: _order(p.was, "price"), True, 108),
        Column(tr("would be"), lambda p: _of(p.now, "price"), lambda p: _order(p.now, "price"), True, 76,
               is_dim=lambda p: p.is_same),
    )  # fmt: skip


def party_columns(name_of: NameOf, currency: str) -> tuple[Column, ...]:
    return (
        Column(tr("Participant"), lambda p: name_of(p.asset), width=150),
        Column(tr("Bought kWh"), lambda p: kwh(p.bought_wh), lambda p: p.bought_wh, True, 90, is_dim=lambda p: not p.bought_wh),
        Column(tr("Sold kWh"), lambda p: kwh(p.sold_wh), lambda p: p.sold_wh, True, 74, is_dim=lambda p: not p.sold_wh),
        Column(tr("Net kWh"), lambda p: kwh(p.net_wh), lambda p: p.net_wh, True, 70,
               head_tip=tr("Bought less sold in the local market")),
        Column(tr("Trades {currency}", currency=currency), lambda p: money(p.cost), lambda p: p.cost, True, 90,
               head_tip=tr("Paid for what was bought less received for what was sold")),
        Column(tr("Difference"), lambda p: kwh(p.difference_wh), lambda p: p.difference_wh, True, 76,
               tip=difference_tip, head_tip=tr("Metered less traded, kWh: bought from or sold to the supplier")),
        Column(tr("Invoice {currency}", currency=currency), lambda p: money(p.bill), lambda p: p.bill, True, 90,
               tip=lambda p: _invoice_tip(p), head_tip=tr("Trades, the difference, the grid's tariff and peak power, to the cent")),
    )  # fmt: skip


def call_columns(name_of: NameOf, zone: ZoneInfo, currency: str) -> tuple[Column, ...]:
    return (
        Column(tr("Asset"), lambda c: name_of(c.asset), width=150),
        Column(tr("For"), lambda c: f"{clock(c.start_ns, zone)}–{clock(c.end_ns, zone)}", lambda c: c.start_ns, width=96),
        Column(tr("Way"), lambda c: f"{'↑' if c.direction == 'up' else '↓'} {tr(c.direction)}", width=60,
               tip=lambda c: tr("Feed in more or draw less") if c.direction == "up" else tr("Draw more or feed in less")),
        Column("kW", _kw, lambda c: c.power_w, True, 58),
        Column(tr("State"), lambda c: f"{EVENT_SIGNS.get(c.state, '?')} {tr(c.state)}", width=90, tip=lambda c: chain_words(c, zone)),
        Column(tr("Delivered kWh"), delivered_words, lambda c: c.delivered_wh, True, 124, is_dim=lambda c: c.delivered_wh is None),
        Column(tr("Chain"), lambda c: chain_words(c, zone), lambda c: c.chain[-1][1] if c.chain else 0, width=240),
        Column(f"{currency}/kWh", lambda c: price(c.price), lambda c: c.price, True, 76),
    )  # fmt: skip


def pair_key(pair: Pair) -> str:
    return f"{pair.line.seller}>{pair.line.buyer}"


def party_key(one: PartyLine) -> str:
    return one.asset


def call_key(call: CallLine) -> str:
    return call.id


def _energy(pair: Pair) -> str:
    return kwh(pair.line.energy_wh)


def _of(line: object, name: str) -> str:
    if line is None:
        return ABSENT
    value = getattr(line, name)
    return kwh(value) if name == "energy_wh" else price(value)


def _order(line: object, name: str) -> object:
    return None if line is None else getattr(line, name)


def _same_energy(pair: Pair) -> bool:
    return pair.was is not None and pair.now is not None and pair.was.energy_wh == pair.now.energy_wh


def _shares(pair: Pair) -> str:
    line = pair.line
    return tr(
        "the seller gets {seller_gets}, the grid keeps {grid_share}; {status}",
        seller_gets=money(line.seller_gets, 4),
        grid_share=money(line.grid_share, 4),
        status=tr(line.status),
    )


def _invoice_tip(one: PartyLine) -> str:
    if one.bill is None:
        return tr("The day is not settled yet: its invoices come when it is over")
    return tr("Double click leads to its record, and from there to its trades and meters")


def _kw(call: CallLine) -> str:
    return kwh(call.power_w)
