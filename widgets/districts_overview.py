"""All districts at one glance: a map, and beside it each with its local time and headline figures. A click opens one.

    overview = DistrictsOverview(places, wall_ns, window); overview.chosen.connect(open_it); overview.open()

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.model.language import tr
from app.model.places import DistrictFigures, DistrictPlace
from widgets import theme
from widgets.district_card import DistrictCard
from widgets.districts_map import DistrictsMap

CLOCK_MS = 5000


class DistrictsOverview(QDialog):
    chosen = Signal(object)  # DistrictPlace

    def __init__(self, places: Sequence[DistrictPlace], now: Callable[[], int], parent: QWidget) -> None:
        """now: ns, UTC."""
        super().__init__(parent)
        self.setWindowTitle(tr("Districts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1060, 660)
        self._now = now
        self.chart = DistrictsMap(places)
        self.cards = tuple(DistrictCard(place) for place in places)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._show_time)
        self._clock.start()
        self._arrange(any(place.is_synthetic for place in places))
        self.chart.chosen.connect(self._on_chosen)
        self.chart.pointed.connect(self._on_pointed)
        for card in self.cards:
            card.chosen.connect(self._on_chosen)
            card.pointed.connect(self.chart.point)
        self._show_time()

    def _arrange(self, is_synthetic: bool) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.chart, 1)
        side = QWidget()
        side.setFixedWidth(372)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.M, theme.L, theme.M, theme.M)
        column.setSpacing(theme.XS)
        title = QLabel(tr("Districts"))
        title.setFont(theme.font("title"))
        column.addWidget(title)
        inside = QWidget()
        inside.setProperty("surface", "panel")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(theme.XS)
        for card in self.cards:
            cards.addWidget(card)
        cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        column.addWidget(scroll, 1)
        if is_synthetic:
            note = QLabel(tr("Synthetic districts. Figures are those of the simulator at this moment."))
            note.setProperty("dim", True)
            note.setFont(theme.font("label"))
            note.setWordWrap(True)
            column.addWidget(note)
        row.addWidget(side)

    @Slot(object)
    def show_figures(self, figures: DistrictFigures) -> None:
        for card in self.cards:
            if card.place.folder == figures.folder:
                card.show_figures(figures)

    @Slot()
    def _show_time(self) -> None:
        for card in self.cards:
            card.show_time(self._now())

    @Slot(object)
    def _on_pointed(self, place: DistrictPlace | None) -> None:
        for card in self.cards:
            card.point(card.place is place)

    @Slot(object)
    def _on_chosen(self, place: DistrictPlace) -> None:
        self.accept()
        if not place.is_current:
            self.chosen.emit(place)
