"""Looking after the notes there are: a list in order of time. It says what is wanted; who keeps the notes answers with
`show_notes`.   Thread: GUI.

    sheet = NotesSheet(zone, window); sheet.show_notes(notes); sheet.show()
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget

from app.model.language import mark, tr
from app.model.note import Note
from widgets import icons, theme
from widgets.acting import marked
from widgets.note_dialog import when_text
from widgets.sheet import KEY, Sheet

EMPTY = mark("No notes yet. 'Note here' (W) writes one at the playhead, or over the loop if there is one.")
BUTTONS = (
    ("go", "go-to-time", mark("Go there (Enter)")),
    ("edit", "edit", mark("Change it (F2)")),
    ("remove", "remove", mark("Take it away (Delete)")),
)


class NotesSheet(Sheet):
    edit_asked = Signal(str)  # id
    add_asked = Signal()

    def __init__(self, zone: ZoneInfo, window: QWidget) -> None:
        add = marked(QPushButton(tr("Note here")), "notes.write")
        super().__init__(window, tr("Notes"), empty=tr(EMPTY), size=(420, 280), buttons=BUTTONS, beside=[add])
        self.add = add
        self._zone = zone
        self.list.setAccessibleName(tr("Notes, in order of time"))
        self.list.setIconSize(QSize(theme.ICON_S, theme.ICON_S))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.told.setWordWrap(True)
        marked(self.undo, "notes.write")
        marked(self._buttons["edit"], "notes.change")
        marked(self._buttons["remove"], "notes.remove")
        self._buttons["edit"].setShortcut("F2")
        self._buttons["edit"].clicked.connect(lambda: self._say(self.edit_asked))
        self.add.clicked.connect(self.add_asked)
        self.show_notes(())

    def show_notes(
        self,
        notes: Sequence[Note],
        told: str = "",
        *,
        can_undo: bool = False,
        with_view: frozenset[str] = frozenset(),
    ) -> None:
        """with_view: ids of those that carry a view."""
        self._fill([self._item(note, note.id in with_view) for note in notes], told, can_undo=can_undo)
        self.told.setVisible(bool(told))

    def _item(self, note: Note, has_view: bool) -> QListWidgetItem:
        item = QListWidgetItem(f"{when_text(note.from_ns, note.to_ns, self._zone)}   {note.title}")
        item.setData(KEY, note.id)
        item.setIcon(icons.icon("camera" if has_view else "notes", "dim"))
        item.setToolTip(_tip(note))
        return item


def _tip(note: Note) -> str:
    """Tips take markup for markup: what a person wrote is escaped."""
    words = note.text[:600] + ("…" if len(note.text) > 600 else "")
    shown = "<br>".join(escape(line) for line in (*words.split("\n"), note.author) if line)
    return f"<qt>{shown}</qt>"
