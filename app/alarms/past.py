"""What the journal's lines tell of a stretch of time: who was asked for attention when, how long each was active, what
was put away and by whom, and when the alarm system ran at all.   Thread: any, pure.

    past = past_of(changes, until_ns=now)
    past.annunciations  ->  (Annunciation(t_ns, "overload:F1.power", HIGH, acked_ns), ...)

An *annunciation* is each time that an alarm begins to ask for attention: raised, or raised again after its time. That is
what loads an operator; diagnostics are for who keeps the system and stand apart (as in app/alarms/flood.py). A *spell* is
a time for which the condition held, shown or put away. Lines stand in the journal's order; a clock that was put back is
no reason to lose any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from app.alarms.commands import MAX_SHELF_S, MAY_REMOVE
from app.alarms.words import NEVER, Actor, Change, Priority, State, What
from app.model.times import NS


@dataclass(frozen=True, slots=True)
class Annunciation:
    """t_ns: when it asked for attention.   acked_ns: when a person answered, NEVER where none did."""

    t_ns: int
    alarm: str
    priority: Priority
    acked_ns: int = NEVER


@dataclass(frozen=True, slots=True)
class Spell:
    """A condition held.   end_ns: NEVER while it does.   is_shown: it asked for attention in that time.
    is_answered: a person acknowledged it before it was over."""

    alarm: str
    priority: Priority
    begin_ns: int
    end_ns: int = NEVER
    is_shown: bool = False
    is_answered: bool = False


@dataclass(frozen=True, slots=True)
class Away:
    """Put away: SHLVD, DSUPR or OOSRV.   end_ns: NEVER while it lasts.   wrong: why this was not allowed, "" where it was."""

    alarm: str
    state: State
    begin_ns: int
    end_ns: int = NEVER
    by: Actor = field(default_factory=lambda: Actor("", ""))
    why: str = ""
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """Each in order of time.   runs: (from, to) in which the alarm system evaluated."""

    annunciations: tuple[Annunciation, ...] = ()
    spells: tuple[Spell, ...] = ()
    aways: tuple[Away, ...] = ()
    runs: tuple[tuple[int, int], ...] = ()
    lines: int = 0


def is_annunciation(change: Change) -> bool:
    return change.what in (What.RAISED, What.REALARMED) and change.is_now is State.UNACK


def wrong_with(change: Change) -> str:
    """Why putting an alarm away like this was not allowed; "" where it was, and for any other line."""
    role = change.by.role
    if change.what is What.SUPPRESSED:
        return "" if role == "system" else "suppression by design is automatic only"
    if change.what is What.REMOVED:
        if role not in MAY_REMOVE:
            return f"out of service needs an engineer, and this was role {role or 'none'}"
        return "" if change.why.strip() else "no reason was given"
    if change.what is not What.SHELVED:
        return ""
    longest = MAX_SHELF_S.get(role)
    if longest is None:
        return f"role {role or 'none'} may not shelve"
    if not change.why.strip():
        return "no reason was given"
    if change.until_ns == NEVER or change.until_ns - change.t_ns > (longest + 1) * NS:
        return f"longer than the {longest // 3600} h of role {role}"
    return ""


class _Walk:
    """One pass over the lines."""

    def __init__(self) -> None:
        self.asked: list[Annunciation] = []
        self.spells: list[Spell] = []
        self.aways: list[Away] = []
        self.runs: list[tuple[int, int]] = []
        self.lines = 0
        self._waiting: dict[str, list[int]] = {}
        self._active: dict[str, int] = {}
        self._away: dict[str, int] = {}
        self._began: int | None = None
        self._last_ns = NEVER

    def take(self, change: Change) -> None:
        self.lines += 1
        if change.what is What.STARTED:
            self._stop(self._last_ns)  # it ended without a word: known to have run up to its last line
            self._began = change.t_ns
        elif self._began is None and change.what is not What.STOPPED:
            self._began = change.t_ns
        if change.what is What.STOPPED:
            self._stop(change.t_ns)
        elif change.alarm:
            self._alarm(change)
        self._last_ns = max(self._last_ns, change.t_ns)

    def end(self, until_ns: int) -> None:
        self._stop(max(until_ns, self._began or 0))

    def _stop(self, t_ns: int) -> None:
        if self._began is not None and t_ns > self._began:
            self.runs.append((self._began, t_ns))
        self._began = None

    def _alarm(self, change: Change) -> None:
        self._spell(change)
        if is_annunciation(change):
            self._waiting.setdefault(change.alarm, []).append(len(self.asked))
            self.asked.append(Annunciation(change.t_ns, change.alarm, change.priority))
        if change.what is What.ACKNOWLEDGED:
            for number in self._waiting.pop(change.alarm, ()):
                one = self.asked[number]
                self.asked[number] = replace(one, acked_ns=max(change.t_ns, one.t_ns))
        elif change.is_now.is_put_away or change.is_now is State.NORM:
            self._waiting.pop(change.alarm, None)  # nobody will answer these any more
        self._put_away(change)

    def _spell(self, change: Change) -> None:
        number = self._active.get(change.alarm)
        begins = change.what is What.RAISED or (number is None and change.is_now is State.UNACK)
        over = change.what in (What.CLEARED, What.RETIRED) or change.is_now is State.RTNUN
        if begins and number is None:
            number = self._active[change.alarm] = len(self.spells)
            self.spells.append(Spell(change.alarm, change.priority, change.t_ns))
        if number is None:
            return
        one = self.spells[number]
        is_shown = one.is_shown or change.is_now is State.UNACK
        is_answered = one.is_answered or change.what is What.ACKNOWLEDGED
        if over:
            del self._active[change.alarm]
        if over or (is_shown, is_answered) != (one.is_shown, one.is_answered):
            end_ns = max(change.t_ns, one.begin_ns) if over else one.end_ns
            self.spells[number] = Spell(one.alarm, one.priority, one.begin_ns, end_ns, is_shown, is_answered)

    def _put_away(self, change: Change) -> None:
        number = self._away.get(change.alarm)
        if number is not None and (
            change.is_now is not self.aways[number].state or change.what is What.RETIRED
        ):
            one = self.aways[number]
            self.aways[number] = replace(one, end_ns=max(change.t_ns, one.begin_ns))
            del self._away[change.alarm]
            number = None
        if number is None and change.is_now.is_put_away and change.what is not What.RETIRED:
            self._away[change.alarm] = len(self.aways)
            self.aways.append(
                Away(
                    change.alarm,
                    change.is_now,
                    change.t_ns,
                    by=change.by,
                    why=change.why,
                    wrong=wrong_with(change),
                )
            )


def past_of(changes: Iterable[Change], until_ns: int | Callable[[], int]) -> Past:
    """changes: in the journal's order, with what went before the stretch that is asked for, so that what was active or
    put away at its beginning is known.   until_ns: when the journal was read, while the alarm system runs; of a journal
    that nobody writes now, the time of its last line; asked for behind the last line where it is a function."""
    walk = _Walk()
    for change in changes:
        walk.take(change)
    walk.end(until_ns if isinstance(until_ns, int) else until_ns())
    return Past(
        tuple(sorted(walk.asked, key=lambda one: (one.t_ns, one.alarm))),
        tuple(sorted(walk.spells, key=lambda one: (one.begin_ns, one.alarm))),
        tuple(sorted(walk.aways, key=lambda one: (one.begin_ns, one.alarm))),
        _joined(walk.runs),
        walk.lines,
    )


def _joined(runs: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Sorted, those that touch or overlap (a clock was put back) made one."""
    found: list[tuple[int, int]] = []
    for begin, end in sorted(runs):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((begin, end))
    return tuple(found)
