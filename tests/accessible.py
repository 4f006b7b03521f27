"""What a screen reader and the keyboard find in a window, for tests.   Thread: GUI.

    assert unnamed(window) == []        # every control and every painted widget says what it is
    assert out_of_order(panel) == []    # Tab goes as one reads

A widget that only decorates what has its words beside it carries the property "decoration".
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

_SAME_LINE = 12  # px: so far apart in height two controls still stand in one line


def name_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    if found is None:
        return ""
    return found.text(QAccessible.Text.Name).strip()


def unnamed(root: QWidget) -> list[str]:
    """Controls that can be focused and widgets that paint themselves, without a name."""
    return sorted({where(one) for one in (root, *root.findChildren(QWidget)) if _lacks_name(one)})


def where(widget: QWidget) -> str:
    parts: list[str] = []
    one: QWidget | None = widget
    while one is not None and len(parts) < 5:
        ident = one.objectName()
        parts.append(type(one).__name__ + (f":{ident}" if ident and not ident.startswith("qt_") else ""))
        one = one.parentWidget()
    return " < ".join(parts)


def _lacks_name(widget: QWidget) -> bool:
    if _is_inner(widget) or widget.property("decoration"):
        return False
    is_control = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(
        widget, (QScrollArea, QLabel)
    )
    is_painted = type(widget).__module__.startswith("widgets") and "paintEvent" in type(widget).__dict__
    if is_painted and hasattr(widget, "text") and callable(widget.text) and not widget.text():
        is_painted = False  # nothing is written on it
    return (is_control or is_painted) and not name_of(widget)


def _is_inner(widget: QWidget) -> bool:
    """Part of a control of Qt's own, which speaks for it."""
    if widget.objectName().startswith("qt_") or isinstance(widget, (QHeaderView, QTabBar)):
        return True
    one: QWidget | None = widget.parentWidget()
    while one is not None:
        if (
            isinstance(one, (QComboBox, QAbstractSpinBox))
            or type(one).__name__ == "QComboBoxPrivateContainer"
        ):
            return True
        if isinstance(one, QLineEdit):
            return True
        one = one.parentWidget()
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget and bool(name_of(parent))


def tab_stops(panel: QWidget) -> Iterator[QWidget]:
    """What Tab reaches in a panel, in its order, without what is hidden or disabled."""
    one, first = panel.nextInFocusChain(), panel
    while one is not None and one is not first:
        inside = panel.isAncestorOf(one)
        if inside and _takes_tab(one) and one.isVisibleTo(panel) and one.isEnabled() and not _is_inner(one):
            yield one
        one = one.nextInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return (widget.focusPolicy() & tab) == tab and widget.focusProxy() is None


def out_of_order(panel: QWidget) -> list[str]:
    """Neighbours of one parent that Tab reaches against the direction of reading."""
    stops = [one for one in tab_stops(panel) if not one.size().isEmpty()]
    found = []
    for a, b in itertools.pairwise(stops):
        if a.parentWidget() is not b.parentWidget():
            continue
        here, there = a.mapTo(panel, QPoint()), b.mapTo(panel, QPoint())
        a_bottom = here.y() + a.height()
        is_above = there.y() + b.height() <= here.y() + _SAME_LINE and there.y() < here.y() - _SAME_LINE
        beside = there.y() < a_bottom and here.y() < there.y() + b.height()
        if (is_above and there.x() <= here.x() + a.width()) or (beside and there.x() < here.x()):
            found.append(f"{where(a)} {here.toTuple()} -> {where(b)} {there.toTuple()}")
    return found
