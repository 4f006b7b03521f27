"""What an event is called on screen, in the language of the window. Events are stored as the English sentences that were made when
they happened; those that this program makes of a pattern are read again here, others are looked up whole, or stand as they are.

Thread: any; pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from app.model.events import Event, EventKind
from app.model.language import mark, tr

_FEED = re.compile(r"Feed '(?P<feed>[^']{1,200})' is (?P<link>[a-z]+)(?:: (?P<detail>.{1,2000}))?", re.DOTALL)
_BACK = re.compile(r"The clock of this machine was set back by (?P<span>.{1,40})")
_FORTH = re.compile(r"The clock of this machine was set forward by (?P<span>.{1,40}), or the machine slept")
_MODE = re.compile(r"This window went from LIVE to (?P<mode>[A-Z]{1,20})")
_LINKS = {
    "up": mark("Feed '{feed}' is up"),
    "down": mark("Feed '{feed}' is down"),
    "paused": mark("Feed '{feed}' is paused"),
    "stopped": mark("Feed '{feed}' is stopped"),
}
WHOLE = (
    mark("This window returned to LIVE"),
    mark("recording started"),
    mark("Values are simulated"),
)


def event_text(event: Event) -> str:
    """One sentence; never raises."""
    said = _READ.get(event.kind)
    found = said(event.text) if said is not None else None
    return tr(event.text) if found is None else found


def _feed(text: str) -> str | None:
    match = _FEED.fullmatch(text)
    if match is None or match["link"] not in _LINKS:
        return None
    words = tr(_LINKS[match["link"]], feed=match["feed"])
    return words if match["detail"] is None else f"{words}: {tr(match['detail'])}"


def _clock(text: str) -> str | None:
    if match := _BACK.fullmatch(text):
        return tr("The clock of this machine was set back by {span}", span=match["span"])
    if match := _FORTH.fullmatch(text):
        return tr(
            "The clock of this machine was set forward by {span}, or the machine slept", span=match["span"]
        )
    return None


def _mode(text: str) -> str | None:
    match = _MODE.fullmatch(text)
    return None if match is None else tr("This window went from LIVE to {mode}", mode=match["mode"])


_READ: dict[EventKind, Callable[[str], str | None]] = {
    EventKind.FEED: _feed,
    EventKind.CLOCK: _clock,
    EventKind.MODE: _mode,
}
