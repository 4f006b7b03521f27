"""Double-entry books of a local market: every amount leaves one account and enters another, so that all sum to nothing.

Amounts are Decimals in whole 0.0001; what is invoiced is rounded to the cent, and what rounding leaves has an account of its
own, so that nothing appears or is lost.   Not thread-safe; pure.

    books = Books(); books.pay("anna", "berit", Decimal("0.1234"), "energy", start_ns)
    books.balance("berit"), books.is_balanced
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from app.energy.market.bids import TICK

GRID, SUPPLIER, ROUNDING = "grid", "supplier", "rounding"
"""Accounts that are no participant's; a participant's account is `party:` and its name."""
CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Posting:
    """amount: above zero, from payer to payee.   what: energy, grid share, rent, difference, grid energy, peak ...
    energy_wh: that it pays for, where there is such.   reference: id of the trade, or ""."""

    payer: str
    payee: str
    amount: Decimal
    what: str
    t_ns: int
    energy_wh: int = 0
    reference: str = ""


def party(name: str) -> str:
    return f"party:{name}"


class Books:
    def __init__(self) -> None:
        self._postings: list[Posting] = []
        self._balance: dict[str, Decimal] = defaultdict(Decimal)

    def pay(
        self,
        payer: str,
        payee: str,
        amount: Decimal,
        what: str,
        t_ns: int,
        energy_wh: int = 0,
        reference: str = "",
    ) -> None:
        """An amount below zero goes the other way round (a price may be negative); nothing is posted for nothing.
        Raises ValueError for what is no amount."""
        if not amount.is_finite() or amount != amount.quantize(TICK):
            raise ValueError(f"{amount} is no amount in whole {TICK}")
        if payer == payee:
            raise ValueError(f"{payer} cannot pay itself")
        if amount < 0:
            payer, payee, amount = payee, payer, -amount
        if amount:
            self._postings.append(Posting(payer, payee, amount, what, t_ns, energy_wh, reference))
            self._balance[payer] -= amount
            self._balance[payee] += amount

    @property
    def postings(self) -> tuple[Posting, ...]:
        return tuple(self._postings)

    def balance(self, account: str) -> Decimal:
        """What came in less what went out."""
        return self._balance.get(account, Decimal(0))

    @property
    def accounts(self) -> tuple[str, ...]:
        return tuple(sorted(self._balance))

    @property
    def is_balanced(self) -> bool:
        """All accounts sum to nothing, exactly; and so they do when they are added up again from the postings."""
        again: dict[str, Decimal] = defaultdict(Decimal)
        for one in self._postings:
            again[one.payer] -= one.amount
            again[one.payee] += one.amount
        same = all(again[name] == amount for name, amount in self._balance.items())
        return same and sum(self._balance.values(), Decimal(0)) == 0

    def of(self, account: str) -> Iterator[Posting]:
        return (one for one in self._postings if account in (one.payer, one.payee))

    def round_to_cents(self, accounts: Iterable[str], t_ns: int) -> None:
        """Brings each account to whole cents against the account `rounding`: what is then owed can be paid."""
        for account in accounts:
            exact = self.balance(account)
            self.pay(ROUNDING, account, cents(exact) - exact, "rounding", t_ns)


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_EVEN)
