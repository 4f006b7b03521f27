"""The keys of the replay: play, pause, reverse, slower, faster, step, A-B, go to a time, return to live.

Each button is a QAction with its shortcut, so menus and the shortcut sheet show the same list (`actions_of`).
Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.bridge import Timekeeper
from app.model.playhead import Playhead
from app.model.times import MINUTE_NS, BadTime, parse_time, wall_ns
from widgets import icons, theme
from widgets.banner import speed_text
from widgets.time_axis import start_of_day

STEP_NS = MINUTE_NS


class Transport(QWidget):
    def __init__(self, timekeeper: Timekeeper, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._zone = timekeeper, zone
        self._a_ns: int | None = None
        self.actions_of: list[QAction] = []
        keeper = timekeeper
        self._make("day-start", "Start of the day", "Ctrl+Home", self._to_day_start)
        self._make("step-back", "One minute back", ",", lambda: keeper.step(-STEP_NS))
        self._make("play-back", "Play backwards", "J", lambda: keeper.play(-abs(keeper.playhead.speed)))
        self.play = self._make("pause", "Play or pause", "Space", keeper.toggle)
        self._forward = self._make(
            "play", "Play forwards", "K", lambda: keeper.play(abs(keeper.playhead.speed))
        )
        self._make("step-forward", "One minute on", ".", lambda: keeper.step(STEP_NS))
        self._slower = self._make("slower", "Slower", "[", keeper.slower)
        self._faster = self._make("faster", "Faster", "]", keeper.faster)
        self._loop = self._make("loop", "Loop: set A, then B, then none", "B", self._mark)
        self.live = self._make("live", "Return to live", "Esc", keeper.go_live)
        self.speed = QLabel()
        self.speed.setProperty("dim", True)
        self.goto = QLineEdit()
        self.goto.setPlaceholderText("Go to a time")
        self.goto.setAccessibleName("Go to a time, such as -15min, yesterday 17:00 or 2026-11-22T03:10+01:00")
        self.goto.setToolTip("-15min · yesterday 17:00 · 2026-11-22T03:10+01:00   (Ctrl+T)")
        self.goto.setFixedWidth(168)
        self._lay_out()
        self._connect()
        self._show(timekeeper.playhead)

    def _make(self, icon: str, text: str, key: str, run: Callable[[], None]) -> QAction:
        action = QAction(icons.icon(icon), text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(f"{text}   ({action.shortcut().toString()})")
        action.triggered.connect(lambda _checked=False: run())
        self.actions_of.append(action)
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS, theme.S, 0)
        row.setSpacing(2)
        for number, action in enumerate(self.actions_of):
            if number in (1, 6, 8, 9):
                row.addSpacing(theme.S)
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("flat", True)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addSpacing(theme.S)
        row.addWidget(self.speed)
        row.addStretch(1)
        row.addWidget(self.goto)

    def _connect(self) -> None:
        self._keeper.playhead_changed.connect(self._show)
        self.goto.returnPressed.connect(self._go)
        self.goto.textEdited.connect(self._clear_error)

    @Slot(object)
    def _show(self, head: Playhead) -> None:
        key = (head.is_live, head.is_playing, head.speed, head.loop)
        if key == getattr(self, "_key", None):
            return
        self._key = key
        self.play.setIcon(icons.icon("pause" if head.is_playing else "play"))
        for action in (self._slower, self._faster, self.live):
            action.setEnabled(not head.is_live)
        self.speed.setText(speed_text(head))
        self._loop.setIcon(icons.icon("loop", "selection" if head.loop or self._a_ns else "text"))

    @Slot()
    def _go(self) -> None:
        try:
            t_ns = parse_time(self.goto.text(), self._zone, wall_ns())
        except BadTime as error:
            self.goto.setToolTip(str(error))
            self.goto.setStyleSheet(f"border-color: {theme.current().alarm_high}")
            return
        self._keeper.seek(t_ns)
        self.goto.clear()
        self.goto.clearFocus()

    @Slot()
    def _clear_error(self) -> None:
        self.goto.setStyleSheet("")

    def _to_day_start(self) -> None:
        self._keeper.seek(start_of_day(self._keeper.playhead.t_ns - 1, self._zone))

    def _mark(self) -> None:
        """First A, then B, then no loop."""
        head = self._keeper.playhead
        if head.loop is not None:
            self._a_ns = None
            self._keeper.loop(None, None)
        elif self._a_ns is None:
            self._a_ns = head.t_ns
            self._loop.setIcon(icons.icon("loop", "selection"))
        else:
            a_ns, self._a_ns = self._a_ns, None
            self._keeper.loop(a_ns, head.t_ns)
