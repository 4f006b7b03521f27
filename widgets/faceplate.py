"""The faceplate of one asset (level 3): its signals as indicators, its alarms, what belongs to it, nameplate, last day.

    face = Faceplate(catalogue, city, indicators, zone); face.show_asset("feeder-quay"); face.show_moment(moment)

It computes nothing and asks nobody: who shows it gives it moments, lines of the past, alarms and history, so one in the
panel and one in a window of its own are the same thing.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import tzinfo

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.history.contract import Series
from app.levels.history import AssetHistory
from app.levels.indicator import Indicators, moved
from app.levels.moment import Moment
from app.levels.unit import is_analogue
from app.model import units_shown
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.language import mark, tr
from app.model.snapshot import Snapshot, usable
from app.model.trust import Proof, worst
from widgets import theme
from widgets.acting import marked
from widgets.analog_indicator import AnalogIndicator
from widgets.arranging import plain_label
from widgets.asset_history import AssetHistoryView
from widgets.attribute_table import AttributeTable
from widgets.faceplate_alarms import AlarmLine, AlarmList
from widgets.figure_list import ProofOf
from widgets.figure_row import FigureRow
from widgets.inspector_header import InspectorHeader
from widgets.inspector_target import Fact, Relation, Target, target_of
from widgets.relation_row import RelationRow
from widgets.row import text_width
from widgets.section import Section

INDICATOR_H = 46
WIDE = 620  # from here on two parts side by side
COLUMN_W, MOST_COLUMNS = 260, 3  # of indicators
HIST_NOTE = mark("Of a past or imagined moment: judged by its values, nothing can be acknowledged.")


class Faceplate(QWidget):
    trend_wanted = Signal(str)  # signal id
    target_wanted = Signal(str, str)  # kind, id: another thing
    fly_wanted = Signal(str)  # asset
    raw_wanted = Signal(str)  # asset: level 4
    window_wanted = Signal(str)  # asset: in a window of its own
    acknowledge_wanted = Signal(object)  # tuple of alarm ids
    alarm_chosen = Signal(str)  # alarm id
    proof_wanted = Signal(str, object)  # signal id, ns
    lineage_wanted = Signal(str)
    closed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        city: CityModel | None,
        indicators: Indicators,
        zone: tzinfo,
        *,
        synthetic_note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._city, self._indicators = catalogue, city, indicators
        self.asset = ""
        self._target: Target | None = None
        self._rows = np.empty(0, np.intp)
        self._plain = np.empty(0, np.intp)
        self._last: Snapshot | None = None
        self._seen: tuple[object, ...] = ()
        self._prove: ProofOf | None = None
        self._waiting: tuple[str, ...] = ()
        self.header = InspectorHeader(synthetic_note, self)
        self.indicators: list[AnalogIndicator] = []
        self.figures: list[FigureRow] = []
        self.relations: list[RelationRow] = []
        self.alarms = AlarmList(self)
        self.no_alarm = plain_label(tr("No alarm."), is_dim=True)
        self.hist = plain_label(tr(HIST_NOTE), "label", is_dim=True, wraps=True)
        self.history = AssetHistoryView(zone, self)
        self.nameplate = AttributeTable(self)
        self._buttons()
        self._arrange()
        self._connect()

    def _buttons(self) -> None:
        self.acknowledge = marked(QPushButton(tr("Acknowledge")), "alarms.acknowledge")
        self.trend = QPushButton(tr("Trend"))
        self.raw = QPushButton(tr("Raw values"))
        self.detach = QPushButton(tr("Own window"))
        for button, tip in (
            (self.acknowledge, tr("Acknowledge the alarms of this asset")),
            (self.trend, tr("Draw its signals in the trends")),
            (self.raw, tr("Level 4: raw values, rules, evidence")),
            (self.detach, tr("Show this faceplate in a window of its own")),
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.M, 0, theme.M, theme.S)
        row.setSpacing(theme.S)
        for button in (self.acknowledge, self.trend, self.raw, self.detach):
            row.addWidget(button)
        row.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme.M, 0, theme.M, theme.S)
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.XS)
        self._figure_column = QVBoxLayout()
        self._figure_column.setSpacing(0)
        self._alarm_part = Section(tr("Alarms"), parent=self)
        self._relation_part = Section(tr("Belongs together"), parent=self)
        self._history_part = Section(tr("Last day"), parent=self)
        self._name_part = Section(tr("Nameplate"), parent=self)
        for label in (self.no_alarm, self.hist):
            label.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)
            self._alarm_part.body.addWidget(label)
        self._alarm_part.body.addWidget(self.alarms)
        self._history_part.body.addWidget(self.history)
        self._name_part.body.addWidget(self.nameplate)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        left.addWidget(self.header)
        left.addLayout(row)
        left.addLayout(self._grid)
        left.addLayout(self._figure_column)
        left.addStretch(1)
        for part in (self._alarm_part, self._history_part, self._relation_part, self._name_part):
            right.addWidget(part)
        right.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, theme.M)
        self._halves.setSpacing(0)
        self._halves.addLayout(left, 3)
        self._halves.addLayout(right, 2)

    def _connect(self) -> None:
        self.header.fly_wanted.connect(lambda: self.fly_wanted.emit(self.asset))
        self.header.cleared.connect(self.closed)
        self.trend.clicked.connect(self._on_trend)
        self.raw.clicked.connect(lambda: self.raw_wanted.emit(self.asset))
        self.detach.clicked.connect(lambda: self.window_wanted.emit(self.asset))
        self.acknowledge.clicked.connect(lambda: self.acknowledge_wanted.emit(self._waiting))
        self.alarms.chosen.connect(self.alarm_chosen)

    # -- which asset ---------------------------------------------------------------------------------------------------

    @property
    def signals(self) -> tuple[int, ...]:
        """Catalogue rows that want a line of the past."""
        return tuple(int(row) for row in self._rows)

    def show_asset(self, asset_id: str, more: Iterable[Relation] = ()) -> None:
        """more: relations beyond those of the catalogue, such as its feeder."""
        if asset_id == self.asset:
            return
        self.asset, self._last = asset_id, None
        asset = self._catalogue.asset(asset_id)
        kind, ident = (
            ("building", asset.building)
            if asset.kind == "building" and asset.building
            else ("asset", asset_id)
        )
        self._target = target = target_of(self._catalogue, self._city, kind, ident)
        self.header.show_target(target)
        rows = self._catalogue.rows_of(asset_id)
        self._rows = np.array([r for r in rows if is_analogue(self._catalogue.signals[r].quantity)], np.intp)
        self._plain = np.array([r for r in rows if r not in self._rows], np.intp)
        self._make_indicators()
        self._make_figures()
        self._make_relations((*more, *target.relations))
        self.nameplate.show_facts(self._facts(target))
        self._name_part.setVisible(bool(self.nameplate.facts))
        self.trend.setEnabled(bool(rows))
        self._place_indicators()

    @staticmethod
    def _facts(target: Target) -> tuple[Fact, ...]:
        return (*target.facts, *target.attributes)

    def _make_indicators(self) -> None:
        while len(self.indicators) < len(self._rows):
            one = AnalogIndicator(parent=self)
            one.setFixedHeight(INDICATOR_H)
            one.chosen.connect(self.trend_wanted)
            self.indicators.append(one)
        self._fit_units()
        for i, one in enumerate(self.indicators):
            one.show_trend(None)
            one.setVisible(i < len(self._rows))

    def _fit_units(self) -> None:
        units = [self._catalogue.signals[r].shown_unit for r in self._rows.tolist()]
        width = max((text_width(theme.font("label"), unit) for unit in units), default=0.0)
        for one in self.indicators:
            one.set_unit_width(width)

    def _make_figures(self) -> None:
        while len(self.figures) < len(self._plain):
            row = FigureRow(self)
            row.chosen.connect(self.trend_wanted)
            row.proof_wanted.connect(self.proof_wanted)
            row.lineage_wanted.connect(self.lineage_wanted)
            self._figure_column.addWidget(row)
            self.figures.append(row)
        for i, row in enumerate(self.figures):
            row.setVisible(i < len(self._plain))
            if i < len(self._plain):
                row.set_signal(self._catalogue.signals[int(self._plain[i])], is_hero=False)

    def _make_relations(self, relations: Sequence[Relation]) -> None:
        for old in self.relations:
            self._relation_part.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.relations = []
        for relation in relations:
            signal = None if relation.row is None else self._catalogue.signals[relation.row]
            row = RelationRow(relation, signal, self)
            row.wanted.connect(self.target_wanted)
            self._relation_part.body.addWidget(row)
            self.relations.append(row)
        self._relation_part.head.set_count(str(len(relations)))
        self._relation_part.setVisible(bool(relations))

    # -- the moment ----------------------------------------------------------------------------------------------------

    def show_moment(self, moment: Moment) -> None:
        if self._target is None:
            return
        seen = (
            units_shown.generation(),
            moment.is_hist,
            self._indicators.generation,
            moment.ranks[self._rows].tobytes(),
        )
        snapshot = moment.snapshot
        if self._last is None or seen != self._seen:
            self._fit_units()
            wanted = range(len(self._rows))
        else:
            given_up = self._catalogue.given_up_after_ns
            wanted = np.flatnonzero(moved(self._rows, self._last, snapshot, given_up)).tolist()
        for i in wanted:
            row = int(self._rows[i])
            state = self._indicators.state(row, snapshot, moment.ranks, is_hist=moment.is_hist)
            signal = self._catalogue.signals[row]
            self.indicators[i].show_state(state, tr(signal.label) or signal.quantity)
        for i, row in enumerate(self._plain.tolist()):
            self.figures[i].show_state(
                float(snapshot.value[row]), snapshot.quality_of(row), int(snapshot.at_ns[row]), snapshot.t_ns
            )
        for one in self.relations:
            if (at := one.relation.row) is not None:
                age_ns = snapshot.t_ns - int(snapshot.at_ns[at])
                one.show_state(float(snapshot.value[at]), snapshot.quality_of(at), age_ns)
        self.hist.setVisible(moment.is_hist)
        self._last, self._seen = snapshot, seen
        self._show_proof()

    def show_lines(self, lines: dict[int, Series], from_ns: int, to_ns: int) -> None:
        for i, row in enumerate(self._rows.tolist()):
            if row in lines:
                self.indicators[i].show_trend(lines[row], from_ns, to_ns)

    def drop_lines(self) -> None:
        for one in self.indicators:
            one.show_trend(None)

    def show_alarms(self, lines: Sequence[AlarmLine], now_ns: int) -> None:
        """Worst first; of a past moment they have no state and nothing can be done with them."""
        self.alarms.show_lines(lines, now_ns)
        self._alarm_part.head.set_count(str(len(lines)) if lines else "")
        self.no_alarm.setText(self._no_alarm())
        self.no_alarm.setVisible(not lines)
        self._waiting = tuple(
            one.ident for one in lines if one.state is not None and one.state.is_annunciated
        )
        self.acknowledge.setEnabled(bool(self._waiting))

    def _no_alarm(self) -> str:
        """No more than its signals say."""
        rows, snapshot = np.concatenate([self._rows, self._plain]), self._last
        if snapshot is None or not len(rows):
            return tr("No alarm.")
        known = int(np.count_nonzero(usable(snapshot, self._catalogue.given_up_after_ns, rows)))
        if not known:
            return tr("Not known whether there is an alarm: none of its signals reports.")
        if known < len(rows):
            return tr("No alarm in what is known: {known} of {of} signals report.", known=known, of=len(rows))
        return tr("No alarm.")

    def show_history(self, history: AssetHistory) -> None:
        self.history.show_history(history)

    def set_proofs(self, prove: ProofOf | None) -> None:
        """How far a reading is proven, as for the inspector."""
        self._prove = prove
        self._show_proof()

    def _show_proof(self) -> None:
        if self._prove is None or self._last is None:
            self.header.show_proof(Proof.NONE)
            return
        found = []
        for row in (*self._rows.tolist(), *self._plain.tolist()):
            signal = self._catalogue.signals[row]
            at_ns = int(self._last.at_ns[row])
            if at_ns > 0:
                found.append(self._prove(signal.id, signal.feed, at_ns)[0])
        self.header.show_proof(worst(found))
        for i in range(len(self._plain)):
            reading = self.figures[i].reading
            if reading is not None:
                self.figures[i].show_proof(*self._prove(*reading))

    # -- inside --------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_trend(self) -> None:
        for row in self._rows[:4].tolist():
            self.trend_wanted.emit(self._catalogue.signals[row].id)

    def _place_indicators(self) -> None:
        """In one or two columns, from left to right and down: so does the keyboard go."""
        is_wide = self.width() >= WIDE
        room = self.width() * 0.6 if is_wide else self.width()
        count = max(1, min(MOST_COLUMNS, len(self._rows), int(room // COLUMN_W)))
        for one in self.indicators:
            self._grid.removeWidget(one)
        for i in range(len(self._rows)):
            self._grid.addWidget(self.indicators[i], i // count, i % count)
        for i in range(MOST_COLUMNS):
            self._grid.setColumnStretch(i, 1 if i < count else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._place_indicators()
