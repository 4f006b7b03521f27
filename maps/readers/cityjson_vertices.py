"""Vertex lists of CityJSON -> (n, 3) double, nan for what is no vertex, so that the others keep their numbers.

Thread: any.   Units: those of the file (whole numbers before the transform), then metres.
"""

from __future__ import annotations

from itertools import chain
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.model.plain_json import loads
from maps.readers import cityjson_types as cj
from maps.readers.cityjson_shells import UNREADABLE
from maps.readers.problems import Problems

_FARTHEST = 1e9  # metres from the origin of any CRS; beyond it is no place, and products would overflow


class Transform(NamedTuple):
    """CRS coordinates = scale x vertex + translate, metres."""

    scale: NDArray[np.float64]
    translate: NDArray[np.float64]


def read_transform(document: cj.Document, place: str, problems: Problems) -> Transform | None:
    """None where there is none that can be read."""
    if not cj.is_given(document.transform):
        return None
    try:
        transform = cj.decode_transform(document.transform)
    except UNREADABLE:
        what = "the transform needs three numbers for scale and for translate"
        problems.error("bad-transform", "", f"{place}transform", what)
        return None
    return Transform(np.array(transform.scale), np.array(transform.translate))


def read_vertices(
    raw: msgspec.Raw, place: str, problems: Problems, transform: Transform | None = None
) -> NDArray[np.float64]:
    """(n, 3) in CRS coordinates. A vertex that lies nowhere on earth is nan and a problem."""
    if not cj.is_given(raw):
        return np.empty((0, 3))
    try:
        rows: list[Any] = cj.decode_vertices(raw)
    except UNREADABLE:
        rows = _loosely(raw, place, problems)
    xyz = np.fromiter(chain.from_iterable(rows), np.float64, 3 * len(rows)).reshape(-1, 3)
    if transform is not None:
        with np.errstate(over="ignore", invalid="ignore"):  # what overflows is reported right below
            xyz = xyz * transform.scale + transform.translate
    if not len(xyz) or np.abs(xyz).max() < _FARTHEST:  # false for nan too
        return xyz
    lost = np.flatnonzero(~(np.abs(xyz) < _FARTHEST).all(axis=1))
    for n in lost.tolist():
        problems.error("bad-vertex", "", f"{place}[{n}]", "a vertex needs three finite numbers")
    xyz[lost] = np.nan
    return xyz


def _loosely(raw: msgspec.Raw, place: str, problems: Problems) -> list[Any]:
    """Row by row, because some are no vertices."""
    try:
        rows = loads(bytes(raw).decode("utf-8"), parse_int=float)  # whole numbers of any length
    except (ValueError, RecursionError):
        rows = None
    if not isinstance(rows, list):
        problems.error("bad-vertices", "", place, "the vertices are no list of points")
        return []
    return [_vertex(row) for row in rows]


def _vertex(row: object) -> tuple[float, ...]:
    nowhere = (float("nan"),) * 3
    if not (isinstance(row, list) and len(row) == 3 and all(type(v) in (int, float) for v in row)):
        return nowhere
    try:
        return tuple(float(v) for v in row)
    except OverflowError:
        return nowhere
