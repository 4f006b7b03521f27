"""The choice between the past *as corrected* and *as known*: a button that says which, and a menu that says what it means.

Thread: GUI.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QToolButton, QWidget

from app.bridge import Timekeeper
from app.model.language import mark, tr
from app.model.playhead import Playhead
from app.model.times import BadTime, format_time, read_time
from widgets import icons, theme

CORRECTED = mark("As corrected")
THEN = mark("As known then")
AT = mark("As known at…")
TIPS = {
    CORRECTED: mark("All that is known today, with everything that came late and every correction"),
    THEN: mark("Only what had arrived by the moment shown: what an operator could have seen there and then"),
    AT: mark("Only what had arrived by a time that you give"),
}


def known_text(head: Playhead, zone: ZoneInfo) -> str:
    """`as known then`, `as known at 2026-11-22 03:00:00 CET`; empty for what is known today."""
    if head.known_at_ns is None:
        return ""
    return (
        tr("as known then")
        if head.knows_then
        else tr("as known at {time}", time=format_time(head.known_at_ns, zone))
    )


class KnowledgeButton(QToolButton):
    trouble = Signal(str)  # a sentence

    def __init__(self, timekeeper: Timekeeper, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._zone = timekeeper, zone
        self.setProperty("flat", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu, group = QMenu(self), QActionGroup(self)
        menu.setToolTipsVisible(True)
        self.choices: dict[str, QAction] = {}
        for name, run in (
            (CORRECTED, self._correct),
            (THEN, timekeeper.as_known_then),
            (AT, self._ask),
        ):
            action = menu.addAction(tr(name))
            action.setToolTip(tr(TIPS[name]))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, run=run: run())
            group.addAction(action)
            self.choices[name] = action
        self.setMenu(menu)
        self.toggle_action = QAction(icons.icon("known", "dim"), tr("As corrected or as known then"), self)
        self.toggle_action.setShortcut(QKeySequence("Shift+K"))
        self.toggle_action.triggered.connect(self._on_toggle)
        timekeeper.playhead_changed.connect(self._show)
        self._shown: object = None
        words = max((tr(CORRECTED), tr(THEN), tr("As known at")), key=self.fontMetrics().horizontalAdvance)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(words) + theme.ICON_S + 2 * theme.M)
        self._show(timekeeper.playhead)

    @Slot()
    def _on_toggle(self) -> None:
        if self._keeper.playhead.known_at_ns is None:
            self._keeper.as_known_then()
        else:
            self._keeper.as_known(None)

    @Slot()
    def _correct(self) -> None:
        self._keeper.as_known(None)

    @Slot()
    def _ask(self) -> None:
        """A time, in the words of the go-to field."""
        head = self._keeper.playhead
        offered = format_time(head.t_ns if head.known_at_ns is None else head.known_at_ns, self._zone)
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("As known at"))
        dialog.setLabelText(tr("Show only what had arrived by this time:"))
        dialog.setTextValue(offered)
        line = dialog.findChild(QLineEdit)
        if line is not None:
            line.setMaxLength(80)
            line.setMinimumWidth(260)
        dialog.textValueSelected.connect(self.know)
        dialog.rejected.connect(lambda: self._show(self._keeper.playhead, again=True))
        dialog.open()

    @Slot(str)
    def know(self, text: str) -> None:
        """As known at this time, in words."""
        try:
            self._keeper.as_known(read_time(text, self._zone, self._keeper.playhead.bounds[1]))
        except BadTime as error:
            self.trouble.emit(tr("As known at: {error}.", error=error))
            self._show(self._keeper.playhead, again=True)

    @Slot(object)
    def _show(self, head: Playhead, *, again: bool = False) -> None:
        which = CORRECTED if head.known_at_ns is None else THEN if head.knows_then else AT
        key = (which, head.is_live)
        if key == self._shown and not again:
            return
        self._shown = key
        self.setText(tr(which).rstrip("…"))
        self.setIcon(icons.icon("known", "text" if which == CORRECTED else "selection"))
        self.setEnabled(not head.is_live)
        self.toggle_action.setEnabled(not head.is_live)
        for name, action in self.choices.items():
            action.setChecked(name == which)
        tip = (
            tr("Live shows all that is known now; in a replay you can choose")
            if head.is_live
            else tr(TIPS[which])
        )
        self.setToolTip(f"{which.rstrip('…')}: {tip[0].lower()}{tip[1:]}   (Shift+K)")
        self.setAccessibleName(tr("What is known: {rstrip}", rstrip=which.rstrip("…")))
