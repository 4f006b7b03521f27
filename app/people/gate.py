"""The gate that every changing action passes: may this person do it now, and who did what, when, in which mode, and why.

    gate = Gate(post, write, mode=lambda: "live")
    if gate.passes("feeds.remove", about=("mqtt",)): ...       # written as action.feeds.remove, or action.refused

`write` takes a Deed; what stands before the journal is there waits, bounded.   Thread: the post's (GUI).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from app.model.language import tr
from app.model.times import wall_ns
from app.people.actions import ACTIONS, Action
from app.people.post import Post
from app.people.roles import Capability, least

MOST_WAITING: Final = 1000
LONGEST: Final = 300  # characters of one thing that was acted on


@dataclass(frozen=True, slots=True)
class Deed:
    """kind: `action.NAME`, `action.refused` or `action.person.WHAT`.   mode: live, replay, scenario.   about: what was acted on.
    why: a person's words, or the reason of a refusal. Never holds a code."""

    t_ns: int
    kind: str
    who: str
    role: str
    mode: str
    text: str
    about: tuple[str, ...] = ()
    why: str = ""


class Gate:
    def __init__(
        self,
        post: Post,
        *,
        mode: Callable[[], str] = lambda: "",
        now_ns: Callable[[], int] = wall_ns,
    ) -> None:
        self.post = post
        self.mode = mode
        self._now_ns = now_ns
        self._write: Callable[[Deed], object] | None = None
        self._waiting: deque[Deed] = deque(maxlen=MOST_WAITING)
        self.lost = 0  # deeds that no journal ever took, because too many waited
        self.on_refused: Callable[[Action, str], object] = lambda _action, _why: None
        self.on_why: Callable[[Action, Callable[[str], object]], object] | None = None

    # -- asking --------------------------------------------------------------------------------------------------------

    def may(self, capability: Capability) -> bool:
        return capability in self.post.capabilities

    def why_not(self, name: str) -> str:
        """One sentence for a tooltip; "" where it may be done."""
        action = ACTIONS[name]
        post = self.post
        if action.capability in post.capabilities:
            return ""
        if post.is_locked:
            return tr("The window is locked.")
        if post.is_kiosk:
            return tr("This is a kiosk: it only shows.")
        return tr(
            "{what} needs the role {role}; you are {mine}.",
            what=action.text,
            role=least(action.capability).word,
            mine=post.role.word,
        )

    # -- acting --------------------------------------------------------------------------------------------------------

    def passes(self, name: str, about: Sequence[str] = (), why: str = "") -> bool:
        """Whether it may be done; written either way. Raises KeyError for an action that nobody declared."""
        action = ACTIONS[name]
        refusal = self.why_not(name)
        if refusal:
            self.note("action.refused", action.words, about, f"{name}: {refusal}")
            self.on_refused(action, refusal)
            return False
        self.note(f"action.{name}", action.words, about, why)
        return True

    def wants_why(self, name: str) -> bool:
        """Whether a reason has to be given first: where roles are set up, and only if it may be done at all."""
        return ACTIONS[name].asks_why and self.post.is_set_up and not self.why_not(name)

    def note(self, kind: str, text: str, about: Sequence[str] = (), why: str = "") -> None:
        """A line of the journal about this person."""
        deed = Deed(
            self._now_ns(),
            kind,
            self.post.person.name,
            str(self.post.role),
            self.mode(),
            text,
            tuple(str(one)[:LONGEST] for one in about),
            why[:LONGEST],
        )
        if self._write is not None:
            self._write(deed)
            return
        if len(self._waiting) == MOST_WAITING:
            self.lost += 1
        self._waiting.append(deed)

    def write_to(self, write: Callable[[Deed], object] | None) -> None:
        """The journal is there: what waited goes first, in order. None: it is gone."""
        self._write = write
        while write is not None and self._waiting:
            write(self._waiting.popleft())
