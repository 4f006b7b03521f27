"""The trends on a bench, over the small district of panel_fakes and its made-up past.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.model.note import Note
from tests.gui.panel_fakes import FakeClock, FakeHistorian, FakeReads, small_catalogue
from widgets.trend_lines import TrendLine
from widgets.trends import Trends

CATALOGUE = small_catalogue()
LOAD, PV, INDOOR, CO2 = "bk-17.load_kw", "bk-17-pv.power_kw", "bk-17.indoor_c", "bk-17.co2_ppm"


class FakeNotes(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[Note] = []

    def between(self, from_ns: int, to_ns: int) -> tuple[Note, ...]:
        return tuple(n for n in self.notes if n.touches(from_ns, to_ns))


class Bench:
    """The panel, shown, with its clock and its history. width, height: pixels."""

    def __init__(self, qtbot: QtBot, width: int, height: int) -> None:
        self.qtbot = qtbot
        self.clock = FakeClock(CATALOGUE)
        self.history = FakeHistorian()
        self.reads = FakeReads(self.history)
        self.trends = Trends(CATALOGUE, self.clock, self.reads, ZoneInfo("Europe/Oslo"))
        qtbot.addWidget(self.trends)
        self.trends.resize(width, height)
        self.trends.show()

    def add(self, *ids: str) -> None:
        for signal_id in ids:
            self.trends.add(signal_id)
        self.settle()

    def settle(self) -> None:
        """Until no answer is waited for."""
        t = self.trends
        self.qtbot.waitUntil(lambda: not (t.flow.is_busy or t.values.is_waiting))

    def column(self, head: str) -> list[str]:
        """Of the table of values."""
        figures = self.trends.table.rows.figures
        return [row[figures.heads.index(head)] for row in figures.rows]

    def labels(self) -> list[str]:
        return [label.signal_id for plot in self.trends.plots for label in plot.labels.labels]

    def line(self, signal_id: str) -> TrendLine:
        return next(p.lines[signal_id] for p in self.trends.plots if signal_id in p.lines)


@contextmanager
def trends_bench(qtbot: QtBot, width: int = 1000, height: int = 460) -> Iterator[Bench]:
    made = Bench(qtbot, width, height)
    yield made
    made.trends.flow.stop()
    made.trends.values.stop()
