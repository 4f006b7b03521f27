"""The bridges over canal and river: road decks, footbridges under an arch, the railway.   xy metres of the place."""

from __future__ import annotations

from dataclasses import replace

from maps.demo.kit.bridges import Span

LEAST_Z = 2.2
_SPANS = (
    Span("bridge-kongens", "Kanalbrua", (-91.6, 31.2), (-87.0, 85.8), 20.0, 0.9, piers=2),
    Span("bridge-foot", "Bryggebrua", (-321.5, 38.0), (-316.0, 96.6), 4.6, 1.6, arch=9.5, colour="#d9dcda"),
    Span("bridge-foot-east", "Sjøbrua", (262.0, 44.0), (270.0, 98.8), 4.2, 1.4, arch=7.0, colour="#9c3b2e"),
    Span("bridge-bakke", "Bybrua", (440.5, -61.2), (517.5, -55.2), 15.0, 1.0, piers=3, colour="#a49a8c"),
    Span("bridge-harbour", "Nyhavnbrua", (543.5, 224.8), (634.0, 233.0), 13.0, 1.2, piers=3),
    Span("bridge-rail", "Jernbanebrua", (530.0, 191.0), (606.0, 203.4), 11.0, 0.0, piers=3, colour="#6c7276"),
    Span("bridge-sluppen", "Sluppenbrua", (222.0, -470.5), (366.0, -520.0), 11.0, 1.6, piers=4),
    Span("bridge-west", "Skansenbrua", (-652.0, 90.0), (-642.0, 168.5), 9.0, 1.4, piers=2),
)
SPANS = tuple(replace(span, least_z=LEAST_Z) for span in _SPANS)
