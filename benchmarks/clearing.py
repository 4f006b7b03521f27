"""What clearing costs: a book of 10,000 bids, by each rule, with and without limits of the grid.

    python benchmarks/clearing.py [--bids 10000]

The goal of docs/design.md is 20 ms, trades made and all. Beside it a peer in the same run: the same book as a linear
programme with HiGHS, which finds volumes but neither pairs nor whole Wh.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import numpy as np
from scipy.optimize import linprog

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.energy.market.bids import Bid, Book, Side, admit
from app.energy.market.clearing import clear
from app.energy.market.terms import Limit, Rule, Terms

RUNS = 15


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--bids", type=int, default=10_000)
    count = parser.parse_args().bids
    found: dict[str, object] = {"bids": count}
    for name, places in (("one place", 1), ("16 places", 16)):
        book = book_of(count, places)
        limits = {f"p{k}": Limit(1_000_000, 1_000_000) for k in range(places)} if places > 1 else {}
        for rule in Rule:
            terms = Terms(rule, limits=limits)
            trades = len(clear(book, terms).trades)
            found[f"{name}, {rule.value}"] = {
                **timed(lambda b=book, t=terms: clear(b, t).trades),
                "trades": trades,
            }  # type: ignore[misc]
    book = book_of(count, 1)
    found["peer: HiGHS, one place"] = timed(lambda: by_programme(book))
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


def timed(work: Callable[[], object]) -> dict[str, float]:
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        took.append((time.perf_counter() - began) * 1000)
    return {"p50_ms": round(statistics.median(took), 1), "worst_ms": round(max(took), 1)}


def book_of(count: int, places: int) -> Book:
    chance = random.Random(7)
    bids = [
        Bid(
            f"bid-{i}", f"party-{i % 997}", f"asset-{i}", chance.choice((Side.SELL, Side.BUY)), chance.randint(1, 50_000),
            Decimal(chance.randint(0, 9999)).scaleb(-4), 0, f"p{i % places}",
        )
        for i in range(count)
    ]  # fmt: skip
    return admit(bids, 0, 900_000_000_000)[0]


def by_programme(book: Book) -> float:
    sign = np.array([1.0 if b.is_sale else -1.0 for b in book.bids])
    cost = sign * np.array([float(b.price) for b in book.bids])
    most = [(0.0, float(b.energy_wh)) for b in book.bids]
    return float(linprog(cost, A_eq=sign[None, :], b_eq=[0.0], bounds=most, method="highs").fun)


if __name__ == "__main__":
    main()
