"""Batteries and tanks (app/energy/storage.py) as the programme sees them, and back.   Thread: any, pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.energy.flexible.checks import Infeasible
from app.energy.flexible.programme import Held, Schedule
from app.energy.noise import Floats
from app.energy.storage import Run, Store


def held(store: Store, rows: NDArray[np.intp], start: Floats, end: Floats, n: int, step_h: float) -> Held:
    """rows: which of the stores, each at a meter of its own.   start, end (k,): 0..1, of all."""
    capacity = np.maximum(store.capacity_kwh[rows], 1e-9)
    power = np.broadcast_to(store.power_kw[rows, None], (len(rows), n))
    return Held(
        start[rows] * capacity,
        end[rows] * capacity,
        power,
        power,
        np.repeat((store.low[rows] * capacity)[:, None], n, axis=1),
        np.repeat((store.high[rows] * capacity)[:, None], n, axis=1),
        np.broadcast_to(1.0 - store.loss_per_h[rows] * step_h, (len(rows),)),
        store.eta_in[rows],
        store.eta_out[rows],
        np.arange(len(rows)),
    )


def run_of(store: Store, parts: list[Schedule], k: int, n: int, step_h: float) -> Run:
    """The parts one after another, with contents exactly inside their bounds."""
    if not parts:
        return Run(np.empty((0, n)), np.empty((0, n + 1)), np.empty((0, n)))
    power = np.concatenate([part.power_kw for part in parts])
    content = np.concatenate([part.content_kwh for part in parts])
    capacity = np.maximum(store.capacity_kwh, 1e-9)[:, None]
    soc = np.clip(content / capacity, store.low[:, None], store.high[:, None])
    return Run(power, soc, power * step_h - np.diff(content, axis=1))


def inside(store: Store, soc: Floats, when: str) -> None:
    """Raises Infeasible where a content (k,) lies outside of what the store may hold."""
    out = np.flatnonzero((soc < store.low) | (soc > store.high))
    if len(out):
        i = out[0]
        raise Infeasible(
            f"content {when} of store {i} is {100 * soc[i]:.4g} %: it must lie within "
            f"{100 * store.low[i]:.4g} and {100 * store.high[i]:.4g} %"
        )
