"""One record in full: what it says, what checking it showed, where it comes from, and its exact bytes.

    details.show_record(record, number, zone); details.show_verdict(verdict); details.show_lineage(lineage)

Thread: GUI.   All text of records is plain.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ledger.lineage import Lineage
from app.ledger.merkle import leaf_hash
from app.ledger.records import decode
from app.model.language import tr
from app.model.ledger import LedgerRecord, Verdict
from app.model.times import format_time
from widgets import icons, theme
from widgets.arranging import plain_label
from widgets.elided_label import ElidedLabel
from widgets.empty_state import EmptyState
from widgets.ledger_summary import summary_of
from widgets.ledger_words import LEVELS, fields_of, hex_lines, kind_word
from widgets.lineage_view import LineageView

LONG_WORD = 44
_MARKS = {True: "✓", False: "✗", None: "–"}


class LedgerDetails(QWidget):
    subject_chosen = Signal(str)  # an id of an asset, a signal or another record
    proof_wanted = Signal(object)  # LedgerRecord
    moment_wanted = Signal(object)  # t_ns: the playhead there

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.record: LedgerRecord | None = None
        self._number = -1
        self.title = ElidedLabel("body", is_heavy=True)
        self.about = ElidedLabel("label", is_dim=True)
        self.moment = _tool("go-to-time", tr("Show this moment"))
        self.copy = _tool("copy", tr("Copy the record as it stands in the ledger"))
        self.content = QWidget()
        self.checks = QWidget()
        self.lineage = LineageView()
        self.lineage_note = plain_label("", "label", is_dim=True, wraps=True)
        self.bytes = QPlainTextEdit()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the record"))
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        self.bytes.setReadOnly(True)
        self.bytes.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.bytes.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.bytes.setAccessibleName(tr("The record's exact bytes"))
        self.bytes.setFrameShape(QFrame.Shape.NoFrame)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_scrolled(self.content, is_wide=False), tr("Content"))
        self.tabs.addTab(_scrolled(self.checks, is_wide=False), tr("Proof"))
        origin = QWidget()
        column = QVBoxLayout(origin)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.lineage_note.setContentsMargins(theme.M, theme.S, theme.M, 0)
        column.addWidget(self.lineage_note)
        column.addWidget(_scrolled(self.lineage), 1)
        self.tabs.addTab(origin, tr("Origin"))
        self.tabs.addTab(self.bytes, tr("Bytes"))
        head = QHBoxLayout()
        head.setSpacing(theme.S)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.about)
        head.addLayout(text, 1)
        head.addWidget(self.moment, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.empty = EmptyState(
            "ledger",
            tr("No record chosen"),
            tr("Choose one in the list: what it says, its proof and its bytes stand here."),
        )
        self.whole = QWidget()
        inner = QVBoxLayout(self.whole)
        inner.setContentsMargins(theme.M, theme.S, theme.S, 0)
        inner.setSpacing(theme.XS)
        inner.addLayout(head)
        inner.addWidget(self.tabs, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.empty, 1)
        outer.addWidget(self.whole, 1)

    def _connect(self) -> None:
        self.moment.clicked.connect(self._on_moment)
        self.copy.clicked.connect(self._on_copy)

    # -- asked from outside --------------------------------------------------------------------------------------------

    def clear(self) -> None:
        self.record = None
        self.whole.hide()
        self.empty.show()

    def show_record(self, record: LedgerRecord, number: int) -> None:
        """At once; verdict and lineage follow when they are there."""
        if record == self.record and number == self._number:
            return
        self.record, self._number = record, number
        self.empty.hide()
        self.whole.show()
        self.title.setText(summary_of(record) or kind_word(record.kind))
        when = format_time(record.t_ns, self._zone)
        self.about.setText(
            tr(
                "{kind_word} · {when} · leaf {number} of {ledger}",
                kind_word=kind_word(record.kind),
                when=when,
                number=number,
                ledger=record.ledger,
            )
        )
        payload = decode(record.payload)
        self._show_content(payload, record)
        self._show_checks(None)
        self.lineage.show_lineage(None)
        self.lineage_note.setText(tr("Looking where this comes from …"))
        self.bytes.setPlainText(_bytes_text(payload, record.payload))

    def show_content(self, content: Mapping[str, Any]) -> None:
        """Of bytes that are no JSON, decoded elsewhere."""
        if self.record is not None:
            self._show_content(content, self.record)

    def show_verdict(self, verdict: Verdict) -> None:
        self._show_checks(verdict)

    def show_lineage(self, lineage: Lineage | None, why: str = "") -> None:
        self.lineage.show_lineage(lineage)
        if lineage is None:
            self.lineage_note.setText(why or tr("It rests on nothing else."))
        elif len(lineage.nodes) < 2:
            self.lineage_note.setText(tr("It rests on no other record."))
        else:
            said = "; ".join(lineage.problems[:3])
            self.lineage_note.setText(
                said or tr("Each step is a record of the ledger; choose one to see it.")
            )

    # -- showing -------------------------------------------------------------------------------------------------------

    def _show_content(self, payload: Mapping[str, Any] | None, record: LedgerRecord) -> None:
        grid = _emptied(self.content)
        if payload is None:
            grid.addWidget(
                plain_label(tr("These bytes are no JSON that can be read here."), wraps=True), 0, 0
            )
            return
        row = 0
        for depth, name, value in fields_of(payload, self._zone):
            label = plain_label(name, is_dim=True)
            label.setIndent(depth * theme.L)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            text = plain_label(_short(value), wraps=True)
            text.setAccessibleName(value)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0)
            grid.addWidget(text, row, 1)
            row += 1
        for subject in record.subjects[:12]:
            link = QPushButton(_short(subject))
            link.setProperty("flat", True)
            link.setToolTip(tr("Show what this is about"))
            link.clicked.connect(lambda _checked=False, subject=subject: self.subject_chosen.emit(subject))
            grid.addWidget(
                plain_label(tr("About") if row >= 0 and subject == record.subjects[0] else "", is_dim=True),
                row,
                0,
            )
            grid.addWidget(link, row, 1, Qt.AlignmentFlag.AlignLeft)
            row += 1
        grid.setRowStretch(row, 1)

    def _show_checks(self, verdict: Verdict | None) -> None:
        grid = _emptied(self.checks)
        if verdict is None:
            grid.addWidget(plain_label(tr("Being checked …"), is_dim=True), 0, 0)
            return
        level = verdict.level
        head = tr("Nothing of it is proven") if level is None else f"{level}: {tr(LEVELS[level])}"
        title = plain_label(head, wraps=True)
        title.setFont(theme.font("body", semibold=True))
        grid.addWidget(title, 0, 0, 1, 3)
        for row, check in enumerate(verdict.checks, start=1):
            mark = plain_label(_MARKS[check.ok])
            mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            mark.setAccessibleName({True: "holds", False: "fails", None: tr("not verified")}[check.ok])
            word = {True: "", False: "fails: ", None: tr("not verified: ")}[check.ok]
            grid.addWidget(mark, row, 0)
            name = plain_label(check.name[:1].upper() + check.name[1:])
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(name, row, 1)
            grid.addWidget(plain_label(word + check.detail, is_dim=check.ok is not False, wraps=True), row, 2)
        row = len(verdict.checks) + 1
        if self.record is not None:
            grid.addWidget(plain_label(tr("Leaf hash"), is_dim=True), row, 1)
            text = plain_label(_short(leaf_hash(self.record.payload).hex()))
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(text, row, 2)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(row + 1, 1)

    # -- hands ---------------------------------------------------------------------------------------------------------

    def _on_moment(self) -> None:
        if self.record is not None:
            self.moment_wanted.emit(self.record.t_ns)

    def _on_copy(self) -> None:
        if self.record is not None:
            QGuiApplication.clipboard().setText(self.record.payload.decode("utf-8", "replace"))


def _tool(icon: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon, "text"))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setProperty("flat", True)
    button.setFixedSize(28, 26)
    return button


def _short(value: str) -> str:
    """Words without a break are cut in their middle: hashes and keys, which the bytes show whole."""
    words = [w if len(w) <= LONG_WORD else f"{w[:18]}…{w[-10:]}" for w in value.split(" ")]
    return " ".join(words)


def _scrolled(inner: QWidget, *, is_wide: bool = True) -> QScrollArea:
    """is_wide: may be scrolled to its side; else it is as wide as there is room."""
    area = QScrollArea()
    if not is_wide:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inner)
    return area


def _emptied(widget: QWidget) -> QGridLayout:
    """Its grid, with nothing in it."""
    grid = widget.layout()
    if not isinstance(grid, QGridLayout):
        grid = QGridLayout(widget)
        grid.setContentsMargins(0, theme.S, 0, theme.S)
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnStretch(1, 1)
    while (item := grid.takeAt(0)) is not None:
        if (child := item.widget()) is not None:
            child.hide()
            child.deleteLater()
    for row in range(grid.rowCount()):
        grid.setRowStretch(row, 0)
    return grid


def _bytes_text(payload: Mapping[str, Any] | None, data: bytes) -> str:
    if payload is None:
        return hex_lines(data)
    shown = json.dumps(payload, indent=2, ensure_ascii=False)
    return f"{shown[:20_000]}\n\n{hex_lines(data)}"
