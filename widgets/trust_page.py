"""The preferences' page on trust: this machine's log and its key, witnesses, committees of IOTA, and what each level means.

    page = TrustPage(zone); page.show_log(...); page.show_chosen(...); page.rotate_wanted.connect(...)

Thread: GUI; the page reads and writes nothing itself. Names from files are plain text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ledger.levels import IOTA_LEVELS, LOG_LEVELS, MEANINGS
from app.model.language import tr, trn
from app.model.ledger import Level
from app.model.times import format_time
from app.model.trust import Proof
from widgets import theme
from widgets.acting import marked
from widgets.inspector_header import plain_label
from widgets.proof_checks import LevelLadder, heading
from widgets.proof_entry import ProofDot
from widgets.proof_words import number

WIDTH, HEIGHT = 620, 520
NETWORKS = ("mainnet", "testnet", "devnet")
LIST_H = 76


@dataclass(frozen=True, slots=True)
class OwnLog:
    """agrees: with what was seen of it before; None: not looked at.   said: one sentence about that."""

    origin: str
    vkey: str
    fingerprint: str
    retired: int
    size: int
    made_ns: int
    level: Level | None
    agrees: bool | None
    said: str = ""


class TrustPage(QScrollArea):
    export_wanted = Signal()  # the log's public keys, as a file for others
    rotate_wanted = Signal()
    witness_wanted = Signal()  # from a file
    committee_wanted = Signal(str)  # network; from a file
    witness_removed = Signal(int)  # place in the list
    committee_removed = Signal(int)

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._vkey = zone, ""
        self.sign, self.state = ProofDot(self, 16), plain_label()
        self.facts = QGridLayout()
        self.ladder = LevelLadder()
        self.copy, self.export, self.rotate = (
            QPushButton(text) for text in (tr("Copy public key"), tr("Export key…"), tr("Change the key…"))
        )
        self.witnesses, self.committees = QListWidget(), QListWidget()
        self.networks = QComboBox()
        self.networks.addItems(list(NETWORKS))
        self.add_witness, self.drop_witness = QPushButton(tr("Trust a witness…")), QPushButton(tr("Remove"))
        self.add_committee, self.drop_committee = (
            QPushButton(tr("Import committee…")),
            QPushButton(tr("Remove")),
        )
        self.told = plain_label(is_dim=True)
        self._lay_out()
        self._connect()
        self.show_nothing(tr("The ledger is still being opened."))
        self.show_chosen((), ())

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("surface", "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, theme.L, theme.M, 0)
        column.setSpacing(theme.S)
        head = QHBoxLayout()
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.state, 1)
        self.facts.setHorizontalSpacing(theme.L)
        self.facts.setVerticalSpacing(theme.XS)
        self.facts.setColumnStretch(1, 1)
        column.addWidget(_title(tr("This machine's log")))
        column.addLayout(head)
        column.addLayout(self.facts)
        column.addWidget(self.ladder)
        column.addLayout(_row(self.copy, self.export, None, self.rotate))
        column.addSpacing(theme.M)
        column.addWidget(_title(tr("Witnesses")))
        column.addWidget(
            _said(tr("Who signs that the log only grew. A reading under a witnessed checkpoint reaches E4."))
        )
        column.addWidget(self.witnesses)
        column.addLayout(_row(self.add_witness, None, self.drop_witness))
        column.addSpacing(theme.M)
        column.addWidget(_title("IOTA"))
        column.addWidget(
            _said(
                tr(
                    "The committee of one epoch, or of the genesis, that is believed without proof. What a network says is only certain (V4, V5) where a chain of signatures leads there from it."
                )
            )
        )
        column.addWidget(self.committees)
        column.addLayout(_row(self.networks, self.add_committee, None, self.drop_committee))
        column.addWidget(self.told)
        column.addSpacing(theme.M)
        column.addWidget(_title(tr("What the levels mean")))
        column.addLayout(_levels(tr("The log of this machine"), LOG_LEVELS))
        column.addSpacing(theme.S)
        column.addLayout(_levels("IOTA", IOTA_LEVELS))
        column.addStretch(1)
        self.witnesses.setAccessibleName(tr("Witnesses that are trusted"))
        self.committees.setAccessibleName(tr("Committees that are trusted"))
        self.networks.setAccessibleName(tr("Network of the committee"))
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(WIDTH, HEIGHT)

    def _connect(self) -> None:
        self.copy.clicked.connect(self._on_copy)
        self.export.clicked.connect(self.export_wanted)
        self.rotate.clicked.connect(self.rotate_wanted)
        self.add_witness.clicked.connect(self.witness_wanted)
        self.add_committee.clicked.connect(lambda: self.committee_wanted.emit(self.networks.currentText()))
        self.drop_witness.clicked.connect(lambda: self.witness_removed.emit(self.witnesses.currentRow()))
        self.drop_committee.clicked.connect(lambda: self.committee_removed.emit(self.committees.currentRow()))
        self.witnesses.currentRowChanged.connect(self._on_rows)
        self.committees.currentRowChanged.connect(self._on_rows)

    # -- asked from outside --------------------------------------------------------------------------------------------

    def show_nothing(self, why: str) -> None:
        """There is no log here."""
        self.sign.show_proof(Proof.NONE)
        self.state.setText(why)
        self._show_facts(())
        self.ladder.hide()
        marked(self.export, "export.table")
        marked(self.rotate, "ledger.key")
        for trusting in (self.add_witness, self.drop_witness, self.add_committee, self.drop_committee):
            marked(trusting, "ledger.trust")
        for button in (self.copy, self.export, self.rotate):
            button.setEnabled(False)

    def show_log(self, log: OwnLog, *, can_rotate: bool) -> None:
        self._vkey = log.vkey
        agrees = {True: Proof.MATCH, None: Proof.UNCHECKED, False: Proof.DIFFERS}
        self.sign.show_proof(agrees[log.agrees])
        self.state.setText(log.said)
        self.state.setFont(theme.font("body", semibold=log.agrees is False))
        retired = (
            ""
            if not log.retired
            else trn("; {n} before it is retired", "; {n} before it are retired", log.retired)
        )
        self._show_facts(
            (
                (tr("Name"), log.origin),
                (tr("Key"), f"{log.fingerprint}{retired}"),
                (tr("Public key"), log.vkey),
                (tr("Size"), tr("{number} leaves", number=number(log.size))),
                (tr("Last checkpoint"), format_time(log.made_ns, self._zone)),
            )
        )
        self.ladder.show()
        self.ladder.show_level(log.level)
        self.copy.setEnabled(True)
        self.export.setEnabled(True)
        self.rotate.setEnabled(can_rotate)

    def show_chosen(self, witnesses: Sequence[str], committees: Sequence[str]) -> None:
        """One line each."""
        for widget, lines, empty in (
            (self.witnesses, witnesses, tr("None: nobody else vouches for this log.")),
            (self.committees, committees, tr("None: nothing of IOTA can reach V4 here.")),
        ):
            widget.clear()
            widget.addItems(list(lines) or [empty])
            widget.setEnabled(bool(lines))
            widget.setFixedHeight(LIST_H if lines else theme.ROW_H + 4)
        self._on_rows()

    def tell(self, text: str) -> None:
        """How something went."""
        self.told.setText(text)

    # -- hands ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._vkey)
        self.tell(tr("Public key copied."))

    @Slot()
    def _on_rows(self) -> None:
        for widget, button in ((self.witnesses, self.drop_witness), (self.committees, self.drop_committee)):
            button.setEnabled(widget.isEnabled() and widget.currentRow() >= 0)

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        while (item := self.facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, text) in enumerate(facts):
            left, right = plain_label(is_dim=True), plain_label()
            left.setText(name)
            right.setText(text.replace("+", "+\u200b").replace("/", "/\u200b"))  # a long one may break here
            self.facts.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(right, row, 1)


def _title(text: str) -> QWidget:
    label = plain_label(role="title")
    label.setText(text)
    return label


def _said(text: str) -> QWidget:
    label = plain_label(is_dim=True)
    label.setText(text)
    return label


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """None: room between."""
    row = QHBoxLayout()
    row.setSpacing(theme.S)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    if None not in parts:
        row.addStretch(1)
    return row


def _levels(name: str, levels: Sequence[Level]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.M)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    grid.addWidget(heading(name), 0, 0, 1, 2)
    for place, level in enumerate(levels):
        said, code = MEANINGS[level], plain_label()
        code.setText(level.value)
        code.setFont(theme.font("body", semibold=True))
        title, means, trusts = plain_label(), plain_label(is_dim=True), plain_label(role="label", is_dim=True)
        title.setText(said.title)
        means.setText(tr(said.means))
        trusts.setText(
            tr(
                "One still trusts: {trusts}{trusts_2}",
                trusts=tr(said.trusts)[:1].lower(),
                trusts_2=tr(said.trusts)[1:],
            )
        )
        for line, label in enumerate((title, means, trusts)):
            grid.addWidget(label, 4 * place + 1 + line, 1)
        grid.addWidget(code, 4 * place + 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.setRowMinimumHeight(4 * place + 4, theme.XS)
    return grid
