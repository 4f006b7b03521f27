"""What can be done with the trends, as one menu: by the right button, by the menu key, and behind the bar's dots.

Builds menus and short dialogs; the trends do what they ask.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from app.model.clock_shift import FARTHEST_DAYS
from app.model.language import mark, tr
from app.model.note import LONGEST_TEXT
from app.model.times import format_time
from app.trend_views import LONGEST_NAME
from widgets.acting import marked
from widgets.trend_groups import MODES

if TYPE_CHECKING:
    from widgets.trends import Trends

COMPARE: tuple[tuple[str, int], ...] = (
    (mark("Nothing"), 0),
    (mark("The day before"), 1),
    (mark("The same day last week"), 7),
    (mark("Four weeks before"), 28),
)


class TrendMenu(QObject):
    note_wanted = Signal(str, object, object, object)  # text, from ns, to ns or None, signal id or None
    keep_wanted = Signal(str)  # name of a view
    view_wanted = Signal(str)
    forget_wanted = Signal(str)
    picture_wanted = Signal()
    numbers_wanted = Signal(bool)  # every reading, not what is drawn

    def __init__(self, trends: Trends) -> None:
        super().__init__(trends)
        self._trends = trends
        self.views: tuple[str, ...] = ()
        self.can_note = False

    def popup(self, place: QPoint, t_ns: int | None = None) -> None:
        menu = self.menu(t_ns)
        menu.popup(place)

    def menu(self, t_ns: int | None = None) -> QMenu:
        """t_ns: the moment it is opened at."""
        trends = self._trends
        menu = _menu(trends)
        marks = trends.marks
        if t_ns is not None:
            menu.addAction(tr("Pin a cursor here\tP"), lambda: marks.pin(t_ns))
            pinned = marks.pinned
            if pinned is not None:
                menu.addAction(tr("Choose from the pin to here\tR"), lambda: marks.select(pinned, t_ns))
        if marks.pinned is not None or marks.selection is not None:
            menu.addAction(tr("No pin, nothing chosen\tEsc"), marks.clear)
        if self.can_note:
            self._add_notes(menu, t_ns)
        menu.addSeparator()
        menu.addMenu(self._axes(menu))
        menu.addMenu(self._compare(menu))
        menu.addMenu(self._views(menu))
        menu.addSeparator()
        has_lines = bool(trends.signals())
        for text, slot in (
            (tr("Copy the values\tCtrl+C"), trends.copy_values),
            (tr("Save the picture\u2026"), self.picture_wanted.emit),
            (tr("Save the numbers as drawn\u2026"), lambda: self.numbers_wanted.emit(False)),
            (tr("Save every reading\u2026"), lambda: self.numbers_wanted.emit(True)),
            (tr("Take all lines away"), trends.clear),
        ):
            entry = menu.addAction(text, slot)
            entry.setEnabled(has_lines)
            if text.startswith("Save"):
                marked(entry, "export.trends")
        return menu

    def popup_line(self, signal_id: str, place: QPoint) -> None:
        self.line_menu(signal_id).popup(place)

    def line_menu(self, signal_id: str) -> QMenu:
        trends = self._trends
        line = trends.lines[signal_id]
        menu = _menu(trends)
        menu.addAction(tr("Show\tH") if line.is_hidden else tr("Hide\tH"), lambda: trends.toggle(signal_id))
        menu.addAction(tr("Up\tAlt+Up"), lambda: trends.move_line(signal_id, -1))
        menu.addAction(tr("Down\tAlt+Down"), lambda: trends.move_line(signal_id, 1))
        if self.can_note:
            marks = trends.marks
            if marks.selection is not None:
                a, b = marks.selection
                menu.addAction(
                    tr("Write a note on the chosen stretch\u2026"), lambda: self.ask_note(a, b, signal_id)
                )
            t_ns = trends.playhead_ns
            menu.addAction(
                tr("Write a note at the playhead\u2026"), lambda: self.ask_note(t_ns, None, signal_id)
            )
        menu.addSeparator()
        menu.addAction(tr("Take away\tDel"), lambda: trends.remove(signal_id))
        return menu

    def ask_note(self, from_ns: int, to_ns: int | None, signal_id: str | None = None) -> None:
        when = format_time(from_ns, self._trends.zone)
        if to_ns is not None:
            when += tr(" to {time}", time=format_time(to_ns, self._trends.zone))
        dialog = self._asking(tr("Note"), tr("{when}. What happened?", when=when))
        line = dialog.findChild(QLineEdit)
        if line is not None:
            line.setMaxLength(LONGEST_TEXT)
        dialog.textValueSelected.connect(
            lambda text: self.note_wanted.emit(text, from_ns, to_ns, signal_id) if text.strip() else None
        )
        dialog.open()

    def ask_name(self) -> None:
        dialog = self._asking(tr("Keep these trends"), tr("Name of the view"))
        line = dialog.findChild(QLineEdit)
        if line is not None:
            line.setMaxLength(LONGEST_NAME)
        dialog.textValueSelected.connect(lambda text: self.keep_wanted.emit(text) if text.strip() else None)
        dialog.open()

    def ask_days(self) -> None:
        dialog = QInputDialog(self._trends)
        dialog.setWindowTitle(tr("Compare"))
        dialog.setLabelText(tr("With so many days before, at the same clock time"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, FARTHEST_DAYS)
        dialog.setIntValue(self._trends.compare_days or 1)
        dialog.intValueSelected.connect(self._trends.compare)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_notes(self, menu: QMenu, t_ns: int | None) -> None:
        chosen = self._trends.marks.selection
        if chosen is not None:
            menu.addAction(tr("Write a note on the chosen stretch\u2026\tN"), lambda: self.ask_note(*chosen))
        elif t_ns is not None:
            menu.addAction(tr("Write a note here\u2026\tN"), lambda: self.ask_note(t_ns, None))

    def _axes(self, parent: QMenu) -> QMenu:
        menu = _menu(parent, tr("Axes"))
        group = QActionGroup(menu)
        for mode, text in MODES:
            action = menu.addAction(tr(text), lambda m=mode: self._trends.set_axes(m))
            action.setCheckable(True)
            action.setChecked(mode == self._trends.axes)
            group.addAction(action)
        return menu

    def _compare(self, parent: QMenu) -> QMenu:
        menu = _menu(parent, tr("Compare with"))
        group = QActionGroup(menu)
        days = self._trends.compare_days
        for text, number in COMPARE:
            action = menu.addAction(tr(text), lambda n=number: self._trends.compare(n))
            action.setCheckable(True)
            action.setChecked(number == days)
            group.addAction(action)
        other = menu.addAction(tr("Days before\u2026"), self.ask_days)
        other.setCheckable(True)
        other.setChecked(days not in {number for _, number in COMPARE})
        group.addAction(other)
        return menu

    def _views(self, parent: QMenu) -> QMenu:
        menu = _menu(parent, tr("Trend views"))
        for name in self.views:
            menu.addAction(name.replace("&", "&&"), lambda n=name: self.view_wanted.emit(n))
        if self.views:
            menu.addSeparator()
        menu.addAction(tr("Keep these trends\u2026"), self.ask_name).setEnabled(bool(self._trends.signals()))
        if self.views:
            forget = _menu(menu, tr("Forget"))
            for name in self.views:
                forget.addAction(name.replace("&", "&&"), lambda n=name: self.forget_wanted.emit(n))
            menu.addMenu(forget)
        return menu

    def _asking(self, title: str, label: str) -> QInputDialog:
        dialog = QInputDialog(self._trends)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setInputMode(QInputDialog.InputMode.TextInput)
        dialog.setTextValue("")
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _menu(parent: object, title: str = "") -> QMenu:
    menu = QMenu(title, parent)  # type: ignore[arg-type]
    if not title:
        from PySide6.QtCore import Qt

        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
