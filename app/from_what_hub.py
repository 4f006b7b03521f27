"""Answers "from what?" for any figure on screen: the Balance panel's, the headline's, those of the inspector, and whatever
else hands over an Indicator or a Provenance.

    desk.from_what.ask(indicator)         # of app/energy/indicators/contract.py: Indicator or Provenance
    desk.from_what.ask_signal("roof.power_kw")

A figure is traced when it is asked for and not before. How far it is proven comes from what the window has checked.
Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.energy.indicators.compute import extras_of, indicators_of
from app.energy.indicators.contract import Indicator, Provenance, Source
from app.energy.indicators.energies import layout_of
from app.energy.indicators.moment import MomentReader
from app.model.language import mark, tr
from app.model.quality import Quality
from app.model.signal import ABSENT, format_shown
from app.model.times import format_span
from app.model.units_shown import shown_unit
from widgets import icons
from widgets.from_what import FromWhat, Told
from widgets.from_what_words import ordered, period_text, proof_text, sources_text, value_text, within

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 1000
HEADLINE = {
    mark("Load"): "load_kwh",
    "PV": "made_kwh",
    mark("Generation"): "made_kwh",
    mark("Import"): "bought_kwh",
    mark("Export"): "sold_kwh",
    mark("Self-sufficient"): "self_sufficiency",
    mark("Reporting"): "data_quality",
}
"""Which indicator a figure of the headline is."""


class FromWhatHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        opened = desk.session.opened
        self._catalogue, self._zone = opened.catalogue, opened.district.zone
        self._keeper = desk.session.timekeeper
        self._moment = MomentReader(self._catalogue, layout_of(self._catalogue), opened.district.currency)
        self.sheet = FromWhat(desk.window, self._now)
        self.action = QAction(icons.icon("info", "dim"), tr("From what is the self-sufficiency?"), self)
        self.action.setShortcut(QKeySequence("Shift+F1"))
        self.action.triggered.connect(lambda _checked=False: self.ask_headline(tr("Self-sufficient")))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        desk = self._desk
        desk.window.menus.add_to_help([self.action])
        desk.balance.figure_asked.connect(self.ask)
        desk.market.figure_asked.connect(self.ask)
        if desk.headline is not None:
            desk.headline.figure_asked.connect(self.ask_headline)
        desk.inspector.lineage_wanted.connect(self.ask_signal)
        self.sheet.signal_chosen.connect(desk.draw_trend)
        self.sheet.finished.connect(self._timer.stop)
        desk.window.closing.connect(self._on_closing)

    @Slot()
    def _on_closing(self) -> None:
        self._timer.stop()
        self.sheet.close()

    @Slot(object)
    def ask(self, asked: object) -> None:
        """asked: an Indicator or a Provenance; anything else is not answered."""
        if isinstance(asked, Indicator):
            made_of = asked.provenance
            if made_of is not None:
                self._show(made_of, asked)
        elif isinstance(asked, Provenance):
            self._show(asked, None)

    @Slot(str)
    def ask_headline(self, name: str) -> None:
        """name: as the headline prints it."""
        wanted = {tr(word): wanted for word, wanted in HEADLINE.items()}.get(name)
        if wanted is None:
            return
        energies = self._moment.of(self._keeper.snapshot)
        found = indicators_of(energies, extras=extras_of(energies), names=(wanted,))
        self.ask(found.by_name[wanted])

    @Slot(str)
    def ask_signal(self, signal_id: str) -> None:
        """A figure that is a reading: from itself."""
        row = self._catalogue.row_or_none(signal_id)
        if row is None:
            return
        signal, snapshot = self._catalogue.signals[row], self._keeper.snapshot
        value, quality = float(snapshot.value[row]), snapshot.quality_of(row)
        is_known = quality is not Quality.ABSENT
        at_ns = int(snapshot.at_ns[row]) if is_known else snapshot.t_ns
        period = format_span(signal.period_ns)
        made_of = Provenance(
            signal.id, tr(signal.label) or signal.id, tr("{id}, as it was read", id=signal.id),
            tr("feed {feed}, key {key}; a reading is expected every {period}", feed=signal.feed or '–', key=signal.key or '–', period=period), "",
            at_ns, at_ns + 1,
            (Source(signal.id, 1.0 if quality.is_usable else 0.0, value if is_known else None, signal.unit),),
            tr("Quality: {word}.", word=tr(quality.word)) + ("" if is_known else tr(" Nothing was ever read.")),
        )  # fmt: skip
        self._show(made_of, None)

    def _show(self, made_of: Provenance, one: Indicator | None) -> None:
        watch = self._desk.proof.watch
        proof, words = proof_text(
            within(watch.ribbon.intervals, made_of.from_ns, made_of.to_ns), is_open=watch.is_open
        )
        coverage = min((s.coverage for s in made_of.sources), default=1.0) if one is None else one.coverage
        is_moment = bool(made_of.sources) and made_of.sources[0].unit not in ("kWh", "")
        filled = made_of.filled if one is None or not one.why else f"{made_of.filled}: {one.why}"
        single = made_of.sources[0].signal if len(made_of.sources) == 1 else ""
        value, unit = (value_text(one), shown_unit(one.unit)) if one is not None else (self._now(single), "")
        if one is None and "→ " in made_of.filled:
            value = made_of.filled.rpartition("→ ")[2]
        self.sheet.show_figure(
            Told(
                made_of.label, value, unit,
                period_text(made_of, self._zone, is_moment=is_moment),
                "" if one is None else one.meaning, made_of.formula, filled, made_of.origin,
                sources_text(made_of, coverage), one is None or one.is_valid, proof, words, made_of.note,
                ordered(made_of.sources),
            )
        )  # fmt: skip
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        """The newest values go on."""
        model = self.sheet.model
        if model.rowCount():
            model.dataChanged.emit(model.index(0, 3), model.index(model.rowCount() - 1, 3))

    def _now(self, signal_id: str) -> str:
        row = self._catalogue.row_or_none(signal_id)
        if row is None:
            return ABSENT
        signal, snapshot = self._catalogue.signals[row], self._keeper.snapshot
        age_ns = snapshot.t_ns - int(snapshot.at_ns[row])
        text = format_shown(float(snapshot.value[row]), signal, snapshot.quality_of(row), age_ns)
        return text if text == ABSENT else f"{text} {signal.shown_unit}"
