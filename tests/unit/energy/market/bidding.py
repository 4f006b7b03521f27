"""Short ways to write bids in tests."""

from __future__ import annotations

from decimal import Decimal

from app.energy.market.bids import Bid, Book, Side, admit


def sell(name: str, wh: int, price: str, *, least: int = 0, place: str = "", who: str = "") -> Bid:
    return Bid(name, who or name, name, Side.SELL, wh, Decimal(price), least, place)


def buy(name: str, wh: int, price: str, *, least: int = 0, place: str = "", who: str = "") -> Bid:
    return Bid(name, who or name, name, Side.BUY, wh, Decimal(price), least, place)


def book(*bids: Bid) -> Book:
    found, refused = admit(bids, 0, 900_000_000_000)
    assert not refused
    return found
