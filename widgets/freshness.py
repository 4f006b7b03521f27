"""How fresh the data behind each layer is: buildings, solar panels, and all assets behind their symbols. Pure, no Qt.

layer_freshness(catalogue, snapshot)["buildings"].text()  ->  "330 of 332 signals fresh, newest 3 s old"
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import format_span

LEAST_SHARE = 0.90  # docs/practice.md: below this coverage a figure is not to be judged by
_UNFIT = (Quality.STALE, Quality.BAD, Quality.ABSENT)


@dataclass(frozen=True, slots=True)
class Freshness:
    """signals: how many belong to the layer.   fresh: neither stale, bad nor absent.   age_ns: of the newest, None for none."""

    signals: int
    fresh: int
    age_ns: int | None

    @property
    def is_good(self) -> bool:
        return self.fresh >= LEAST_SHARE * self.signals

    def text(self) -> str:
        newest = (
            tr("nothing known yet")
            if self.age_ns is None
            else tr("newest {span} old", span=format_span(self.age_ns))
        )
        return tr(
            "{fresh} of {signals} signals fresh, {newest}",
            fresh=self.fresh,
            signals=self.signals,
            newest=newest,
        )


def layer_rows(catalogue: Catalogue) -> Mapping[str, NDArray[np.intp]]:
    """layer name -> catalogue rows of the signals that it shows."""
    kinds = [catalogue.asset(s.asset).kind for s in catalogue.signals]
    chosen = {
        "buildings": [i for i, kind in enumerate(kinds) if kind is AssetKind.BUILDING],
        "installations": [i for i, kind in enumerate(kinds) if kind is AssetKind.PV],
        "air": [i for i, kind in enumerate(kinds) if kind is AssetKind.AIR_QUALITY],
        "wind": [i for i, s in enumerate(catalogue.signals) if s.quantity in ("wind", "direction")],
        "sharing": [i for i, kind in enumerate(kinds) if kind in (AssetKind.BIKE_DOCK, AssetKind.CAR_SHARE)],
        "symbols": list(range(len(kinds))),
    }
    return {name: np.array(rows, dtype=np.intp) for name, rows in chosen.items() if rows}


def freshness_of(rows: NDArray[np.intp], snapshot: Snapshot) -> Freshness:
    quality = snapshot.quality[rows]
    known = quality != Quality.ABSENT
    age = int(snapshot.t_ns - snapshot.at_ns[rows][known].max()) if known.any() else None
    return Freshness(len(rows), int(len(rows) - np.isin(quality, _UNFIT).sum()), age)
