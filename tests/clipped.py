"""Words that do not fit where they stand, and a made-up language of long words to look for them with.   Thread: GUI."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

_FIELD = re.compile(r"\{[^{}]*\}")
SLACK = 2  # pixels


def longer(text: str, _n: int = -1) -> str:
    """40 % more letters between brackets; placeholders, keys behind a tab, blanks and stops at the ends stay."""
    body, tab, key = text.partition("\t")
    bare = _FIELD.sub("", body)
    letters = sum(c.isalpha() for c in bare)
    if not letters or text.count("\n") > 8:
        return text
    lead = body[: len(body) - len(body.lstrip())]
    tail = body[len(body.rstrip()) :]
    core = body.strip()
    more = "".join("åöüñ"[i % 4] for i in range(max(1, round(letters * 0.4) - 2)))
    return f"{lead}[{core} {more}]{tail}{tab}{key}"


def clipped(root: QWidget) -> Iterator[str]:
    """A line for each label, button, tab or box that shows less than its words."""
    for one in root.findChildren(QWidget):
        if not one.isVisible() or one.width() <= 0:
            continue
        word, lacks = "", 0
        if isinstance(one, QLabel) and type(one).__name__ == "QLabel" and one.text():
            word, lacks = one.text(), _label(one)
        elif isinstance(one, QToolButton) and one.text():
            if one.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly and (
                one.icon().isNull() or one.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            ):
                word, lacks = one.text(), _widest(one.fontMetrics(), one.text()) - one.width()
        elif isinstance(one, QAbstractButton) and one.text():
            word, lacks = one.text(), _button(one)
        elif isinstance(one, QComboBox) and one.currentText():
            word, lacks = one.currentText(), _combo(one)
        elif isinstance(one, QTabBar) and one.count() and not one.usesScrollButtons():
            word, lacks = "tabs", max(0, one.tabRect(one.count() - 1).right() - one.width())
        if lacks > SLACK:
            yield f"{_path(one)}: {word[:60]!r} lacks {lacks} px"


def _widest(metrics: QFontMetrics, text: str) -> int:
    return max(metrics.horizontalAdvance(line.replace("&", "")) for line in text.split("\n"))


def _label(one: QLabel) -> int:
    inner = one.contentsRect()
    if one.wordWrap():
        flags = int(Qt.TextFlag.TextWordWrap)
        need = one.fontMetrics().boundingRect(QRect(0, 0, max(1, inner.width()), 10_000), flags, one.text())
        return max(need.height() - inner.height() - one.fontMetrics().descent(), need.width() - inner.width())
    return _widest(one.fontMetrics(), one.text()) - inner.width()


def _button(one: QAbstractButton) -> int:
    option = QStyleOptionButton()
    option.initFrom(one)
    mark = 0
    if one.isCheckable() and not one.inherits("QPushButton"):
        mark = one.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, one) + 4
    icon = 0 if one.icon().isNull() else one.iconSize().width() + 4
    return _widest(one.fontMetrics(), one.text()) + mark + icon - one.width()


def _combo(one: QComboBox) -> int:
    option = QStyleOptionComboBox()
    option.initFrom(one)
    room = one.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, one
    )
    return _widest(one.fontMetrics(), one.currentText()) - room.width()


def _path(one: QWidget) -> str:
    names = []
    at: QWidget | None = one
    while at is not None and len(names) < 4:
        if not isinstance(at, QScrollArea):
            names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)
