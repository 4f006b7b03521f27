"""The pages of a wall, in order: put in, move, name, time, take away; try them; keep them.

    editor = WallEditor(window, words); editor.offer(views, workspaces, selected); editor.show_draft(draft); editor.changed.connect(...)

It shows a draft and says what is wanted; who keeps the file answers with `show_draft`. The city stays in use beside it.
Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app.model.language import mark, tr
from app.wall import LONGEST_S, LONGEST_WORD, MOST, SHORTEST_S, Page
from app.wall_file import Draft, Entry
from widgets import icons, theme
from widgets.acting import marked
from widgets.arranging import dialog_column, in_a_row, plain_label
from widgets.dialog_buttons import dialog_buttons
from widgets.view_card import small_button
from widgets.wall_list import PageList, Row, span_text

ACTION = "show.pages"
SIZE = (620, 520)
KINDS = {"camera": mark("place"), "view": mark("saved view"), "workspace": mark("workspace")}
ICONS = {"camera": "place", "view": "bookmark", "workspace": "layers"}
EMPTY = mark(
    "Without a page of its own the wall shows the overview and the street. 'Add a page' puts one in."
)
SAVE = QDialogButtonBox.StandardButton.Save


@dataclass(frozen=True, slots=True)
class Words:
    """name: of what a page shows.   is_here: whether there is such a thing in this district."""

    name: Callable[[Page], str]
    is_here: Callable[[Page], bool]


class WallEditor(QDialog):
    changed = Signal(object)  # Draft: is to be so
    undo_asked = Signal()
    save_asked = Signal()
    keep_asked = Signal(int)  # what is seen now is to become a page at this place
    try_asked = Signal(int)  # from this entry on

    def __init__(self, window: QWidget, words: Words) -> None:
        super().__init__(window)
        self._words, self._draft = words, Draft()
        self._is_filling = self._has_warned = self._is_dirty = False
        self.setWindowTitle(
            tr("Pages of the wall") + "[*]"
        )  # a sign of the system where something is not saved
        self.setModal(False)
        self.resize(*SIZE)
        self.trouble = plain_label(wraps=True)
        self.list = PageList()
        self.empty = plain_label(tr(EMPTY), is_dim=True, wraps=True)
        self.round = plain_label(is_dim=True)
        self.told = plain_label(is_dim=True, wraps=True)
        self._make_tools()
        self._make_fields()
        self.buttons = dialog_buttons(SAVE, tr("Save"))
        marked(self.buttons.button(SAVE), ACTION)
        self._lay_out()
        self._connect()

    def _make_tools(self) -> None:
        self.add = QPushButton(icons.icon("add", "dim"), tr("Add a page"))
        self.add_menu = QMenu(self.add)
        self.add.setMenu(self.add_menu)
        self.up = small_button("chevron-up", tr("Up (Alt+Up)"))
        self.down = small_button("chevron-down", tr("Down (Alt+Down)"))
        self.remove = small_button("remove", tr("Take it away (Delete)"))
        self.try_out = QPushButton(icons.icon("play", "dim"), tr("Try it from here"))
        self.try_out.setToolTip(tr("The wall with these pages, kept or not; Shift+F11 comes back here"))
        self.undo = QPushButton(icons.icon("undo", "dim"), tr("Undo"))
        for key, button in (
            (QKeySequence("Alt+Up"), self.up),
            (QKeySequence("Alt+Down"), self.down),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
        ):  # not the button's own: that waits a tenth of a second, and loses a key pressed meanwhile
            QShortcut(key, self).activated.connect(button.click)
        for button in (self.add, self.try_out, self.undo):
            button.setAutoDefault(False)
        marked(self.try_out, "show.wall")
        for control in (self.add, self.up, self.down, self.remove, self.undo):
            marked(control, ACTION)

    def _make_fields(self) -> None:
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_WORD)
        self.title.setAccessibleName(tr("Title of the page"))
        self.seconds = _seconds(tr("How long the page is shown, in seconds"))
        self.follows = QCheckBox(tr("Go to a High alarm until somebody acknowledges it"))
        self.hold = _seconds(tr("How long at least it stays at an alarm, in seconds"))
        for control in (self.title, self.seconds, self.follows, self.hold):
            marked(control, ACTION)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.S)
        form.addRow(_label(tr("Title"), self.title), self.title)
        form.addRow(_label(tr("Shown for"), self.seconds), in_a_row(self.seconds, None, self.round))
        form.addRow(self.follows)
        form.addRow(_label(tr("Stays for at least"), self.hold), in_a_row(self.hold, None))
        tools = in_a_row(self.add, self.up, self.down, self.remove, None, self.try_out)
        last = in_a_row(self.undo, None, self.buttons)
        column = dialog_column(self, self.trouble, self.list, self.empty, tools, form, self.told, last)
        column.setStretchFactor(self.list, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.list.dropped.connect(self._move)
        self.list.remove_asked.connect(self._on_remove)
        self.list.itemActivated.connect(lambda _item: self._on_try())
        self.up.clicked.connect(lambda: self._move(self.row, self.row - 1))
        self.down.clicked.connect(lambda: self._move(self.row, self.row + 1))
        self.remove.clicked.connect(self._on_remove)
        self.try_out.clicked.connect(self._on_try)
        self.undo.clicked.connect(self.undo_asked)
        self.title.editingFinished.connect(self._on_page)
        self.seconds.valueChanged.connect(self._on_page)
        self.follows.toggled.connect(self._on_alarms)
        self.hold.valueChanged.connect(self._on_alarms)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)

    # -- what is shown -------------------------------------------------------------------------------------------------

    @property
    def row(self) -> int:
        return self.list.currentRow()

    def offer(self, views: Sequence[str], workspaces: Sequence[tuple[str, str]], selected: str) -> None:
        """What can become a page.   workspaces: name and how it reads.   selected: id of the object in hand, "" for none."""
        menu = self.add_menu
        menu.clear()
        self._put(menu, "camera", tr("What is seen now"), lambda: self.keep_asked.emit(self.row + 1))
        places = [Page("camera", "overview", 60.0), Page("camera", "street")]
        if selected:
            places.append(Page("camera", selected))
        menu.addSeparator()
        for page in places:
            self._put_page(menu, page, self._words.name(page))
        for kind, title, rows in (
            ("view", tr("Saved views"), [(name, name) for name in views]),
            ("workspace", tr("Workspaces"), list(workspaces)),
        ):
            inner = menu.addMenu(title)
            inner.setIcon(icons.icon(ICONS[kind], "dim"))
            inner.setEnabled(bool(rows))
            for name, words in rows:
                self._put_page(inner, Page(kind, name), words)

    def _put_page(self, menu: QMenu, page: Page, words: str) -> None:
        self._put(menu, ICONS[page.kind], words, lambda: self._add(page))

    def _put(self, menu: QMenu, icon: str, words: str, does: Callable[[], None]) -> None:
        entry = QAction(icons.icon(icon, "dim"), words.replace("&", "&&"), menu)  # one & would be a key
        entry.triggered.connect(lambda _on=False: does())
        menu.addAction(marked(entry, ACTION))

    def show_draft(
        self, draft: Draft, told: str = "", *, row: int = -1, can_undo: bool = False, is_dirty: bool = False
    ) -> None:
        """told: what was done last, in a sentence.   row: the one to stand at, -1 for where it stands."""
        self._draft, self._is_dirty, self._has_warned = draft, is_dirty, False
        self.setWindowModified(is_dirty)
        row = self.row if row < 0 else row
        self._is_filling = True
        self.list.fill([self._row(one) for one in draft.entries], row)
        self.follows.setChecked(draft.follows_high)
        self.hold.setValue(round(draft.hold_s))
        self._is_filling = False
        self.list.setVisible(bool(draft.entries))
        self.empty.setVisible(not draft.entries)
        self.hold.setEnabled(draft.follows_high)
        self.undo.setEnabled(can_undo)
        self.add.setEnabled(not draft.is_full)
        self.add.setToolTip(tr("A wall has at most {n} pages", n=MOST) if draft.is_full else "")
        self.buttons.button(SAVE).setEnabled(is_dirty)
        self.try_out.setEnabled(bool(draft.pages))
        self.round.setText(
            tr("all pages once: {span}", span=span_text(draft.round_s)) if draft.entries else ""
        )
        self.told.setText(told)
        self._on_row(self.row)

    def show_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _row(self, entry: Entry) -> Row:
        page = entry.page
        if page is None:
            return Row(tr("Page {n} of the file", n=entry.source + 1), entry.fault, "", is_odd=True)
        name, kind = self._words.name(page), tr(KINDS[page.kind])
        what = kind if not page.title else tr("{kind}: {name}", kind=kind, name=name)
        is_here = self._words.is_here(page)
        if not is_here:
            what = tr("{what} – not here, left out", what=what)
        elif entry.fault:
            what = f"{what} – {entry.fault}"
        return Row(page.title or name, what, span_text(page.seconds), is_odd=not is_here or bool(entry.fault))

    # -- what hands do -------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_row(self, row: int) -> None:
        entries = self._draft.entries
        page = entries[row].page if 0 <= row < len(entries) else None
        for control in (self.title, self.seconds):
            control.setEnabled(page is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(entries) - 1)
        self.remove.setEnabled(row >= 0)
        self._is_filling = True
        self.title.setText(page.title if page is not None else "")
        self.title.setPlaceholderText(self._words.name(page) if page is not None else "")
        self.seconds.setValue(round(page.seconds) if page is not None else self.seconds.minimum())
        self._is_filling = False

    @Slot()
    def _on_page(self) -> None:
        entries, row = self._draft.entries, self.row
        page = entries[row].page if 0 <= row < len(entries) else None
        if self._is_filling or page is None:
            return
        seconds = page.seconds if round(page.seconds) == self.seconds.value() else float(self.seconds.value())
        made = replace(page, title=self.title.text().strip(), seconds=seconds)
        if made != page:
            self.changed.emit(self._draft.changed(row, made))

    @Slot()
    def _on_alarms(self) -> None:
        if self._is_filling:
            return
        now = self._draft
        hold_s = now.hold_s if round(now.hold_s) == self.hold.value() else float(self.hold.value())
        self.changed.emit(replace(now, follows_high=self.follows.isChecked(), hold_s=hold_s))

    def _add(self, page: Page) -> None:
        at = self.row + 1
        self.list.wanted_row = at
        self.changed.emit(self._draft.added(page, at))

    @Slot(int, int)
    def _move(self, row: int, to: int) -> None:
        if row >= 0 and 0 <= to < len(self._draft.entries) and row != to:
            self.list.wanted_row = to
            self.changed.emit(self._draft.moved(row, to))

    @Slot()
    def _on_remove(self) -> None:
        if self.row >= 0:
            self.changed.emit(self._draft.removed(self.row))

    @Slot()
    def _on_try(self) -> None:
        if self._draft.pages:
            self.try_asked.emit(max(self.row, 0))

    @Slot()
    def _on_save(self) -> None:
        self._on_page()  # a title that is still being written
        self.save_asked.emit()

    def reject(self) -> None:
        """What is not kept is not lost at the first Escape."""
        self._on_page()
        if self._is_dirty and not self._has_warned:
            self._has_warned = True
            self.told.setText(tr("These pages are not saved. Cancel once more leaves them."))
            return
        super().reject()


def _seconds(name: str) -> QSpinBox:
    field = QSpinBox()
    field.setRange(int(SHORTEST_S), int(LONGEST_S))
    field.setSuffix(" s")
    field.setSingleStep(5)
    field.setKeyboardTracking(False)
    field.setAccessibleName(name)
    return field


def _label(words: str, field: QWidget) -> QLabel:
    label = plain_label(words, is_dim=True)
    label.setBuddy(field)
    return label
