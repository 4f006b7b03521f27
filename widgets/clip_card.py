"""The clip box's card: a range along each side of the box, its turn, and what it stands around.

    card.start(low, high, full_low, full_high); card.changed.connect(scene.set_clip)

Thread: GUI.   Frame: xyz_scene metres; the sides are counted along the box's own axes from the middle of all that there is.
"""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from app.model.language import mark, tr
from app.model.signal import format_value
from maps.camera import Vec3
from maps.clip import ClipBox
from widgets import theme
from widgets.range_slider import RangeSlider
from widgets.view_card import ViewCard

_NAMES = (mark("Across"), mark("Along"), mark("Height"))
_AIR_M = 5.0
_REACH = 3.0


class ClipCard(ViewCard):
    changed = Signal(object)  # ClipBox
    around_asked = Signal()  # around the selection
    reset_asked = Signal()
    off_asked = Signal()

    def __init__(self, parent: QWidget, ground_z: float) -> None:
        """ground_z: height of the scene's zero in the CRS."""
        super().__init__(tr("Clip box"), parent)
        self._ground_z = ground_z
        self._middle: Vec3 = (0.0, 0.0, 0.0)
        self.sliders = tuple(RangeSlider(tr(name)) for name in _NAMES)
        self._figures = tuple(QLabel() for _ in _NAMES)
        self.turn = QSlider(Qt.Orientation.Horizontal)
        self.turn.setRange(-90, 90)
        self.turn.setAccessibleName(tr("Turn"))
        self._turned = QLabel()
        self.around = QPushButton(tr("Fit selection"))
        self._lay_out()
        for slider in self.sliders:
            slider.changed.connect(self._on_changed)
        self.turn.valueChanged.connect(self._on_changed)

    def start(self, box: ClipBox, full_low: Vec3, full_high: Vec3) -> None:
        """Show a box; the sliders reach a few times as far as it does, or over everything there is."""
        self._middle = tuple((a + b) / 2 for a, b in zip(full_low, full_high, strict=True))  # type: ignore[assignment]
        wide = math.hypot(full_high[0] - full_low[0], full_high[1] - full_low[1]) / 2 + _AIR_M
        tall = (full_high[2] - full_low[2]) / 2 + _AIR_M
        self._middle = box.centre if max(box.half[:2]) < wide / 4 else self._middle
        centre = ClipBox(self._middle, (1.0, 1.0, 1.0), box.turn_deg).local([box.centre])[0].tolist()  # type: ignore[arg-type]
        self.turn.blockSignals(True)
        self.turn.setValue(round(box.turn_deg))
        self.turn.blockSignals(False)
        for axis, slider in enumerate(self.sliders):
            reach = tall if axis == 2 else min(wide, _REACH * max(box.half[:2]))
            low, high = centre[axis] - box.half[axis], centre[axis] + box.half[axis]
            slider.set_range((min(-reach, low), max(reach, high)), low, high)
        self._show_figures()

    def box(self) -> ClipBox:
        ranges = [s.range for s in self.sliders]
        half = [(high - low) / 2 for low, high in ranges]
        plain = ClipBox(self._middle, (half[0], half[1], half[2]), float(self.turn.value()))
        own = [(low + high) / 2 for low, high in ranges]
        shift = own @ plain.axes()
        centre = [m + s for m, s in zip(self._middle, shift.tolist(), strict=True)]
        return ClipBox((centre[0], centre[1], centre[2]), plain.half, plain.turn_deg)

    def set_has_selection(self, has_selection: bool) -> None:
        self.around.setEnabled(has_selection)

    def _lay_out(self) -> None:
        self.around.setToolTip(tr("Put the box around what is selected"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(2)
        rows = (
            *zip(map(tr, _NAMES), self.sliders, self._figures, strict=True),
            (tr("Turn"), self.turn, self._turned),
        )
        for row, (name, slider, figure) in enumerate(rows):
            label = QLabel(name)
            label.setProperty("dim", True)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            figure.setMinimumWidth(72)
            grid.addWidget(label, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(figure, row, 2)
        grid.setContentsMargins(0, 0, theme.S, 0)
        self.body.addLayout(grid)
        reset, off = QPushButton(tr("Reset")), QPushButton(tr("Remove"))
        reset.clicked.connect(self.reset_asked)
        off.clicked.connect(self.off_asked)
        self.around.clicked.connect(self.around_asked)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, theme.XS, theme.S, 0)
        buttons.setSpacing(theme.XS)
        for button in (self.around, reset, off):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.show_hint("")

    @Slot()
    def _on_changed(self, *_: object) -> None:
        self._show_figures()
        self.changed.emit(self.box())

    def _show_figures(self) -> None:
        for axis, (slider, figure) in enumerate(zip(self.sliders, self._figures, strict=True)):
            low, high = slider.range
            if axis == 2:
                base = self._middle[2] + self._ground_z
                figure.setText(
                    tr(
                        "{low} to {high} m",
                        low=format_value(low + base, 0),
                        high=format_value(high + base, 0),
                    )
                )
                figure.setToolTip(tr("Heights above the zero of the district's CRS"))
            else:
                figure.setText(f"{format_value(high - low, 0)} m")
        self._turned.setText(f"{format_value(float(self.turn.value()), 0)}°")
