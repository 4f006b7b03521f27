"""The running window of one district: session, scene, panels and hubs, wired together; and how they start and end.

    app = make_application(sys.argv)
    desk = Desk(opened, data, feeds); desk.start(); app.exec()

How the city follows time: city_time.py; how it looks: look_hub.py; what else a window can do: the other *_hub.py.
Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot

from app.air_hub import AirHub
from app.alarm_hub import AlarmHub
from app.alarm_sources import AlarmSources
from app.around import load_opened
from app.balance_hub import BalanceHub
from app.black_box_hub import BlackBoxHub
from app.city_time import CityTime
from app.compare_hub import CompareHub
from app.film_hub import FilmHub
from app.finding import Finding
from app.flows_hub import FlowsHub
from app.forecast_hub import ForecastHub
from app.from_what_hub import FromWhatHub
from app.grid_hub import GridHub
from app.help_hub import HelpHub
from app.history.contract import HistoryStats
from app.levels_hub import LevelsHub
from app.look_hub import LookHub, prepare_look
from app.market_hub import MarketHub
from app.mobility_hub import MobilityHub
from app.model.city import CityModel
from app.model.district import FeedSpec
from app.model.events import Event
from app.model.language import tr
from app.opening import OpenedDistrict, cache_folder, history_folder
from app.people.post import Post
from app.people_hub import PeopleHub
from app.performance_hub import PerformanceHub
from app.proof_hub import ProofHub
from app.proven_hub import ProvenHub
from app.records_panel_hub import LedgerHub
from app.replay_hub import ReplayHub
from app.rules_hub import RulesHub
from app.scenario_compare_hub import ScenarioCompareHub
from app.scenario_manager_hub import ScenarioManagerHub
from app.scenario_scene_hub import ScenarioSceneHub
from app.scenarios_hub import ScenariosHub
from app.screens_hub import ScreensHub
from app.session import FIRST_FILL_NS, Session
from app.shift_hub import ShiftHub
from app.spaces_hub import SpacesHub
from app.tamper_hub import TamperHub
from app.tools_hub import put_city_tools, put_sun_study
from app.trend_hub import TrendHub
from app.units_hub import UnitsHub, prepare_units
from app.wall_editor_hub import WallEditorHub
from app.wall_hub import WallHub
from app.windows_hub import WindowsHub
from maps.prepared import Prepared
from maps.scene import CityScene
from widgets.event_words import event_text
from widgets.headline import Headline
from widgets.hover_card import HoverCard
from widgets.inspector import Inspector
from widgets.layers_panel import LayersPanel
from widgets.legend_card import LegendCard
from widgets.main_window import MainWindow
from widgets.scene_view import make_scene_view
from widgets.state_manager import StateManager
from widgets.trends import Trends
from widgets.window_parts import WindowParts

STATS_MS = 20_000  # how often the status line learns how large history is
STUDY_END_S = 1.5  # what a cancelled sun study gets to end


class Desk(QObject):
    """Session, scene and window of one district. `close` may be called twice; closing the window calls it."""

    selection_changed = Signal(object)  # id of what is outlined, or None

    def __init__(
        self,
        opened: OpenedDistrict,
        data: Path,
        feeds: Sequence[FeedSpec],
        *,
        fill_ns: int = FIRST_FILL_NS,
        city: CityModel | None = None,
        ortho: Any = None,
        prepared: Prepared | None = None,
        post: Post | None = None,
    ) -> None:
        """post: who sits here, known from a window before this one.   city, ortho, prepared: what stands in it, a picture of its ground, its scene, where they are made already."""
        super().__init__()
        district, catalogue = opened.district, opened.catalogue
        self.state = StateManager(data / "window.json")
        prepare_look(self.state)
        prepare_units(self.state)
        self.session = Session(opened, data, feeds, fill_ns=fill_ns, post=post, parent=self)
        keeper, reads = self.session.timekeeper, self.session.reads
        self.data = data
        if city is None:
            loaded = load_opened(opened, cache_folder(data))
            city, ortho = loaded.city, loaded.ortho
        self.ortho = ortho
        self.scene = CityScene(city, district, catalogue, ortho=ortho, prepared=prepared)
        self.view = make_scene_view(self.scene)
        self.inspector = Inspector(
            catalogue, city, keeper, reads, synthetic_note=district.note if district.synthetic else ""
        )
        self.trends = Trends(catalogue, keeper, reads, district.zone)
        self.layers = LayersPanel(self.scene, catalogue)
        self.hover = HoverCard(catalogue, keeper, self.view)
        self.headline = Headline(catalogue, keeper) if len(catalogue) else None
        self.window = MainWindow(
            WindowParts(
                district,
                keeper,
                reads,
                self.state,
                self.view,
                self.inspector,
                self.trends,
                self.layers,
                self.headline,
            )
        )
        self.legend = LegendCard(self.view, self.window.docks["layers"])
        self.layers.legend_shown.connect(self.legend.show_legend)
        self.tools = put_city_tools(self)
        self.finding = Finding(self, history_folder(data, district))
        self.replay = ReplayHub(self, history_folder(data, district))
        self.notes = self.replay.notes
        self.film = FilmHub(self)
        self.compare = CompareHub(self)
        self.window.menus.add_to_time([self.film.action, self.compare.action])
        self.sun = put_sun_study(self)
        self.time = CityTime(self)
        self.has_drawn = False
        self._is_closed = self._is_replaced = False
        self.selected: str | None = None
        self._stats = QTimer(self)
        self._stats.setInterval(STATS_MS)
        self._connect()
        self.look = LookHub(self)
        self.units = UnitsHub(self)
        self.trend_hub = TrendHub(self, history_folder(data, district))
        self.proof = ProofHub(self)
        self.tamper = TamperHub(self)
        self.ledger = LedgerHub(self)
        self.proven = ProvenHub(self)
        self.air = AirHub(self)
        self.market = MarketHub(self)
        self.flows = FlowsHub(self)
        self.grid = GridHub(self)
        self.mobility = MobilityHub(self)
        self.balance = BalanceHub(self)
        self.forecast = ForecastHub(self)
        self.performance = PerformanceHub(self)
        self.from_what = FromWhatHub(self)
        self.alarm_sources = AlarmSources(self)
        self.alarms = AlarmHub(self)
        self.levels = LevelsHub(self)
        self.help = HelpHub(self)
        self.rules = RulesHub(self)
        self.people = PeopleHub(self)
        self.black_box = BlackBoxHub(self)
        self.shift = ShiftHub(self)
        self.wall = WallHub(self)
        self.screens = ScreensHub(self)
        self.windows = WindowsHub(self)
        self.scenarios = ScenariosHub(self)
        self.planning = ScenarioManagerHub(self, self.scenarios)
        self.scenario_scene = ScenarioSceneHub(self)
        self.comparing = ScenarioCompareHub(self, self.scenarios)
        self.window.seconds = lambda: self.windows.seconds
        self.spaces = SpacesHub(self)
        self.wall_editor = WallEditorHub(self)

    @property
    def is_closing(self) -> bool:
        return self._is_closed

    @property
    def gl_name(self) -> str:
        """Who draws, for the self-test."""
        return str(self.view.gl_name())

    def start(self) -> None:
        """Show the window; everything else starts after its first frame."""
        self.window.show()

    def close(self) -> bool:
        """Session, then VTK, then the window; True when nothing took too long."""
        if self._is_closed:
            return True
        self._is_closed = True
        has_ended = self.sun.study.shutdown(STUDY_END_S)
        self.finding.stop()
        self.film.close()
        self.compare.close()
        self.time.stop()
        self._stats.stop()
        if not self._is_replaced:
            self.remember()
        if self.tools is not None:
            self.tools.close()
        in_time = self.session.close()
        self.view.shutdown()
        self.window.close()
        return in_time and has_ended

    def remember(self) -> None:
        """Write down what a person chose, as the next window finds it."""
        self.wall.end()  # what is remembered is what was there before it
        self.window.keep()
        self.windows.remember()
        self.trend_hub.remember()
        self.state.save()

    def replace(self) -> None:
        """Another desk has taken the place: end in order, and leave what is remembered to that one."""
        self._is_replaced = True
        self.close()

    def _connect(self) -> None:
        session, window, view = self.session, self.window, self.view
        view.picked.connect(self.pick)
        view.hovered.connect(self._on_hovered)
        view.drawn.connect(self._on_drawn)
        self.time.start()
        self.sun.closed.connect(self.time.take_sun_back)
        if not len(session.opened.catalogue):  # no readings ever come
            self.trends.set_empty(
                tr("No signals"), tr("This city has none yet: give it assets.gpkg and signals.csv.")
            )
        session.pump.health.connect(window.status.show_health)
        session.pump.happened.connect(self._on_event)
        session.notice.connect(window.status.show_notice)
        session.reads.trouble.connect(window.status.show_notice)
        session.ready.connect(self._on_ready)
        self._stats.timeout.connect(self._ask_stats)
        session.progress.connect(window.status.show_progress)
        session.reads.attached.connect(self.inspector.figures.ask_again)
        session.ready.connect(window.timeline.refresh)
        session.ready.connect(self.trends.refresh)
        session.ready.connect(self.inspector.refresh)
        self.trends.refused.connect(window.status.show_news)
        self.trends.drawn_changed.connect(self.inspector.set_drawn)
        self.inspector.target_requested.connect(self.select)
        self.inspector.trend_requested.connect(self.draw_trend)
        self.inspector.fly_requested.connect(view.fly_to)
        self.inspector.cleared.connect(self._on_cleared)
        self.layers.changed.connect(view.redraw)
        self.layers.coloured.connect(self._on_coloured)
        window.closing.connect(self.close)

    # -- the city ------------------------------------------------------------------------------------------------------

    @Slot(str, str)
    def select(self, kind: str, ident: str) -> None:
        """Show one thing in the inspector and outline it."""
        self.inspector.show_target(kind, ident)
        self._choose(ident)
        self.window.docks["inspector"].show()

    @Slot(object)
    def pick(self, hit: object) -> None:
        """What a click in a view of the city means."""
        if hit is None or getattr(hit, "kind", "") == "ground":
            self.inspector.clear()
            self._on_cleared()
        else:
            self.select(hit.kind, hit.id)  # type: ignore[attr-defined]

    @Slot()
    def _on_cleared(self) -> None:
        self._choose(None)

    def _choose(self, ident: str | None) -> None:
        """Outline it; tools act on it."""
        self.selected = ident
        self.selection_changed.emit(ident)
        self.scene.highlight(ident)
        if self.tools is not None:
            self.tools.set_selection(ident)
        self.view.redraw()

    @Slot(object, object)
    def _on_hovered(self, hit: object, place: QPoint) -> None:
        self.hover.show_hit(hit, place)

    @Slot()
    def _on_drawn(self) -> None:
        if not self.has_drawn:
            self.has_drawn = True
            for text in self.state.notices:
                self.window.status.show_notice(text)
            QTimer.singleShot(0, self.session.start)

    @Slot()
    def _on_ready(self) -> None:
        self._stats.start()
        self._ask_stats()

    @Slot()
    def _ask_stats(self) -> None:
        reads = self.session.reads
        reads.ask("status:history", lambda: reads.historian.stats(), self._on_stats)

    def _on_stats(self, stats: HistoryStats) -> None:
        self.window.status.show_history(stats, self.session.is_recording)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self.window.status.show_news(event_text(event))

    @Slot(str)
    def draw_trend(self, signal_id: str) -> None:
        """In the trends, and those in sight."""
        self.trends.add(signal_id)
        self.window.docks["trends"].show()

    @Slot()
    def _on_coloured(self) -> None:
        self.scene.show(self.session.timekeeper.snapshot)
        self.view.redraw()
