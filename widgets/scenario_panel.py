"""The Scenarios panel: which there are, what each changes, one of the changes as a form, and the figures that come of it.

    panel = ScenarioPanel("NOK"); panel.show_files(rows); panel.show_scenario(scenario, chosen, ...); panel.asked.connect(...)

It arranges and asks; what is true comes from its hub (app/scenario_manager_hub.py).   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.language import mark, tr
from app.scenarios.kinds import KINDS
from app.scenarios.words import Scenario
from widgets import icons, theme
from widgets.acting import marked
from widgets.arranging import plain_label
from widgets.empty_state import EmptyState
from widgets.scenario_figures import ScenarioFigures
from widgets.scenario_form import ScenarioForm

ASSUMED = ""
"""The row of the assumptions, in place of an intervention's id."""
CHANGE = "scenarios.change"
_ID = Qt.ItemDataRole.UserRole
_FILES = (
    ("new", "add", mark("A new scenario")),
    ("duplicate", "copy", mark("A copy of this scenario, of one's own")),
    ("delete", "remove", mark("Delete this scenario")),
)
_STEPS = (
    ("remove", "remove", mark("Take this change out")), ("copy", "copy", mark("A copy of this change")), ("up", "chevron-up", mark("Earlier in the order")),
    ("down", "chevron-down", mark("Later in the order")), ("undo", "undo", mark("Undo   (Ctrl+Z)")), ("redo", "redo", mark("Do it again   (Ctrl+Shift+Z)")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileRow:
    """state: a word such as ready, changed, problem; tip: more of it."""

    name: str
    title: str
    state: str = ""
    tip: str = ""


class ScenarioPanel(QWidget):
    asked = Signal(
        str
    )  # new, duplicate, delete, save, revert, show, rebase, remove, copy, up, down, undo, redo
    add_asked = Signal(str)  # kind
    file_chosen = Signal(str)
    change_chosen = Signal(str)  # id, ASSUMED for the assumptions
    switched = Signal(str, bool)  # id, on

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self.files = QListWidget()
        self.changes = QListWidget()
        self.figures = ScenarioFigures()
        self.form = ScenarioForm(currency)
        self.tools: dict[str, QToolButton] = {}
        self.title = plain_label("", "title")
        self.about = plain_label("", "label", is_dim=True)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.trouble = plain_label("", "label", wraps=True)
        self.said = plain_label("", "label", is_dim=True, wraps=True)
        self.save = marked(QPushButton(tr("Save")), CHANGE)
        self.revert = QPushButton(tr("As it was"))
        self.show_it = QPushButton(tr("Show in the city"))
        self.rebase = marked(QPushButton(tr("Take the district as it is now")), CHANGE)
        self.empty = EmptyState(
            "scenario",
            tr("No scenario is chosen"),
            tr("Choose one, or make a new one: what would the district be with it?"),
        )
        self._lay_out()
        self._connect()
        self.show_scenario(None)

    # -- arranging -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = self._column(
            self._heads(tr("Scenarios"), _FILES, change=("new", "duplicate", "delete")), self.files
        )
        self.add = QToolButton()
        self._dress(self.add, "add", tr("One more change"))
        marked(self.add, CHANGE)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.add)
        for kind in KINDS.values():
            entry = marked(menu.addAction(tr(kind.label)), CHANGE)
            entry.triggered.connect(lambda _on=False, k=kind.name: self.add_asked.emit(k))
        self.add.setMenu(menu)
        heads = self._heads(tr("Changes"), _STEPS, first=self.add, change=[name for name, *_ in _STEPS])
        middle = self._column(heads, self.changes)
        for box, name in ((self.files, tr("Scenarios")), (self.changes, tr("Changes of the scenario"))):
            box.setFrameShape(QFrame.Shape.NoFrame)
            box.setAccessibleName(name)
            box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            box.setUniformItemSizes(True)
        head = QHBoxLayout()
        head.setContentsMargins(theme.M, theme.XS, theme.S, 0)
        head.setSpacing(theme.S)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        for button in (self.show_it, self.revert, self.save):
            head.addWidget(button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        warn = QHBoxLayout()
        warn.setContentsMargins(theme.M, 0, theme.S, 0)
        warn.addWidget(self.trouble, 1)
        warn.addWidget(self.rebase)
        column.addLayout(warn)
        column.addWidget(self.figures)
        column.addWidget(self.form, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)
        foot.addWidget(self.said, 1)
        column.addLayout(foot)
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(right)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        for part, share, least in ((left, 2, 170), (middle, 3, 200), (pages, 7, 380)):
            part.setMinimumWidth(least)
            self.split.addWidget(part)
            self.split.setStretchFactor(self.split.count() - 1, share)
        self.split.setSizes([220, 280, 760])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _heads(
        self,
        title: str,
        tools: Sequence[tuple[str, str, str]],
        first: QToolButton | None = None,
        change: Sequence[str] = (),
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.M, theme.XS, theme.XS, theme.XS)
        row.setSpacing(0)
        label = plain_label(title, "body")
        label.setFont(theme.font("body", semibold=True))
        row.addWidget(label, 1)
        if first is not None:
            row.addWidget(first)
        for name, icon, tip in tools:
            button = self.tools[name] = QToolButton()
            self._dress(button, icon, tr(tip))
            if name in change:
                marked(button, CHANGE)
            button.clicked.connect(lambda _on=False, n=name: self.asked.emit(n))
            row.addWidget(button)
        return row

    def _dress(self, button: QToolButton, icon: str, tip: str) -> None:
        button.setIcon(icons.icon(icon, "dim", "text"))
        button.setProperty("flat", True)
        button.setToolTip(tip)
        button.setAccessibleName(tip.split("   ")[0])

    def _column(self, head: QHBoxLayout, body: QWidget) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(body, 1)
        return part

    def _connect(self) -> None:
        self.files.currentItemChanged.connect(lambda item, _was: self._on_file(item))
        self.changes.currentItemChanged.connect(lambda item, _was: self._on_change(item))
        self.changes.itemChanged.connect(self._on_checked)
        for button, name in (
            (self.save, "save"),
            (self.revert, "revert"),
            (self.show_it, "show"),
            (self.rebase, "rebase"),
        ):
            button.clicked.connect(lambda _on=False, n=name: self.asked.emit(n))
        keys = (
            ("Ctrl+Z", "undo"),
            ("Ctrl+Shift+Z", "redo"),
            ("Ctrl+S", "save"),
            ("Alt+Up", "up"),
            ("Alt+Down", "down"),
        )
        for key, name in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda n=name: self.asked.emit(n))

    # -- what is shown -------------------------------------------------------------------------------------------------

    def show_files(self, rows: Sequence[FileRow], chosen: str) -> None:
        self._is_filling = True
        self.files.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.title}  ·  {row.state}" if row.state else row.title)
            item.setData(_ID, row.name)
            item.setToolTip(row.tip or row.title)
            item.setSizeHint(QSize(10, theme.ROW_H))
            self.files.addItem(item)
            if row.name == chosen:
                self.files.setCurrentItem(item)
        self._is_filling = False

    def show_scenario(
        self, scenario: Scenario | None, chosen: str = ASSUMED, *, is_own: bool = False, is_changed: bool = False, may_edit: bool = False,
        can_undo: bool = False, can_redo: bool = False,
    ) -> None:  # fmt: skip
        """chosen: id of the intervention whose form is shown.   is_own: it may be written over."""
        self._stack.setCurrentIndex(0 if scenario is None else 1)
        self._is_filling = True
        self.changes.clear()
        if scenario is not None:
            self.title.setText(scenario.name)
            self.about.setText(scenario.about)
            self.about.setToolTip(scenario.about)
            self._row(ASSUMED, tr("What is assumed"), "")
            for one in scenario.interventions:
                year = f"  ·  {one.year}" if one.year is not None else ""
                item = self._row(one.id, f"{tr(KINDS[one.kind].label)}{year}", one.note or one.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if one.enabled else Qt.CheckState.Unchecked)
                item.setToolTip(
                    "\n".join(part for part in (one.id, one.package, one.where, one.note) if part)
                )
            for row in range(self.changes.count()):
                if self.changes.item(row).data(_ID) == chosen:
                    self.changes.setCurrentRow(row)
        self._is_filling = False
        there, at = scenario is not None, chosen != ASSUMED
        for name, can in (
            ("remove", at), ("copy", at), ("up", at), ("down", at), ("undo", can_undo), ("redo", can_redo),
            ("duplicate", there), ("delete", there and is_own),
        ):  # fmt: skip
            self.tools[name].setEnabled(can and (may_edit or name == "duplicate"))
        self.add.setEnabled(there and may_edit)
        self.save.setEnabled(is_changed and may_edit)
        self.save.setText(tr("Save") if is_own else tr("Save as one's own"))
        self.revert.setEnabled(is_changed)
        self.show_it.setEnabled(there)

    def show_trouble(self, text: str, *, can_rebase: bool = False) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.rebase.setVisible(can_rebase)

    def show_remarks(self, lines: Sequence[str]) -> None:
        self.said.setText("  ·  ".join(lines))
        self.said.setToolTip("\n".join(lines))

    # -- hands ---------------------------------------------------------------------------------------------------------

    def _row(self, ident: str, text: str, tip: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(_ID, ident)
        item.setToolTip(tip)
        item.setSizeHint(QSize(10, theme.ROW_H))
        self.changes.addItem(item)
        return item

    def _on_file(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_filling:
            self.file_chosen.emit(item.data(_ID))

    def _on_change(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_filling:
            self.change_chosen.emit(item.data(_ID))

    def _on_checked(self, item: QListWidgetItem) -> None:
        if not self._is_filling and item.data(_ID) != ASSUMED:
            self.switched.emit(item.data(_ID), item.checkState() is Qt.CheckState.Checked)
