"""The running application: one session and the window over it, wired together; and how both start and end.

    app = make_application(sys.argv)
    desk = Desk(opened, data, feeds); desk.start(); app.exec()

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.around import load_opened, noon_of
from app.compare_hub import CompareHub
from app.film_hub import FilmHub
from app.finding import Finding
from app.history.contract import HistoryStats
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.district import FeedSpec
from app.model.events import Event
from app.model.playhead import Playhead
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS, to_datetime
from app.opening import OpenedDistrict, cache_folder, history_folder
from app.replay_hub import ReplayHub
from app.session import FIRST_FILL_NS, Session
from app.sun_year import clear_sky_between, clear_sky_year
from app.trend_hub import TrendHub
from maps.prepared import Prepared
from maps.scene import CityScene
from widgets import icons, theme
from widgets.city_tools import CityTools
from widgets.dock import dock_beside, show_beside
from widgets.headline import Headline
from widgets.hover_card import HoverCard
from widgets.inspector import Inspector
from widgets.layers_panel import LayersPanel
from widgets.legend_card import LegendCard
from widgets.main_window import MainWindow
from widgets.opengl import prepare_surface_format
from widgets.scene_view import SceneView, make_scene_view
from widgets.state_manager import StateManager
from widgets.sun_study import SunStudy
from widgets.sun_study_dock import SunStudyDock
from widgets.trends import Trends
from widgets.window_parts import WindowParts

LIVE_REDRAW_MS = (
    500  # the city follows the readings this often; a frame costs a tenth of a second without a GPU
)
REPLAY_REDRAW_MS = 100
LIVE_SHARE, REPLAY_SHARE = 10, 2.5  # a frame may take one part in so many of the time, no more
STATS_MS = 20_000  # how often the status line learns how large history is
STUDY_END_S = 1.5  # what a cancelled sun study gets to end


def make_application(argv: Sequence[str]) -> QApplication:
    """The one QApplication, with the surface format that VTK needs set before it."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    prepare_surface_format()
    app = QApplication(list(argv) or ["tvilling"])
    app.setApplicationName("Tvilling")
    app.setDesktopFileName("tvilling")
    app.setWindowIcon(QIcon(str(icons.folder() / "tvilling.svg")))
    return app


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
    ) -> None:
        """city, ortho, prepared: what stands in it, a picture of its ground, its scene, where they are made already."""
        super().__init__()
        district, catalogue = opened.district, opened.catalogue
        self.state = StateManager(data / "window.json")
        theme.apply_theme(QApplication.instance(), self.state.get("theme"))  # type: ignore[arg-type]
        theme.set_reduced_motion(self.state.get("reduced_motion"))
        self.session = Session(opened, data, feeds, fill_ns=fill_ns, parent=self)
        keeper, reads = self.session.timekeeper, self.session.reads
        self._cache_dir = cache_folder(data)
        if city is None:
            loaded = load_opened(opened, self._cache_dir)
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
                Headline(catalogue, keeper) if len(catalogue) else None,
            )
        )
        self.legend = LegendCard(self.view, self.window.docks["layers"])
        self.layers.legend_shown.connect(self.legend.show_legend)
        self.tools = self._put_tools(catalogue)
        self.finding = Finding(self, history_folder(data, district))
        self.replay = ReplayHub(self, history_folder(data, district))
        self.notes = self.replay.notes
        self.film = FilmHub(self)
        self.compare = CompareHub(self)
        self.window.menus.add_to_time([self.film.action, self.compare.action])
        self.sun = self._put_sun_study()
        self.has_drawn = False
        self._is_closed = self._is_replaced = False
        self.selected: str | None = None
        self._sun_ns = 0
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._draw_state)
        self._stats = QTimer(self)
        self._stats.setInterval(STATS_MS)
        self._connect()
        self._on_theme(theme.current())
        self._on_style(self.state.get("style"))
        self._on_still(self.state.get("reduced_motion"))
        self.trend_hub = TrendHub(self, history_folder(data, district))

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
        self._redraw.stop()
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
        self.window.keep()
        self.trend_hub.remember()
        self.state.save()

    def replace(self) -> None:
        """Another desk has taken the place: end in order, and leave what is remembered to that one."""
        self._is_replaced = True
        self.close()

    def _put_tools(self, catalogue: Catalogue) -> CityTools | None:
        """Measuring, hiding, clipping; None where there is no 3D view."""
        if not isinstance(self.view, SceneView):
            return None
        tools = CityTools(self.view, catalogue, self)
        self.window.menus.add_tools(tools.actions)
        trends = self.window.docks["trends"]
        profile = dock_beside(self.window, trends, "profile", "Height profile", tools.profile)
        tools.profile_shown.connect(lambda: show_beside(self.window, trends, profile))
        profile.toggleViewAction().toggled.connect(tools.on_profile_open)
        tools.inspect_asked.connect(self.select)
        tools.trend_asked.connect(self._on_trend)
        tools.notice.connect(self.window.status.show_news)
        return tools

    def _put_sun_study(self) -> SunStudyDock:
        """While it is open the sun is the study's."""
        lonlat, keeper = self.session.opened.district.lonlat, self.session.timekeeper
        year = to_datetime(keeper.playhead.t_ns, self.session.opened.district.zone).year
        study = SunStudy(
            self.scene,
            lambda start, end: clear_sky_between(start, end, lonlat),
            lambda start, _end: clear_sky_year(start, lonlat),
            year,
            cache_dir=self._cache_dir,
        )
        study.fly_requested.connect(self.view.fly_to)
        study.notice.connect(self.window.status.show_news)
        dock = SunStudyDock(self.window, self.window.docks["inspector"], self.view, study, self.view.redraw)
        dock.closed.connect(self._on_study_closed)
        self.window.menus.add_panel(dock.action)
        return dock

    @Slot()
    def _on_study_closed(self) -> None:
        """The playhead's sun comes back."""
        self._sun_ns = 0
        if len(self.session.opened.catalogue):
            self._draw_state()
        else:
            self._on_clock(self.session.timekeeper.playhead)
        self.view.redraw()

    def _connect(self) -> None:
        session, window, view = self.session, self.window, self.view
        view.picked.connect(self.pick)
        view.hovered.connect(self._on_hovered)
        view.drawn.connect(self._on_drawn)
        session.timekeeper.snapshot_changed.connect(self._on_snapshot)
        session.timekeeper.mode_changed.connect(self._on_mode)
        if not len(session.opened.catalogue):  # no readings ever come
            self.trends.set_empty(
                "No signals", "This city has none yet: give it assets.gpkg and signals.csv."
            )
            session.timekeeper.playhead_changed.connect(self._on_clock)
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
        self.inspector.trend_requested.connect(self._on_trend)
        self.inspector.fly_requested.connect(view.fly_to)
        self.inspector.cleared.connect(self._on_cleared)
        self.layers.changed.connect(view.redraw)
        self.layers.coloured.connect(self._on_coloured)
        window.style_chosen.connect(self._on_style)
        window.theme_chosen.connect(self._on_theme_chosen)
        window.still_chosen.connect(self._on_still)
        window.camera_chosen.connect(self._on_camera)
        window.closing.connect(self.close)
        theme.hub().changed.connect(self._on_theme)

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

    @Slot(object)
    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        if not self._redraw.isActive() and not self._is_closed:
            is_live = self.session.timekeeper.playhead.is_live
            least, share = (LIVE_REDRAW_MS, LIVE_SHARE) if is_live else (REPLAY_REDRAW_MS, REPLAY_SHARE)
            self._redraw.start(max(least, round(self.view.frame_s * share * 1000)))

    @Slot(object)
    def _on_clock(self, head: Playhead) -> None:
        """Live, a city without signals is shown in the light of noon; who moves the time sees the sun move."""
        lon = self.session.opened.district.lonlat[0]
        t_ns = noon_of(head.t_ns, lon) if head.is_live else head.t_ns
        is_due = abs(t_ns - self._sun_ns) > 2 * MINUTE_NS and not self.sun.is_open
        if is_due and not self._is_closed:
            self._sun_ns = t_ns
            self.scene.set_sun(t_ns)
            self.view.redraw()

    @Slot()
    def _draw_state(self) -> None:
        self.show_state(self.session.timekeeper.snapshot)

    def show_state(self, snapshot: Snapshot) -> None:
        """The city, its legend and its sun as they are at that moment."""
        changed = self.scene.show(snapshot)
        self.layers.show_legend()
        self.layers.show_snapshot(snapshot)
        if abs(snapshot.t_ns - self._sun_ns) > 2 * MINUTE_NS and not self.sun.is_open:
            self._sun_ns, changed = snapshot.t_ns, True
            self.scene.set_sun(snapshot.t_ns)
        if changed:
            self.view.redraw()

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

    # -- choices -------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        self._redraw.stop()
        if head.is_live:
            self._on_snapshot(self.session.timekeeper.snapshot)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self.window.status.show_news(event.text)

    @Slot(str)
    def _on_trend(self, signal_id: str) -> None:
        self.trends.add(signal_id)
        self.window.docks["trends"].show()

    @Slot()
    def _on_coloured(self) -> None:
        self.scene.show(self.session.timekeeper.snapshot)
        self.view.redraw()

    @Slot(str)
    def _on_style(self, name: str) -> None:
        self.state.set("style", name)
        self.scene.set_style(name)  # type: ignore[arg-type]
        self.view.redraw()

    @Slot(str)
    def _on_theme_chosen(self, name: str) -> None:
        self.state.set("theme", name)
        theme.apply_theme(QApplication.instance(), name)  # type: ignore[arg-type]

    @Slot(object)
    def _on_theme(self, look: theme.Theme) -> None:
        self.scene.set_theme(look.is_dark)
        self.view.redraw()

    @Slot(bool)
    def _on_still(self, is_still: bool) -> None:
        self.state.set("reduced_motion", is_still)
        theme.set_reduced_motion(is_still)
        self.view.set_reduced_motion(is_still)

    @Slot(str)
    def _on_camera(self, name: str) -> None:
        if name == "selection":
            if self.selected:
                self.view.fly_to(self.selected)
        else:
            self.view.fly_to(name)
