"""Who sits at this window now: the role, stepping up and down by code, the lock, the kiosk. The only way to more rights.

    post = Post(rules, person, TriesFile(path), grant=Role.OPERATOR)
    attempt = post.ask(Purpose.STEP_UP, Role.ENGINEER)      # counts as failed until it is settled
    attempt.check("the code")                               # 0.1 s: any thread
    post.settle(attempt)                                    # Outcome; the thread of the post

Nothing here believes a caller: only a code that matched, checked by the attempt itself and used once, widens what may be
done. Whatever takes rights away (stepping down, locking, beginning a kiosk) needs no code.   Thread: its own (GUI).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.model.language import tr
from app.model.times import wall_ns
from app.people import codes
from app.people.person import Person
from app.people.roles import KIOSK, NOTHING, TRIAL, Capability, Role
from app.people.settings_file import Rules
from app.people.tries import Now
from app.people.tries_file import TriesFile

MINUTE_S: Final = 60.0


class Purpose(StrEnum):
    STEP_UP = "step-up"
    UNLOCK = "unlock"
    LEAVE_KIOSK = "leave-kiosk"


class Refused(Exception):
    """Why there is no attempt; one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """text: one sentence for the person."""

    ok: bool
    purpose: Purpose
    role: Role
    text: str = ""


class Attempt:
    """One try of one code. `check` may run on any thread, once; what it found is used once by `Post.settle`."""

    def __init__(self, purpose: Purpose, role: Role, hash_text: str) -> None:
        self.purpose, self.role = purpose, role
        self.__hash = hash_text
        self.__found: bool | None = None

    def check(self, code: str) -> bool:
        """The code is not kept. Checked a second time it is no longer worth anything."""
        self.__found = self.__found is None and codes.matches(self.__hash, code)
        return self.__found

    def take(self) -> bool:
        """What was found, once."""
        found, self.__found = self.__found is True, False
        return found

    def __repr__(self) -> str:
        return f"Attempt({self.purpose}, {self.role})"


def _now() -> Now:
    return Now(wall_ns(), time.monotonic_ns())


class Post:
    """grant: the role where nothing is set up; `rules` decide where something is.   now: both clocks of the machine."""

    def __init__(
        self,
        rules: Rules,
        person: Person,
        tries: TriesFile,
        *,
        grant: Role = Role.VIEWER,
        now: Callable[[], Now] = _now,
    ) -> None:
        self.rules, self.person = rules, person
        self._tries, self._now = tries, now
        self._base = rules.role_of(person) if rules.is_set_up else grant
        self._raised: Role | None = None
        self._pending: Attempt | None = None
        self.is_locked = self.can_lock and tries.was_locked
        self.is_kiosk = False
        self._touched_ns = now().mono_ns
        self._heard: list[Callable[[], None]] = []

    # -- what is so ----------------------------------------------------------------------------------------------------

    @property
    def is_set_up(self) -> bool:
        return self.rules.is_set_up

    @property
    def base(self) -> Role:
        """What the person has without a code."""
        return self._base

    @property
    def role(self) -> Role:
        return self._raised or self._base

    @property
    def is_raised(self) -> bool:
        return self._raised is not None

    @property
    def capabilities(self) -> frozenset[Capability]:
        if self.is_locked:
            return NOTHING
        if self.is_kiosk:
            return KIOSK
        if not self.is_set_up and self._base is Role.OPERATOR:
            return self.role.capabilities | TRIAL
        return self.role.capabilities

    @property
    def unlocking(self) -> tuple[Role, ...]:
        """Roles whose code unlocks the window and ends the kiosk: those that may do what the person may, and more."""
        return tuple(r for r in Role if r in self.rules.codes and r.capabilities >= self._base.capabilities)

    @property
    def raising(self) -> tuple[Role, ...]:
        """Roles that a code may give now."""
        return tuple(
            r
            for r in Role
            if r in self.rules.codes and r is not self.role and not r.capabilities <= self._base.capabilities
        )

    @property
    def can_lock(self) -> bool:
        """A window that nobody could unlock is not locked: alarms have to be acknowledged."""
        return bool(self.unlocking)

    @property
    def can_show_kiosk(self) -> bool:
        """A kiosk is left by a code. Settings with a mistake still make one: it is left when they are mended."""
        return bool(self.unlocking) or (self.is_set_up and bool(self.rules.problems))

    @property
    def locks_after_s(self) -> float:
        """Without a touch; 0 for never."""
        return self.rules.lock_after_min * MINUTE_S if self.can_lock else 0.0

    def listen(self, heard: Callable[[], None]) -> Callable[[], None]:
        """Called after each change of role, lock or kiosk; returns what ends it."""
        self._heard.append(heard)

        def end() -> None:
            if heard in self._heard:
                self._heard.remove(heard)

        return end

    # -- what needs no code --------------------------------------------------------------------------------------------

    def enter(self, grant: Role) -> None:
        """Another district is shown: what is granted there where nothing is set up."""
        if not self.is_set_up and grant is not self._base:
            self._base = grant
            self._say()

    def step_down(self) -> bool:
        if self._raised is None:
            return False
        self._raised = None
        self._say()
        return True

    def lock(self) -> bool:
        """Also steps down. False where nobody could unlock it, or where it is locked already."""
        if self.is_locked or not self.can_lock:
            return False
        self._raised, self._pending = None, None
        self.is_locked = True
        self._tries.remember_lock(True)
        self._say()
        return True

    def enter_kiosk(self) -> bool:
        """Also steps down. False where it is one already, and where nothing is set up: nobody could leave it."""
        if self.is_kiosk or self.is_locked or not self.can_show_kiosk:
            return False
        self._raised, self._pending = None, None
        self.is_kiosk = True
        self._say()
        return True

    def touch(self) -> None:
        """The person did something."""
        self._touched_ns = self._now().mono_ns

    @property
    def idle_s(self) -> float:
        return max(0.0, (self._now().mono_ns - self._touched_ns) / 1e9)

    def tick(self) -> bool:
        """Now and then: locks after the idle minutes. True where it just did."""
        after = self.locks_after_s
        return after > 0 and not self.is_kiosk and self.idle_s >= after and self.lock()

    # -- what needs one ------------------------------------------------------------------------------------------------

    def wait_s(self, role: Role) -> float:
        """Until a code of this role may be tried."""
        now = self._now()
        return self._tries.get(role, now).wait_s(now)

    def ask(self, purpose: Purpose, role: Role) -> Attempt:
        """A try, counted as failed before the code is looked at, so that ending the program in between gains nothing.

        Raises Refused with the reason: no code, a wait, another try under way, not now.
        """
        self._refuse(purpose, role)
        now = self._now()
        tries = self._tries.get(role, now)
        wait = tries.wait_s(now)
        if wait > 0:
            raise Refused(
                tr(
                    "Too many wrong codes for {role}: try again in {wait}.",
                    role=role.word,
                    wait=wait_text(wait),
                )
            )
        self._tries.put(role, tries.failed(now))
        self._pending = Attempt(purpose, role, self.rules.codes[role])
        return self._pending

    def _refuse(self, purpose: Purpose, role: Role) -> None:
        if self._pending is not None:
            raise Refused(tr("A code is being checked."))
        if role not in self.rules.codes:
            raise Refused(
                tr(
                    "No code is set for {role}. An administrator sets it: tvilling people code {role}",
                    role=role,
                )
            )
        if (purpose is Purpose.UNLOCK) != self.is_locked:
            raise Refused(tr("The window is locked.") if self.is_locked else tr("The window is not locked."))
        if purpose is Purpose.LEAVE_KIOSK and not self.is_kiosk:
            raise Refused(tr("This is no kiosk."))
        if purpose is Purpose.STEP_UP and self.is_kiosk:
            raise Refused(tr("A kiosk shows; leave it first."))
        if purpose is not Purpose.STEP_UP and role not in self.unlocking:
            raise Refused(tr("The code of {role} is not enough here.", role=role.word))

    def settle(self, attempt: Attempt) -> Outcome:
        """What came of it. Only the attempt that is pending counts, and only once."""
        if attempt is not self._pending:
            return Outcome(False, attempt.purpose, attempt.role, tr("That try is over."))
        self._pending = None
        role, now = attempt.role, self._now()
        if not attempt.take():
            wait = self._tries.get(role, now).wait_s(now)
            return Outcome(
                False,
                attempt.purpose,
                role,
                tr("That is not the code. Next try in {wait}.", wait=wait_text(wait))
                if wait > 0
                else tr("That is not the code."),
            )
        self._tries.put(role, type(self._tries.get(role, now))())
        if attempt.purpose is Purpose.STEP_UP:
            self._raised = None if role is self._base else role
        elif attempt.purpose is Purpose.UNLOCK:
            self.is_locked = False
            self._tries.remember_lock(False)
        else:
            self.is_kiosk = False
        self.touch()
        self._say()
        return Outcome(True, attempt.purpose, role)

    @property
    def trouble(self) -> str:
        """What is wrong with the record of tries; "" for nothing."""
        return self._tries.trouble

    def _say(self) -> None:
        for heard in tuple(self._heard):
            heard()


def wait_text(seconds: float) -> str:
    whole = max(1, round(seconds))
    return tr("{n} s", n=whole) if whole < 60 else tr("{n} min", n=-(-whole // 60))
