"""What the palette can find: assets and signals, objects of the city, what menus offer, places and moments.   Thread: any;
menus only from the GUI.   Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from zoneinfo import ZoneInfo

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.alarms.words import Alarm
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.language import mark, tr
from app.model.times import BadTime, format_time, read_time
from maps.pasted_place import place_in
from maps.search import Entry, Found
from widgets.alarm_symbols import sort_key
from widgets.alarm_words import PRIORITIES, STATES, NameOf, where_text

_NAMED = ("name", "address", "street", "use", "class", "function")
_CERTAIN = 9.0  # score of what was read and not found
_TO_OPEN = (mark("Districts"), mark("Opened last"))  # menus of other districts


def catalogue_entries(catalogue: Catalogue) -> Iterator[Entry]:
    for asset in catalogue.assets:
        detail = " · ".join(t for t in (asset.kind.words, asset.use, asset.area) if t)
        yield Entry("asset", asset.id, asset.name or asset.id, detail)
    for signal in catalogue.signals:
        owner = catalogue.asset(signal.asset) if catalogue.has_asset(signal.asset) else None
        title = (
            f"{owner.name if owner and owner.name else signal.asset}: {tr(signal.label) or signal.quantity}"
        )
        detail = " · ".join(t for t in (signal.quantity.replace("_", " "), signal.unit) if t)
        yield Entry("signal", signal.id, title, detail)


def alarm_entries(alarms: Iterable[Alarm], name_of: NameOf) -> Iterator[Entry]:
    """Those that stand now, by title, place and tag; one chooses them to go there."""
    for alarm in sorted(alarms, key=sort_key):
        said = (tr(PRIORITIES[alarm.priority]), tr(STATES[alarm.state]), alarm.subject)
        where = where_text(alarm, name_of)
        title = f"{tr(alarm.title)}: {where}" if where else tr(alarm.title)
        yield Entry("alarm", alarm.id, title, " · ".join(said))


def city_entries(city: CityModel) -> Iterator[Entry]:
    """Buildings and whatever else has a name; parts are found with their building."""
    columns = {n: city.attributes[n] for n in _NAMED if n in city.attributes}
    root = city.root_of().tolist()
    for row, ident in enumerate(city.ids):
        said = {n: str(c[row]) for n, c in columns.items() if c[row] is not None}
        is_building = city.types[row] == "Building"
        if root[row] != row or not (is_building or "name" in said):
            continue
        title = said.get("name") or said.get("address") or ident
        rest = [v for n, v in said.items() if v != title and n != "function"]
        yield Entry("building", ident, title, " · ".join(rest[:3]))


def place_found(text: str, epsg: int, extent: tuple[float, ...]) -> Iterator[Found]:
    """extent: minx, miny, minz, maxx, maxy, maxz of the city; metres in the wrong order are turned where only that lies in it."""
    place = place_in(text)
    if place is None:
        return
    if place.is_lonlat:
        north, east = "N" if place.y >= 0 else "S", "E" if place.x >= 0 else "W"
        title = f"{abs(place.y):.5f}° {north}, {abs(place.x):.5f}° {east}"
        yield Found(Entry("place", f"{place.x} {place.y} lonlat", title, tr("go to this place")), _CERTAIN)
        return
    x, y = place.x, place.y
    if not _lies_in(x, y, extent) and _lies_in(y, x, extent):
        x, y = y, x
    title = f"{x:.1f} E, {y:.1f} N"
    yield Found(Entry("place", f"{x} {y} grid", title, f"EPSG:{epsg}"), _CERTAIN)


def time_found(text: str, zone: ZoneInfo, newest_ns: int) -> Iterator[Found]:
    if text.strip().isdigit() or place_in(text) is not None:
        return
    try:
        t_ns = read_time(text, zone, newest_ns)
    except (BadTime, ValueError, OverflowError):
        return
    yield Found(Entry("time", str(t_ns), format_time(t_ns, zone), tr("go to this moment")), _CERTAIN)


def menu_entries(menus: object, leave_out: Collection[QAction] = ()) -> dict[Entry, QAction]:
    """All that the menus offer; what cannot be done now says why. Other districts are told apart from commands."""
    found: dict[Entry, QAction] = {}
    for menu, action in _actions(menus, ""):
        if action in leave_out:
            continue
        text = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….")
        kind = "district" if menu in map(tr, _TO_OPEN) else "command"
        told = action.toolTip() if action.toolTip() not in (action.text(), text) else ""
        detail = told if kind == "district" else menu  # the same words may stand in two menus
        if not action.isEnabled():
            detail = tr("not now: {why}", why=told) if told else tr("not now")
        found[Entry(kind, text, text, detail, action.shortcut().toString())] = action
    return found


def _actions(menus: object, name: str) -> Iterator[tuple[str, QAction]]:
    for action in menus.actions():  # type: ignore[attr-defined]
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _actions(menu, menu.title().replace("&", ""))
        elif action.isVisible() and action.text() and not action.isSeparator():
            yield name, action


def _lies_in(x: float, y: float, extent: tuple[float, ...], air_m: float = 20_000.0) -> bool:
    return extent[0] - air_m <= x <= extent[3] + air_m and extent[1] - air_m <= y <= extent[4] + air_m
