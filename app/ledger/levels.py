"""What each level of proof means and whom one trusts with it, in plain words: the one place for windows and docs/trust.md.

Thread: any; pure.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.model.language import mark
from app.model.ledger import Level


@dataclass(frozen=True, slots=True)
class Meaning:
    """title: a few words.   means: what was checked.   trusts: whom one still has to believe."""

    title: str
    means: str
    trusts: str


MEANINGS: dict[Level, Meaning] = {
    Level.E1: Meaning(
        mark("In the log"),
        mark(
            "The reading is part of a batch, and the batch is a leaf of the log: each hash on the way was computed again."
        ),
        mark("Whoever handed over the log: it could have been made up as a whole."),
    ),
    Level.E2: Meaning(
        mark("Signed"),
        mark("The log's root is signed by the key that is trusted for it."),
        mark("The holder of that key, who could still show another log to somebody else."),
    ),
    Level.E3: Meaning(
        mark("Consistent"),
        mark(
            "The log holds everything that was seen in it before: nothing was taken out, rewritten or rolled back since."
        ),
        mark("The holder of the key, for what happened before the first look."),
    ),
    Level.E4: Meaning(
        mark("Witnessed"),
        mark(
            "Somebody independent signed the same root, or IOTA holds it: it cannot have been written later."
        ),
        mark("That the holder of the key and the witness do not cheat together."),
    ),
    Level.V0: Meaning(
        mark("Reported"),
        mark("A server says so; nothing was checked."),
        mark("The operator of that server, entirely."),
    ),
    Level.V1: Meaning(
        mark("In the batch"),
        mark("The reading is in the batch whose root was anchored."),
        mark("The server, that this root was anchored at all."),
    ),
    Level.V2: Meaning(
        mark("Signed by the sender"),
        mark("The transaction's digest, its signature and the sender's address were computed again."),
        mark("The server, that the network accepted the transaction."),
    ),
    Level.V3: Meaning(
        mark("Effects chain"),
        mark("Effects, events, objects and the contents of the checkpoint fit together hash by hash."),
        mark("The server, that this checkpoint is the network's."),
    ),
    Level.V4: Meaning(
        mark("Certified"),
        mark(
            "Validators with at least two thirds of the stake signed the checkpoint, as the committee that is pinned here."
        ),
        mark("That committee, and whoever pinned it here."),
    ),
    Level.V5: Meaning(
        mark("Lineage"),
        mark("Every committee from the pinned one on handed over to the next, up to this checkpoint."),
        mark("The one committee or genesis that was pinned first."),
    ),
}

LOG_LEVELS = (Level.E1, Level.E2, Level.E3, Level.E4)
IOTA_LEVELS = (Level.V0, Level.V1, Level.V2, Level.V3, Level.V4, Level.V5)


def meaning_table(levels: tuple[Level, ...]) -> str:
    """As Markdown, for docs/trust.md; a test keeps the page in step."""
    rows = [
        f"| {one} | {MEANINGS[one].title} | {MEANINGS[one].means} | {MEANINGS[one].trusts} |"
        for one in levels
    ]
    return "\n".join(["| level | | what was checked | whom one still trusts |", "|---|---|---|---|", *rows])
