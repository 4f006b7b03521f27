"""How far what is shown can be trusted, for each asset: each value by the interval that its reading lies in.   Pure.

    state = TrustOf(catalogue).assets(snapshot, intervals)       # (assets,) uint8 of maps.trust_colours.Trust

A live value is not anchored yet, however sound; a replayed one is proven where its quarter of an hour was compared. Of an
asset's signals the one that asks for the most attention counts.   Thread: any.   Units: ns.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.trust import IntervalProof, Proof
from maps.trust_colours import Trust

_OF_PROOF = {
    Proof.MATCH: Trust.PROVEN,
    Proof.UNCHECKED: Trust.UNCHECKED,
    Proof.UNANCHORED: Trust.UNANCHORED,
    Proof.DIFFERS: Trust.DIFFERS,
}
_MADE_UP = (Quality.INTERPOLATED, Quality.SUBSTITUTED)


class TrustOf:
    """Of one district: who sends which signal, and where each stands."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._ids = {signal.id: row for row, signal in enumerate(catalogue.signals)}
        names = sorted({signal.feed for signal in catalogue.signals})
        number = {name: k for k, name in enumerate(names)}
        self._number = number
        self._source = np.array([number[s.feed] for s in catalogue.signals], np.int32)
        place = {asset.id: k for k, asset in enumerate(catalogue.assets)}
        self._asset = np.array([place[s.asset] for s in catalogue.signals], np.int32)
        self._assets = len(place)

    def span(self, snapshot: Snapshot) -> tuple[int, int] | None:
        """From the oldest to the newest reading that is shown, no more than a week; None where nothing is."""
        times = snapshot.at_ns[snapshot.quality != Quality.ABSENT]
        times = times[times > 0]
        if not len(times):
            return None
        newest = int(times.max())
        return max(int(times.min()), newest - 7 * 86_400_000_000_000), newest + 1

    def signals(self, snapshot: Snapshot, intervals: Iterable[IntervalProof]) -> NDArray[np.uint8]:
        """(n,) Trust of each signal's value."""
        found = np.zeros(len(snapshot), np.uint8)
        is_there = snapshot.quality != Quality.ABSENT
        found[is_there] = Trust.UNANCHORED
        by_source: dict[int, list[IntervalProof]] = {}
        for one in intervals:
            if one.source in self._number and one.proof in _OF_PROOF:
                by_source.setdefault(self._number[one.source], []).append(one)
        for source, proofs in by_source.items():
            rows = np.flatnonzero(is_there & (self._source == source))
            proofs.sort(key=lambda one: one.from_ns)
            starts = np.array([one.from_ns for one in proofs], np.int64)
            ends = np.array([one.to_ns for one in proofs], np.int64)
            says = np.array([self._say(one) for one in proofs], np.uint8)
            at = np.searchsorted(starts, snapshot.at_ns[rows], "right") - 1
            inside = (at >= 0) & (snapshot.at_ns[rows] < ends[at])
            found[rows[inside]] = says[at[inside]]
            for place, one in enumerate(proofs):
                if one.proof is Proof.DIFFERS:
                    self._blame(found, rows[inside & (at == place)], one)
        made_up = is_there & np.isin(snapshot.quality, _MADE_UP) & (found != Trust.DIFFERS)
        found[made_up] = Trust.MADE_UP
        return found

    @staticmethod
    def _say(one: IntervalProof) -> Trust:
        """Where it is known which signals differ, the others of that interval are as they were recorded."""
        if one.proof is Proof.DIFFERS and one.signals:
            return Trust.PROVEN
        return _OF_PROOF[one.proof]

    def _blame(self, found: NDArray[np.uint8], rows: NDArray[np.intp], one: IntervalProof) -> None:
        if one.signals:
            named = [self._ids[name] for name in one.signals if name in self._ids]
            rows = rows[np.isin(rows, named)]
        found[rows] = Trust.DIFFERS

    def assets(self, snapshot: Snapshot, intervals: Iterable[IntervalProof]) -> NDArray[np.uint8]:
        """(a,) Trust of each asset."""
        worst = np.zeros(self._assets, np.uint8)
        np.maximum.at(worst, self._asset, self.signals(snapshot, intervals))
        return worst
