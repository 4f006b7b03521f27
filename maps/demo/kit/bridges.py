"""Bridges: road decks on piers, arches above the deck, old stone bridges with arches below.   xy metres of the place.

put_bridges(city, land, [Span("bridge-main", "Main bridge", (-40, 0), (40, 0), 12.0, 1.0, stone_arches=5)])
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from maps.demo.kit.cityjson import CityWriter, Face, Xyz
from maps.demo.kit.land import Land

At = Callable[[float, float, float], Xyz]


@dataclass(frozen=True, slots=True)
class Span:
    """From a to b, deck `width` wide, rising by `rise` in the middle; arch: height of the arches above the deck, or 0.

    least_z: the deck ends no lower than this.   stone_arches: how many arches carry it, instead of piers.
    """

    ident: str
    name: str
    a: tuple[float, float]
    b: tuple[float, float]
    width: float
    rise: float
    arch: float = 0.0
    piers: int = 0
    colour: str = "#b9bcbc"
    least_z: float = -1e9
    stone_arches: int = 0


def deck(span: Span, land: Land) -> list[Face]:
    """Deck slab, parapets, piers and arches as plain faces."""
    (ax, ay), (bx, by) = span.a, span.b
    length = math.dist(span.a, span.b)
    dx, dy = (bx - ax) / length, (by - ay) / length
    za = max(land.height_at(ax, ay), span.least_z) + 0.06
    zb = max(land.height_at(bx, by), span.least_z) + 0.06

    def at(t: float, side: float, up: float) -> Xyz:
        z = za + (zb - za) * t + span.rise * 4 * t * (1 - t) + up
        return (ax + dx * length * t - dy * side, ay + dy * length * t + dx * side, z)

    if span.stone_arches:
        return _stone(span, land, at, length)
    n = 12 if span.rise else 2
    half = span.width / 2
    faces: list[Face] = []
    for k in range(n):
        t0, t1 = k / n, (k + 1) / n
        faces += _beam(at, t0, t1, -half, half, -0.9, 0.0)
        for side in (-half, half - 0.3):
            faces += _beam(at, t0, t1, side, side + 0.3, 0.0, 1.05)
    for k in range(span.piers):
        t = (k + 1) / (span.piers + 1)
        faces += _beam(at, t - 0.9 / length, t + 0.9 / length, -half * 0.8, half * 0.8, -7.0, -0.9)
    if span.arch:
        steps = 14
        for side in (-half - 0.25, half - 0.25):
            for k in range(steps):
                t0, t1 = k / steps, (k + 1) / steps
                u0, u1 = span.arch * 4 * t0 * (1 - t0), span.arch * 4 * t1 * (1 - t1)
                faces += _beam(at, t0, t1, side, side + 0.5, u0 - 0.3, u0 + 0.4, u1 - 0.3, u1 + 0.4)
                if k:
                    e = 0.07 / length
                    faces += _beam(at, t0 - e, t0 + e, side + 0.2, side + 0.34, 0.0, u0)
    return faces


def _stone(span: Span, land: Land, at: At, length: float) -> list[Face]:
    """Arches between thick piers: side walls cut along the arches, soffits, deck, parapets and cutwaters."""
    (ax, ay), (bx, by) = span.a, span.b
    mid = (np.array([(ax + bx) / 2]), np.array([(ay + by) / 2]))
    foot = float(land.water_height(*mid)[0]) - 2.0
    n, half = span.stone_arches, span.width / 2
    pier = min(3.2, length / n * 0.18)
    clear = (length - pier * (n + 1)) / n
    top = at(0.5, 0.0, 0.0)[2]
    faces: list[Face] = []
    steps = 8
    for k in range(n):
        start = pier + k * (clear + pier)
        crown = -0.9
        spring = min(crown - 0.8, foot + 2.6 - top)  # below the deck, where the arch begins
        curve = []
        for i in range(steps + 1):
            turn = math.pi * i / steps
            t = (start + clear / 2 - clear / 2 * math.cos(turn)) / length
            curve.append((t, spring + (crown - spring) * math.sin(turn)))
        for (t0, u0), (t1, u1) in pairwise(curve):
            for side in (-half, half):
                quad = [at(t0, side, u0), at(t1, side, u1), at(t1, side, 0.0), at(t0, side, 0.0)]
                faces.append(("", [quad if side < 0 else quad[::-1]]))
            faces.append(("", [[at(t0, half, u0), at(t1, half, u1), at(t1, -half, u1), at(t0, -half, u0)]]))
    for k in range(n + 1):
        t0, t1 = k * (clear + pier) / length, (k * (clear + pier) + pier) / length
        faces += _beam(at, t0, t1, -half, half, foot - at(t0, 0, 0)[2], 0.0)
        if 0 < k < n:
            faces += _cutwaters(at, t0, t1, half, foot)
    m = 14
    for k in range(m):
        t0, t1 = k / m, (k + 1) / m
        faces.append(
            ("", [[at(t0, -half, 0.02), at(t1, -half, 0.02), at(t1, half, 0.02), at(t0, half, 0.02)]])
        )
        for side in (-half - 0.1, half - 0.4):
            faces += _beam(at, t0, t1, side, side + 0.5, -0.2, 1.05)
    return faces


def _cutwaters(at: At, t0: float, t1: float, half: float, foot: float) -> list[Face]:
    """A pointed buttress on both sides of a pier, up to half its height."""
    faces: list[Face] = []
    mid = (t0 + t1) / 2
    for side in (-1, 1):

        def point(t: float, out: float, z: float, side: int = side) -> Xyz:
            x, y, _ = at(t, side * (half + out), 0.0)
            return (x, y, z)

        high = foot + (at(mid, 0, 0)[2] - foot) * 0.62
        low = [point(t0, 0.0, foot), point(mid, 1.9, foot), point(t1, 0.0, foot)]
        top = [point(t0, 0.0, high), point(mid, 1.9, high), point(t1, 0.0, high)]
        tip = point(mid, 0.0, high + 0.9)
        new: list[list[Xyz]] = [[low[i], low[i + 1], top[i + 1], top[i]] for i in (0, 1)]
        new += [[top[0], top[1], tip], [top[1], top[2], tip]]
        faces += [("", [r if side < 0 else r[::-1]]) for r in new]
    return faces


def _beam(
    at: At,
    t0: float,
    t1: float,
    s0: float,
    s1: float,
    low0: float,
    high0: float,
    low1: float | None = None,
    high1: float | None = None,
) -> list[Face]:
    low1, high1 = (low0 if low1 is None else low1), (high0 if high1 is None else high1)
    a, b, c, d = at(t0, s0, low0), at(t1, s0, low1), at(t1, s1, low1), at(t0, s1, low0)
    e, f, g, h = at(t0, s0, high0), at(t1, s0, high1), at(t1, s1, high1), at(t0, s1, high0)
    return [
        ("", [r])
        for r in ([e, f, g, h], [d, c, b, a], [a, b, f, e], [c, d, h, g], [b, c, g, f], [d, a, e, h])
    ]


def put_bridges(city: CityWriter, land: Land, spans: Sequence[Span]) -> None:
    for span in spans:
        city.put(span.ident, "Bridge", deck(span, land), {"name": span.name, "colour": span.colour})
