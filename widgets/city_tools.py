"""The tools of the 3D view put together: the strip at its edge, the cards beside it, the chip, the profile, the menu.

    tools = CityTools(view, catalogue)
    tools.inspect_asked.connect(desk.select); window.menus.add_tools(tools.actions)

Thread: GUI.   Units: pixels of the view.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QAction

from app.model.catalogue import Catalogue
from app.model.language import mark, tr
from maps.clip import ClipBox
from maps.measure import Place
from maps.measurement_files import lonlat_of
from maps.picking import Hit
from maps.profile import Profile
from widgets import theme
from widgets.city_menu import CityMenu, PlaceFacts
from widgets.clip_card import ClipCard
from widgets.hidden_chip import HiddenChip
from widgets.hiding import Hiding
from widgets.inspector_target import target_of
from widgets.measure_card import MeasureCard
from widgets.measure_tools import ToolName
from widgets.measuring import Measuring
from widgets.profile_panel import ProfilePanel
from widgets.scene_view import SceneView
from widgets.tools_bar import ToolsBar
from widgets.view_card import ViewCard

_TOOLS: tuple[tuple[ToolName, str, str, str], ...] = (
    ("distance", "measure-distance", mark("Measure a distance"), "M"),
    ("height", "measure-height", mark("Measure a height"), "E"),
    ("area", "measure-area", mark("Measure an area or a roof"), "A"),
    ("profile", "profile", mark("Height profile along a line"), "R"),
)
_CLIP_AIR_M = 25.0


class CityTools(QObject):
    inspect_asked = Signal(str, str)  # kind, id
    trend_asked = Signal(str)  # signal id
    profile_shown = Signal()
    notice = Signal(str)

    def __init__(self, view: SceneView, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._scene, self._catalogue = view, view.scene, catalogue
        self._selected: str | None = None
        self.profile = ProfilePanel()
        self.measure_card = MeasureCard(view, self._scene.district.epsg)
        self.clip_card = ClipCard(view, self._scene.district.origin[2])
        self.measuring = Measuring(view, self.measure_card, self)
        self.chip = HiddenChip(view)
        self.hiding = Hiding(self._scene, self.chip, self)
        self.bar = ToolsBar(view)
        self._choices: dict[ToolName, QAction] = {}
        self._put_actions()
        self._connect()
        view.installEventFilter(self)
        self._place()

    def set_selection(self, ident: str | None) -> None:
        """What hide, isolate and the clip box act on."""
        self._selected = ident
        has_any = self._scene.row_of(ident) is not None
        for action in (self._isolate, self._hide):
            action.setEnabled(has_any)
        self.clip_card.set_has_selection(has_any)

    @property
    def actions(self) -> list[QAction]:
        """For a menu, in the order of the strip; those without a button follow."""
        return [*self.bar.actions_of, self._show_all, self._undo]

    def close(self) -> None:
        """Nothing is waited for any more."""
        self.measuring.clear_line()

    # -- put together --------------------------------------------------------------------------------------------------

    def _put_actions(self) -> None:
        bar = self.bar
        for name, icon, text, key in _TOOLS:
            action = bar.add(icon, tr(text), key, is_choice=True)
            action.triggered.connect(lambda is_on, name=name: self._on_tool(name, is_on=is_on))
            self._choices[name] = action
        bar.add_gap()
        self._clip = bar.add("clip-box", tr("Clip box"), "X", is_choice=True)
        self._isolate = bar.add("isolate", tr("Isolate the selection; again hides the rest"), "I")
        self._hide = bar.add("eye-off", tr("Hide the selection"), "H")
        self._show_all = self._key(tr("Show all that is hidden"), "Shift+H", self.hiding.show_all)
        self._undo = self._key(tr("Undo hiding"), "Ctrl+Z", self.hiding.undo)
        self._clip.triggered.connect(self._on_clip)
        self._isolate.triggered.connect(lambda: self._on_selected(self.hiding.isolate))
        self._hide.triggered.connect(lambda: self._on_selected(self.hiding.hide))
        self.set_selection(None)

    def _key(self, text: str, key: str, run: object) -> QAction:
        """An action with a key and a place in the menu, but no button."""
        action = QAction(text, self)
        action.setShortcut(key)
        action.triggered.connect(run)
        self._view.addAction(action)
        return action

    def _connect(self) -> None:
        measuring, hiding, card = self.measuring, self.hiding, self.clip_card
        measuring.tool_changed.connect(self._on_tool_changed)
        measuring.notice.connect(self.notice)
        measuring.profile_made.connect(self._on_profile)
        self.measure_card.closed.connect(self._on_measure_closed)
        self.profile.pointed.connect(self._on_profile_pointed)
        self.profile.cleared.connect(self._on_profile_cleared)
        self.profile.save_asked.connect(self._on_profile_save)
        hiding.changed.connect(self._view.redraw)
        hiding.changed.connect(self._place)
        self.chip.show_all_asked.connect(hiding.show_all)
        self.chip.unclip_asked.connect(self._unclip)
        card.changed.connect(hiding.set_clip)
        card.closed.connect(self._on_clip_closed)
        card.off_asked.connect(self._unclip)
        card.reset_asked.connect(lambda: self._clip_around(None))
        card.around_asked.connect(lambda: self._clip_around(self._selected))
        self._view.context_asked.connect(self._on_context)

    # -- measuring -----------------------------------------------------------------------------------------------------

    def _on_tool(self, name: ToolName, *, is_on: bool) -> None:
        if is_on:
            self.measuring.take(name)
        else:
            self.measuring.put_away()

    @Slot(str)
    def _on_tool_changed(self, name: str) -> None:
        for choice, action in self._choices.items():
            action.setChecked(choice == name)
        if name:
            self._show_card(self.measure_card)
        elif not self.measuring.kept:
            self.measure_card.hide()
        self._place()

    @Slot()
    def _on_measure_closed(self) -> None:
        self.measuring.put_away()
        self.measure_card.hide()

    @Slot(object)
    def _on_profile(self, found: Profile) -> None:
        self.profile.show_profile(found, self._scene.city.ids)
        self.profile_shown.emit()

    @Slot(int)
    def _on_profile_pointed(self, number: int) -> None:
        found = self.profile.profile
        if found is None or number < 0:
            self.measuring.point_on_line(None)
            return
        x, y = found.xy[number].tolist()
        z = float(found.surface_z[number])
        self.measuring.point_on_line((x, y, z) if z == z else None)

    @Slot()
    def _on_profile_cleared(self) -> None:
        self.profile.show_profile(None)
        self.measuring.clear_line()

    @Slot(bool)
    def on_profile_open(self, is_open: bool) -> None:
        """The line goes with its panel."""
        if not is_open:
            self._on_profile_cleared()

    @Slot()
    def _on_profile_save(self) -> None:
        if self.profile.profile is not None:
            self.measuring.save_profile(self.profile.profile)

    # -- hiding and clipping -------------------------------------------------------------------------------------------

    def _on_selected(self, do: object) -> None:
        if self._selected is not None:
            do([self._selected])  # type: ignore[operator]

    @Slot(bool)
    def _on_clip(self, _is_on: bool) -> None:
        if self._scene.clip is None:
            self._clip_around(self._selected)
        elif self.clip_card.isVisible():
            self._unclip()
        else:
            self._show_card(self.clip_card)
        self._clip.setChecked(self._scene.clip is not None)

    def _clip_around(self, ident: str | None) -> None:
        """A box around a thing and the street before it, or around everything."""
        low, high = self._scene.bounds()
        box = ClipBox.around(low, high, 2.0)
        found = self._scene.box_of(ident) if ident else None
        if found is not None:
            box = ClipBox.around(*found, _CLIP_AIR_M)
        self.clip_card.start(box, low, high)
        self.hiding.set_clip(box)
        self._clip.setChecked(True)
        self._show_card(self.clip_card)

    @Slot()
    def _unclip(self) -> None:
        self.hiding.set_clip(None)
        self._clip.setChecked(False)
        self.clip_card.hide()

    @Slot()
    def _on_clip_closed(self) -> None:
        self.clip_card.hide()

    # -- the menu ------------------------------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_context(self, hit: Hit | None, place: QPointF) -> None:
        menu = CityMenu(
            hit, self._facts(hit, place), hidden=self.hiding.shown.hidden, can_undo=self.hiding.shown.can_undo,
            parent=self._view,
        )  # fmt: skip
        menu.asked.connect(partial(self._on_asked, menu))
        menu.aboutToHide.connect(menu.deleteLater)
        if not menu.isEmpty():
            menu.popup(self._view.mapToGlobal(place.toPoint()))

    def _facts(self, hit: Hit | None, place: QPointF) -> PlaceFacts:
        epsg = self._scene.district.epsg
        below = self._view.pick_at(place, symbols=False)
        at: Place | None = self.measuring.pointing.to_crs(below.xyz_scene) if below is not None else None
        lon, lat, _ = lonlat_of([at], epsg)[0] if at is not None else (float("nan"),) * 3
        degrees = (lon, lat) if lon == lon else None
        if hit is None:
            return PlaceFacts("", "", "", at, degrees, epsg)
        target = target_of(self._catalogue, None, hit.kind, hit.id)
        row = self._scene.row_of(hit.id)
        rows = target.rows or tuple(r.row for r in target.relations if r.row is not None)
        signal = self._catalogue.signals[rows[0]] if rows else None
        return PlaceFacts(
            target.title, hit.kind, self._scene.city.types[row] if row is not None else "", at, degrees, epsg,
            signal.id if signal else "", tr(signal.label) if signal else "", is_thing=True,
        )  # fmt: skip

    def _on_asked(self, menu: CityMenu, what: str) -> None:
        hit, facts, hiding = menu.hit, menu.facts, self.hiding
        if what in ("measure", "profile"):
            self.measuring.take("distance" if what == "measure" else "profile", facts.place)
        elif what == "show-all":
            hiding.show_all()
        elif what == "undo":
            hiding.undo()
        elif what == "isolate-type":
            hiding.isolate_type(facts.type)
        elif what == "hide-type":
            hiding.hide_type(facts.type)
        elif what == "trend":
            self.trend_asked.emit(facts.signal)
        elif hit is not None:
            {
                "inspect": lambda: self.inspect_asked.emit(hit.kind, hit.id),
                "fly": lambda: self._view.fly_to(hit.id),
                "isolate": lambda: hiding.isolate([hit.id]),
                "hide": lambda: hiding.hide([hit.id]),
                "clip": lambda: self._clip_around(hit.id),
            }[what]()

    # -- places --------------------------------------------------------------------------------------------------------

    def _show_card(self, card: ViewCard) -> None:
        for other in (self.measure_card, self.clip_card):
            other.setVisible(other is card)
        self._place()

    @Slot()
    def _place(self) -> None:
        """The strip at the right edge, the cards beside it, the chip at the top; the lower corners stay free."""
        width = self._view.width()
        self.bar.adjustSize()
        self.bar.move(width - self.bar.width() - theme.S, theme.S)
        for card in (self.measure_card, self.clip_card):
            card.adjustSize()
            card.move(self.bar.x() - card.width() - theme.XS, theme.S)
        self.chip.adjustSize()
        self.chip.move(max(theme.S, (width - self.chip.width()) // 2), theme.S)
        for part in (self.measuring.overlay, self.chip, self.measure_card, self.clip_card, self.bar):
            part.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() is QEvent.Type.Resize:
            self._place()
            self.measuring.overlay.follow()
        return super().eventFilter(watched, event)
