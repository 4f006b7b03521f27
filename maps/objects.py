"""What the drawing needs to know of every object, worked out once for all of them.   Thread: any (pure)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.layers import LAYERS, layer_of


@dataclass(frozen=True, slots=True, eq=False)
class Objects:
    """o objects.   layer (o,) int64 number in LAYERS; is_building (o,) bool: buildings and their parts; root (o,) int32."""

    layer: NDArray[np.int64]
    is_building: NDArray[np.bool_]
    root: NDArray[np.int32]

    @classmethod
    def of(cls, city: CityModel) -> Objects:
        types = list(dict.fromkeys(city.types))
        number = {name: k for k, name in enumerate(types)}
        code = np.fromiter(map(number.__getitem__, city.types), np.int64, len(city.types))
        plain = np.array([LAYERS.index(layer_of(t, {})) for t in types] or [0], np.int64)
        layer = plain[code]
        says = [city.attributes.get(name) for name in ("function", "surface")]
        function, surface = (c if c is not None else np.full(len(city.ids), None, object) for c in says)
        if any(c is not None for c in says):
            for row, (f, s) in enumerate(zip(function, surface, strict=True)):
                if f is not None or s is not None:
                    layer[row] = LAYERS.index(layer_of(city.types[row], {"function": f, "surface": s}))
        building = np.array(
            [t.removeprefix("+") in ("Building", "BuildingPart") for t in types] or [False], np.bool_
        )
        return cls(layer, building[code], city.root_of())
