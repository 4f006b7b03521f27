"""Two small sheets: all keys, read off the menus so that they are never out of date; and what this program is.

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.model.district import District
from app.model.language import mark, tr
from widgets import theme

Rows = Sequence[tuple[str, str]]
WIDE = 1400  # from here on a window has room for three columns
BAR_W = 14  # of a scroll bar, and air

CITY: Rows = (
    (mark("Left drag"), mark("Orbit")),
    (mark("Right drag  Shift+drag"), mark("Move")),
    (mark("Wheel"), mark("Zoom to the pointer")),
    (mark("Arrow keys"), mark("Orbit")),
    (mark("Shift+Arrow keys"), mark("Move")),
    ("+  −", mark("Zoom")),
    (mark("Click"), mark("Choose a building or an asset")),
    (mark("Right click"), mark("What can be done with a thing or a place")),
)
TIMELINE: Rows = (
    (mark("Click  Drag"), mark("Go to a moment; on a mark or a difference to its own")),
    (mark("Double click"), mark("Change a note")),
    (mark("Wheel  +  −"), mark("Zoom around the pointer, the playhead")),
    (mark("Right drag  Shift+drag"), mark("Move the view")),
    (mark("Ctrl+drag"), mark("Set a loop from A to B")),
    ("←  →", mark("One minute; with Ctrl one hour")),
    (mark("Page Up  Page Down"), mark("One hour")),
    (mark("Home  End"), mark("Start of the day, live")),
)

ALARMS: Rows = (
    ("A", mark("Acknowledge what is selected in the list of alarms")),
    ("Shift+A", mark("Acknowledge all that are listed")),
    ("S", mark("Shelve")),
    ("U", mark("Take off the shelf")),
    ("O", mark("Out of service, back to service")),
    ("R", mark("Reset a latched one")),
    ("T", mark("Trend around it")),
    (mark("Enter"), mark("Go there")),
)


WALL: Rows = (
    (mark("Shift+Page Down"), mark("The next page of the wall")),
    (mark("Shift+Page Up"), mark("The page before")),
)


class ShortcutSheet(QDialog):
    def __init__(self, title: str, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @classmethod
    def of(cls, window: QMainWindow) -> ShortcutSheet:
        sheet = cls(tr("Keys"), window)
        groups = {name: rows for name, rows in _menu_groups(window) if rows}
        first = (
            (tr("Time"), groups.pop(tr("Time"), [])), (tr("Timeline"), _in_words(TIMELINE)), (tr("Tools"), groups.pop(tr("Tools"), [])),
        )  # fmt: skip
        time, *others = [(name, rows) for name, rows in first if rows]
        rest = [
            (tr("City"), _in_words(CITY)),
            (tr("Alarms"), _in_words(ALARMS)),
            (tr("Wall display"), _in_words(WALL)),
            *groups.items(),
        ]
        is_wide = window.width() >= WIDE
        columns = ([time], others, rest) if is_wide else ([time, *others], rest)
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        across.setSpacing(2 * theme.XL)
        for column in columns:
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.L)
            grid.setVerticalSpacing(theme.XS)
            for name, rows in column:
                _add_group(grid, name, rows)
            grid.setRowStretch(grid.rowCount(), 1)
            across.addLayout(grid)
        _in_scroll(sheet, body, window)
        return sheet

    @classmethod
    def about(cls, window: QMainWindow, district: District) -> ShortcutSheet:
        sheet = cls(tr("About Tvilling"), window)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        title = QLabel("Tvilling")
        title.setFont(theme.font("figure"))
        column.addWidget(title)
        for text in (
            tr("A digital twin of positive-energy districts. Apache-2.0."),
            tr("Showing {name}. {note}", name=district.name, note=district.note),
        ):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(420)
            column.addWidget(label)
        return sheet


def _in_scroll(sheet: QDialog, body: QWidget, window: QMainWindow) -> None:
    """Never larger than the window; what does not fit is scrolled to."""
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    wanted = body.sizeHint() + QSize(BAR_W, 0)
    area.setMinimumWidth(wanted.width())
    sheet.resize(wanted.boundedTo(window.size() - QSize(2 * theme.XL, 2 * theme.XL)))


def _in_words(rows: Rows) -> Rows:
    return tuple((tr(keys), tr(text)) for keys, text in rows)


def _paired(rows: Rows) -> Rows:
    """`One hour back` and `One hour on` in one line."""
    found: list[tuple[str, str]] = []
    for keys, text in rows:
        before = found[-1] if found else ("", "")
        back, on, both = tr(" back"), tr(" on"), tr(" back, on")
        if back in before[1] and text == before[1].replace(back, on):
            found[-1] = (f"{before[0]}  {keys}", before[1].replace(back, both))
        elif (before[1], text) == (tr("The event before"), tr("The next event")):
            found[-1] = (f"{before[0]}  {keys}", tr("The event before, the next"))
        else:
            found.append((keys, text))
    return found


def _add_group(grid: QGridLayout, name: str, rows: Rows) -> None:
    title = QLabel(name)
    title.setFont(theme.font("title"))
    title.setContentsMargins(0, theme.M if grid.count() else 0, 0, theme.XS)
    grid.addWidget(title, grid.rowCount(), 0, 1, 2)
    for keys, what in rows:
        row = grid.rowCount()
        caps = QHBoxLayout()
        caps.setSpacing(theme.XS)
        for key in keys.split("  "):
            cap = QLabel(key)
            cap.setProperty("keycap", True)
            caps.addWidget(cap)
        caps.addStretch(1)
        grid.addLayout(caps, row, 0)
        grid.addWidget(QLabel(what), row, 1)


def _menu_groups(window: QMainWindow) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    for entry in window.findChild(QMenuBar).actions():
        rows = [
            (_keys(action), action.text()) for action in _actions(entry) if not action.shortcut().isEmpty()
        ]
        yield entry.text().replace("&", ""), list(_paired(rows))


def _actions(entry: QAction) -> Iterator[QAction]:
    """Of a menu and of the menus in it."""
    menu = entry.menu()
    for action in menu.actions() if isinstance(menu, QMenu) else ():
        if isinstance(action.menu(), QMenu):
            yield from _actions(action)
        else:
            yield action


def _keys(action: QAction) -> str:
    return "  ".join(key.toString() for key in action.shortcuts())
