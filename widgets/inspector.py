"""The inspector: one thing of the district, its figures with their last day, and what belongs to it.

It follows `timekeeper.snapshot_changed`, so it shows the present, a replay and a scenario alike and cannot tell them
apart. Everything from files is plain text.   Thread: GUI.

    inspector = Inspector(catalogue, city, timekeeper, reads)
    view.picked.connect(lambda hit: inspector.show_target(hit.kind, hit.id) if hit else inspector.clear())
    inspector.trend_requested.connect(trends.add)
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.language import tr
from app.model.snapshot import Snapshot
from app.model.trust import Proof
from widgets import theme
from widgets.attribute_table import AttributeTable
from widgets.device_badge import DeviceRow
from widgets.empty_state import EmptyState
from widgets.figure_list import FigureList, ProofOf
from widgets.figure_row import FigureRow
from widgets.inspector_header import InspectorHeader, plain_label
from widgets.inspector_target import Target, target_of
from widgets.reads import Clock, Reads
from widgets.relation_row import RelationRow
from widgets.section import Section


class Inspector(QWidget):
    target_requested = Signal(str, str)  # kind, id: a relation was clicked
    trend_requested = Signal(str)  # signal id: a figure was clicked
    fly_requested = Signal(str)  # id: go there with the camera
    proof_wanted = Signal(str, object)  # signal id, ns: a sign of proof was clicked
    lineage_wanted = Signal(str)  # signal id: from what is it?
    cleared = Signal()  # a person closed it; the view takes its highlight away

    def __init__(
        self,
        catalogue: Catalogue,
        city: CityModel | None,
        timekeeper: Clock,
        reads: Reads | None,
        *,
        synthetic_note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """synthetic_note: why the district is made up; shown as a label on everything, empty for a real one."""
        super().__init__(parent)
        self._catalogue, self._city, self._clock = catalogue, city, timekeeper
        self._target: Target | None = None
        self._relations: list[RelationRow] = []
        self._is_behind = self._has_ledger = False
        self._empty = EmptyState(
            "inspector",
            tr("Nothing selected"),
            tr(
                "Click a building or an asset in the view: its figures, its last day and what belongs to it stand here."
            ),
            self,
        )
        self._header = InspectorHeader(synthetic_note, self)
        self.device = DeviceRow(self)
        self.figures = FigureList(catalogue, reads, self)
        self._no_figures = plain_label(self, is_dim=True)
        self._no_figures.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        self._no_figures.setText(tr("No signal is measured here."))
        self._gap = QWidget(self)
        self._gap.setFixedHeight(theme.S)
        self._relation_part = Section(tr("Belongs together"), parent=self)
        self._fact_part = Section(tr("Data and market"), parent=self)
        self._fact_table = AttributeTable(self)
        self._attribute_part = Section(tr("Attributes"), is_open=False, parent=self)
        self._attribute_table = AttributeTable(self)
        self._arrange()
        self._connect()

    @property
    def target(self) -> Target | None:
        return self._target

    @property
    def empty_text(self) -> str:
        return self._empty.text

    @property
    def relations(self) -> tuple[RelationRow, ...]:
        return tuple(self._relations)

    def figure(self, signal_id: str) -> FigureRow | None:
        """The row of a signal, where the thing shown has it."""
        rows = self.figures.rows
        return next((r for r in rows if r.signal is not None and r.signal.id == signal_id), None)

    @Slot(str, str)
    def show_target(self, kind: str, target_id: str) -> None:
        """kind: building, asset or ground.   Showing what is shown already changes nothing."""
        if self._target is not None and (self._target.kind, self._target.id) == (kind, target_id):
            return
        target = target_of(self._catalogue, self._city, kind, target_id)
        self._target = target
        self.device.show_device(None, 0)
        self._header.show_target(target)
        self.figures.set_rows(target.rows)
        self.figures.setVisible(bool(target.rows))
        self._no_figures.setVisible(not target.rows)
        self._show_relations(target)
        self._fact_table.show_facts(target.facts)
        self._fact_part.setVisible(bool(target.facts))
        self._attribute_part.head.set_count(str(len(target.attributes)))
        self._attribute_part.setVisible(bool(target.attributes))
        self._fill_attributes()
        self._stack.setCurrentWidget(self._scroll)
        self._scroll.verticalScrollBar().setValue(0)
        self._show(self._clock.snapshot)

    @Slot()
    def clear(self) -> None:
        self._target = None
        self.figures.set_rows(())
        self._stack.setCurrentWidget(self._empty)

    @Slot()
    def refresh(self) -> None:
        """History knows more than it did, such as after it was filled: the lines are asked for again."""
        self.figures.ask_again()

    def set_drawn(self, colors: dict[str, QColor]) -> None:
        """Signals that the trends show, with the colours of their lines (`Trends.drawn_changed`)."""
        self.figures.set_drawn(colors)

    def set_proofs(self, prove: ProofOf | None) -> None:
        """How far a reading is proven (`FigureList.set_proofs`)."""
        self._has_ledger = prove is not None
        self.figures.set_proofs(prove)
        self._show_proof()

    def _show_proof(self) -> None:
        is_known = self._has_ledger and self._target is not None
        self._header.show_proof(self.figures.worst_proof if is_known else Proof.NONE)

    def _arrange(self) -> None:
        content = QWidget(self)
        content.setProperty("surface", "panel")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, theme.M)
        column.setSpacing(0)
        self._fact_part.body.addWidget(self._fact_table)
        self._attribute_part.body.addWidget(self._attribute_table)
        for part in (
            self._header,
            self.device,
            self.figures,
            self._no_figures,
            self._gap,
            self._relation_part,
            self._fact_part,
            self._attribute_part,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        self.setMinimumWidth(240)

    def _connect(self) -> None:
        self._clock.snapshot_changed.connect(self._show)
        self.figures.chosen.connect(self.trend_requested)
        self.figures.proof_wanted.connect(self.proof_wanted)
        self.figures.lineage_wanted.connect(self.lineage_wanted)
        self._header.fly_wanted.connect(self._on_fly)
        self._header.cleared.connect(self._on_closed)
        self._scroll.verticalScrollBar().valueChanged.connect(self.figures.want_lines)
        self._attribute_part.toggled.connect(self._fill_attributes)

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        if self._target is None:
            return
        if not self.isVisible():  # folded away or behind another tab: caught up when it is seen again
            self._is_behind = True
            return
        self.figures.show_snapshot(snapshot)
        self._show_proof()
        if self._relation_part.is_open:
            for row in self._relations:
                if (at := row.relation.row) is not None:
                    row.show_state(
                        float(snapshot.value[at]),
                        snapshot.quality_of(at),
                        snapshot.t_ns - int(snapshot.at_ns[at]),
                    )

    def _show_relations(self, target: Target) -> None:
        for row in self._relations:
            self._relation_part.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._relations.clear()
        for relation in target.relations:
            signal = None if relation.row is None else self._catalogue.signals[relation.row]
            row = RelationRow(relation, signal, self)
            row.wanted.connect(self.target_requested)
            row.stepped.connect(self._on_stepped)
            self._relation_part.body.addWidget(row)
            self._relations.append(row)
        self._relation_part.head.set_title(
            tr("In this building") if target.kind == "building" else tr("Belongs together")
        )
        self._relation_part.head.set_count(str(len(target.relations)))
        self._relation_part.setVisible(bool(target.relations))

    @Slot()
    def _fill_attributes(self) -> None:
        if self._target is not None and self._attribute_part.is_open:
            self._attribute_table.show_facts(self._target.attributes)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        sender = self.sender()
        number = self._relations.index(sender) + by if sender in self._relations else -1
        if 0 <= number < len(self._relations):
            self._relations[number].setFocus()

    @Slot()
    def _on_fly(self) -> None:
        if self._target is not None:
            self.fly_requested.emit(self._target.id)

    @Slot()
    def _on_closed(self) -> None:
        self.clear()
        self.cleared.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._is_behind = False
            self._show(self._clock.snapshot)
