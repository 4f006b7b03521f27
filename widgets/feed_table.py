"""The feeds of a district as a table: link, rate, age of the newest, what was stored, refused and replaced, bytes, returns.

    model.show(specs, healths, now_ns)

Text from outside is plain; addresses stand there without passwords.   Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.model.district import FeedSpec
from app.model.events import Health, Link
from app.model.language import mark, tr
from app.model.signal import ABSENT
from app.model.times import format_span
from widgets import icons
from widgets.feed_entry import LINK_ICONS, LINK_WORDS, count_text, rate_text, refused_by

HEADS = (
    mark("Feed"),
    mark("Kind"),
    mark("Link"),
    mark("Rate"),
    mark("Newest"),
    mark("Stored"),
    mark("Rejected"),
    mark("Marked"),
    mark("Bytes"),
    mark("Reconnects"),
)
NUMBERS = range(3, len(HEADS))
Index = QModelIndex | QPersistentModelIndex
_KINDS = {
    "mqtt": "MQTT", "mqtts": mark("MQTT, TLS"), "stream+mqtt": mark("Stream"), "stream+mqtts": mark("Stream"), "iota+http": "IOTA", "iota+https": "IOTA", "sim": mark("Simulator"), "fake": mark("Made up"), "file": mark("File"), "files": mark("Files"), "store": mark("Shared history"),
}  # fmt: skip


def kind_of(url: str) -> str:
    """For people: `MQTT`, `SensorThings`, `NGSI-LD`."""
    scheme = urlsplit(url).scheme if ":" in url else ""
    if scheme.startswith(("sensorthings", "st+")):
        return "SensorThings"
    if scheme.startswith("ngsi"):
        return "NGSI-LD"
    return tr(_KINDS.get(scheme, scheme or "?"))


def bytes_text(size: int) -> str:
    """`–`, `840 B`, `12 kB`, `3.4 MB`."""
    if not size:
        return ABSENT
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= scale:
            return f"{size / scale:.{0 if size >= 10 * scale else 1}f} {unit}"
    return f"{size} B"


class FeedModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._specs: tuple[FeedSpec, ...] = ()
        self._healths: dict[str, Health] = {}
        self._now_ns = 0

    def show(self, specs: Sequence[FeedSpec], healths: Mapping[str, Health], now_ns: int) -> None:
        """Rows stay where they are as long as the feeds are the same, and with them the selection."""
        names = [s.name for s in specs]
        is_other = names != [s.name for s in self._specs]
        if is_other:
            self.beginResetModel()
        self._specs, self._healths, self._now_ns = tuple(specs), dict(healths), now_ns
        if is_other:
            self.endResetModel()
        elif self._specs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(names) - 1, len(HEADS) - 1))

    def spec_at(self, row: int) -> FeedSpec | None:
        return self._specs[row] if 0 <= row < len(self._specs) else None

    def health_of(self, name: str) -> Health | None:
        return self._healths.get(name)

    def row_of(self, name: str) -> int:
        return next((i for i, s in enumerate(self._specs) if s.name == name), -1)

    def cells(self, row: int) -> tuple[str, ...]:
        """What the row says."""
        spec = self._specs[row]
        health = self._healths.get(spec.name)
        if health is None:
            return (spec.name, kind_of(spec.url), tr("not started"), *[ABSENT] * (len(HEADS) - 3))
        is_up = health.link is Link.UP
        return (
            spec.name,
            kind_of(spec.url),
            tr(LINK_WORDS[health.link]),
            rate_text(health.rate_per_s) if is_up else ABSENT,
            format_span(self._now_ns - health.last_ns) if health.last_ns else ABSENT,
            _count(health.received),
            _count(refused_by(health)),
            _count(sum(n for _, n in health.marked)),
            bytes_text(health.bytes_in),
            _count(health.reconnects),
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._specs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 2:
            health = self._healths.get(self._specs[index.row()].name)
            return icons.icon(*LINK_ICONS[health.link]) if health else None
        return None


def _count(number: int) -> str:
    return count_text(number) if number else ABSENT


def _side(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
