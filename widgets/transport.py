"""The keys of the replay: play, pause, reverse, slower, faster, steps, events, A-B, gaps, what is known, notes, go to a time,
return to live.

Each button is a QAction with its shortcut, so menus and the shortcut sheet show the same list (`actions_of`). A step is a
*frame*: the shortest period at which a signal of the district reports, as less would show nothing new.
Where the window is narrow the rarer buttons go, never their keys.   Thread: GUI.   Units: ns.
"""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QMenu, QToolButton, QWidget

from app.bridge import HistoryReads, Timekeeper
from app.model.language import mark, tr
from app.model.playhead import Playhead
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, format_span, shifted_days, start_of_day
from widgets import icons, theme
from widgets.acting import marked
from widgets.banner import gear_text, speed_text
from widgets.calendar_card import CalendarCard
from widgets.knowledge import KnowledgeButton
from widgets.time_entry import TimeEntry

SPANS = (
    ("1 h", mark("an hour"), HOUR_NS),
    ("24 h", mark("a day"), DAY_NS),
    ("7 d", mark("a week"), 7 * DAY_NS),
)
EVENTS = {
    "all": mark("All events and notes"),
    "alarm": mark("Alarms"),
    "feed": mark("Feed breaks and returns"),
    "note": mark("Notes"),
}
BUTTON = QSize(28, 26)
STEP = "step"
# below these widths (pixels) a group of buttons makes room
ROOM = (("strip", 1240), ("spans", 1150), ("notes", 1000), ("events", 930), ("known", 820))


class Transport(QWidget):
    span_chosen = Signal(object)  # ns the timeline should show
    a_marked = Signal(object)  # ns of an A that waits for its B, or None
    event_asked = Signal(int, str)  # direction, one of EVENTS
    note_asked = Signal()
    notes_asked = Signal()

    def __init__(
        self,
        timekeeper: Timekeeper,
        zone: ZoneInfo,
        parent: QWidget | None = None,
        *,
        reads: HistoryReads | None = None,
    ) -> None:
        """reads: for the calendar's days with readings."""
        super().__init__(parent)
        self._keeper, self._zone, self._reads = timekeeper, zone, reads
        self._a_ns: int | None = None
        self._key: object = None
        self._calendar: CalendarCard | None = None
        self.events = "all"
        self.actions_of: list[QAction] = []
        self._groups: dict[str, list[QWidget]] = {}
        keeper, frame = timekeeper, timekeeper.frame_ns
        words = format_span(frame) if frame >= 1_000_000_000 else tr("a moment")
        make = self._make
        self.play = make("pause", tr("Play or pause"), keeper.toggle, "Space")
        self._forward = make("play", tr("Play forwards"), lambda: self._run(1), "K")
        self._back = make("play-back", tr("Play backwards"), self._to_other_way, "J")
        self._slower = make("slower", tr("Slower"), keeper.slower, "[", "Ctrl+Down")
        self._faster = make("faster", tr("Faster"), keeper.faster, "]", "Ctrl+Up")
        self._frame_back = make(
            "step-back", tr("One frame back, {words}", words=words), lambda: keeper.step(-frame), ","
        )
        self._frame_on = make(
            "step-forward", tr("One frame on, {words}", words=words), lambda: keeper.step(frame), "."
        )
        first = len(self.actions_of) - 2
        make("", tr("One minute back"), lambda: keeper.step(-MINUTE_NS), "Alt+Left")
        make("", tr("One minute on"), lambda: keeper.step(MINUTE_NS), "Alt+Right")
        make("", tr("One hour back"), lambda: keeper.step(-HOUR_NS), "PgUp")
        make("", tr("One hour on"), lambda: keeper.step(HOUR_NS), "PgDown")
        make("", tr("One day back"), lambda: self._step_days(-1), "Ctrl+PgUp")
        make("", tr("One day on"), lambda: self._step_days(1), "Ctrl+PgDown")
        self._day = make("day-start", tr("Start of the day"), self._to_day_start, "Ctrl+Home")
        self._event_back = make("event-back", tr("The event before"), lambda: self._ask_event(-1), "Shift+V")
        self._event_on = make("event-forward", tr("The next event"), lambda: self._ask_event(1), "V")
        for action in self.actions_of[first:]:
            action.setData(STEP)  # the menu gathers them
        self._loop = make("loop", tr("Loop: set A, then B, then none"), self._mark, "B")
        self.skip = make("skip", tr("Jump over stretches without readings"), self._on_skip, "G")
        self.skip.setCheckable(True)
        self.skip.setChecked(keeper.skips_gaps)
        self.known = KnowledgeButton(keeper, zone)
        self.actions_of.append(self.known.toggle_action)
        self._note = make("note-add", tr("Note here"), self.note_asked.emit, "W")
        marked(self._note, "notes.write")
        self._notes = make("notes", tr("Notes…"), self.notes_asked.emit, "Ctrl+Shift+N")
        self._dates = make("calendar", tr("Calendar"), self.open_calendar, "Ctrl+Shift+T")
        self.live = make("live", tr("Return to live"), keeper.go_live, "Esc", "L")
        self.speed = QLabel()
        self.speed.setFixedWidth(self.speed.fontMetrics().horizontalAdvance("−1200× · 20 min/s") + 8)
        self.speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.speed.setAccessibleName(tr("Speed"))
        self.filter = self._filter_button()
        self.strip = self._menu_button("strip", tr("A figure as colours over the timeline"))
        self.goto = TimeEntry(zone)
        self._lay_out()
        self._connect()
        self._show(timekeeper.playhead)

    def _make(self, icon: str, text: str, run: Callable[[], None], *keys: str) -> QAction:
        action = QAction(text, self)
        if icon:
            action.setIcon(icons.icon(icon, "text", "selection"))
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(f"{text}   ({tr(' or ').join(keys)})")
        action.triggered.connect(lambda _checked=False: run())
        self.actions_of.append(action)
        return action

    def _menu_button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, "dim", "selection"))
        button.setProperty("flat", True)
        button.setFixedSize(BUTTON)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(QMenu(button))
        return button

    def _filter_button(self) -> QToolButton:
        """Which events the two buttons beside it go to."""
        button = self._menu_button("filter", tr("Which events to go to"))
        group = QActionGroup(button)
        for name, words in EVENTS.items():
            action = button.menu().addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(name == self.events)
            action.triggered.connect(lambda _checked=False, name=name: self.choose_events(name))
            group.addAction(action)
        return button

    @Slot(str)
    def choose_events(self, name: str) -> None:
        self.events = name
        words = tr(EVENTS[name])
        self.filter.setIcon(icons.icon("filter", "dim" if name == "all" else "selection"))
        self.filter.setToolTip(
            tr("Which events to go to: {words}{words_2}", words=words[0].lower(), words_2=words[1:])
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS, theme.S, 0)
        row.setSpacing(2)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # `minimumSizeHint` says what is left
        gap = theme.S
        for part in (
            self._day, self._frame_back, self._back, self.play, self._frame_on, gap,
            self._slower, self.speed, self._faster, gap,
            ("events", self._event_back), ("events", self._event_on), ("events", self.filter), gap,
            self._loop, self.skip, gap, ("known", self.known),
        ):  # fmt: skip
            self._put(row, part)
        row.addStretch(1)
        for text, words, span in SPANS:
            self._put(row, ("spans", self._span_button(text, tr(words), span)))
        for part in (
            gap, ("strip", self.strip), ("notes", self._note), ("notes", self._notes), gap, self._dates,
            self.goto, self.live,
        ):  # fmt: skip
            self._put(row, part)

    def _put(self, row: QHBoxLayout, part: object) -> None:
        group, what = part if isinstance(part, tuple) else ("", part)
        if isinstance(what, int):
            row.addSpacing(what)
            return
        widget = self._button(what) if isinstance(what, QAction) else what
        row.addWidget(widget)
        if group:
            self._groups.setdefault(group, []).append(widget)

    def _span_button(self, text: str, words: str, span: int) -> QToolButton:
        zoom = QToolButton()
        zoom.setText(text)
        zoom.setProperty("flat", True)
        zoom.setProperty("quiet", True)
        zoom.setToolTip(tr("Show {words} in the timeline", words=words))
        zoom.setAccessibleName(zoom.toolTip())
        zoom.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        zoom.clicked.connect(lambda _checked=False: self.span_chosen.emit(span))
        return zoom

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
        self.speed.setText(tr("live") if head.is_live else gear_text(head.speed))
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

    def _step_days(self, days: int) -> None:
        """To the same time of the day before or after, by the clocks there."""
        t_ns = self._keeper.playhead.t_ns
        self._keeper.step(shifted_days(t_ns, days, self._zone) - t_ns)

    def _ask_event(self, direction: int) -> None:
        self.event_asked.emit(direction, self.events)

    def _on_skip(self) -> None:
        self._keeper.skip_gaps(self.skip.isChecked())

    def open_calendar(self) -> None:
        if self._reads is None:
            return
        if self._calendar is None:
            self._calendar = CalendarCard(self._keeper, self._reads, self._zone, self)
            self._calendar.chosen.connect(self._keeper.seek)
        self._calendar.open_above(self.goto)

    @property
    def calendar(self) -> CalendarCard | None:
        """Once it was opened."""
        return self._calendar

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

    def minimumSizeHint(self) -> QSize:
        """What is left when all groups have made room."""
        return QSize(640, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        for name, least in ROOM:
            for widget in self._groups[name]:
                widget.setVisible(self.width() >= least)
        super().resizeEvent(event)
