"""Every pair of tokens in use can be read, and no meaning rests on colour alone, whatever eyes one has.

Alarm symbols have their own test; here are text, marks, mode banner, quality, ribbon, market and energy flows.
"""

from __future__ import annotations

import re
from itertools import combinations, product

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.energy.market.view import Fill
from app.model.quality import Quality
from app.model.trust import Proof
from tests.colour_vision import MERGED, SIMULATIONS, contrast, distance
from widgets import icons, theme
from widgets.market_colours import demand_colour, paint_fill, supply_colour
from widgets.proof_sign import paint_proof
from widgets.quality_badge import paint_quality
from widgets.sankey import colour_of
from widgets.theme import DARK, LIGHT, Theme
from widgets.theme_qss import style_sheet

pytestmark = pytest.mark.usefixtures("qapp")
LOOKS = pytest.mark.parametrize("look", [DARK, LIGHT], ids=lambda look: look.name)
EYES = ("", *SIMULATIONS)
SURFACES = ("ground", "panel", "raised", "hover")
MODES = ("live", "replay", "scenario")


@LOOKS
def test_that_text_has_a_contrast_of_four_and_a_half_wherever_it_stands(look: Theme) -> None:
    pairs = list(product(("text", "dim"), (*SURFACES, "selection_ground")))
    pairs += [("selection_text", "selection"), *((f"{mode}_text", mode) for mode in MODES)]
    for ink, ground in pairs:
        assert contrast(getattr(look, ink), getattr(look, ground)) >= 4.5, (ink, ground)


@LOOKS
def test_that_marks_edges_and_signs_have_a_contrast_of_three(look: Theme) -> None:
    pairs = list(product(("faint", "bar_normal", "selection"), ("ground", "panel", "raised")))
    pairs += [("bar_normal", "line"), ("text", "bar_normal"), ("proven", "ground"), ("proven", "panel")]
    edge = (
        ("alarm_high", "alarm_medium", "alarm_low", "alarm_diagnostic")
        if look.is_dark
        else ("alarm_outline",)
    )
    pairs += product(edge, ("ground", "panel", "raised"))
    for mark, ground in pairs:
        assert contrast(getattr(look, mark), getattr(look, ground)) >= 3.0, (mark, ground)


@LOOKS
def test_that_every_rule_of_the_style_sheet_writes_in_a_colour_that_can_be_read_on_its_own_ground(
    look: Theme,
) -> None:
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(look)):
        ink = re.search(r"(?<![-\w])color:\s*(#[0-9A-Fa-f]{6})", body)
        ground = re.search(r"background(?:-color)?:\s*(#[0-9A-Fa-f]{6})", body)
        if ink and ground and ":disabled" not in selector:
            assert contrast(ink.group(1), ground.group(1)) >= 4.5, selector.strip()


@LOOKS
def test_that_modes_are_told_apart_by_every_eye_and_have_a_sign_and_a_word_each(look: Theme) -> None:
    for (a, b), eyes in product(combinations(MODES, 2), EYES):
        assert distance(getattr(look, a), getattr(look, b), eyes) >= MERGED, (a, b, eyes)
    drawn = {name: _grey(icons.pixmap(name, 32, "text").toImage()) for name in MODES}
    assert len(set(drawn.values())) == len(MODES)


def _drawn(paint, size: int = 24) -> QImage:  # type: ignore[no-untyped-def]
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(theme.current().color("panel"))
    painter = QPainter(image)
    paint(painter, QRectF(2, 2, size - 4, size - 4))
    painter.end()
    return image


def _grey(image: QImage) -> bytes:
    """The form alone: what differs from the corner by more than a shade is ink, whatever its colour."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    ground = image.pixelColor(0, 0)
    rows = [
        [_far(image.pixelColor(x, y), ground) for x in range(image.width())] for y in range(image.height())
    ]
    return np.packbits(np.array(rows)).tobytes()


def _far(a: QColor, b: QColor) -> bool:
    return sum(abs(p - q) for p, q in zip(a.getRgb(), b.getRgb(), strict=True)) > 60


@LOOKS
def test_that_qualities_and_states_of_proof_have_a_form_each(qapp: QApplication, look: Theme) -> None:
    theme.apply_theme(qapp, look.name)
    forms = {q: _grey(_drawn(lambda p, r, q=q: paint_quality(p, r, q, look))) for q in Quality}
    assert len(set(forms.values())) == len(Quality)
    known = [one for one in Proof if one is not Proof.NONE]
    signs = {one: _grey(_drawn(lambda p, r, one=one: paint_proof(p, r, one, look))) for one in known}
    assert len(set(signs.values())) == len(known)
    theme.apply_theme(qapp, "dark")


@LOOKS
def test_that_supply_and_demand_and_how_far_they_were_filled_do_not_need_colour(
    qapp: QApplication, look: Theme
) -> None:
    theme.apply_theme(qapp, look.name)
    supply, demand = supply_colour(look).name(), demand_colour(look).name()
    for eyes in EYES:
        assert distance(supply, demand, eyes) >= MERGED, eyes
    for colour in (supply, demand):
        assert contrast(colour, look.panel) >= 3.0
    fills = {
        one: _grey(
            _drawn(lambda p, r, one=one: paint_fill(p, r.center(), one, QColor(supply), look.color("panel")))
        )
        for one in Fill
    }
    assert len({fills[Fill.WHOLE], fills[Fill.PART]}) == 2
    theme.apply_theme(qapp, "dark")


@LOOKS
def test_that_sources_of_energy_are_told_apart_by_every_eye(qapp: QApplication, look: Theme) -> None:
    theme.apply_theme(qapp, look.name)
    names = {source: colour_of(source).name() for source in ("pv", "battery", "cars", "grid")}
    for (a, b), eyes in product(combinations(names, 2), EYES):
        assert distance(names[a], names[b], eyes) >= MERGED, (a, b, eyes, names)
    theme.apply_theme(qapp, "dark")
