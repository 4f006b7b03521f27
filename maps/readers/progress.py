"""How far long work is, and how a person stops it, without a parameter through every reader.   Thread: that of the work.

    with heard_by(listener):            # listener(what, share) is called in the thread that works
        read_city(path)                 # which says: say("reading city.jsonl", 0.4)

A listener cancels by raising Cancelled; what was begun is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[str, float], None]


class Cancelled(Exception):  # a person's wish, no error
    """The person does not want it any more."""


_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def heard_by(listener: Listener) -> Iterator[None]:
    """Everything that says something in this block, in this thread, is heard."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def say(what: str, share: float) -> None:
    """what: a few words, our own. share: 0..1 of the whole; nan where nobody can know. May raise Cancelled."""
    listener = _listener.get()
    if listener is not None:
        listener(what, share)
