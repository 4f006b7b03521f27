"""Marks a method as one that changes something: it passes the gate first, or does not run.

    class SourcesHub(QObject):
        @action("feeds.remove", about=lambda hub, name: (name,))
        def remove(self, name: str) -> None: ...

The object says where its gate is by `gate`, or has a `_desk` or `desk` whose session has one. Without a gate nothing is
done: an action that nobody answers for does not happen.   Thread: that of the method.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from app.people.actions import ACTIONS
from app.people.gate import Gate

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")

MARKED: dict[str, list[Callable[..., Any]]] = {}
"""Action -> the methods that do it: for the test that none is forgotten."""


class Ungated(RuntimeError):
    """A bug: an object acts and has no gate."""


def action(
    name: str, *, about: Callable[..., Sequence[str]] | None = None
) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R | None]]:
    """name: one of ACTIONS.   about: from the method's own arguments, what it acts on.   The method returns None where it
    was refused. Raises KeyError when the class is made, for a name that nobody declared."""
    ACTIONS[name]

    def mark(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R | None]:
        most = _positional(method)

        @functools.wraps(method)
        def guarded(self: S, *args: P.args, **kwargs: P.kwargs) -> R | None:
            gate = gate_of(self)
            given: tuple[Any, ...] = (
                args if most is None else args[:most]
            )  # a signal may bring more than is wanted
            what = tuple(about(self, *given, **kwargs)) if about is not None else ()
            run: Callable[..., R] = guarded.__wrapped__
            if gate.on_why is not None and gate.wants_why(name):

                def go_on(why: str) -> None:
                    if gate.passes(name, what, why):
                        run(self, *given, **kwargs)

                gate.on_why(ACTIONS[name], go_on)
                return None
            return run(self, *given, **kwargs) if gate.passes(name, what) else None

        MARKED.setdefault(name, []).append(guarded)
        return cast("Callable[Concatenate[S, P], R | None]", guarded)

    return mark


def gate_of(acting: object) -> Gate:
    """Raises Ungated where there is none."""
    for path in (("gate",), ("_desk", "session", "gate"), ("desk", "session", "gate")):
        found: Any = acting
        for name in path:
            found = getattr(found, name, None)
        if isinstance(found, Gate):
            return found
    raise Ungated(f"{type(acting).__name__} acts and has no gate")


def _positional(method: Callable[..., Any]) -> int | None:
    """How many arguments it takes after self; None for any number."""
    kinds = [p.kind for p in inspect.signature(method).parameters.values()][1:]
    if inspect.Parameter.VAR_POSITIONAL in kinds:
        return None
    return sum(
        k in (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD) for k in kinds
    )
