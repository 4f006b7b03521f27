"""CityJSON surface types and object types -> SurfaceKind.   Thread: any."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.model.city import SurfaceKind as K

KIND_OF_SURFACE = {
    "WallSurface": K.WALL,
    "InteriorWallSurface": K.WALL,
    "RoofSurface": K.ROOF,
    "GroundSurface": K.GROUND,
    "ClosureSurface": K.CLOSURE,
    "WaterClosureSurface": K.CLOSURE,
    "OuterCeilingSurface": K.OUTER_CEILING,
    "CeilingSurface": K.OUTER_CEILING,
    "OuterFloorSurface": K.OUTER_FLOOR,
    "FloorSurface": K.OUTER_FLOOR,
    "Window": K.WINDOW,
    "Door": K.DOOR,
    "WaterSurface": K.WATER,
    "WaterGroundSurface": K.GROUND,
    "TrafficArea": K.TRAFFIC,
    "AuxiliaryTrafficArea": K.TRAFFIC,
    "TransportationMarking": K.TRAFFIC,
}
KIND_OF_OBJECT = {
    "WaterBody": K.WATER,
    "Road": K.TRAFFIC,
    "Railway": K.TRAFFIC,
    "TransportSquare": K.TRAFFIC,
    "Square": K.TRAFFIC,
    "Track": K.TRAFFIC,
}


class BadSemantics(ValueError):
    """Semantics that do not fit their boundaries."""


def kinds_of(
    surface_types: Sequence[str], values: Any, shell_sizes: Sequence[int], depth: int, object_type: str
) -> list[list[int]]:
    """A SurfaceKind for each surface of each shell.

    surface_types: `type` of semantics.surfaces.   values: semantics.values, nested `depth` lists deep (1 for a
    multi-surface, 2 for a solid, 3 for a multi-solid); null at any depth means nothing is said.
    shell_sizes: surfaces of each shell, in order.   Raises BadSemantics.
    """
    default = int(KIND_OF_OBJECT.get(object_type, K.OTHER))
    if values is None or not surface_types:
        return [[default] * size for size in shell_sizes]
    table = [int(KIND_OF_SURFACE.get(name, default)) for name in surface_types]
    shells: list[Any] = [values]
    for _ in range(depth - 1):
        below: list[Any] = []
        for part in shells:
            if part is None and depth > 2 and len(shells) != len(shell_sizes):
                raise BadSemantics("a solid without semantics among others with some")
            below.extend([None] if part is None else _list(part))
        shells = below
    if len(shells) != len(shell_sizes):
        raise BadSemantics(f"semantics for {len(shells)} shells where there are {len(shell_sizes)}")
    out: list[list[int]] = []
    for part, size in zip(shells, shell_sizes, strict=True):
        if part is None:
            out.append([default] * size)
            continue
        if len(_list(part)) != size:
            raise BadSemantics(f"semantics for {len(part)} surfaces where there are {size}")
        try:
            out.append([default if v is None else table[v] for v in part])
        except (IndexError, TypeError) as error:
            raise BadSemantics("semantics name a surface that is not in the list") from error
        if any(v is not None and v < 0 for v in part):
            raise BadSemantics("semantics name a surface that is not in the list")
    return out


def _list(part: Any) -> list[Any]:
    if not isinstance(part, list):
        raise BadSemantics("semantics values must be lists of numbers and nulls")
    return part
