"""Each kind of entry that people leave has its words."""

from __future__ import annotations

import re
from pathlib import Path

from app.journal.entry import Entry
from app.people.actions import ACTIONS
from app.people.words import KINDS, what_text

APP = Path(__file__).resolve().parents[3] / "app"


def test_that_every_kind_is_one_of_the_journal_s_and_has_words() -> None:
    said = "".join((APP / name).read_text("utf-8") for name in ("people_hub.py", "kiosk_hub.py"))
    kinds = {f"action.{name}" for name in ACTIONS} | {"action.refused"}
    kinds |= set(re.findall(r'"(action\.person\.[a-z-]+)"', said))
    kinds |= {
        f"action.person.{no}{what}"
        for no in ("", "not-")
        for what in ("stepped-up", "unlocked", "left-kiosk")
    }
    assert len(kinds) > len(ACTIONS) + 5
    for kind in kinds:
        assert Entry(1, kind).kind.split(".")[0] in KINDS
        assert what_text(kind) != kind


def test_that_an_unknown_kind_stays_to_be_read() -> None:
    assert what_text("action.of-a-later-version") == "action.of-a-later-version"
