"""The alarms in the window: strip, panel, rings in the city, sounds, and the ways between them. They are live whatever time the
window shows; in REPLAY and SCENARIO the city shows the alarms of that moment instead, from the journal, marked HIST.

    hub = AlarmHub(desk); hub.open(); hub.go(alarm)

What is asked of the journal: alarm_answers_hub.py.   Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel

from app.alarm_answers import AlarmAnswers
from app.alarm_desk import ALWAYS_TOLD
from app.alarm_tones import NO_DEVICE, Tones
from app.alarms.rule import DISTRICT
from app.alarms.sounds import Sounder
from app.alarms.words import Alarm, Change, Priority, State, What
from app.bridge.alarm_board import BoardChange
from app.model.language import tr
from app.model.playhead import Playhead
from app.model.times import MINUTE_NS, NS, wall_ns
from maps.alarm_marks import ACKED, RETURNED, UNACKED, AlarmMark
from widgets import icons, theme
from widgets.acting import marked
from widgets.alarm_halo import draw_mark, line_rgb
from widgets.alarm_panel import JOURNAL, AlarmPanel
from widgets.alarm_strip import AlarmStrip
from widgets.alarm_symbols import Blinker
from widgets.dock import dock_beside, show_beside
from widgets.note_dialog import NoteDialog
from widgets.scene_view import SceneView

if TYPE_CHECKING:
    from app.window import Desk

SOUND_MS = 1000
AROUND_NS = 15 * MINUTE_NS  # of the trend: before and after an alarm rose
DOCK_SHARE = 0.34  # of the window's height, when the list opens
TIMELINE_MS = 3000
MARKS_MS, FRAME_SHARE = 200, 4
FLASH_FRAME_S = 0.03  # rings that take longer are not drawn for flashing alone
BAR_PX = 44.0  # the bar of tools at the right of the city
STORM, CALM_TURNS = (
    200,
    4,
)  # changes a second from which the city may be drawn coarser; seconds below it until it is over
ASKS = {State.UNACK: UNACKED, State.RTNUN: RETURNED, State.ACKED: ACKED}


class AlarmHub(QObject):
    opened = Signal(object)  # Alarm that a person went to: for the black box
    _device_missing = Signal(str)  # from the playing thread

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self.board = desk, desk.session.alarms.board
        self.catalogue = desk.session.opened.catalogue
        zone = desk.session.opened.district.zone
        self.blinker = Blinker()
        self.blinker.setParent(self)
        self.strip = AlarmStrip(self.board, self.name_of, self.blinker)
        self.panel = AlarmPanel(self.board, zone, self.name_of, self.blinker)
        self._put_strip()
        self.dock = dock_beside(desk.window, desk.window.docks["trends"], "alarms", tr("Alarms"), self.panel)
        self.actions = [
            self._action(tr("Alarms"), "bell", "F2", self.open),
            self._action(tr("Go to the alarm that asks most"), "fly-to", "Shift+F2", self.go_to_top),
            self._action(
                tr("Acknowledge the alarm that asks most"), "check", "Ctrl+F2", self.acknowledge_top
            ),
            self._action(
                tr("Go to the next alarm out of view"), "fly-to", "Ctrl+Shift+F2", self.go_to_unseen
            ),
        ]
        marked(self.actions[2], "alarms.acknowledge")
        for action in reversed(self.actions):
            desk.window.menus.add_panel(action)
        self.sounder = Sounder()
        self.tones = Tones(self._device_missing.emit)
        self._ring = QTimer(self)
        self._ring.setInterval(SOUND_MS)
        self._soon = QTimer(self)  # rings follow some times a second, whatever comes
        self._soon.setSingleShot(True)
        self._soon.setInterval(MARKS_MS)
        self._soon.timeout.connect(self.show_marks)
        self._late = QTimer(self)  # the timeline follows, once for many
        self._late.setSingleShot(True)
        self._late.setInterval(TIMELINE_MS)
        self._late.timeout.connect(desk.window.timeline.refresh)
        self._count, self._calm = 0, CALM_TURNS  # changes in this second; seconds with few of them
        self.coarse = QLabel(tr("Coarser picture, to keep up with the alarms"))
        self.coarse.setProperty("dim", True)
        self.coarse.hide()
        desk.window.status.addPermanentWidget(self.coarse)
        self.answers = AlarmAnswers(self)
        self.dialog: NoteDialog | None = None
        self._connect()
        self._dress()

    def another_strip(self) -> AlarmStrip:
        """The same line for a second window."""
        strip = AlarmStrip(self.board, self.name_of, self.blinker)
        strip.alarm_chosen.connect(self.go_by_id)
        strip.list_asked.connect(self.open)
        strip.acknowledged.connect(lambda ident: self.board.acknowledge([ident]))
        strip.mute_asked.connect(self.mute)
        strip.live.clicked.connect(self._desk.session.timekeeper.go_live)
        return strip

    def _put_strip(self) -> None:
        """Below menus and banner, the third line that is always in sight."""
        top = self._desk.window.menuWidget()
        head = top.layout() if top is not None else None
        assert head is not None
        head.addWidget(self.strip)

    def _action(self, text: str, icon: str, key: str, run: object) -> QAction:
        action = QAction(icons.icon(icon, "dim"), text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _on=False: run())  # type: ignore[operator]
        return action

    def _connect(self) -> None:
        desk, board, strip, panel = self._desk, self.board, self.strip, self.panel
        board.changed.connect(self._on_changed)
        board.refused.connect(self._on_refused)
        board.trouble_changed.connect(self._on_trouble)
        strip.alarm_chosen.connect(self.go_by_id)
        strip.list_asked.connect(self.open)
        strip.acknowledged.connect(lambda ident: board.acknowledge([ident]))
        strip.mute_asked.connect(self.mute)
        strip.live.clicked.connect(desk.session.timekeeper.go_live)
        desk.session.timekeeper.mode_changed.connect(self._on_mode)
        panel.went.connect(self.go)
        panel.trend_asked.connect(self.show_trend)
        panel.told.connect(desk.window.status.show_news)
        panel.table.chosen.connect(self._on_chosen)
        panel.details.moment_asked.connect(self.replay)
        panel.details.asset_asked.connect(self._on_asset)
        panel.details.proof_asked.connect(self._on_proof)
        panel.details.rule_asked.connect(self._on_rule)
        panel.details.note_asked.connect(self._ask_note)
        panel.journal.moment_asked.connect(self.replay)
        desk.view.picked.connect(self._on_picked)
        self.blinker.ticked.connect(self._on_blink)
        self._device_missing.connect(self._on_no_device)
        self._ring.timeout.connect(self._sound)
        self._ring.timeout.connect(self._on_second)
        desk.view.hurried.connect(self.coarse.setVisible)
        theme.hub().changed.connect(self._on_theme)
        desk.session.ready.connect(self._ring.start)
        desk.session.closing.connect(self._stop)
        self.answers.then_changed.connect(self.show_marks)
        self.answers.then_changed.connect(lambda: self.panel.show_then(self.answers.then_lines))
        panel.then.chosen.connect(self._show_in_journal)

    @Slot()
    def _stop(self) -> None:
        self._ring.stop()
        self._late.stop()
        self._soon.stop()
        self.blinker.need(False)
        self.tones.close()

    # -- words ---------------------------------------------------------------------------------------------------------

    def name_of(self, ident: str) -> str:
        """Of an asset; the id itself of what is none."""
        if ident == DISTRICT:
            return str(self._desk.session.opened.district.name)
        return self.catalogue.asset(ident).name if self.catalogue.has_asset(ident) else ident

    # -- what a person does --------------------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """The list, with the keyboard in it."""
        self._bring_up()
        table = self.panel.table
        if table.current() is None and table.rows.rowCount():
            table.choose(table.rows.ids()[0])
        table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _bring_up(self) -> None:
        """With enough rows to read, and the city still the larger part."""
        window = self._desk.window
        was_hidden = self.dock.isHidden()
        show_beside(window, window.docks["trends"], self.dock)
        wanted = round(window.height() * DOCK_SHARE)
        if was_hidden and not self.dock.isFloating() and self.dock.height() < wanted:
            window.resizeDocks([self.dock], [wanted], Qt.Orientation.Vertical)

    @Slot(str)
    def go_by_id(self, ident: str) -> None:
        alarm = self.board.alarms.get(ident)
        if alarm is not None:
            self.go(alarm)

    @Slot()
    def go_to_top(self) -> None:
        if self.strip.top is not None:
            self.go(self.strip.top)
        else:
            self._desk.window.status.show_news(tr("No alarm asks for attention."))

    @Slot()
    def go_to_unseen(self) -> None:
        """The one that asks most of those whose place lies outside the picture."""
        outside = self._desk.scene.alarms.outside
        if outside:
            self.go_by_id(outside[0].alarm)
        else:
            self._desk.window.status.show_news(tr("No alarm that asks lies out of view."))

    @Slot()
    def acknowledge_top(self) -> None:
        if self.strip.top is not None:
            self.board.acknowledge([self.strip.top.id])

    @Slot(object)
    def go(self, alarm: Alarm) -> None:
        """Its place and its details: the camera flies there, it is selected, and the list shows it."""
        self._bring_up()
        self.panel.show_alarm(alarm.id)
        if self.catalogue.has_asset(alarm.asset):
            asset = self.catalogue.asset(alarm.asset)
            self._desk.select("asset", asset.id)
            self._desk.view.fly_to(asset.id)
        self.opened.emit(alarm)

    @Slot(object)
    def show_trend(self, alarm: Alarm) -> None:
        """Its signal, from a quarter of an hour before it rose to one after."""
        if alarm.row < 0:
            return
        desk = self._desk
        desk.trends.add(self.catalogue.signals[alarm.row].id)
        desk.window.docks["trends"].show()
        desk.window.docks["trends"].raise_()
        at_ns = alarm.at_ns or alarm.raised_ns
        desk.trends.flow.show_between(at_ns - AROUND_NS, at_ns + AROUND_NS)

    @Slot(object)
    def replay(self, t_ns: int) -> None:
        """The window to that moment, a little before it rose; the strip stays live."""
        self._desk.session.timekeeper.seek(t_ns - 10 * NS)

    @Slot(str)
    def _on_asset(self, about: str) -> None:
        if self.catalogue.has_asset(about):
            self._desk.select("asset", about)
            self._desk.view.fly_to(about)

    @Slot(str, object)
    def _on_proof(self, signal_id: str, t_ns: int) -> None:
        self._desk.proof.prove(signal_id, t_ns)

    @Slot(object)
    def _ask_note(self, alarm: Alarm) -> None:
        """Of the moment it rose; the trends show it at its signal."""
        desk, signal = self._desk, self.catalogue.signals[alarm.row].id if alarm.row >= 0 else None
        at_ns = alarm.at_ns or alarm.raised_ns or wall_ns()
        zone = desk.session.opened.district.zone
        self.dialog = NoteDialog(zone, desk.window, from_ns=at_ns, can_keep_view=False)
        self.dialog.wanted.connect(
            lambda text, from_ns, to_ns, _with_view: desk.notes.write(text, from_ns, to_ns, signal=signal)
        )
        self.dialog.open()

    @Slot(str)
    def _on_rule(self, ident: str) -> None:
        self._desk.rules.open_rule(ident)

    @Slot(int)
    def mute(self, seconds: int) -> None:
        """0: sound again."""
        if not self._desk.session.gate.passes("alarms.silence"):
            return
        until = wall_ns() + seconds * NS if seconds else 0
        self.sounder.mute(until)
        self.strip.show_muted(until)

    # -- news ----------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, change: BoardChange) -> None:
        self.sounder.take(change.changes, is_flood=self.board.flood is not None)
        self.blinker.need(any(self.board.counts.unacked.values()))
        is_live = self._desk.session.timekeeper.playhead.is_live
        if not is_live and any(_is_new_high(c) for c in change.changes):
            self.strip.offer_live(True)
        if not self._soon.isActive():
            # rings alone may not keep the window's thread busy: they have a quarter of the time at most
            self._soon.start(max(MARKS_MS, round(self._desk.view.marks_s * FRAME_SHARE * 1000)))
        self._count += len(change.changes)
        if self._count >= STORM:
            self._desk.view.set_hurried(True)
        for one in change.changes:
            if one.what in ALWAYS_TOLD:
                self._desk.window.status.show_notice(self._told(one))
        if not self._late.isActive() and any(c.what in (What.RAISED, What.REALARMED) for c in change.changes):
            self._late.start()

    def _told(self, one: Change) -> str:
        """What happened to the alarm system itself, in a sentence."""
        if one.what is What.CLOCK_JUMPED:
            return tr("Alarms go on with their delays and shelves: {why}.", why=one.why)
        rule = one.alarm.partition(":")[0]
        return tr("Alarm rule {rule} failed and is left out; all others go on: {why}", rule=rule, why=one.why)

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        if head.is_live:
            self.strip.offer_live(False)

    @Slot(str, str)
    def _on_refused(self, alarm: str, why: str) -> None:
        known = self.board.alarms.get(alarm)
        title = tr(known.title) if known is not None else ""
        self._desk.window.status.show_news(f"{title}: {why}" if title else why)

    @Slot(str)
    def _on_trouble(self, text: str) -> None:
        if text:
            self._desk.window.status.show_notice(text)

    @Slot()
    def _sound(self) -> None:
        due = self.sounder.sound(self.board.alarms.values(), wall_ns())
        if due is not None:
            self.tones.play(due)

    @Slot()
    def _on_second(self) -> None:
        """In a storm the city may not hold up the list; when it has been calm for a while it is sharp again."""
        self._calm = 0 if self._count >= STORM else self._calm + 1
        self._count = 0
        self._desk.view.set_hurried(self._calm < CALM_TURNS)

    @Slot(str)
    def _on_no_device(self, what: str) -> None:
        words = {NO_DEVICE: tr("There is no sound device: alarms are seen here and not heard.")}
        self._desk.window.status.show_notice(words.get(what, what))
        self.strip.show_dumb()

    # -- the city ------------------------------------------------------------------------------------------------------

    @Slot()
    def show_marks(self) -> None:
        """Live, those of now; at another time, those of that moment."""
        scene, then = self._desk.scene, self.answers.then
        marks = self._marks_now() if then is None else self._marks_then(then)
        if scene.show_alarms(marks):
            self._desk.view.redraw_marks()

    def _marks_now(self) -> list[AlarmMark]:
        rows = [
            (a.id, a.asset, a.priority.rank, ASKS[a.state]) for a in self.board.alarms.values() if a.state in ASKS and a.asset
        ]  # fmt: skip
        return self._gathered(rows, is_past=False)

    def _marks_then(self, then: Sequence[tuple[str, str, int, State]]) -> list[AlarmMark]:
        rows = [(ident, asset, rank, ASKS[state]) for ident, asset, rank, state in then if asset]
        return self._gathered(rows, is_past=True)

    def _gathered(self, rows: Sequence[tuple[str, str, int, int]], *, is_past: bool) -> list[AlarmMark]:
        """One for each asset: the most urgent of those there, and their number."""
        best: dict[str, tuple[tuple[bool, int, int], str]] = {}
        counts: dict[str, int] = {}
        for ident, asset, rank, asks in rows:
            key = ((asks == ACKED, rank, asks), ident)
            counts[asset] = counts.get(asset, 0) + 1
            if asset not in best or key < best[asset]:
                best[asset] = key
        made = []
        for asset, ((_, rank, asks), ident) in best.items():
            place = self._desk.scene.place_of(asset)
            if place is not None:
                made.append(AlarmMark(ident, asset, place, rank, asks, counts[asset], is_past))
        return made

    @Slot()
    def _on_blink(self) -> None:
        """In the city too, where rings are drawn quickly; else they stay full and the table flashes alone."""
        view, lit = self._desk.view, self.blinker.is_lit
        is_cheap = isinstance(view, SceneView) and view.marks_s < FLASH_FRAME_S
        wanted = (lit(State.UNACK), lit(State.RTNUN)) if is_cheap else (True, True)
        if self._desk.scene.alarms.light(*wanted):
            view.redraw_marks()

    @Slot(object)
    def _on_chosen(self, alarm: Alarm | None) -> None:
        if self._desk.scene.alarms.choose(alarm.id if alarm is not None else ""):
            self._desk.view.redraw_marks()

    @Slot(object)
    def _on_picked(self, hit: object) -> None:
        """A click on a ring chooses its alarm, one on an arrow goes there; of the past, its lines in the journal."""
        ident = getattr(hit, "alarm", "")
        if not ident:
            return
        if any(mark.alarm == ident for mark in self._desk.scene.alarms.outside):
            self.go_by_id(ident)
            return
        self._bring_up()
        if self.answers.then is None:
            self.panel.show_alarm(ident)
        else:
            self._show_in_journal(ident)

    @Slot(str)
    def _show_in_journal(self, ident: str) -> None:
        self.panel.search.setText(ident.partition(":")[2])
        self.panel.open_tab(JOURNAL)

    def _dress(self) -> None:
        self._desk.scene.alarms.right_px = BAR_PX
        self._desk.scene.alarms.set_draw(draw_mark, line_rgb())

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self._dress()
        self._desk.view.redraw_marks()


def _is_new_high(change: Change) -> bool:
    begins = change.what in (What.RAISED, What.REALARMED)
    return begins and change.priority is Priority.HIGH and change.is_now is State.UNACK
