"""Events in the language of the window: the sentences this program makes are understood, all others stand as they were stored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import language
from app.model.events import Event, EventKind, Link
from widgets.event_words import _LINKS, event_text

SENTENCES = [
    (EventKind.FEED, "Feed 'sim' is up: Values are simulated"),
    (EventKind.FEED, "Feed 'a {b} c' is down"),
    (EventKind.CLOCK, "The clock of this machine was set back by 3 min"),
    (EventKind.CLOCK, "The clock of this machine was set forward by 2 h, or the machine slept"),
    (EventKind.MODE, "This window went from LIVE to REPLAY"),
    (EventKind.MODE, "This window returned to LIVE"),
]


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    language.use(None)


@pytest.mark.parametrize(("kind", "text"), SENTENCES)
def test_that_english_is_what_was_stored_and_others_are_translated(kind: EventKind, text: str) -> None:
    event = Event(1, kind, "x", text)
    assert event_text(event) == text
    language.use(lambda english, _n: f"<{english}>")
    assert event_text(event).startswith("<")
    assert "{feed}" not in event_text(event)


def test_that_every_state_of_a_link_has_a_sentence() -> None:
    assert set(_LINKS) == {link.value for link in Link} - {Link.CONNECTING.value}


@given(st.sampled_from(EventKind), st.text(max_size=60))
def test_that_any_other_text_stands_as_it_is(kind: EventKind, text: str) -> None:
    assert event_text(Event(1, kind, "x", text)) == text
