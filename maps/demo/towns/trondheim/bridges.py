"""Bridges over canal and river: road decks, a footbridge under an arch, the railway.   xy metres of maps.demo."""

from __future__ import annotations

import math
from dataclasses import dataclass

from maps.demo.towns.trondheim.cityjson import CityWriter, Face, Xyz
from maps.demo.towns.trondheim.terrain import height_at

DECK, RAIL, ARCH = "", "", ""


@dataclass(frozen=True, slots=True)
class Span:
    """From a to b, deck `width` wide, rising by `rise` in the middle; arch: height of the arches above the deck, or 0."""

    ident: str
    name: str
    a: tuple[float, float]
    b: tuple[float, float]
    width: float
    rise: float
    arch: float = 0.0
    piers: int = 0
    colour: str = "#b9bcbc"


SPANS = (
    Span("bridge-kongens", "Kanalbrua", (-91.6, 31.2), (-87.0, 85.8), 20.0, 0.9, piers=2),
    Span("bridge-foot", "Bryggebrua", (-321.5, 38.0), (-316.0, 96.6), 4.6, 1.6, arch=9.5, colour="#d9dcda"),
    Span("bridge-foot-east", "Sjøbrua", (262.0, 44.0), (270.0, 98.8), 4.2, 1.4, arch=7.0, colour="#9c3b2e"),
    Span("bridge-bakke", "Bybrua", (440.5, -61.2), (517.5, -55.2), 15.0, 1.0, piers=3, colour="#a49a8c"),
    Span("bridge-harbour", "Nyhavnbrua", (543.5, 224.8), (634.0, 233.0), 13.0, 1.2, piers=3),
    Span("bridge-rail", "Jernbanebrua", (530.0, 191.0), (606.0, 203.4), 11.0, 0.0, piers=3, colour="#6c7276"),
    Span("bridge-sluppen", "Sluppenbrua", (222.0, -470.5), (366.0, -520.0), 11.0, 1.6, piers=4),
    Span("bridge-west", "Skansenbrua", (-652.0, 90.0), (-642.0, 168.5), 9.0, 1.4, piers=2),
)


def deck(span: Span) -> list[Face]:
    """Deck slab, parapets, piers and arches as plain faces."""
    (ax, ay), (bx, by) = span.a, span.b
    length = math.dist(span.a, span.b)
    dx, dy = (bx - ax) / length, (by - ay) / length
    za, zb = max(height_at(ax, ay), 2.2) + 0.06, max(height_at(bx, by), 2.2) + 0.06

    def at(t: float, side: float, up: float) -> Xyz:
        z = za + (zb - za) * t + span.rise * 4 * t * (1 - t) + up
        return (ax + dx * length * t - dy * side, ay + dy * length * t + dx * side, z)

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


def _beam(at, t0, t1, s0, s1, low0, high0, low1=None, high1=None) -> list[Face]:  # type: ignore[no-untyped-def]
    low1, high1 = (low0 if low1 is None else low1), (high0 if high1 is None else high1)
    a, b, c, d = at(t0, s0, low0), at(t1, s0, low1), at(t1, s1, low1), at(t0, s1, low0)
    e, f, g, h = at(t0, s0, high0), at(t1, s0, high1), at(t1, s1, high1), at(t0, s1, high0)
    return [
        ("", [r])
        for r in ([e, f, g, h], [d, c, b, a], [a, b, f, e], [c, d, h, g], [b, c, g, f], [d, a, e, h])
    ]


def put_bridges(city: CityWriter) -> None:
    for span in SPANS:
        city.put(span.ident, "Bridge", deck(span), {"name": span.name, "colour": span.colour})
