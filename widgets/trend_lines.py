"""The signals that the trends draw: their order, their colours, and which are hidden.   Thread: GUI.

A signal keeps its colour while it is drawn, whatever comes and goes beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.model import signal as model
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.trend_views import KeptLine
from widgets.trend_data import TrendData

MOST = 12  # lines; more cannot be told apart


@dataclass(slots=True)
class TrendLine:
    """number: of its colour.   past: the same signal some days before, drawn paler.
    has_answer: history said something of this stretch, if only that there is nothing.
    """

    row: int
    signal: model.Signal
    place: str
    number: int
    data: TrendData
    past: TrendData
    is_hidden: bool = False
    has_answer: bool = False

    @property
    def name(self) -> str:
        return tr(self.signal.label) or self.signal.quantity


class TrendLines:
    def __init__(self, catalogue: Catalogue, base_ns: int) -> None:
        self._catalogue, self.base_ns = catalogue, base_ns
        self._lines: dict[str, TrendLine] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[TrendLine]:
        return iter(self._lines.values())

    def __contains__(self, signal_id: str) -> bool:
        return signal_id in self._lines

    def __getitem__(self, signal_id: str) -> TrendLine:
        return self._lines[signal_id]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._lines)

    @property
    def units(self) -> tuple[tuple[str, str], ...]:
        """(id, unit) in order."""
        return tuple((name, line.signal.unit) for name, line in self._lines.items())

    def add(self, signal_id: str, number: int | None = None) -> TrendLine:
        """Raises KeyError for a signal that the district has not."""
        row = self._catalogue.row(signal_id)
        signal = self._catalogue.signals[row]
        used = {line.number for line in self}
        if number is None or number in used:
            number = next(k for k in range(MOST + 1) if k not in used)
        place = self._catalogue.asset(signal.asset).name or signal.asset
        data, past = (TrendData(self.base_ns, signal.gap_after_ns) for _ in range(2))
        line = self._lines[signal_id] = TrendLine(row, signal, place, number, data, past)
        return line

    def remove(self, signal_id: str) -> bool:
        return self._lines.pop(signal_id, None) is not None

    def move(self, signal_id: str, by: int) -> bool:
        """Up (-1) or down (+1) by as many places as there are; false where nothing changes."""
        order = list(self._lines)
        if signal_id not in order:
            return False
        at = order.index(signal_id)
        to = max(0, min(len(order) - 1, at + by))
        if to == at:
            return False
        order.insert(to, order.pop(at))
        self._lines = {name: self._lines[name] for name in order}
        return True

    def kept(self) -> tuple[KeptLine, ...]:
        """To be put again."""
        return tuple(KeptLine(line.signal.id, line.number, line.is_hidden) for line in self)

    def put(self, kept: Sequence[KeptLine]) -> int:
        """In place of what is drawn; how many of them the district no longer has."""
        self._lines, missing = {}, 0
        for one in kept[:MOST]:
            if self._catalogue.row_or_none(one.signal) is None:
                missing += 1
            elif one.signal not in self:
                self.add(one.signal, one.number).is_hidden = one.is_hidden
        return missing
