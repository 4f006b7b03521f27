"""The menu of a right click in the city: what can be done with the thing there, and with the place itself.

    menu = CityMenu(hit, facts, parent); menu.asked.connect(...); menu.popup(...)

Thread: GUI. Names come from files: they are shown as plain text.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.model.language import tr
from maps.measure import Place
from maps.picking import Hit
from widgets import icons


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """name, kind: of the thing under the pointer, "" for the sky.   type: its CityJSON type.   place: in the CRS.
    lonlat: degrees, or None where there is no CRS.   signal: id and label of its main signal, or "".
    """

    name: str
    kind: str
    type: str
    place: Place | None
    lonlat: tuple[float, float] | None
    epsg: int
    signal: str = ""
    signal_label: str = ""
    is_thing: bool = False


class CityMenu(QMenu):
    asked = Signal(str)
    """inspect | fly | trend | isolate | hide | isolate-type | hide-type | show-all | undo | measure | profile | clip"""

    def __init__(
        self, hit: Hit | None, facts: PlaceFacts, *, hidden: int, can_undo: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.hit, self.facts = hit, facts
        if facts.is_thing:
            title = self.addAction(_plain(facts.name))
            title.setEnabled(False)
            self._add("inspector", tr("Inspect"), "inspect")
            self._add("fly-to", tr("Fly to"), "fly")
            if facts.signal:
                self._add(
                    "trends", _plain(tr("Trend of {signal_label}", signal_label=facts.signal_label)), "trend"
                )
            self.addSeparator()
            self._add("isolate", tr("Isolate"), "isolate", "I")
            self._add("eye-off", tr("Hide"), "hide", "H")
            kinds = self.addMenu(tr("All of this type"))
            kinds.setEnabled(bool(facts.type))
            for words, what in ((tr("Isolate"), "isolate-type"), (tr("Hide"), "hide-type")):
                kinds.addAction(
                    _plain(tr("{words} every {type}", words=words, type=facts.type))
                ).triggered.connect(lambda _=False, what=what: self.asked.emit(what))
            self._add("clip-box", tr("Clip box around it"), "clip")
        if hidden:
            self._add("eye", tr("Show all"), "show-all", "Shift+H")
        if can_undo:
            self._add("undo", tr("Undo hiding"), "undo", "Ctrl+Z")
        if facts.place is not None:
            if not self.isEmpty():
                self.addSeparator()
            self._add("measure-distance", tr("Measure from here"), "measure")
            self._add("profile", tr("Profile from here"), "profile")
            self.addSeparator()
            self._add_copies(facts)

    def _add(self, icon: str, text: str, what: str, key: str = "") -> None:
        action = self.addAction(icons.icon(icon, "dim"), f"{text}\t{key}" if key else text)
        action.triggered.connect(lambda _=False: self.asked.emit(what))

    def _add_copies(self, facts: PlaceFacts) -> None:
        assert facts.place is not None
        x, y, z = facts.place
        grid = f"{x:.2f}, {y:.2f}, {z:.2f}"
        name = f"EPSG:{facts.epsg}" if facts.epsg else tr("model coordinates")
        self._copy(tr("Copy {grid}   {name}", grid=grid, name=name), grid, icon="copy")
        if facts.lonlat is not None:
            lon, lat = facts.lonlat
            degrees = f"{lon:.7f}, {lat:.7f}"
            self._copy(tr("Copy {degrees}   longitude, latitude", degrees=degrees), degrees)

    def _copy(self, words: str, text: str, *, icon: str = "") -> None:
        action = self.addAction(icons.icon(icon, "dim"), words) if icon else self.addAction(words)
        action.triggered.connect(lambda _=False: QGuiApplication.clipboard().setText(text))


def _plain(text: str) -> str:
    """A name is no place for a mnemonic, and no longer than a menu."""
    short = text if len(text) <= 48 else f"{text[:47]}…"
    return short.replace("&", "&&").replace("\t", " ").replace("\n", " ")
