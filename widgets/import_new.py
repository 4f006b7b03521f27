"""What a person says of a signal that the district does not know yet: its thing, the place of it, and its unit.   Thread: GUI."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from app.model.asset import AssetKind
from app.model.figures import read_number
from app.model.language import tr
from app.tables.mapping import NewAsset, NewSignal
from widgets import theme

_PAIR = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*°?\s*[NE]?[,;\s]+(-?\d+(?:\.\d+)?)\s*°?\s*[NE]?\s*")


class NewSignalForm(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setFont(theme.font("body", semibold=True))
        self.name, self.place, self.quantity, self.unit, self.period = (QLineEdit() for _ in range(5))
        self.kind = QComboBox()
        for kind in AssetKind:
            self.kind.addItem(kind.words, kind.value)
        self.place.setPlaceholderText(tr("latitude, longitude: 63.4305, 10.3951"))
        self.quantity.setPlaceholderText(tr("power, temperature, pm25"))
        self.unit.setPlaceholderText(tr("kW, °C, µg/m³"))
        self.period.setPlaceholderText(tr("seconds"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS)
        grid.addWidget(self.title, 0, 0, 1, 6)
        fields = ((tr("Thing"), self.name), (tr("Kind"), self.kind), (tr("Place"), self.place), (tr("Quantity"), self.quantity), (tr("Unit"), self.unit), (tr("Period"), self.period))  # fmt: skip
        for at, (text, field) in enumerate(fields):
            label = QLabel(text)
            label.setProperty("dim", True)
            field.setAccessibleName(text)
            grid.addWidget(label, 1, at)
            grid.addWidget(field, 2, at)
            grid.setColumnStretch(at, 3 if field is self.place else 2)
        self.id, self._assets, self._signals = "", dict[str, NewAsset](), dict[str, NewSignal]()
        self._is_showing = False
        for line in (self.name, self.place, self.quantity, self.unit, self.period):
            line.textChanged.connect(self._on_change)
        self.kind.currentIndexChanged.connect(self._on_change)

    def show_signal(self, ident: str, unit: str, period_s: float, is_known_asset: bool) -> None:
        """ident: `asset.quantity`."""
        self._is_showing, self.id = True, ident
        asset, _, quantity = ident.partition(".")
        kept, thing = self._signals.get(ident), self._assets.get(asset)
        self.title.setText(tr("New in the district: {ident}", ident=ident))
        self.quantity.setText(kept.quantity if kept else quantity)
        self.unit.setText(kept.unit if kept else unit)
        self.period.setText(f"{kept.period_s if kept else period_s or 3600:g}")
        self.name.setText(thing.name if thing else asset.replace("-", " ").capitalize())
        self.place.setText(f"{thing.lonlat[1]:g}, {thing.lonlat[0]:g}" if thing else "")
        self.kind.setCurrentIndex(max(0, self.kind.findData(thing.kind if thing else _kind_of(quantity))))
        for field in (self.name, self.place, self.kind):
            field.setEnabled(not is_known_asset)
        self.name.setCursorPosition(0)
        self._is_showing = False
        self._keep()

    def is_described(self, ident: str) -> bool:
        """Whether quantity, unit and period of it were said."""
        kept = self._signals.get(ident)
        return kept is not None and bool(kept.quantity and kept.unit and kept.period_s > 0)

    def keep_known(self, assets: tuple[NewAsset, ...], signals: tuple[NewSignal, ...]) -> None:
        """Of a mapping that was read."""
        self._assets = {a.id: a for a in assets}
        self._signals = {s.id: s for s in signals}

    def assets(self) -> dict[str, NewAsset]:
        """By id; those whose place was said."""
        return self._assets

    def signals(self) -> dict[str, NewSignal]:
        return self._signals

    @Slot()
    def _on_change(self) -> None:
        if not self._is_showing and self.id:
            self._keep()
            self.changed.emit()

    def _keep(self) -> None:
        asset = self.id.partition(".")[0]
        try:
            period_s = read_number(self.period.text())
        except ValueError:
            period_s = 0.0
        before = self._signals.get(self.id)
        label = before.label if before else ""
        self._signals[self.id] = NewSignal(
            self.id, self.quantity.text().strip(), self.unit.text().strip(), period_s, label
        )
        lonlat = lonlat_of(self.place.text())
        if lonlat is None:
            self._assets.pop(asset, None)
        else:
            self._assets[asset] = NewAsset(asset, self.kind.currentData(), self.name.text().strip(), lonlat)


def lonlat_of(text: str) -> tuple[float, float] | None:
    """Longitude and latitude of a pasted "63.43, 10.39": latitude first, as maps give it. None for anything else."""
    match = _PAIR.fullmatch(text)
    if match is None:
        return None
    lat, lon = float(match.group(1)), float(match.group(2))
    return (lon, lat) if -90 <= lat <= 90 and -180 <= lon <= 180 else None


def _kind_of(quantity: str) -> str:
    words = {
        "pm": "air_quality",
        "no2": "air_quality",
        "temp": "weather",
        "wind": "weather",
        "hum": "weather",
    }
    return next((kind for start, kind in words.items() if quantity.startswith(start)), "building")
