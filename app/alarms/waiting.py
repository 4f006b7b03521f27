"""Alarms that changed and are not shown yet: each once, as it stands now, what asks most first.   Thread: any one, pure.

    waiting.put("over:feeder-1", alarm)         # None: it is quiet again
    for ident, alarm in waiting.part(200): ...

A part is mostly of the most urgent; a quarter is of the least, so that nothing waits for ever behind what keeps changing.
Within a class what has waited longest goes first.
"""

from __future__ import annotations

from app.alarms.words import Alarm, Priority

SHARE_OF_LAST = 4
"""One in so many of a part is taken from the other end; assumption."""


class Waiting:
    def __init__(self) -> None:
        self._classes: tuple[dict[str, Alarm | None], ...] = tuple({} for _ in range(len(Priority) + 1))
        self._class_of: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._class_of)

    def put(self, ident: str, alarm: Alarm | None) -> None:
        """As it stands now. What waits already keeps its turn, unless it has become more urgent or less."""
        where, before = urgency(alarm), self._class_of.get(ident)
        if before is not None and before != where:
            del self._classes[before][ident]
        self._class_of[ident] = where
        self._classes[where][ident] = alarm

    def part(self, count: int) -> list[tuple[str, Alarm | None]]:
        """At most so many, taken out."""
        count = min(count, len(self))
        last = count // SHARE_OF_LAST
        found = self._taken(count - last, self._classes)
        return found + self._taken(last, self._classes[::-1])

    def _taken(
        self, count: int, classes: tuple[dict[str, Alarm | None], ...]
    ) -> list[tuple[str, Alarm | None]]:
        found: list[tuple[str, Alarm | None]] = []
        for one in classes:
            for ident in list(one) if len(one) <= count - len(found) else _first(one, count - len(found)):
                found.append((ident, one.pop(ident)))
                del self._class_of[ident]
            if len(found) == count:
                break
        return found


def urgency(alarm: Alarm | None) -> int:
    """0 for a high one that asks; the last class is what asks for nothing or is quiet again."""
    if alarm is None or not alarm.state.is_annunciated:
        return len(Priority)
    return alarm.priority.rank


def _first(of: dict[str, Alarm | None], count: int) -> list[str]:
    found = iter(of)
    return [next(found) for _ in range(count)]
