"""The symbols of alarms under three kinds of colour vision: no two depend on colour alone.

Colour vision is simulated after Machado, Oliveira and Fernandes (2009), severity 1.0, in linear RGB; distances are CIE76 in
CIELAB under D65. docs/practice.md, 7: pairs below 10 merge, below 20 are weak; shape and letter must carry those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.alarms.words import Priority, State
from maps.alarm_marks import ACKED, RETURNED, UNACKED, MarkLook
from widgets import theme
from widgets.alarm_halo import draw_mark
from widgets.alarm_symbols import paint_symbol, shape_of, token_of

SIDE = 32
MACHADO: dict[str, list[list[float]]] = {  # the paper's table 1, severity 1.0
    "normal": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}  # fmt: skip
Image = NDArray[np.float64]


@pytest.fixture(params=["dark", "light"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Theme]:
    before = theme.hub().theme
    theme.apply_theme(qapp, request.param)
    yield theme.current()
    theme.apply_theme(qapp, before.name)


def linear(rgb: Image) -> Image:
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def seen(rgb: Image, vision: str) -> Image:
    """(..., 3) sRGB 0..1 as somebody with this vision sees it."""
    light = np.clip(linear(rgb) @ np.array(MACHADO[vision]).T, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


def lab(rgb: Image) -> Image:
    to_xyz = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
    )  # fmt: skip
    xyz = linear(rgb) @ to_xyz.T / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1)


def delta_e(a: Image, b: Image) -> Image:
    return np.linalg.norm(lab(a) - lab(b), axis=-1)


def rgb_of(colour: QColor) -> Image:
    return np.array([colour.redF(), colour.greenF(), colour.blueF()])


def painted(paint: Callable[[QPainter], None], ground: QColor) -> Image:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB888)
    image.fill(ground)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(SIDE, image.bytesPerLine())
    return raw[:, : SIDE * 3].reshape(SIDE, SIDE, 3) / 255.0


def symbols(look: theme.Theme) -> dict[str, Image]:
    box, ground = QRectF(0, 0, SIDE, SIDE), look.color("panel")
    found = {
        f"{priority} {state}": painted(lambda p, a=priority, s=state: paint_symbol(p, box, a, s), ground)  # type: ignore[misc]
        for priority in Priority
        for state in (State.UNACK, State.RTNUN, State.ACKED)
    }
    found["away"] = painted(lambda p: paint_symbol(p, box, Priority.HIGH, State.SHLVD), ground)
    return found


@pytest.mark.parametrize("vision", list(MACHADO))
def test_that_any_two_symbols_differ_on_a_good_part_of_their_area_for_any_eyes(
    look: theme.Theme, vision: str
) -> None:
    """Not by hue: a pixel counts only where its lightness differs by 15 or more, as on a grey print."""
    grey = {name: lab(seen(image, vision))[..., 0] for name, image in symbols(look).items()}
    for (a, one), (b, other) in combinations(grey.items(), 2):
        is_same = a.split()[0] == b.split()[0]  # one priority in two states: a tint or dashes tell them apart
        share = float((np.abs(one - other) > (4 if is_same else 15)).mean())
        assert share > (0.02 if is_same else 0.06), f"{a} and {b} look alike to {vision} eyes: {share:.2f}"


def test_that_every_priority_has_a_shape_and_a_letter_of_its_own() -> None:
    box = QRectF(0, 0, 10, 10)
    shapes = {tuple((round(p.x(), 1), round(p.y(), 1)) for p in shape_of(one, box)) for one in Priority}

    assert len(shapes) == len(Priority)
    assert {one.letter for one in Priority} == {"1", "2", "3", "D"}


@pytest.mark.parametrize("vision", list(MACHADO))
def test_that_pairs_of_colours_that_merge_are_known_and_few(
    look: theme.Theme, vision: str, record_property: Callable[[str, object], None]
) -> None:
    """Reported, not hidden: which pairs colour alone would not carry (docs/alarms.md)."""
    colours = {one: rgb_of(look.color(token_of(one))) for one in Priority}
    merged = []
    for (a, one), (b, other) in combinations(colours.items(), 2):
        away = float(delta_e(seen(one, vision), seen(other, vision)))
        record_property(f"{vision} {a} {b}", round(away, 1))
        if away < 20:
            merged.append((a, b, round(away, 1)))
    assert len(merged) <= 2, merged
    assert all(away >= 10 for _, _, away in merged), merged


def test_that_symbols_stand_out_from_their_ground(look: theme.Theme) -> None:
    """3:1 for what is no text (WCAG 2.1, 1.4.11), by colour or by outline."""
    ground = rgb_of(look.color("panel"))

    def contrast(a: Image, b: Image) -> float:
        y = [float(linear(c) @ np.array([0.2126729, 0.7151522, 0.0721750])) for c in (a, b)]
        return (max(y) + 0.05) / (min(y) + 0.05)

    for priority in Priority:
        colour = rgb_of(look.color(token_of(priority)))
        best = max(contrast(colour, ground), contrast(rgb_of(look.color("alarm_outline")), ground))
        assert best >= 3.0, (priority, round(best, 2))


def test_that_rings_tell_priority_state_and_the_past_apart_without_colour(look: theme.Theme) -> None:
    looks = [
        MarkLook(rank, asks, 1, is_past, True, False, False)
        for rank in range(4)
        for asks, is_past in ((UNACKED, False), (RETURNED, False), (ACKED, False), (UNACKED, True))
    ]
    ground = rgb_of(look.color("ground"))
    grey = []
    for one in looks:
        rgba = draw_mark(one, 1.0).astype(float) / 255
        image = rgba[..., :3] * rgba[..., 3:] + ground * (1 - rgba[..., 3:])
        grey.append(lab(image)[..., 0])
    for (a, one), (b, other) in combinations(zip(looks, grey, strict=True), 2):
        assert float((np.abs(one - other) > 12).mean()) > 0.008, (a, b)


def test_that_flashing_changes_the_symbol_and_never_its_place(look: theme.Theme) -> None:
    box, ground = QRectF(0, 0, SIDE, SIDE), look.color("panel")
    for priority in Priority:
        full = painted(lambda p, a=priority: paint_symbol(p, box, a, State.UNACK), ground)  # type: ignore[misc]
        empty = painted(lambda p, a=priority: paint_symbol(p, box, a, State.UNACK, is_lit=False), ground)  # type: ignore[misc]
        assert float((delta_e(full, empty) > 10).mean()) > 0.1
        still = delta_e(empty, np.broadcast_to(rgb_of(ground), empty.shape)) > 10
        assert still.any(), "the outline stays while the filling goes"
