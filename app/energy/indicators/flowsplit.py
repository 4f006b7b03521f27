"""Which energy went where: generation, stores and the grid to loads, stores and the grid, step by step.

The order of preference is that of Home Assistant's energy panel (notes on practice): what the grid brings beyond the loads
fills stores; then generation fills stores and is sent out; then stores are sent out; the rest of the stores' filling comes
from the grid; loads take generation, then stores, then the grid; what a store gives beyond all that went into another store
(a panel of one home has one store; a district has many). All sums are kept: what enters leaves.
kWh, arrays (T,), none below zero.   Thread: any, pure.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """(T,) each."""

    made_to_load: Floats
    made_to_store: Floats
    made_to_grid: Floats
    store_to_load: Floats
    store_to_grid: Floats
    store_to_store: Floats
    grid_to_load: Floats
    grid_to_store: Floats

    @property
    def bought(self) -> Floats:
        return self.grid_to_load + self.grid_to_store

    @property
    def sold(self) -> Floats:
        return self.made_to_grid + self.store_to_grid


def split(made: Floats, store_out: Floats, load: Floats, store_in: Floats) -> Split:
    """The grid brings or takes what is left: no losses inside a boundary, the stores' own lie between in and out."""
    made, out, load, fill = (
        np.asarray(x, dtype=np.float64).copy() for x in (made, store_out, load, store_in)
    )
    net = load + fill - made - out
    bought, sold = np.maximum(net, 0.0), np.maximum(-net, 0.0)
    grid_to_store = np.clip(np.minimum(fill, bought - load), 0.0, None)
    fill -= grid_to_store
    bought = bought - grid_to_store
    made_to_store = np.minimum(made, fill)
    made, fill = made - made_to_store, fill - made_to_store
    made_to_grid = np.minimum(made, sold)
    made, sold = made - made_to_grid, sold - made_to_grid
    store_to_grid = np.minimum(out, sold)
    out = out - store_to_grid
    more = np.minimum(bought, fill)
    grid_to_store, bought = grid_to_store + more, bought - more
    made_to_load = np.minimum(load, made)
    load = load - made_to_load
    store_to_load = np.minimum(load, out)
    load, out = load - store_to_load, out - store_to_load
    return Split(
        made_to_load, made_to_store, made_to_grid, store_to_load, store_to_grid, np.maximum(out, 0.0),
        np.maximum(load, 0.0), grid_to_store,
    )  # fmt: skip
