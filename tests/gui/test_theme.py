"""Colours that can be read, icons that exist, one switch for all of it."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets import icons, theme
from widgets.theme import DARK, LIGHT, Theme
from widgets.theme_qss import style_sheet

REPO = Path(__file__).resolve().parents[2]
MODES = ("live", "replay", "scenario")


def luminance(text: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [c / 255 for c in QColor(text).getRgb()[:3]]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", [DARK, LIGHT], ids=lambda look: look.name)
def test_that_text_can_be_read_on_every_surface(look: Theme) -> None:
    for ink, ground in product(("text", "dim"), ("ground", "panel", "raised", "hover", "selection_ground")):
        assert contrast(getattr(look, ink), getattr(look, ground)) >= 4.5, (ink, ground)
    assert contrast(look.selection, look.panel) >= 3.0
    assert contrast(look.selection_text, look.selection) >= 4.5


@pytest.mark.parametrize("look", [DARK, LIGHT], ids=lambda look: look.name)
def test_that_each_mode_can_be_read_and_told_from_the_others(look: Theme) -> None:
    for mode in MODES:
        assert contrast(getattr(look, f"{mode}_text"), getattr(look, mode)) >= 4.5, mode
        assert mode in icons.names()
    assert len({getattr(look, mode) for mode in MODES}) == 3


@pytest.mark.parametrize("look", [DARK, LIGHT], ids=lambda look: look.name)
def test_that_the_style_sheet_is_made_of_tokens_alone(look: Theme) -> None:
    sheet = style_sheet(look)
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet)) <= set(look.tokens().values())


def test_that_no_widget_writes_a_colour_of_its_own() -> None:
    own = {
        path.name: found
        for path in (REPO / "widgets").glob("*.py")
        if path.name != "theme.py"
        and (found := re.findall(r"[\"']#[0-9A-Fa-f]{6}[\"']", path.read_text("utf-8")))
    }
    assert own == {}


def test_that_a_change_of_theme_is_said_once_with_everything_set(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply_theme(qapp, "dark")
    with qtbot.waitSignal(theme.hub().changed) as said:
        theme.apply_theme(qapp, "light")
    assert said.args == [LIGHT]
    assert qapp.palette().window().color() == LIGHT.color("panel")
    with qtbot.assertNotEmitted(theme.hub().changed):
        theme.apply_theme(qapp, "light")
    theme.apply_theme(qapp, "dark")


def test_that_every_icon_is_of_one_family_and_can_be_drawn(qapp: QApplication) -> None:
    assert len(icons.names()) > 50
    for name in icons.names():
        drawing = (icons.folder() / f"{name}.svg").read_text("utf-8")
        assert 'viewBox="0 0 16 16"' in drawing, name
        assert drawing.count("stroke-width") == drawing.count('stroke-width="1.25"') == 1, name
        assert "#" not in drawing, name
        picture = icons.pixmap(name, 32).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


def test_that_an_icon_takes_its_colour_from_the_theme_when_it_is_drawn(qapp: QApplication) -> None:
    sign = icons.icon("alarm-medium", "text")
    seen = set()
    for name in ("dark", "light"):
        look = theme.apply_theme(qapp, name)
        middle = sign.pixmap(32, 32).toImage().pixelColor(16, 16)
        assert middle.name().upper() == look.text
        faint = sign.pixmap(32, 32, QIcon.Mode.Disabled).toImage().pixelColor(16, 16)
        assert faint.name().upper() == look.faint
        seen.add(middle.name())
    assert len(seen) == 2
    theme.apply_theme(qapp, "dark")


def test_that_an_icon_without_a_file_is_our_mistake(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="no icon 'zeppelin'"):
        icons.icon("zeppelin")


def test_that_figures_are_tabular_so_that_they_do_not_dance(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.font("figure"))
    assert len({round(metrics.horizontalAdvance(digit * 8), 2) for digit in "0123456789"}) == 1


def test_that_reduced_motion_leaves_none(qapp: QApplication) -> None:
    theme.set_reduced_motion(True)
    assert theme.motion_ms() == 0
    theme.set_reduced_motion(False)
    assert 120 <= theme.motion_ms() <= 180


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_that_an_icon_is_drawn_in_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    for picture in (
        icons.icon("play").pixmap(QSize(16, 16), ratio),
        icons.pixmap("play", 16, "text", ratio),
    ):
        assert picture.width() == 16 * ratio
        assert picture.devicePixelRatio() == ratio
