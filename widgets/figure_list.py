"""The figures of one thing, one row each: values follow the snapshots, the lines behind them come from history.

A snapshot is compared as arrays, and only rows whose value, quality or time changed are looked at; ages move once a
second. The lines (24 h before the moment shown) are asked for the rows in sight only, and again when the moment has
moved on by a few minutes.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.history.contract import Series
from app.model import units_shown
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.snapshot import Snapshot
from app.model.times import DAY_NS, MINUTE_NS, SECOND_NS
from app.model.trust import Proof, worst
from widgets import theme
from widgets.figure_row import UNPROVEN, FigureRow
from widgets.reads import Reads
from widgets.row import text_width

ProofOf = Callable[[str, str, int], tuple[Proof, str]]
LINE_SPAN_NS = DAY_NS
LINE_POINTS = 160
LINE_STEP_NS = 5 * MINUTE_NS  # less than this nobody sees in a line of a day
MOST_LINES = 32


class FigureList(QWidget):
    chosen = Signal(str)  # signal id
    proof_wanted = Signal(str, object)  # signal id, ns
    lineage_wanted = Signal(str)  # signal id

    def __init__(self, catalogue: Catalogue, reads: Reads | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._reads = catalogue, reads
        self._pool: list[FigureRow] = []
        self._rows = np.empty(0, dtype=np.intp)
        self._last: Snapshot | None = None
        self._units = units_shown.generation()
        self._aged_s = -1
        self._drawn: dict[str, QColor] = {}
        self._prove: ProofOf | None = None
        self._generation = 0
        self._asked_ns: dict[int, int] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._line_timer = QTimer(self)
        self._line_timer.setSingleShot(True)
        self._line_timer.timeout.connect(self.ask_lines)

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        return tuple(self._pool[: len(self._rows)])

    def set_rows(self, rows: tuple[int, ...]) -> None:
        """Catalogue rows to show, in this order, the first one large."""
        self._generation += 1
        self._asked_ns.clear()
        self._rows = np.array(rows, dtype=np.intp)
        self._last, self._aged_s = None, -1
        while len(self._pool) < len(rows):
            row = FigureRow(self)
            row.chosen.connect(self.chosen)
            row.proof_wanted.connect(self.proof_wanted)
            row.lineage_wanted.connect(self.lineage_wanted)
            row.stepped.connect(self._on_stepped)
            self._column.addWidget(row)
            self._pool.append(row)
        for number, widget in enumerate(self._pool):
            widget.setVisible(number < len(rows))
            if number < len(rows):
                widget.set_signal(self._catalogue.signals[rows[number]], is_hero=number == 0)
        self._fit_units()
        self.set_drawn(self._drawn)

    def _fit_units(self) -> None:
        """One column for the units, as wide as the widest of those that are shown."""
        self._units = units_shown.generation()
        units = [self._catalogue.signals[row].shown_unit for row in self._rows.tolist()]
        width = max((text_width(theme.font("label"), unit) for unit in units), default=0.0)
        for widget in self.rows:
            widget.set_unit_width(width)

    def set_drawn(self, colors: dict[str, QColor]) -> None:
        """Mark the figures that the trends show, in the colour of their line."""
        self._drawn = dict(colors)
        for row in self.rows:
            assert row.signal is not None
            row.set_drawn(colors.get(row.signal.id))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        if not len(self._rows):
            return
        last, second = self._last, snapshot.t_ns // SECOND_NS
        at = self._rows
        if self._units != units_shown.generation():
            last = None
            self._fit_units()
        if last is None or second != self._aged_s:
            moved = range(len(at))
        else:
            same = (snapshot.at_ns[at] == last.at_ns[at]) & (snapshot.quality[at] == last.quality[at])
            same &= (snapshot.value[at] == last.value[at]) | np.isnan(snapshot.value[at])
            moved = np.flatnonzero(~same).tolist()
        for number in moved:
            row = int(at[number])
            self._pool[number].show_state(
                float(snapshot.value[row]), snapshot.quality_of(row), int(snapshot.at_ns[row]), snapshot.t_ns
            )
            self._show_proof(self._pool[number])
        self._last, self._aged_s = snapshot, second
        asked = self._asked_ns.values()
        if not asked or max(abs(snapshot.t_ns - t_ns) for t_ns in asked) > LINE_STEP_NS:
            self.want_lines()

    def set_proofs(self, prove: ProofOf | None) -> None:
        """prove(signal id, feed, ns of the reading): how far it is proven, and a word; None where there is no ledger. Called
        anew when more is known."""
        self._prove = prove
        for row in self.rows:
            self._show_proof(row)

    def _show_proof(self, row: FigureRow) -> None:
        reading = row.reading
        if self._prove is None:
            row.show_proof(Proof.UNANCHORED, tr(UNPROVEN))
        elif reading is None:
            row.show_proof(Proof.NONE, "")
        else:
            row.show_proof(*self._prove(*reading))

    @property
    def worst_proof(self) -> Proof:
        """Of all rows."""
        return worst(row.proof for row in self.rows)

    @Slot()
    def want_lines(self) -> None:
        """Soon, and not more often than the hand can follow: scrolling and fast replay call this all the time."""
        if self._reads is not None and len(self._rows) and not self._line_timer.isActive():
            self._line_timer.start(60 if not self._asked_ns else 600)

    @Slot()
    def ask_lines(self) -> None:
        """Ask history for the lines in sight whose moment has moved on."""
        if self._reads is None or self._last is None:
            return
        t_ns, asked = self._last.t_ns, 0
        for number, widget in enumerate(self.rows):
            before = self._asked_ns.get(number)
            is_fresh = before is not None and abs(t_ns - before) <= LINE_STEP_NS
            if is_fresh or widget.visibleRegion().isEmpty():
                continue
            self._asked_ns[number] = t_ns
            self._ask(number, widget, t_ns)
            asked += 1
            if asked == MOST_LINES:
                break

    @Slot()
    def ask_again(self) -> None:
        """History can be asked from now on: what was refused before is asked anew."""
        self._asked_ns.clear()
        self.want_lines()

    def _ask(self, number: int, widget: FigureRow, t_ns: int) -> None:
        assert self._reads is not None
        signal, reads, generation = int(self._rows[number]), self._reads, self._generation
        from_ns = t_ns - LINE_SPAN_NS

        def show(series: Series | None) -> None:
            if generation == self._generation:
                widget.sparkline.set_series(series, from_ns, t_ns)
                widget.update()

        self._reads.ask(
            f"inspector.line.{number}",
            lambda: reads.historian.series(signal, from_ns, t_ns + 1, LINE_POINTS),
            show,
            lambda _message: show(None),  # the trends say why; a figure without its line is still a figure
        )

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        rows = self.rows
        sender = self.sender()
        if sender in rows:
            number = rows.index(sender) + by
            if 0 <= number < len(rows):
                rows[number].setFocus()
            else:
                self.focusNextPrevChild(by > 0)
