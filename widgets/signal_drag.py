"""A signal dragged from one panel to another: its id as plain bytes under a type of our own.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget

MIME = "application/x-tvilling-signal"
LONGEST = 4000  # bytes that are read


def signal_data(signal_id: str) -> QMimeData:
    """Also as text, for a note or a table."""
    data = QMimeData()
    data.setData(MIME, signal_id.encode("utf-8"))
    data.setText(signal_id)
    return data


def dropped_signals(data: QMimeData) -> list[str]:
    """Ids, one a line; they need not be known here."""
    raw = bytes(data.data(MIME).data())[:LONGEST]
    return [line for line in raw.decode("utf-8", "replace").split("\n") if line]


def is_drag(pressed: QPoint, place: QPoint) -> bool:
    """Far enough from where the button went down to be meant."""
    return (place - pressed).manhattanLength() >= QApplication.startDragDistance()


def drag_signal(source: QWidget, signal_id: str) -> Qt.DropAction:
    """Runs until it is dropped or given up."""
    drag = QDrag(source)
    drag.setMimeData(signal_data(signal_id))
    return drag.exec(Qt.DropAction.CopyAction)
