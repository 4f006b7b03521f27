"""Colours that a file gives its surfaces, as rows of the lookup: one a colour and object, beside the rows of the objects.

So a surface of its own colour costs no vertex anything, is hidden and coloured by data with its object, and keeps its
colour in the presentation style only.   Thread: any (pure).

    tints = Tints.of(city)                        # None where the file says no colours
    row = tints.rows(surface_object, surface_rgb) # (s,) row of the lookup for each surface
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel

MOST = 1_000_000
_NO_COLOUR = np.int64(1) << 24


@dataclass(frozen=True, slots=True, eq=False)
class Tints:
    """k rows after the `first` ones.   object (k,) int32: whose; rgb (k, 3) 0..1; key (k,) sorted."""

    first: int
    object: NDArray[np.int32]
    rgb: NDArray[np.float64]
    key: NDArray[np.int64]

    @classmethod
    def of(cls, city: CityModel) -> Tints | None:
        if city.surface_rgb is None:
            return None
        key = np.unique(_keys(city.surface_object, city.surface_rgb))
        colour = key & (2 * _NO_COLOUR - 1)
        key = key[colour != _NO_COLOUR][:MOST]
        if not len(key):
            return None
        colour = key & (_NO_COLOUR - 1)
        rgb = np.stack([colour >> 16, colour >> 8 & 255, colour & 255], axis=1) / 255.0
        return cls(len(city.ids) + 1, (key >> 25).astype(np.int32), rgb, key)

    def rows(self, surface_object: NDArray[np.int32], surface_rgb: NDArray[np.uint8]) -> NDArray[np.int32]:
        """(s,) the object's own row where the surface has no colour."""
        wanted = _keys(surface_object, surface_rgb)
        at = np.minimum(np.searchsorted(self.key, wanted), len(self.key) - 1)
        return np.where(self.key[at] == wanted, self.first + at, surface_object).astype(np.int32)


def _keys(surface_object: NDArray[np.int32], surface_rgb: NDArray[np.uint8]) -> NDArray[np.int64]:
    rgb = surface_rgb.astype(np.int64)
    colour = rgb[:, 0] << 16 | rgb[:, 1] << 8 | rgb[:, 2]
    colour = np.where(rgb[:, 3] > 0, colour, _NO_COLOUR)
    return np.asarray(surface_object.astype(np.int64) << 25 | colour)
