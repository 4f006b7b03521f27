"""One line that adds a signal to the trends: type part of its name, its place or its id.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.model.catalogue import Catalogue
from app.model.language import tr
from widgets import theme
from widgets.icons import icon

MOST_FOUND = 40
LONGEST = 120


class SignalIndex:
    """Signals by any of their words.   Thread: any."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._entries: list[tuple[str, str, str]] = []
        for signal in catalogue.signals:
            place = catalogue.asset(signal.asset).name or signal.asset
            shown = f"{tr(signal.label) or signal.quantity}, {place}  ·  {signal.id}"
            self._entries.append((f"{shown} {signal.unit} {signal.asset}".casefold(), shown, signal.id))

    def find(self, text: str) -> list[tuple[str, str]]:
        """(what is shown, id) of those that have every word, the ones that begin with the first word first."""
        words = text[:LONGEST].casefold().split()
        if not words:
            return []
        found = [(shown, name, hay) for hay, shown, name in self._entries if all(w in hay for w in words)]
        found.sort(key=lambda entry: (not entry[2].startswith(words[0]), not entry[1].startswith(words[0])))
        return [(shown, name) for shown, name, _ in found[:MOST_FOUND]]


class TrendSearch(QLineEdit):
    chosen = Signal(str)  # signal id

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index = SignalIndex(catalogue)
        self._found: list[tuple[str, str]] = []
        self._model = QStringListModel(self)
        self.setPlaceholderText(tr("Add a signal"))
        self.setAccessibleName(tr("Add a signal to the trends"))
        self.setToolTip(tr("Part of a signal's name, of its asset's name, or of its id"))
        self.setMaxLength(LONGEST)
        self.setFont(theme.font("label"))
        self.setClearButtonEnabled(False)
        self.setFixedHeight(24)
        self.setMinimumWidth(96)
        self.setMaximumWidth(200)
        self.addAction(icon("add", "dim"), QLineEdit.ActionPosition.LeadingPosition)
        completer = self._completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        completer.popup().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        completer.popup().setMinimumWidth(480)
        self.setCompleter(completer)
        theme.hub().changed.connect(self._on_theme)
        self._on_theme()
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return)
        completer.activated[QModelIndex].connect(self._on_activated)

    @property
    def found(self) -> list[tuple[str, str]]:
        return self._found

    @Slot()
    def _on_theme(self) -> None:
        """What was found lies over the plots and must be told from them."""
        look = theme.current()
        self._completer.popup().setStyleSheet(
            f"QListView {{ background: {look.raised}; border: 1px solid {look.line_strong}; }}"
        )

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._found = self._index.find(text)
        self._model.setStringList([shown for shown, _ in self._found])

    @Slot()
    def _on_return(self) -> None:
        """Enter takes the first that was found."""
        if self._found and self.text():
            self._take(self._found[0][1])

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self._take(self._found[index.row()][1])

    def _take(self, signal_id: str) -> None:
        self._found = []
        self._model.setStringList([])
        self.chosen.emit(signal_id)
        # the completer writes its own text after this; ours comes later
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self, self.clear)
