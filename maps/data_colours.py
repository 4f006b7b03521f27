"""The data colours of a scene: what they are by, their scale, and what they are compared with.

    colours.choose(ColourBy("signal", "load_kw")); colours.paint(snapshot)
    colours.compare(base)                 # from now on the colours say: shown - base, on a diverging scale

Thread: GUI (the lookup is a texture).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.snapshot import Snapshot
from maps.colouring import ColourBy, Legend, Plan, as_difference, plan_for, united
from maps.difference import difference
from maps.lookup import ObjectLookup
from maps.trust_colours import trust_plan


class DataColours:
    def __init__(self, city: CityModel, catalogue: Catalogue, lookup: ObjectLookup) -> None:
        self._city, self._catalogue, self._lookup = city, catalogue, lookup
        self._by: ColourBy | None = None
        self._plan: Plan | None = None
        self._base: Snapshot | None = None
        self._trust_plan = trust_plan(city, catalogue)
        self._trust = np.zeros(len(catalogue.assets), np.uint8)
        self._results: Plan | None = None
        self._results_base: Plan | None = None
        self.legend: Legend | None = None
        """Of the colours shown now; None for the objects' own."""

    @property
    def by(self) -> ColourBy | None:
        return self._by

    def choose(self, by: ColourBy | None) -> bool:
        """False where the model has no such thing; then objects have their own colours, as for None."""
        self._by = by
        self._results = None
        self._plan = plan_for(by, self._city, self._catalogue) if by is not None else None
        if self._plan is not None and self._is_compared:
            self._plan = as_difference(self._plan)
        self.legend = None
        if self._plan is None:
            self._lookup.clear_data()
        return self._plan is not None or by is None or self.is_trust

    def show_results(self, results: Plan | None, base: Plan | None = None) -> bool:
        """Values that no signal has, such as a scenario's, before what was chosen; None for that again. True when a colour changed.
        base: the same without the scenario, on one scale with it, for the left half of a divided picture."""
        self._results_base = base
        if results is None and self._results is None:
            return False
        self._results = results
        if results is None:
            self.choose(self._by)
            return True
        if base is not None:
            _, grown = base.paint(None)
            _, self.legend = results.paint(None, grown)
        paint, self.legend = results.paint(None, self.legend if base is not None else None)
        self._lookup.set_data(paint)
        return True

    def draw_base(self, is_base: bool) -> None:
        """For one pass: results of the base, or nothing where there are none. The legend stays."""
        if self._results is None:
            return
        plan = self._results_base if is_base else self._results
        if plan is None:
            self._lookup.clear_data()
        else:
            self._lookup.set_data(plan.paint(None, self.legend)[0])

    @property
    def is_trust(self) -> bool:
        """Whether the colours say how far things are proven."""
        return self._by is not None and self._by.kind == "trust" and self._trust_plan is not None

    def set_trust(self, state: NDArray[np.uint8]) -> bool:
        """state (a,): Trust of each asset of the catalogue. True when a colour changed."""
        if np.array_equal(state, self._trust):
            return False
        self._trust = np.asarray(state, np.uint8).copy()
        return self.is_trust and self.paint(None)

    def trust_of_objects(self) -> NDArray[np.uint8] | None:
        """(o,) Trust of each object; None where no asset stands in any."""
        return None if self._trust_plan is None else self._trust_plan.of_objects(self._trust)

    @property
    def _is_compared(self) -> bool:
        """Attributes of a building are the same at both moments."""
        return self._base is not None and self._by is not None and self._by.kind == "signal"

    def compare(self, base: Snapshot | None) -> None:
        """With the state of another moment; None for plain values again. Call `paint` afterwards."""
        was, self._base = self._base, base
        if (was is None) != (base is None):
            self.choose(self._by)

    def widen(self, other: Legend | None) -> bool:
        """Takes in the scale of another scene, so that one colour means one value in both; True when it grew."""
        if self.legend is None or other is None:
            return False
        wider = united(self.legend, other)
        grew = (wider.low, wider.high) != (self.legend.low, self.legend.high)
        self.legend = wider
        return grew

    def paint(self, snapshot: Snapshot | None) -> bool:
        """True when a colour changed."""
        if self._results is not None:
            return False
        if self.is_trust and self._trust_plan is not None:
            colours, self.legend = self._trust_plan.paint(self._trust)
            return self._lookup.set_data(colours)
        if self._plan is None:
            return False
        if snapshot is not None and self._base is not None and self._is_compared:
            snapshot = difference(self._base, snapshot)
        paint, self.legend = self._plan.paint(snapshot, self.legend)
        return self._lookup.set_data(paint)
