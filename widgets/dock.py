"""A panel at the edge of the window: a dock with our own quiet title line.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QToolButton, QWidget

from app.model.language import tr
from widgets import icons, theme

SIDE_BY_SIDE_W = 1800


def panel_dock(name: str, title: str, panel: QWidget, parent: QWidget) -> QDockWidget:
    """name: for saving its place.   The title is 14 px semibold, the close button folds the panel away."""
    dock = QDockWidget(title, parent)
    dock.setObjectName(name)
    dock.setWidget(panel)
    dock.setTitleBarWidget(_title_line(dock, title))
    dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable
        | QDockWidget.DockWidgetFeature.DockWidgetMovable
        | QDockWidget.DockWidgetFeature.DockWidgetFloatable
    )
    return dock


def dock_beside(
    window: QMainWindow, first: QDockWidget, name: str, title: str, panel: QWidget
) -> QDockWidget:
    """One more panel that shares the place of another; folded away until it has something to show."""
    dock = panel_dock(name, title, panel, window)
    window.addDockWidget(window.dockWidgetArea(first), dock)
    if not window.restoreDockWidget(dock):
        window.tabifyDockWidget(first, dock)
    dock.hide()
    return dock


def docks_of(window: QMainWindow) -> list[QDockWidget]:
    """All panels of a district: in its window, floating, and in second windows."""
    found = window.findChildren(QDockWidget)
    for second in getattr(window, "seconds", dict)().values():
        found += second.findChildren(QDockWidget)
    return found


def show_beside(window: QMainWindow, first: QDockWidget, dock: QDockWidget) -> None:
    """Bring it up: side by side with the other where there is room for both, else as a tab over it. One that is in a second window
    comes up there."""
    if dock.parent() is not window:
        dock.show()
        dock.raise_()
        dock.window().raise_()
        dock.window().activateWindow()
        return
    if dock.isHidden() and not dock.isFloating():
        if first.isHidden() or window.width() < SIDE_BY_SIDE_W:
            window.tabifyDockWidget(first, dock)
        else:
            window.splitDockWidget(first, dock, Qt.Orientation.Horizontal)
            half = max(1, (first.width() + dock.width()) // 2)
            window.resizeDocks([first, dock], [half, half], Qt.Orientation.Horizontal)
    dock.show()
    dock.raise_()


class _TitleLine(QWidget):
    """A dock gives its title what it hints at, and lays the panel below that: a fixed height alone would cover the panel."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.TITLE_H)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theme.TITLE_H)


def _title_line(dock: QDockWidget, title: str) -> QWidget:
    line = _TitleLine()
    line.setProperty("surface", "panel")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.setFixedHeight(theme.TITLE_H)
    row = QHBoxLayout(line)
    row.setContentsMargins(theme.M, 0, theme.XS, 0)
    label = QLabel(title)
    label.setFont(theme.font("title"))
    fold = QToolButton()
    fold.setIcon(icons.icon("close", "dim"))
    fold.setProperty("flat", True)
    fold.setToolTip(tr("Fold {title} away", title=title.lower()))
    fold.setAccessibleName(fold.toolTip())
    fold.clicked.connect(dock.close)
    row.addWidget(label)
    row.addStretch(1)
    row.addWidget(fold)
    return line
