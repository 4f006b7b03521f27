"""The tools of the 3D view put into a window: measuring, hiding and clipping, and the sun study.

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.language import tr
from app.model.times import to_datetime
from app.opening import cache_folder
from app.sun_year import clear_sky_between, clear_sky_year
from widgets.city_tools import CityTools
from widgets.dock import dock_beside, show_beside
from widgets.scene_view import SceneView
from widgets.sun_study import SunStudy
from widgets.sun_study_dock import SunStudyDock

if TYPE_CHECKING:
    from app.window import Desk


def put_city_tools(desk: Desk) -> CityTools | None:
    """Measuring, hiding, clipping; None where there is no 3D view."""
    if not isinstance(desk.view, SceneView):
        return None
    window = desk.window
    tools = CityTools(desk.view, desk.session.opened.catalogue, desk)
    window.menus.add_tools(tools.actions)
    trends = window.docks["trends"]
    profile = dock_beside(window, trends, "profile", tr("Height profile"), tools.profile)
    tools.profile_shown.connect(lambda: show_beside(window, trends, profile))
    profile.toggleViewAction().toggled.connect(tools.on_profile_open)
    tools.inspect_asked.connect(desk.select)
    tools.trend_asked.connect(desk.draw_trend)
    tools.notice.connect(window.status.show_news)
    return tools


def put_sun_study(desk: Desk) -> SunStudyDock:
    """While it is open the sun is the study's."""
    district, keeper = desk.session.opened.district, desk.session.timekeeper
    study = SunStudy(
        desk.scene,
        lambda start, end: clear_sky_between(start, end, district.lonlat),
        lambda start, _end: clear_sky_year(start, district.lonlat),
        to_datetime(keeper.playhead.t_ns, district.zone).year,
        cache_dir=cache_folder(desk.data),
    )
    study.fly_requested.connect(desk.view.fly_to)
    study.notice.connect(desk.window.status.show_news)
    dock = SunStudyDock(desk.window, desk.window.docks["inspector"], desk.view, study, desk.view.redraw)
    desk.window.menus.add_panel(dock.action)
    return dock
