"""What of a measurement is drawn: lines, points and labels in the scene.   Pure.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from app.model.language import tr
from app.model.signal import format_value
from maps.measure import Place, distance
from maps.measurements import Measurement, compass, decimals
from widgets.measure_overlay import Drawing, Label


def drawing_of(
    made: Measurement, origin: Place, *, is_faint: bool = True, marker: tuple[str, Place] | None = None
) -> Drawing:
    """origin: of the scene, in the CRS."""
    points = _scene(made.points, origin)
    rank = 100 if is_faint else 200
    spot = _scene([marker[1]], origin)[0].tolist() if marker else None
    mark = (marker[0], (spot[0], spot[1], spot[2])) if marker and spot else None
    main = made.main
    if made.kind == "surface":
        sides = np.array(made.sides, np.float64).reshape(-1, 2, 3) - np.asarray(origin)
        found = {f.key: f for f in made.figures}
        tilt, azimuth = found["tilt_deg"], found["azimuth_deg"]
        words = tr("tilt {text}°", text=tilt.text) + (
            f" {compass(azimuth.value)}" if compass(azimuth.value) else ""
        )
        label = Label(_tuple(points[0]), main.text, f"{main.unit}  {words}", rank)
        return Drawing(sides, points[:0], (label,), is_faint, marker=mark)
    if made.kind in ("height", "building"):
        return _upright(made, points, rank, is_faint=is_faint, marker=mark)
    ring = np.concatenate([points, points[:1]]) if made.kind == "area" else points
    lines = np.stack([ring[:-1], ring[1:]], axis=1)
    labels = [Label(_tuple(points.mean(axis=0)), main.text, main.unit, rank)] if made.kind == "area" else []
    if made.kind == "distance":
        labels.append(_length(made, points, rank))
        if len(points) > 2:
            labels += _legs(made.points, points)
    return Drawing(lines, points, tuple(labels), is_faint, is_filled=made.kind == "area", marker=mark)


def line_drawing(
    points: Sequence[Place], origin: Place, *, marker: tuple[str, Place] | None = None, is_faint: bool = False
) -> Drawing:
    """A line without figures: what is begun, or that of a profile."""
    p = _scene(points, origin)
    spot = _tuple(_scene([marker[1]], origin)[0]) if marker else None
    lines = np.stack([p[:-1], p[1:]], axis=1) if len(p) > 1 else np.zeros((0, 2, 3))
    return Drawing(lines, p, (), is_faint, marker=(marker[0], spot) if marker and spot else None)


def _upright(
    made: Measurement, points: np.ndarray, rank: int, *, is_faint: bool, marker: tuple[str, Place] | None
) -> Drawing:
    """The plumb line from the lower to the higher, and the level way between them dashed."""
    a, b = points[0], points[-1]
    corner = np.array([b[0], b[1], a[2]])
    middle = (corner + b) / 2
    main = made.main
    label = Label(_tuple(middle), main.text, main.unit, rank)
    lines = np.array([[corner, b]])
    return Drawing(lines, points, (label,), is_faint, dashed=np.array([[a, corner]]), marker=marker)


def _length(made: Measurement, points: np.ndarray, rank: int) -> Label:
    """At the middle of a single leg, else at the end of the line."""
    main = made.main
    at = points.mean(axis=0) if len(points) == 2 else points[-1]
    rise = next(f for f in made.figures if f.key == "rise_m")
    more = tr("  rise {text} m", text=rise.text) if abs(rise.value) >= 0.05 else ""
    return Label(_tuple(at), main.text, f"{main.unit}{more}", rank)


def _legs(places: Sequence[Place], points: np.ndarray) -> list[Label]:
    out = []
    for i, (a, b) in enumerate(pairwise(places)):
        length = distance([a, b]).slope_m
        out.append(
            Label(
                _tuple(points[i : i + 2].mean(axis=0)), format_value(length, decimals(length, "m")), "m", 10
            )
        )
    return out


def _scene(points: Sequence[Place], origin: Place) -> np.ndarray:
    local: np.ndarray = np.asarray(points, np.float64).reshape(-1, 3) - np.asarray(origin)
    return local


def _tuple(p: np.ndarray) -> Place:
    x, y, z = (float(v) for v in p)
    return (x, y, z)
