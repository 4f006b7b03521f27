"""The alarm rules of a district: its alarms.toml, and what every district has.   Thread: any.

Part of the composition root: the one place where alarms learn of folders and of the expressions' reader.
"""

from __future__ import annotations

from app.alarms.rule import Compile, Kind, Rule, Select, Text
from app.alarms.words import Priority
from app.model.district import District

compile_expression: Compile | None = None

ALWAYS = (
    Rule(
        "feed-down", "Source lost", Kind.EVENT, Priority.DIAGNOSTIC, Select(source="feed.down"), on_delay_s=0.0,
        text=Text("The link is down or the source stopped", "Its figures grow old", "Look at Feeds; call who runs the source", 1800),
        group="feeds",
    ),
    Rule(
        "not-recording", "History is not written", Kind.EVENT, Priority.MEDIUM, Select(source="recording.failed"),
        text=Text("The disk is full or refuses", "What happens now cannot be replayed", "Free the disk; readings wait in memory", 600),
    ),
)  # fmt: skip
"""Rules that need no signal."""


def rules_of(district: District) -> tuple[tuple[Rule, ...], list[str]]:
    """The rules to use, and a sentence for each that cannot be used."""
    return ALWAYS, []
