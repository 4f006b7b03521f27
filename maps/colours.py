"""Colour tables for data: Crameri's batlow (magnitude) and vik (difference), Okabe and Ito's categories.   Thread: any.

The tables are read from the data files of the cmcrameri package without importing it: that would import matplotlib.
Sources: Crameri (2018), https://doi.org/10.5281/zenodo.1243862; Okabe and Ito (2008), colour universal design.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

OKABE_ITO: Final = (
    "#E69F00",
    "#56B4E9",
    "#009E73",
    "#F0E442",
    "#0072B2",
    "#D55E00",
    "#CC79A7",
    "#000000",
)
"""For categories, in this order; distinguishable with every common kind of colour vision."""


def okabe_ito() -> NDArray[np.float64]:
    """(8, 3) the same as numbers from 0 to 1."""
    return np.array([[int(c[k : k + 2], 16) / 255 for k in (1, 3, 5)] for c in OKABE_ITO])


def batlow() -> NDArray[np.float64]:
    """(256, 3) red, green, blue from 0 to 1, dark to light, for magnitudes. Read-only."""
    return _table("batlow")


def vik() -> NDArray[np.float64]:
    """(256, 3) red, green, blue from 0 to 1, blue over white to red, for differences around the middle. Read-only."""
    return _table("vik")


@cache
def _table(name: str) -> NDArray[np.float64]:
    spec = find_spec("cmcrameri")  # finds the folder; runs nothing of the package
    if spec is None or spec.origin is None:
        raise RuntimeError(
            "the colour tables need the package cmcrameri; run `python3 run.py` to complete the set-up"
        )
    table = np.loadtxt(Path(spec.origin).parent / "cmaps" / f"{name}.txt", dtype=np.float64)
    table.flags.writeable = False
    return table
