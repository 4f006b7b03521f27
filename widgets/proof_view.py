"""The proof of one reading: in plain words first, then the way from it to the signature as a drawing, then every check.

    view = ProofView(window); view.show_story(story); view.export_wanted.connect(...); view.open()

Thread: GUI. Not modal: one looks at city and timeline beside it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ledger.levels import MEANINGS
from app.model.language import mark, tr
from app.model.trust import Proof
from widgets import theme
from widgets.inspector_header import plain_label
from widgets.proof_checks import CheckList, LevelLadder, heading
from widgets.proof_entry import ProofDot
from widgets.proof_story import Story
from widgets.proof_tree import ProofTree

SIDE = 330
SIZE = (1060, 660)
ELSEWHERE = mark(
    "How to check it on another machine\n1.  Export the proof, and take the file there.\n2.  Take this log's public key there by another way, so that nobody can swap both: Preferences > Trust > Export key.\n3.  Run   tvilling ledger check FILE --trust KEYFILE   there; it needs no network, no district and no data of this machine."
)


class ProofView(QDialog):
    export_wanted = Signal(object)  # Story
    trust_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Proof"))
        self.setModal(False)
        self.story: Story | None = None
        self.sign = ProofDot(self, 36)
        self.title = plain_label(self, role="figure")
        self.sentence = plain_label(self, is_dim=True)
        self.tree = ProofTree(self)
        self.nothing = plain_label(self, is_dim=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ladder, self.meaning, self.trusted = LevelLadder(self), plain_label(self), plain_label(self)
        self.checks = CheckList(self)
        self._facts = QGridLayout()
        self.elsewhere = plain_label(self, is_dim=True)
        self.elsewhere.setText(tr(ELSEWHERE))
        self.elsewhere.hide()
        self.told = plain_label(self, is_dim=True)
        self.export, self.copy, self.how, self.trust, self.end = (
            QPushButton(text)
            for text in (tr("Export proof…"), tr("Copy"), tr("Check it elsewhere"), tr("Trust…"), tr("Close"))
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        head = QHBoxLayout()
        head.setSpacing(theme.L)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.L)
        middle.addWidget(self.tree, 1)
        middle.addWidget(self.nothing, 1)
        middle.addWidget(self._side())
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        for button in (self.export, self.copy, self.how, self.trust):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addWidget(self.told, 1)
        buttons.addWidget(self.end)
        self.how.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.elsewhere)
        column.addLayout(buttons)
        room = self.parentWidget().size() if self.parentWidget() is not None else self.size()
        self.resize(min(SIZE[0], max(760, room.width() - 40)), min(SIZE[1], max(480, room.height() - 60)))

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, theme.S, 0)
        column.setSpacing(theme.S)
        self._facts.setHorizontalSpacing(theme.M)
        self._facts.setVerticalSpacing(theme.XS)
        self._facts.setColumnStretch(1, 1)
        column.addLayout(self._facts)
        self._level_head, self._trust_head, self._check_head = (
            heading(text) for text in (tr("Level"), tr("Whom one still trusts"), tr("Checks"))
        )
        for part in (
            self._level_head,
            self.ladder,
            self.meaning,
            self._trust_head,
            self.trusted,
            self._check_head,
            self.checks,
        ):
            if part in (self._level_head, self._trust_head, self._check_head):
                column.addSpacing(theme.S)
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setFixedWidth(SIDE)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _connect(self) -> None:
        self.end.clicked.connect(self.close)
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.story))
        self.copy.clicked.connect(self._on_copy)
        self.trust.clicked.connect(self.trust_wanted)
        self.how.toggled.connect(self.elsewhere.setVisible)
        self.tree.copied.connect(lambda _text: self.tell(tr("Hash copied")))

    def show_story(self, story: Story) -> None:
        self.story = story
        self.sign.show_proof(story.proof)
        self.title.setText(story.title)
        self.sentence.setText(story.sentence)
        has_trees = bool(story.trees)
        self.tree.setVisible(has_trees)
        self.nothing.setVisible(not has_trees)
        self.nothing.setText(
            ""
            if story.proof is Proof.DIFFERS
            else tr("There is no way to draw: nothing leads from here to a signature.")
        )
        if has_trees:
            self.tree.show_story(story)
        self._show_facts(story)
        self.ladder.show_level(story.level)
        meaning = tr(MEANINGS[story.level].means) if story.level is not None else tr("No level is reached.")
        self.meaning.setText(meaning)
        self.trusted.setText(story.trusted)
        self.checks.show_checks(story.verdict.checks)
        self._check_head.setVisible(bool(story.verdict.checks))
        self.export.setEnabled(bool(story.data))
        self.tell("")

    def _show_facts(self, story: Story) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        signed = ((tr("Log"), story.signer), (tr("Checkpoint"), story.signed)) if story.signer else ()
        for row, (name, text) in enumerate((*story.facts, *signed)):
            left, right = plain_label(self, role="label", is_dim=True), plain_label(self)
            left.setText(name)
            right.setText(text)
            self._facts.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(right, row, 1)

    def tell(self, text: str) -> None:
        """How something went, beside the buttons."""
        self.told.setText(text)

    @Slot()
    def _on_copy(self) -> None:
        if self.story is not None:
            QGuiApplication.clipboard().setText(self.story.text())
            self.tell(tr("Copied"))
