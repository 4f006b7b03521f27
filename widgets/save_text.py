"""Ask where to, and write a text file; what goes wrong becomes one sentence.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.model.language import tr

_DELETE = Qt.WidgetAttribute.WA_DeleteOnClose


def ask_and_write(
    parent: QWidget, title: str, name: str, pattern: str, text: Callable[[], str], say: Callable[[str], None]
) -> QFileDialog:
    """Opens the dialog and returns at once.   text: asked for when a place is chosen.   say: told how it went."""
    dialog = QFileDialog(parent, title, name, pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    dialog.setAttribute(_DELETE)
    dialog.fileSelected.connect(
        lambda path: say(write(Path(path), text())) if may(parent, "export.table", Path(path).name) else None
    )
    dialog.open()
    return dialog


def may(widget: QWidget, action: str, about: str) -> bool:
    """Asks the window that this belongs to, which knows who sits there; it says no by itself."""
    above: QWidget | None = widget
    while above is not None:
        permit = getattr(above, "permit", None)
        if callable(permit):
            return bool(permit(action, (about,)))
        above = above.parentWidget()
    return True


def write(path: Path, text: str) -> str:
    """The sentence that says how it went."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        return tr(
            "{path} was not written: {strerror}. Choose another folder.",
            path=path,
            strerror=error.strerror or error,
        )
    return tr("Saved {path}", path=path)
