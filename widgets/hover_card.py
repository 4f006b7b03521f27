"""What the pointer is over in the 3D view: its name and one figure. Never takes the mouse.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.bridge import Timekeeper
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.signal import format_value
from widgets import theme


class HoverCard(QWidget):
    def __init__(
        self, catalogue: Catalogue, city: CityModel | None, timekeeper: Timekeeper, view: QWidget
    ) -> None:
        super().__init__(view)
        self._catalogue, self._keeper = catalogue, timekeeper
        names = city.attributes.get("name") if city else None
        self._names = dict(zip(city.ids, names, strict=True)) if city and names is not None else {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "raised")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.S)
        self._name, self._value = QLabel(self), QLabel(self)
        for label in (self._name, self._value):
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        self._value.setProperty("dim", True)
        self.hide()

    def show_hit(self, hit: object, place: QPoint) -> None:
        """A Hit of the 3D view at this place of it; None or bare ground hides the card."""
        kind, ident = getattr(hit, "kind", "ground"), getattr(hit, "id", "")
        if kind == "ground":
            self.hide()
            return
        name, value = self.text_of(kind, ident)
        self._name.setText(name)
        self._value.setText(value)
        self._value.setVisible(bool(value))
        self.adjustSize()
        room = self.parentWidget().rect() if self.parentWidget() else self.rect()
        x = min(place.x() + 16, room.width() - self.width() - 4)
        y = (
            place.y() + 18
            if place.y() + 18 + self.height() < room.height()
            else place.y() - self.height() - 8
        )
        self.move(max(0, x), max(0, y))
        self.show()

    def text_of(self, kind: str, ident: str) -> tuple[str, str]:
        """Name, and the first figure with its unit and, where it matters, its quality."""
        if kind == "asset" and self._catalogue.has_asset(ident):
            assets = (self._catalogue.asset(ident),)
        else:
            assets = self._catalogue.assets_of_building(ident)
        name = assets[0].name if assets else str(self._names.get(ident) or ident)
        for asset in assets:
            for row in self._catalogue.rows_of(asset.id):
                signal, snapshot = self._catalogue.signals[row], self._keeper.snapshot
                quality = snapshot.quality_of(row)
                text = format_value(float(snapshot.value[row]), signal.decimals, quality)
                word = f"  {quality.word}" if quality.word in ("stale", "bad", "absent") else ""
                return name, f"{signal.label}  {text} {signal.unit}{word}"
        return name, ""
