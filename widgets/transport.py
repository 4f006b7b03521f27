"""The keys of the replay: play, pause, reverse, slower, faster, step, A-B, go to a time, return to live.

Each button is a QAction with its shortcut, so menus and the shortcut sheet show the same list (`actions_of`).
Thread: GUI.   Units: ns.
"""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.bridge import Timekeeper
from app.model.playhead import Playhead
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, start_of_day
from widgets import icons, theme
from widgets.banner import gear_text, speed_text
from widgets.time_entry import TimeEntry

STEP_NS = MINUTE_NS
SPANS = (("1 h", "an hour", HOUR_NS), ("24 h", "a day", DAY_NS), ("7 d", "a week", 7 * DAY_NS))
BUTTON = QSize(28, 26)


class Transport(QWidget):
    span_chosen = Signal(object)  # ns the timeline should show
    a_marked = Signal(object)  # ns of an A that waits for its B, or None

    def __init__(self, timekeeper: Timekeeper, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._zone = timekeeper, zone
        self._a_ns: int | None = None
        self._key: object = None
        self.actions_of: list[QAction] = []
        keeper = timekeeper
        self._make("day-start", "Start of the day", self._to_day_start, "Ctrl+Home")
        self._make("step-back", "One minute back", lambda: keeper.step(-STEP_NS), ",")
        self._back = self._make("play-back", "Play backwards", self._to_other_way, "J")
        self.play = self._make("pause", "Play or pause", keeper.toggle, "Space")
        self._forward = self._make("play", "Play forwards", lambda: self._run(1), "K")
        self._make("step-forward", "One minute on", lambda: keeper.step(STEP_NS), ".")
        self._slower = self._make("slower", "Slower", keeper.slower, "[", "Ctrl+Down")
        self._faster = self._make("faster", "Faster", keeper.faster, "]", "Ctrl+Up")
        self._loop = self._make("loop", "Loop: set A, then B, then none", self._mark, "B")
        self.live = self._make("live", "Return to live", keeper.go_live, "Esc", "L")
        self.speed = QLabel()
        self.speed.setFixedWidth(self.speed.fontMetrics().horizontalAdvance("−1200× · 20 min/s") + 8)
        self.speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.speed.setAccessibleName("Speed")
        self.goto = TimeEntry(zone)
        self._lay_out()
        self._connect()
        self._show(timekeeper.playhead)

    def _make(self, icon: str, text: str, run: Callable[[], None], *keys: str) -> QAction:
        action = QAction(icons.icon(icon, "text", "selection"), text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(f"{text}   ({' or '.join(keys)})")
        action.triggered.connect(lambda _checked=False: run())
        self.actions_of.append(action)
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS, theme.S, 0)
        row.setSpacing(2)
        for action in self.actions_of:
            if action in (self.actions_of[1], self._slower, self._loop):
                row.addSpacing(theme.S)
            if action is self._faster:
                row.addWidget(self.speed)
            if action in (
                self.live,
                self._forward,
            ):  # live stands at the end; forward is a key of its own only
                continue
            row.addWidget(self._button(action))
        row.addStretch(1)
        for text, words, span in SPANS:
            zoom = QToolButton()
            zoom.setText(text)
            zoom.setProperty("flat", True)
            zoom.setProperty("quiet", True)
            zoom.setToolTip(f"Show {words} in the timeline")
            zoom.setAccessibleName(zoom.toolTip())
            zoom.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            zoom.clicked.connect(lambda _checked=False, span=span: self.span_chosen.emit(span))
            row.addWidget(zoom)
        row.addSpacing(theme.S)
        row.addWidget(self.goto)
        row.addWidget(self._button(self.live))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setProperty("flat", True)
        button.setFixedSize(BUTTON)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        self._keeper.playhead_changed.connect(self._show)
        self.goto.entered.connect(self._keeper.seek)

    @Slot(object)
    def _show(self, head: Playhead) -> None:
        key = (head.is_live, head.is_playing, head.speed, head.loop, self._a_ns, head.bounds[1] // MINUTE_NS)
        if key == self._key:
            return
        self._key = key
        self.goto.set_now(head.bounds[1])
        self.play.setIcon(icons.icon("pause" if head.is_playing else "play"))
        runs = head.is_playing and not head.is_live
        self._back.setIcon(icons.icon("play-back", "selection" if runs and head.speed < 0 else "text"))
        for action in (self._slower, self._faster, self._forward, self.live):
            action.setEnabled(not head.is_live)
        self.speed.setText("live" if head.is_live else gear_text(head.speed))
        self.speed.setEnabled(head.is_playing and not head.is_live)
        self.speed.setAccessibleDescription(speed_text(head))
        is_set = head.loop is not None or self._a_ns is not None
        self._loop.setIcon(icons.icon("loop", "selection" if is_set else "text"))

    def _run(self, direction: int) -> None:
        self._keeper.play(direction * abs(self._keeper.playhead.speed))

    def _to_other_way(self) -> None:
        head = self._keeper.playhead
        self._run(1 if head.speed < 0 and head.is_playing else -1)

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
        else:
            a_ns, self._a_ns = self._a_ns, None
            self._keeper.loop(a_ns, head.t_ns)
        self.a_marked.emit(self._a_ns)
        self._show(self._keeper.playhead)
