"""Bids in a JSON file, as `tvilling market clear` takes them.   Thread: any.   Errors: BadBids.

    {"currency": "NOK", "interval_s": 900, "participants": ["anna", "berit"],
     "limits": {"sluppen": {"into_wh": 50000, "out_of_wh": 50000}},
     "bids": [{"id": "b1", "interval": "2026-11-22T10:00:00Z", "participant": "anna", "asset": "roof", "side": "sell",
               "kwh": "1.5", "price": "0.42", "least_kwh": "0.5", "place": "sluppen"}]}

Energy as kwh or as whole energy_wh. Numbers may be JSON numbers or strings; NaN and the like are refused with the bid, not
with the file. A bare list of bids is read too.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from app.energy.market.bids import MAX_BIDS, QUARTER_NS, Bid, Book, Gate, Refusal, Side, admit
from app.energy.market.terms import Limit
from app.model.plain_json import loads
from app.model.times import NS, to_ns

MAX_BYTES = 64 * 1024 * 1024
_WORDS = 200


class BadBids(ValueError):
    """The file is no list of bids at all; says what and where."""


@dataclass(frozen=True, slots=True)
class BidFile:
    """books: by start."""

    currency: str
    books: tuple[Book, ...]
    refused: tuple[Refusal, ...]
    limits: Mapping[str, Limit]


def read_bids(text: str | bytes) -> BidFile:
    if len(text) > MAX_BYTES:
        raise BadBids(f"larger than {MAX_BYTES // 1024 // 1024} MB")
    try:
        whole = loads(text if isinstance(text, str) else text.decode("utf-8"), parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        where = (
            f"line {error.lineno}, column {error.colno}"
            if isinstance(error, json.JSONDecodeError)
            else "the file"
        )
        raise BadBids(f"{where}: not JSON") from None
    head: Mapping[str, Any] = whole if isinstance(whole, dict) else {}
    items = head.get("bids") if isinstance(whole, dict) else whole
    if not isinstance(items, list):
        raise BadBids('no list of bids: it wants {"bids": [...]}')
    if len(items) > 10 * MAX_BIDS:
        raise BadBids(f"more than {10 * MAX_BIDS} bids")
    length_ns = _length(head.get("interval_s", QUARTER_NS // NS))
    gate = Gate(_participants(head.get("participants")))
    by_start: dict[int, list[Bid]] = defaultdict(list)
    refused: list[Refusal] = []
    for number, item in enumerate(items):
        try:
            start, bid = _bid(item, number)
        except (TypeError, ValueError, OverflowError) as error:
            name = item.get("id") if isinstance(item, dict) else None
            refused.append(Refusal(_word(name) if name else f"bids[{number}]", _why(error)))
            continue
        by_start[start].append(bid)
    books = []
    end = None
    for start in sorted(by_start):
        if end is not None and start < end:
            refused += [Refusal(b.id, "its interval overlaps the one before") for b in by_start[start]]
            continue
        book, out = admit(by_start[start], start, start + length_ns, gate)
        books.append(book)
        refused += out
        end = start + length_ns
    return BidFile(
        _word(head.get("currency", "")), tuple(books), tuple(refused), _limits(head.get("limits", {}))
    )


def _bid(item: object, number: int) -> tuple[int, Bid]:
    if not isinstance(item, dict):
        raise TypeError("it is no object")
    side = item.get("side")
    if side not in ("sell", "buy"):
        raise ValueError("its side is neither sell nor buy")
    start = _start(item.get("interval"))
    if "energy_wh" in item:
        energy = _whole(item["energy_wh"], "energy_wh")
    else:
        energy = _whole(_decimal(item.get("kwh"), "kwh") * 1000, "kwh")
    least = _whole(_decimal(item.get("least_kwh", 0), "least_kwh") * 1000, "least_kwh")
    name = _word(item.get("id") or f"bids[{number}]")
    participant = _word(item.get("participant", ""))
    bid = Bid(
        name, participant, _word(item.get("asset") or participant), Side(side), energy,
        _decimal(item.get("price"), "price"), least, _word(item.get("place", "")),
    )  # fmt: skip
    return start, bid


def _start(text: object) -> int:
    if text is None:
        return 0
    if not isinstance(text, str):
        raise TypeError("its interval is no time")
    try:
        moment = datetime.fromisoformat(text[:_WORDS])
    except ValueError:
        raise ValueError("its interval is no time such as 2026-11-22T10:00:00Z") from None
    if moment.tzinfo is None:
        raise ValueError("its interval is a time without a zone")
    return to_ns(moment)


def _decimal(value: object, name: str) -> Decimal:
    if value is None:
        raise ValueError(f"it has no {name}")
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal | float):
        raise TypeError(f"its {name} is no number")
    if len(str(value)) > _WORDS:
        raise ValueError(f"its {name} is no number")
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        raise ValueError(f"its {name} is no number") from None
    if not found.is_finite():
        raise ValueError(f"its {name} is no number")
    if abs(found.adjusted()) > 30:
        raise ValueError(f"its {name} is no sensible number")
    return found


def _whole(value: object, name: str) -> int:
    found = _decimal(value, name)
    if found != found.to_integral_value():
        raise ValueError(f"its {name} is not in whole Wh")
    return int(found)


def _length(value: object) -> int:
    try:
        seconds = _decimal(value, "interval_s")
    except (TypeError, ValueError) as error:
        raise BadBids(f"interval_s: {error}") from None
    if not 60 <= seconds <= 86_400 or seconds != int(seconds):
        raise BadBids("interval_s is not a whole number of seconds from 60 to 86400")
    return int(seconds) * NS


def _participants(value: object) -> frozenset[str] | None:
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BadBids("participants is no list of names")
    return frozenset(value)


def _limits(value: object) -> Mapping[str, Limit]:
    if not isinstance(value, dict) or not all(isinstance(one, dict) for one in value.values()):
        raise BadBids("limits is no table of places")
    found = {}
    for place, one in value.items():
        try:
            most = [None if one.get(k) is None else _whole(one[k], k) for k in ("into_wh", "out_of_wh")]
        except (TypeError, ValueError) as error:
            raise BadBids(f"limits.{_word(place)}: {error}") from None
        if any(m is not None and not 0 <= m < 1 << 60 for m in most):
            raise BadBids(f"limits.{_word(place)}: a limit is not below zero")
        found[str(place)] = Limit(*most)
    return found


def _word(value: object) -> str:
    text = value if isinstance(value, str) else ""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:_WORDS])


def _why(error: Exception) -> str:
    return _word(str(error)) or "it cannot be read"
