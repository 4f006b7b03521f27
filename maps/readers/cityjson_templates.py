"""The geometry templates of a CityJSON file: shapes around their own origin that instances put somewhere.

Thread: one (remembers what it has read).   Units: metres.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from maps.readers import cityjson_types as cj
from maps.readers.cityjson_appearance import Appearance
from maps.readers.cityjson_shells import Place, Shells, read_shells
from maps.readers.problems import Problems

_UNKNOWN = (float("nan"), float("nan"))


class Templates:
    """items: the templates; vertices (n, 3): their own list, in metres."""

    def __init__(
        self,
        items: Sequence[cj.Geometry],
        vertices: NDArray[np.float64],
        problems: Problems,
        appearance: Appearance | None = None,
    ) -> None:
        self._items = items
        self._vertices = vertices
        self._problems = problems
        self._appearance = appearance
        self._shapes: dict[int, tuple[Shells, NDArray[np.float64]] | None] = {}

    def geometry(self, number: int | None) -> cj.Geometry | None:
        """The template of that number, or None."""
        return self._items[number] if number is not None and 0 <= number < len(self._items) else None

    def shape(self, number: int | None) -> tuple[Shells, NDArray[np.float64]] | None:
        """Shells of a template, numbered from 0, and their vertices (k, 3); None where it has no surfaces."""
        geometry = self.geometry(number)
        if number is None or geometry is None or geometry.type not in cj.SURFACES_DEPTH:
            return None
        if number not in self._shapes:
            self._shapes[number] = self._read(geometry, f"geometry-templates.templates[{number}]")
        return self._shapes[number]

    def _read(self, geometry: cj.Geometry, place: str) -> tuple[Shells, NDArray[np.float64]] | None:
        nowhere = Place("", -1, "", place)
        shells, _ = read_shells(
            geometry, place, nowhere, len(self._vertices), self._problems, self._appearance
        )
        if shells is None:
            return None
        used = sorted(shells.vertices())
        new = {old: k for k, old in enumerate(used)}
        surfaces = [
            [[[new[v] for v in ring] for ring in face] for face in shell] for shell in shells.surfaces
        ]
        own = Shells(surfaces, shells.is_inner, shells.kinds, place, shells.has_semantics, shells.colours)
        return own, self._vertices[used]

    def size(self, number: int | None, matrix: NDArray[np.float64]) -> tuple[float, float]:
        """Height and width in metres of a template under a (4, 4) matrix; nan where it has no shape."""
        shape = self.shape(number)
        if shape is None:
            return _UNKNOWN
        moved = shape[1] @ matrix[:3, :3].T
        span = moved.max(axis=0) - moved.min(axis=0)
        return (float(span[2]), float(max(span[0], span[1])))
