"""The head of the inspector: what is looked at, what kind of thing it is, where it stands, and whether it is made up.

Text comes from files and is shown as plain text that can be selected.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from app.model.language import tr
from app.model.trust import Proof
from widgets import theme
from widgets.icons import icon, pixmap
from widgets.inspector_target import Target
from widgets.proof_entry import ProofDot
from widgets.relation_row import glyph_of

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def plain_label(parent: QWidget | None = None, *, role: str = "body", is_dim: bool = False) -> QLabel:
    """A label that shows any text as it is, wraps it, and lets it be selected."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(SELECTABLE)
    label.setFocusPolicy(
        Qt.FocusPolicy.ClickFocus
    )  # by Tab one goes from figure to figure, not through labels
    label.setWordWrap(True)
    label.setFont(theme.font(role))
    label.setProperty("dim", is_dim)
    return label


class InspectorHeader(QWidget):
    fly_wanted = Signal()
    cleared = Signal()

    def __init__(self, synthetic_note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = synthetic_note
        self._target: Target | None = None
        self._icon = QLabel(self)
        self._icon.setFixedSize(theme.ICON_M, theme.ICON_M)
        self.title = plain_label(self, role="title")
        self.words = plain_label(self, is_dim=True)
        self.place = plain_label(self, is_dim=True)
        self.synthetic = QLabel(tr("synthetic"), self)
        self.synthetic.setTextFormat(Qt.TextFormat.PlainText)
        self.synthetic.setFont(theme.font("label"))
        self.synthetic.setObjectName("synthetic")
        self.synthetic.setToolTip(synthetic_note)
        self.proof_sign, self.proof = ProofDot(self), plain_label(self, role="label", is_dim=True)
        self.show_proof(Proof.NONE)
        self._fly = self._button("fly-to", tr("Fly there"))
        self._fly.clicked.connect(self.fly_wanted)
        self._close = self._button("close", tr("Select nothing"))
        self._close.clicked.connect(self.cleared)
        self._arrange()
        theme.hub().changed.connect(self._on_theme)
        self._on_theme()

    def show_target(self, target: Target) -> None:
        self._target = target
        self.title.setText(target.title)
        self.words.setText(target.words)
        self.place.setText(target.place)
        self.place.setVisible(bool(target.place))
        self.synthetic.setVisible(bool(self._note))
        self._fly.setVisible(target.kind != "ground")
        self._on_theme()

    def show_proof(self, proof: Proof) -> None:
        """The worst of its figures; nothing where nothing is known of any."""
        is_known = proof is not Proof.NONE
        for part in (self.proof_sign, self.proof):
            part.setVisible(is_known)
        self.proof_sign.show_proof(proof)
        text = (
            tr(proof.word) if proof is Proof.DIFFERS else f"{tr(proof.word)[:1].upper()}{tr(proof.word)[1:]}"
        )
        if text != self.proof.text():
            self.proof.setText(text)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(icon(name, "dim"))
        button.setIconSize(QSize(theme.ICON_S, theme.ICON_S))
        button.setFixedSize(24, 24)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.M, theme.M, theme.S, theme.M)
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._icon, 0, 0, top)
        grid.addWidget(self.title, 0, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._fly)
        buttons.addWidget(self._close)
        grid.addLayout(buttons, 0, 2, top)
        line = QHBoxLayout()
        line.setSpacing(theme.S)
        line.addWidget(self.words, 1)
        line.addWidget(self.synthetic, 0, top)
        grid.addLayout(line, 1, 1, 1, 2)
        grid.addWidget(self.place, 2, 1, 1, 2)
        grid.addWidget(self.proof_sign, 3, 0, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self.proof, 3, 1, 1, 2)

    @Slot()
    def _on_theme(self) -> None:
        look = theme.current()
        if self._target is not None:
            self._icon.setPixmap(
                pixmap(glyph_of(self._target.glyph), theme.ICON_M, "dim", self.devicePixelRatioF())
            )
        self.synthetic.setStyleSheet(
            f"#synthetic {{ color: {look.dim}; border: 1px solid {look.line_strong}; border-radius: 3px; padding: 0 5px; }}"
        )
