"""Asset symbols: a flat disc with one glyph each, drawn as small RGBA pictures with numpy.

Every glyph is a set of strokes of one weight on a 20 x 20 grid, so that they read as one family. State shows in ring and
badge: normal thin grey; stale a dashed ring; bad a purple ring with a `?` badge; absent dashed and dimmed; chosen blue.
Colours are those of docs/look.md.   Thread: any (pure).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.model.asset import AssetKind

Picture = NDArray[np.uint8]
DISC_PX = 24.0
_WEIGHT = 1.7  # of the 20 units of the grid


class State(Enum):
    NORMAL = "normal"
    STALE = "stale"
    BAD = "bad"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Palette:
    """Display RGB, 0..255."""

    panel: tuple[int, int, int]
    line: tuple[int, int, int]
    text: tuple[int, int, int]
    dim: tuple[int, int, int]
    faint: tuple[int, int, int]
    selection: tuple[int, int, int]
    diagnostic: tuple[int, int, int]


DARK = Palette((21, 29, 38), (112, 132, 148), (227, 234, 240), (147, 164, 179), (94, 112, 128), (86, 180, 233), (204, 121, 167))  # fmt: skip
LIGHT = Palette((255, 255, 255), (150, 165, 178), (23, 33, 43), (81, 97, 111), (136, 150, 163), (11, 114, 176), (176, 84, 134))  # fmt: skip

_Line = tuple[tuple[float, float], ...]


def _ring(x: float, y: float, radius: float, start: float = 0.0, turn: float = 360.0, n: int = 20) -> _Line:
    angles = [math.radians(start + turn * i / n) for i in range(n + 1)]
    return tuple((x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles)


def _box(x0: float, y0: float, x1: float, y1: float) -> _Line:
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))


def _wave(y: float, x0: float = 4.5, x1: float = 15.5) -> _Line:
    return tuple((x0 + (x1 - x0) * i / 16, y + 1.3 * math.sin(i / 16 * 2 * math.pi)) for i in range(17))


# x to the right, y down, as one draws
_GLYPHS: dict[AssetKind, tuple[_Line, ...]] = {
    AssetKind.BUILDING: (_box(6, 4, 14, 16), ((8.6, 7.6), (8.6, 7.7)), ((11.4, 7.6), (11.4, 7.7)), ((8.6, 11), (8.6, 11.1)), ((11.4, 11), (11.4, 11.1))),
    AssetKind.PV: (((6, 5.5), (14, 5.5), (16, 14.5), (4, 14.5), (6, 5.5)), ((10, 5.5), (10, 14.5)), ((5, 10), (15, 10))),
    AssetKind.BATTERY: (_box(3.6, 6.6, 14.6, 13.4), ((16.8, 9), (16.8, 11)), ((6.6, 9.2), (6.6, 10.8)), ((9.4, 9.2), (9.4, 10.8))),
    AssetKind.CHARGER: (((11.6, 3.4), (6.8, 10.8), (13.2, 9.4), (8.4, 16.8)),),
    AssetKind.HEAT_PUMP: (((6.8, 15.5), (6.8, 5)), ((4, 7.8), (6.8, 5), (9.6, 7.8)), ((13.2, 4.5), (13.2, 15)), ((10.4, 12.2), (13.2, 15), (16, 12.2))),
    AssetKind.THERMAL_STORE: (((6, 5.4), (6, 14.6)), ((14, 5.4), (14, 14.6)), _ring(10, 5.4, 4, 180, 180), _ring(10, 14.6, 4, 0, 180), _wave(10, 7.4, 12.6)),
    AssetKind.DISTRICT_HEAT: (((10, 3.4), (13.6, 8.4), (14.6, 11.6), (13.2, 14.8), (10, 16.4), (6.8, 14.8), (5.4, 11.6), (7, 8.8), (8.6, 10), (10, 3.4)),),
    AssetKind.TRANSFORMER: (_ring(10, 7.4, 3.9), _ring(10, 12.6, 3.9)),
    AssetKind.FEEDER: (((10, 3.6), (10, 16.4)), ((4.6, 7), (15.4, 7)), ((6.4, 10.6), (13.6, 10.6))),
    AssetKind.WEATHER: (_ring(10, 10, 3.1), *(((10 + 5.2 * math.cos(a), 10 + 5.2 * math.sin(a)), (10 + 6.9 * math.cos(a), 10 + 6.9 * math.sin(a))) for a in [k * math.pi / 4 for k in range(8)])),
    AssetKind.AIR_QUALITY: (_wave(6.2), _wave(10.0), _wave(13.8)),
    AssetKind.BIKE_DOCK: (_ring(5.8, 12.4, 3.1), _ring(14.2, 12.4, 3.1), ((5.8, 12.4), (8.2, 7), (12.4, 7), (14.2, 12.4)), ((8.2, 7), (10.4, 12.4), (12.4, 7))),
    AssetKind.CAR_SHARE: (((3.6, 13), (3.6, 10.4), (5.2, 9.6), (7, 6.4), (13, 6.4), (15, 9.6), (16.4, 10.4), (16.4, 13), (3.6, 13)), _ring(6.6, 13.4, 1.5), _ring(13.4, 13.4, 1.5), ((5.4, 9.7), (14.8, 9.7))),
    AssetKind.TURBINE: (((10, 9), (10, 17)), ((10, 9), (10, 3)), ((10, 9), (15.2, 11.8)), ((10, 9), (4.8, 11.8))),
}  # fmt: skip


@lru_cache(maxsize=512)
def symbol(kind: AssetKind, state: State, is_chosen: bool, is_dark: bool, ratio: float) -> Picture:
    """(s, s, 4) uint8, straight alpha, top row first; s = disc, ring and badge at this device pixel ratio."""
    look = DARK if is_dark else LIGHT
    side = math.ceil((DISC_PX + 6) * ratio)
    unit = ratio  # device pixels per pixel
    y, x = np.mgrid[0:side, 0:side].astype(np.float64) + 0.5
    x, y = (x - side / 2) / unit, (y - side / 2) / unit  # in pixels from the middle
    radius = np.hypot(x, y)
    layers = _Layers((side, side))
    layers.add(look.panel, _inside(radius - DISC_PX / 2, unit), 0.94 if state is not State.ABSENT else 0.80)
    ring_colour, thick = {
        State.NORMAL: (look.line, 1.2),
        State.STALE: (look.dim, 1.4),
        State.BAD: (look.diagnostic, 2.0),
        State.ABSENT: (look.faint, 1.2),
    }[state]
    if is_chosen:
        ring_colour, thick = look.selection, 2.4
    ring = _inside(np.abs(radius - (DISC_PX - thick) / 2) - thick / 2, unit)
    if state in (State.STALE, State.ABSENT) and not is_chosen:
        ring = ring * (np.mod(np.arctan2(y, x) / (2 * math.pi) * 10, 1.0) < 0.58)
    layers.add(ring_colour, ring)
    grid = DISC_PX * 0.72 / 20
    glyph_colour = (
        look.text if state is State.NORMAL else look.dim if state is not State.ABSENT else look.faint
    )
    layers.add(glyph_colour, _strokes(_GLYPHS[kind], x / grid + 10, y / grid + 10, unit * grid, _WEIGHT))
    if state is State.BAD:
        bx, by = x - 9.5, y + 9.5
        square = np.maximum(np.abs(bx), np.abs(by)) - 5.0
        layers.add(look.panel, _inside(square, unit))
        layers.add(look.diagnostic, _inside(np.abs(square + 0.7) - 0.7, unit))
        question = (_ring(10, 7.4, 2.6, 180, 230), ((11.4, 9.6), (10, 11.6)), ((10, 14.4), (10, 14.5)))
        layers.add(look.diagnostic, _strokes(question, bx / 0.62 + 10, by / 0.62 + 10, unit * 0.62, 2.2))
    return layers.picture()


def pill(width: int, height: int, is_dark: bool, ratio: float, *, is_chosen: bool = False) -> Picture:
    """A rounded ground for a label, in device pixels."""
    look = DARK if is_dark else LIGHT
    y, x = np.mgrid[0:height, 0:width].astype(np.float64) + 0.5
    r = 4.0 * ratio
    qx, qy = np.abs(x - width / 2) - width / 2 + r, np.abs(y - height / 2) - height / 2 + r
    away = np.hypot(np.maximum(qx, 0), np.maximum(qy, 0)) + np.minimum(np.maximum(qx, qy), 0) - r
    layers = _Layers((height, width))
    layers.add(look.panel, _inside(away, 1.0), 0.88)
    if is_chosen:
        layers.add(look.selection, _inside(np.abs(away + 0.7 * ratio) - 0.7 * ratio, 1.0))
    return layers.picture()


class _Layers:
    """Colours laid over each other with coverage; straight alpha out."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self._rgb = np.zeros((*shape, 3))
        self._alpha = np.zeros(shape)

    def add(self, rgb: tuple[int, int, int], cover: NDArray[np.float64], opacity: float = 1.0) -> None:
        a = np.clip(cover * opacity, 0, 1)
        self._rgb = self._rgb * (1 - a[..., None]) + np.array(rgb) * a[..., None]
        self._alpha = self._alpha + a - self._alpha * a

    def picture(self) -> Picture:
        alpha = self._alpha[..., None]
        rgb = np.where(alpha > 0, self._rgb / np.maximum(alpha, 1e-6), 0)
        out: Picture = np.clip(np.concatenate([rgb, alpha * 255], axis=2) + 0.5, 0, 255).astype(np.uint8)
        out.flags.writeable = False
        return out


def _inside(distance: NDArray[np.float64], pixels_per_unit: float) -> NDArray[np.float64]:
    return np.clip(0.5 - distance * pixels_per_unit, 0, 1)


def _strokes(
    lines: tuple[_Line, ...], x: NDArray[np.float64], y: NDArray[np.float64], pixels_per_unit: float, weight: float
) -> NDArray[np.float64]:  # fmt: skip
    near = np.full(x.shape, np.inf)
    for line in lines:
        for (x0, y0), (x1, y1) in pairwise(line):
            dx, dy = x1 - x0, y1 - y0
            f = np.clip(((x - x0) * dx + (y - y0) * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
            near = np.minimum(near, np.hypot(x - x0 - f * dx, y - y0 - f * dy))
    return _inside(near - weight / 2, pixels_per_unit)
