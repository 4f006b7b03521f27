"""The guided tour of the tamper demonstration as data: eight steps of fifteen seconds, two minutes.   Thread: any; pure.

Texts are for people who have never heard of a ledger; figures are put in where they are known.   Times: ns, UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from app.model.language import mark, tr

STEP_MS = 15_000


class Picture(Enum):
    """What is drawn beside the words."""

    NONE = "none"
    BYTES = "bytes"
    PATH = "path"


@dataclass(frozen=True, slots=True)
class Step:
    """text: with {names} of `figures`.   is_changed: the byte is changed in it.   is_found: and the check has been run.
    goes_there: the city flies to the building, the time to the interval."""

    title: str
    text: str
    picture: Picture = Picture.NONE
    is_changed: bool = False
    is_found: bool = False
    goes_there: bool = False

    def told(self, figures: Mapping[str, str]) -> str:
        return tr(self.text, **figures)


STEPS = (
    Step(
        mark("Can the past be changed?"),
        mark(
            "{readings} readings of {district} were copied for this tour. The history itself stays as it is; all that happens from here on happens to the copy."
        ),
    ),
    Step(
        mark("Sealed every quarter of an hour"),
        mark(
            "The green line under the timeline: {intervals} intervals of the copy are exactly what was sealed. For each one the ledger holds a fingerprint over every reading."
        ),
    ),
    Step(
        mark("One reading among them"),
        mark(
            "{name}: {label} at {time} was {before}. It was sealed with all the others, long before anyone could know that it would matter."
        ),
        goes_there=True,
    ),
    Step(
        mark("Somebody changes one byte"),
        mark(
            "With access to the file that takes a second: one of the eight bytes of that value. Now it says {after}. Nothing else has changed, and no program would notice."
        ),
        Picture.BYTES,
        is_changed=True,
    ),
    Step(
        mark("It is found"),
        mark(
            "The copy is compared with the ledger again. Of {intervals} intervals exactly this one DIFFERS: {span}. Whose readings they are is told too: {name}. The panels beside still show the true value."
        ),
        is_changed=True,
        is_found=True,
        goes_there=True,
    ),
    Step(
        mark("Down to the leaf"),
        mark(
            "The fingerprint of this signal's readings is another one, and so is every one above it, up to the root that was sealed as leaf {log_leaf} of the log."
        ),
        Picture.PATH,
        is_changed=True,
        is_found=True,
    ),
    Step(
        mark("Why not change the ledger too?"),
        mark(
            "Its newest root is signed, and others have seen it: whoever holds an earlier one would notice that the log no longer goes on from it. A proof file or a bundle can be checked without this program."
        ),
        Picture.PATH,
        is_changed=True,
        is_found=True,
    ),
    Step(
        mark("Put right again"),
        mark("The byte is back, and all {intervals} intervals match. Close this, and the copy is deleted."),
        goes_there=True,
    ),
)
