"""What a person wants to see of the alarms: words, priorities, part of the district, group.   Thread: any (frozen).

Filter(text="pump", priorities=frozenset({Priority.HIGH})).has(alarm, title, place)
"""

from __future__ import annotations

from dataclasses import dataclass

from app.alarms.words import Alarm, Priority


@dataclass(frozen=True, slots=True)
class Filter:
    """text: all of its words must be found in title, place, subject, part, group or priority.   priorities: none is all.
    area, group: "" is any."""

    text: str = ""
    priorities: frozenset[Priority] = frozenset()
    area: str = ""
    group: str = ""

    @property
    def is_open(self) -> bool:
        """Nothing is left out."""
        return not (self.text.strip() or self.priorities or self.area or self.group)

    def has(self, alarm: Alarm, title: str, place: str) -> bool:
        """title, place: as they are shown."""
        if self.priorities and alarm.priority not in self.priorities:
            return False
        if (self.area and alarm.area != self.area) or (self.group and alarm.group != self.group):
            return False
        wanted = self.text.casefold().split()
        if not wanted:
            return True
        words = (
            f"{title} {place} {alarm.subject} {alarm.area} {alarm.group} {alarm.priority.value}".casefold()
        )
        return all(word in words for word in wanted)
