"""Which signal of the district a name in a file probably means: exactly by id or key, else proposed by likeness.   Thread: any.

found = match("Elgeseter_pm25", catalogue)        # Match(signal="elgeseter.pm25", is_sure=False, score=0.9) or None
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.model.catalogue import Catalogue
from app.model.signal import Signal

LEAST = 0.62
_WORDS = {
    "pm2.5": "pm25",
    "pm25": "pm25",
    "pm2": "pm25",
    "temp": "temperature",
    "rh": "humidity",
    "wind": "wind",
}
_ALIKE: Mapping[str, frozenset[str]] = {
    "temperature": frozenset(("temperature", "temp", "t", "c")),
    "humidity": frozenset(("humidity", "rh", "relative")),
    "pm25": frozenset(("pm25",)),
    "pm10": frozenset(("pm10",)),
    "power": frozenset(("power", "load", "kw", "shiftable")),
    "energy": frozenset(("energy", "kwh")),
}


@dataclass(frozen=True, slots=True)
class Match:
    """is_sure: the name is the signal's id or its key; else it is a proposal that a person confirms."""

    signal: str
    is_sure: bool
    score: float = 1.0


def match(name: str, catalogue: Catalogue, least: float = LEAST) -> Match | None:
    if catalogue.row_or_none(name) is not None:
        return Match(name, True)
    keyed = [s.id for s in catalogue.signals if s.key == name]
    if len(keyed) == 1:
        return Match(keyed[0], True)
    words = _words(name)
    best: tuple[float, Signal] | None = None
    for signal in catalogue.signals:
        score = _likeness(words, signal, catalogue)
        if best is None or score > best[0]:
            best = (score, signal)
    if best is None or best[0] < least:
        return None
    return Match(best[1].id, False, best[0])


def _likeness(words: frozenset[str], signal: Signal, catalogue: Catalogue) -> float:
    """Half for the quantity, half for the place; nothing without the quantity."""
    quantity = _words(f"{signal.id.partition('.')[2]} {signal.quantity} {signal.label}")
    place = _words(f"{signal.asset} {catalogue.asset(signal.asset).name}")
    wanted = _ALIKE.get(signal.quantity, frozenset((signal.quantity,)))
    has_quantity = bool(words & wanted) or bool(words & quantity)
    if not has_quantity:
        return 0.0
    others = words - quantity - wanted
    if not others:
        return 0.5
    near = sum(max((SequenceMatcher(None, a, b).ratio() for b in place), default=0.0) for a in others) / len(
        others
    )
    return 0.45 + 0.55 * near if near > 0.75 else 0.45 * near


def _words(text: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("Ø", "O").replace("₂", "2"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower().replace("pm2.5", "pm25")
    return frozenset(_WORDS.get(word, word) for word in re.split(r"[^a-z0-9]+", plain) if word)
