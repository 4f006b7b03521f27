"""Where the copy of a district goes that is to be changed: one that comes with the program never is.   Thread: GUI.

choose_copy(window, "trondheim", lambda folder: ...)      # offers my-trondheim in the person's own folder
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.model.language import mark, tr

NEW_SIGNALS = mark("New signals need a district of your own: name its folder")
LAYERS = mark("Name a new folder for the copy")


def choose_copy(window: QWidget, district: str, then: Callable[[Path], object], *, why: str) -> None:
    """district: name of its folder.   why: the dialog's title.   then: gets the folder, unless the person thinks better."""
    dialog = QFileDialog(window, why, str(Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Make the copy"))
    dialog.selectFile(f"my-{district}")
    dialog.fileSelected.connect(lambda folder: then(Path(folder)))
    dialog.open()
