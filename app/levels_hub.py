"""The levels of display at work: places, moments, lines of the past, alarms and windows of faceplates.

    hub.open_place(place)          hub.open_asset("feeder-quay")          # from an alarm: one step to level 3
It looks twice a second at most and only while something of it is seen; LIVE, REPLAY and SCENARIO give it Snapshots alike.
Part of the composition root.   Thread: GUI; history and journal are read on the reader's lanes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.alarms.knowledge import Knowledge
from app.alarms.words import Alarm
from app.levels.indicator import Indicators
from app.levels.limits import limits_of
from app.levels.moment import Moment, live_moment, past_moment
from app.levels.support import raw_lines, refusal_lines, rule_lines
from app.levels.trail import Level, Place, Trail, at_level, crumbs, place_of, up
from app.levels_past import AGAIN_NS, USUAL_AGAIN_NS, Past, read_past
from app.levels_relations import Relations
from app.levels_story import read_story
from app.model.asset import AssetKind
from app.model.events import Health, Link
from app.model.language import tr
from app.model.playhead import Mode
from app.model.snapshot import Snapshot
from app.model.trust import Proof
from widgets import icons
from widgets.alarm_symbols import sort_key
from widgets.alarm_words import STATES
from widgets.dock import dock_beside, show_beside
from widgets.faceplate import Faceplate
from widgets.faceplate_alarms import AlarmLine
from widgets.faceplate_window import FaceplateWindow
from widgets.levels_areas import AreasPage
from widgets.levels_panel import LEVELS, LevelsPanel, key_of
from widgets.levels_support import SupportPage
from widgets.levels_unit import UnitPage
from widgets.proof_words import badge_word

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 500
MOST_WINDOWS = 8


class LevelsHub(QObject):
    alarm_chosen = Signal(str)  # alarm id: on a faceplate
    place_changed = Signal(object)  # Place

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, opened = desk, desk.session.opened
        self._catalogue, self._zone, self._district = opened.catalogue, opened.district.zone, opened.district
        self._city = desk.scene.city
        self.indicators = Indicators(self._catalogue)
        self._relations = Relations(self._catalogue)
        self.trail = Trail()
        self.areas = AreasPage(self._catalogue, opened.district.name)
        self.unit = UnitPage(self._catalogue, self.indicators)
        self.support = SupportPage()
        self.face = self._make_face()
        self.panel = LevelsPanel(self.areas, self.unit, self.face, self.support)
        self.windows: dict[str, FaceplateWindow] = {}
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "overview", tr("Overview"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+Alt+0"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.up_action = self._action(tr("One level up"), "Alt+Up", self.go_up)
        made = [self._level_action(level) for level in reversed(Level)]  # each goes above the one before
        self.level_actions = made[::-1]
        desk.window.menus.add_panel(self.action)
        self.moment: Moment | None = None
        self._healths: dict[str, Health] = {}
        self._lines_ns: int | None = None
        self._lines_of: frozenset[int] = frozenset()
        self._usual_ns: int | None = None
        self._usual_of: set[int] = set()
        self._story_of: tuple[object, ...] = ()
        self._follows = True  # the selection in the city leads
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._connect()
        self._show_place()

    def _action(self, text: str, key: str, run: object) -> QAction:
        action = QAction(icons.icon("overview", "dim"), text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(run)
        self._desk.window.menus.add_panel(action)
        return action

    def _level_action(self, level: Level) -> QAction:
        return self._action(tr(LEVELS[level]), key_of(level), partial(self._on_level, int(level)))

    def _make_face(self) -> Faceplate:
        note = self._district.note if self._district.synthetic else ""
        face = Faceplate(self._catalogue, self._city, self.indicators, self._zone, synthetic_note=note)
        desk = self._desk
        face.trend_wanted.connect(desk.draw_trend)
        face.target_wanted.connect(self._on_target)
        face.fly_wanted.connect(self._on_fly)
        face.raw_wanted.connect(self._on_raw)
        face.window_wanted.connect(self.detach)
        face.acknowledge_wanted.connect(desk.session.alarms.board.acknowledge)
        face.alarm_chosen.connect(self.alarm_chosen)
        face.proof_wanted.connect(desk.proof.prove)
        return face

    def _connect(self) -> None:
        desk, panel, board = self._desk, self.panel, self._desk.session.alarms.board
        panel.place_wanted.connect(self.open_place)
        panel.level_wanted.connect(self._on_level)
        panel.back_wanted.connect(self.go_back)
        panel.up_wanted.connect(self.go_up)
        self.face.closed.connect(self.go_up)
        self.areas.area_wanted.connect(self._on_area)
        self.areas.alarm_wanted.connect(self._on_alarm)
        self.unit.asset_wanted.connect(self.open_asset)
        self.support.proof_wanted.connect(self._on_proof)
        for level in Level:
            panel.page(level).verticalScrollBar().valueChanged.connect(self._soon)
        desk.session.timekeeper.snapshot_changed.connect(self._soon)
        desk.session.pump.health.connect(self._on_health)
        desk.session.ready.connect(self._on_ready)
        desk.session.closing.connect(self._on_closing)
        desk.selection_changed.connect(self._on_selection)
        desk.proof.watch.changed.connect(self._soon)
        self.alarm_chosen.connect(desk.alarms.go_by_id)
        desk.alarms.panel.details.asset_asked.connect(self.open_asset)
        board.changed.connect(self._on_alarms)
        board.knowledge_changed.connect(self._on_alarms)
        board.rules_changed.connect(self._on_rules)
        self.dock.visibilityChanged.connect(self._on_visible)

    # -- places --------------------------------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)
        self.look()

    @Slot(object)
    def open_place(self, place: Place) -> None:
        """Show it, with the panel in sight; an asset is selected in the city, too."""
        if place.kind == "asset" and not self._catalogue.has_asset(place.id):
            self._desk.window.status.show_news(tr("This district has no such asset."))
            return
        self.trail = self.trail.to(place)
        self._show_place()
        self.open()
        if place.kind == "asset":
            self._select(place.id)

    @Slot(str)
    def open_asset(self, asset: str) -> None:
        """Its faceplate: what an alarm leads to."""
        self.open_place(Place(Level.DETAIL, "asset", asset))

    @Slot()
    def go_back(self) -> None:
        self.trail = self.trail.back()
        self._show_place()

    @Slot()
    def go_up(self) -> None:
        self.open_place(up(self.trail.here, self._catalogue))

    @Slot(int)
    def _on_level(self, level: int, _checked: bool = False) -> None:
        found = at_level(Level(level), self.trail.here, self._desk.selected, self._catalogue)
        if found.level != level:
            self._desk.window.status.show_news(tr("Choose an asset first, in the city or in a list."))
        self.open_place(found)

    @Slot(str)
    def _on_area(self, area: str) -> None:
        if area:
            self.open_place(Place(Level.UNIT, "area", area))

    @Slot(str, str)
    def _on_alarm(self, asset: str, _alarm: str) -> None:
        """Straight to the asset that has it."""
        self.open_asset(asset)

    @Slot(str, str)
    def _on_target(self, kind: str, ident: str) -> None:
        found = place_of(ident, self._catalogue) if kind in ("asset", "building") else None
        if found is not None:
            self.open_place(found)

    @Slot(str)
    def _on_raw(self, asset: str) -> None:
        self.open_place(Place(Level.SUPPORT, "asset", asset))

    @Slot(str)
    def _on_fly(self, asset: str) -> None:
        self._desk.view.fly_to(self._city_id(asset))

    @Slot(str)
    def _on_proof(self, signal_id: str) -> None:
        row = self._catalogue.row_or_none(signal_id)
        if row is not None and self.moment is not None:
            self._desk.proof.prove(signal_id, int(self.moment.snapshot.at_ns[row]))

    def _city_id(self, asset: str) -> str:
        one = self._catalogue.asset(asset)
        return one.building if one.kind is AssetKind.BUILDING and one.building else asset

    def _select(self, asset: str) -> None:
        """In the city and the inspector, without being led by that in turn."""
        ident = self._city_id(asset)
        if self._desk.selected == ident:
            return
        self._follows = False
        try:
            one = self._catalogue.asset(asset)
            self._desk.select("building" if ident == one.building else "asset", ident)
        finally:
            self._follows = True

    @Slot(object)
    def _on_selection(self, ident: str | None) -> None:
        """What is chosen in the city is shown at the level of assets, where that is what one looks at."""
        if not self._follows or self.dock.isHidden() or self.trail.here.level < Level.DETAIL:
            return
        found = place_of(ident, self._catalogue)
        if found is not None and found.id != self.trail.here.id:
            self.trail = self.trail.to(Place(self.trail.here.level, "asset", found.id))
            self._show_place()
            self.look()

    def _name(self, place: Place) -> str:
        if place.kind == "asset":
            asset = self._catalogue.asset(place.id)
            return tr("Support") if place.level is Level.SUPPORT else asset.name or asset.id
        if place.kind == "building":
            own = place_of(place.id, self._catalogue)
            return place.id if own is None else self._catalogue.asset(own.id).name or own.id
        return place.id or self._district.name

    def _show_place(self) -> None:
        here = self.trail.here
        if here.level is Level.UNIT:
            self.unit.show_place(here)
        elif here.level is Level.DETAIL:
            self.face.show_asset(here.id, self._relations.of(here.id, self._desk.grid.plan))
        way = [(place, self._name(place)) for place in crumbs(here, self._catalogue)]
        self.panel.show_place(here, way, bool(self.trail.past))
        self._lines_ns, self._story_of = None, ()
        self.place_changed.emit(here)
        self.look()

    # -- windows -------------------------------------------------------------------------------------------------------

    @Slot(str)
    def detach(self, asset: str) -> None:
        """Its faceplate in a window of its own; asked again, that one comes to the front."""
        known = self.windows.get(asset)
        if known is not None:
            known.raise_()
            known.activateWindow()
            return
        if len(self.windows) >= MOST_WINDOWS:
            text = tr("{n} faceplates are open; close one first.", n=len(self.windows))
            self._desk.window.status.show_news(text)
            return
        face = self._make_face()
        face.show_asset(asset, self._relations.of(asset, self._desk.grid.plan))
        window = FaceplateWindow(face, self._catalogue.asset(asset).name or asset, self._desk.window)
        window.closed.connect(self._on_window_closed)
        self.windows[asset] = window
        window.show()
        self._lines_ns, self._story_of = None, ()
        self.look()

    @Slot(str)
    def _on_window_closed(self, asset: str) -> None:
        self.windows.pop(asset, None)

    @Slot()
    def _on_closing(self) -> None:
        self._timer.stop()
        for window in tuple(self.windows.values()):
            window.close()

    # -- moments -------------------------------------------------------------------------------------------------------

    @property
    def is_seen(self) -> bool:
        return not self.dock.isHidden() or bool(self.windows)

    @Slot()
    def _soon(self, *_what: object) -> None:
        if self.is_seen and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def look(self) -> None:
        """Show the moment of the playhead on what is seen."""
        if not self.is_seen:
            return
        keeper, board = self._desk.session.timekeeper, self._desk.session.alarms.board
        mode = keeper.playhead.mode
        self.moment = moment = self._moment_of(keeper.snapshot, mode)
        here = self.trail.here
        if not self.dock.isHidden():
            self.panel.show_mode("" if mode is Mode.LIVE else tr("HIST · {mode}", mode=tr(mode.value)))
            if here.level is Level.AREAS:
                self.areas.show_moment(moment)
            elif here.level is Level.UNIT:
                self.unit.show_moment(moment)
            elif here.level is Level.SUPPORT:
                self._show_support(moment, here.id)
        alarms = list(board.alarms.values())
        for face in self._faces():
            face.show_moment(moment)
            face.set_proofs(self._prove if self._desk.proof.watch.is_open else None)
            face.show_alarms(self._alarm_lines(face.asset, moment, alarms), moment.snapshot.t_ns)
        self._want_past(moment, mode)
        self._want_story(moment)

    def _moment_of(self, snapshot: Snapshot, mode: Mode) -> Moment:
        if mode is not Mode.LIVE:
            return past_moment(snapshot, self.indicators.limits, self._catalogue)
        down = (h.feed for h in self._healths.values() if h.link in (Link.DOWN, Link.STOPPED))
        board = self._desk.session.alarms.board
        return live_moment(
            snapshot, board.alarms.values(), down, board.knowledge or Knowledge.none(len(snapshot))
        )

    def _faces(self) -> list[Faceplate]:
        found = [window.face for window in self.windows.values()]
        if not self.dock.isHidden() and self.trail.here.level is Level.DETAIL:
            found.append(self.face)
        return found

    def _alarm_lines(self, asset: str, moment: Moment, alarms: list[Alarm]) -> list[AlarmLine]:
        if not moment.is_hist:
            return [AlarmLine.of(a) for a in sorted((a for a in alarms if a.asset == asset), key=sort_key)]
        found = []
        for row in self._catalogue.rows_of(asset):
            value = float(moment.snapshot.value[row])
            for one in self.indicators.limits.of(row) if moment.ranks[row] >= 0 else ():
                if (value > one.limit) if one.is_above else (value < one.limit):
                    ident = f"{one.rule}:{self._catalogue.signals[row].id}"
                    found.append(AlarmLine(ident, one.title, one.priority, None, moment.snapshot.t_ns))
        return sorted(found, key=lambda line: line.priority.rank)

    def _show_support(self, moment: Moment, asset: str) -> None:
        rows, signals = self._catalogue.rows_of(asset), self._catalogue.signals
        board = self._desk.session.alarms.board
        lines = raw_lines(self._catalogue, rows, moment.snapshot, self._zone)
        proofs = [
            self._prove(signals[r].id, signals[r].feed, int(moment.snapshot.at_ns[r]))[0].word for r in rows
        ]
        self.support.show_raw([(*line.cells(), proof) for line, proof in zip(lines, proofs, strict=True)])
        states = {a.id: tr(STATES[a.state]) for a in board.alarms.values()}
        self.support.show_rules(rule_lines(board.rules, self._catalogue, asset, states))
        feeds, keys = {signals[r].feed for r in rows}, [signals[r].key for r in rows]
        self.support.show_refused(refusal_lines(self._healths.values(), feeds, keys, self._zone))

    def _prove(self, signal_id: str, feed: str, at_ns: int) -> tuple[Proof, str]:
        proof = self._desk.proof.watch.ribbon.proof_of(signal_id, feed, at_ns)
        return proof, badge_word(proof, self._desk.proof.trust.level)

    # -- the past ------------------------------------------------------------------------------------------------------

    def _wanted_rows(self) -> frozenset[int]:
        rows = [row for face in self._faces() for row in face.signals]
        if not self.dock.isHidden() and self.trail.here.level is Level.UNIT:
            rows += self.unit.visible_signals()
        return frozenset(rows)

    def _want_past(self, moment: Moment, mode: Mode) -> None:
        """Lines of the last hour and usual bands of what is in sight. A scenario has no recorded past: it gets none."""
        t_ns = moment.snapshot.t_ns
        if mode is Mode.SCENARIO:
            self.indicators.forget_usual()
            self._usual_of.clear()
            self._lines_ns = None
            self.unit.drop_lines()
            for face in self._faces():
                face.drop_lines()
            return
        rows = self._wanted_rows()
        is_old = self._lines_ns is None or abs(t_ns - self._lines_ns) >= AGAIN_NS
        if not rows or not (is_old or rows - self._lines_of):
            return
        if self._usual_ns is None or abs(t_ns - self._usual_ns) >= USUAL_AGAIN_NS:
            self._usual_of.clear()
            self._usual_ns = t_ns
        usual = rows - self._usual_of
        lines = rows if is_old else rows | self._lines_of
        self._lines_ns, self._lines_of = t_ns, rows if is_old else rows | self._lines_of
        reads = self._desk.session.reads
        known = self._desk.session.timekeeper.playhead.known_at_ns
        reads.ask(
            "levels:past",
            lambda: read_past(reads.historian, lines, usual, t_ns, known),
            self._on_past,
            self._on_no_past,
            lane="panels",
        )

    def _on_past(self, past: Past) -> None:
        self.indicators.put_usual(past.usual)
        self._usual_of |= past.usual.keys()  # now, not when asked: a newer question may have taken its place
        self.unit.show_lines(past.lines, past.from_ns, past.to_ns)
        for face in self._faces():
            face.show_lines(past.lines, past.from_ns, past.to_ns)
        if past.usual:
            self._soon()

    @Slot(str)
    def _on_no_past(self, _why: str) -> None:
        """The trends say why; an indicator without its line is still one."""
        self._lines_ns = None

    def _want_story(self, moment: Moment) -> None:
        """Alarms and notes of the last day, again when something happened or the moment moved on by minutes."""
        journal, t_ns = self._desk.session.alarms.journal, moment.snapshot.t_ns
        written = self._desk.session.alarms.board.written
        for face in self._faces():
            wanted = (face.asset, t_ns // (5 * AGAIN_NS), written)
            if journal is None or wanted in self._story_of:
                continue
            self._story_of = (*self._story_of, wanted)[-2 * MOST_WINDOWS :]
            names = {self._catalogue.signals[r].id for r in self._catalogue.rows_of(face.asset)}
            notes = [n for n in self._desk.notes.all if n.signal in names]
            self._desk.session.reads.ask(
                f"levels:story:{face.asset}",
                partial(read_story, journal, face.asset, notes, t_ns),
                face.show_history,
                lambda _why: None,
                lane="panels",
            )

    # -- news ----------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_health(self, health: Health) -> None:
        self._healths[health.feed] = health
        self._soon()

    @Slot(object)
    def _on_alarms(self, _change: object) -> None:
        self._soon()

    @Slot(object)
    def _on_rules(self, _rules: object) -> None:
        self.indicators.put_limits(limits_of(self._desk.session.alarms.board.rules, self._catalogue))
        self._soon()

    @Slot()
    def _on_ready(self) -> None:
        self._lines_ns, self._usual_ns = None, None
        self._on_rules(None)

    @Slot(bool)
    def _on_visible(self, is_shown: bool) -> None:
        if is_shown:
            self.look()
