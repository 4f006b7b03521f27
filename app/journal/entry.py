"""One line of the journal.   Thread: any (frozen).

    Entry(t_ns, "alarm.acknowledged", "feeder-over:feeder-quay.power", "kari", "operator", "live", "seen on site")

Kinds are words with dots; the first word says whose it is: `alarm`, `action` (what a person did in the window), `shift`
(notes of the shift log), `box` (the black box), `system`. The text that people read is made from kind and data when it is
shown, in their language; `why` is what a person wrote, plain text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
KIND = re.compile(r"[a-z]+(\.[a-z0-9-]+)+")
MAX_WHY = 4000
MAX_DATA = 64_000
"""Characters of `data` as JSON; what is larger belongs into a file of its own with its digest here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """t_ns: our clock, UTC.   subject: an alarm, an asset, a feed, a panel ...   mode: live, replay, scenario, "".
    data: more, JSON; not finite numbers are left out before.   n: its number, from 1, 0 until it is in the journal.
    Raises ValueError for a kind that is not one, and where it is too long."""

    t_ns: int
    kind: str
    subject: str = ""
    who: str = ""
    role: str = ""
    mode: str = ""
    why: str = ""
    data: Mapping[str, Json] = field(default_factory=lambda: MappingProxyType({}))
    n: int = 0

    def __post_init__(self) -> None:
        if not KIND.fullmatch(self.kind) or len(self.kind) > 80:
            raise ValueError(
                f"'{self.kind[:80]}' is no kind of entry; use words with dots, such as alarm.raised"
            )
        if len(self.why) > MAX_WHY:
            raise ValueError(f"a reason has {len(self.why)} characters; {MAX_WHY} are the most")
        if not -(2**63) <= self.t_ns < 2**63:
            raise ValueError("the time of an entry lies outside what can be kept")


def finite(values: Mapping[str, float]) -> dict[str, Json]:
    """Numbers as JSON data: those that say nothing (nan, infinite) are left out, not written as 0."""
    return {name: value for name, value in values.items() if math.isfinite(value)}
