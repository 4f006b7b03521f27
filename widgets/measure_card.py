"""The list of measurements: figures in hand on top, those kept below, each with copy and remove; all of them to a file.

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.model.language import tr
from maps.measurements import Figure, Measurement
from widgets import theme
from widgets.acting import marked
from widgets.view_card import ViewCard, small_button

_ROW_H, _MOST_ROWS, _MOST_FIGURES = 24, 6, 6


class MeasureCard(ViewCard):
    removed = Signal(int)  # number in the list
    pointed = Signal(int)  # number in the list under the pointer, -1 for none
    cleared = Signal()
    save_asked = Signal(str)  # csv | geojson | geojson-wgs84

    def __init__(self, parent: QWidget, epsg: int) -> None:
        super().__init__(tr("Measure"), parent)
        self._epsg = epsg
        self._kept: tuple[Measurement, ...] = ()
        self._figures = QWidget()
        self._figure_rows = tuple(_FigureRow(is_main=i == 0) for i in range(_MOST_FIGURES))
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setFont(theme.font("label"))
        self._note.setProperty("dim", True)
        column = QVBoxLayout(self._figures)
        column.setContentsMargins(0, 0, theme.S, 0)
        column.setSpacing(0)
        for part in (*self._figure_rows, self._note):
            column.addWidget(part)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._line = QWidget()
        self._line.setFixedHeight(1)
        self._line.setAutoFillBackground(True)
        self.body.addWidget(self._figures)
        self.body.addWidget(self._line)
        self.body.addWidget(self._scroll)
        self._put_buttons()
        theme.hub().changed.connect(self._dress)
        self._dress(theme.current())
        self.show_measurements(())
        self.show_figures(None)

    def show_scale(self, words: str) -> None:
        """What lengths here mean, as a tooltip."""
        self.title.setToolTip(words)
        self._figures.setToolTip(words)

    def show_figures(self, made: Measurement | None, *, falls_back: bool = True) -> None:
        """Of the measurement in hand, else of the last one kept."""
        last = self._kept[-1] if self._kept and falls_back else None
        shown = made or last
        figures = shown.figures if shown is not None else ()
        for i, row in enumerate(self._figure_rows):
            row.show_figure(figures[i] if i < len(figures) else None)
        self._note.setText(shown.note if shown is not None else "")
        self._note.setVisible(bool(self._note.text()))
        self._figures.setVisible(shown is not None)
        self.adjustSize()

    def show_measurements(self, kept: Sequence[Measurement]) -> None:
        self._kept = tuple(kept)
        _empty(self._rows)
        for number, made in enumerate(self._kept):
            self._rows.addWidget(_Row(number, made, self))
        self._rows.addStretch(1)
        self._scroll.setFixedHeight(_ROW_H * min(_MOST_ROWS, max(1, len(self._kept))))
        for part in (self._scroll, self._line, *self._buttons):
            part.setVisible(bool(self._kept))
        self.adjustSize()

    def _put_buttons(self) -> None:
        copy, save = (
            small_button("copy", tr("Copy all, for a spreadsheet")),
            small_button("save", tr("Save all to a file")),
        )
        clear = small_button("remove", tr("Remove all"))
        copy.clicked.connect(self._copy)
        clear.clicked.connect(self.cleared)
        menu = QMenu(save)
        for kind, words in self._formats():
            menu.addAction(words).triggered.connect(lambda _=False, kind=kind: self.save_asked.emit(kind))
        marked(save, "export.table").setMenu(menu)
        save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._buttons = (copy, save, clear)
        for at, button in enumerate(self._buttons, 1):
            self.head.insertWidget(at, button)

    def _formats(self) -> list[tuple[str, str]]:
        out = [("csv", tr("CSV table …"))]
        if self._epsg:
            out.append(("geojson", tr("GeoJSON, EPSG:{epsg} …", epsg=self._epsg)))
            out.append(("geojson-wgs84", tr("GeoJSON, WGS 84 …")))
        return out

    @Slot()
    def _copy(self) -> None:
        lines = []
        for m in self._kept:
            figures = "\t".join(f"{f.label}\t{f.value:.3f}\t{f.unit}" for f in m.figures)
            lines.append(f"{m.words}\t{m.object}\t{figures}")
        QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot(object)
    def _dress(self, look: theme.Theme) -> None:
        palette = self._line.palette()
        palette.setColor(self._line.backgroundRole(), look.color("line"))
        self._line.setPalette(palette)


class _Row(QWidget):
    """One measurement: what, number, unit, and a button to remove it."""

    def __init__(self, number: int, made: Measurement, card: MeasureCard) -> None:
        super().__init__()
        self._number, self._card = number, card
        self.setFixedHeight(_ROW_H)
        words = QLabel(tr(made.words))
        words.setTextFormat(Qt.TextFormat.PlainText)
        if made.object:
            words.setToolTip(made.object)
        value = QLabel(made.main.text)
        value.setFont(theme.font("body", semibold=True))
        unit = QLabel(made.main.unit)
        unit.setProperty("dim", True)
        unit.setFixedWidth(20)
        remove = small_button(
            "close", tr("Remove {words} {number}", words=tr(made.words).lower(), number=number + 1)
        )
        remove.clicked.connect(lambda: card.removed.emit(number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.XS, 0)
        row.setSpacing(3)
        row.addWidget(words, 1)
        for part in (value, unit, remove):
            row.addWidget(part)

    def enterEvent(self, _event: object) -> None:
        self._card.pointed.emit(self._number)

    def leaveEvent(self, _event: object) -> None:
        self._card.pointed.emit(-1)


class _FigureRow(QWidget):
    """A word, its number and the unit; the first one large."""

    def __init__(self, *, is_main: bool) -> None:
        super().__init__()
        self._label, self._value, self._unit = QLabel(), QLabel(), QLabel()
        for part in (self._label, self._unit):
            part.setProperty("dim", True)
        self._unit.setFixedWidth(20)
        self._value.setFont(theme.font("figure") if is_main else theme.font("body"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(3)
        row.addWidget(self._label, 1)
        row.addWidget(self._value)
        row.addWidget(self._unit)

    def show_figure(self, figure: Figure | None) -> None:
        self.setVisible(figure is not None)
        if figure is not None:
            self._label.setText(tr(figure.label))
            self._value.setText(figure.text)
            self._unit.setText(figure.unit)


def _empty(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
