"""The black box: what the window showed and where people looked, as lines of the journal that add up to a state.

    box = BlackBox(note=session.alarms.note); box.look(State(...), actor, now_ns)      # once a second; writes what changed
    states_of(entries)   ->  Track;   track.at(t_ns)  ->  (state, who saw it) or None

A line holds only what changed; every so often one holds all, so that a moment is read from a few. It is bounded: at most
PER_HOUR lines an hour, beyond which the camera is written less often. Nothing typed by a person and no secret is in it.
Thread: any, pure (the window's in use).   Times int64 ns; metres in the scene.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from app.alarms.words import Actor
from app.journal.entry import Entry, Json
from app.model.times import HOUR_NS, MINUTE_NS

BEGAN, VIEW, ENDED = "box.began", "box.view", "box.ended"
PER_HOUR = 1200
"""Budget; some 300 bytes a line, so less than 9 MB a day of somebody who never rests; a day of work is a tenth of it."""
FULL_EVERY = 100
"""Lines between two that hold everything."""
ALIVE_NS = HOUR_NS
"""A line that holds everything comes at least so often, also while nothing changes: a window that says nothing for longer is
gone (a crash, a power cut)."""
GONE_AFTER_NS = ALIVE_NS + 10 * MINUTE_NS
CAMERA_MM = 100.0
"""Smaller moves of the camera are none."""


@dataclass(frozen=True, slots=True)
class State:
    """mode: live, replay, scenario.   t_s: whole seconds of the moment shown, 0 in LIVE.   speed: of the replay, 0 paused.
    camera: eye, focus (m), angle (degrees).   panels: names of what is open.   colour: (kind, name) of the colouring.
    layers: names of what is shown.   locked: nobody may act."""

    mode: str = "live"
    t_s: int = 0
    speed: float = 0.0
    camera: tuple[float, ...] = ()
    selected: str = ""
    style: str = ""
    colour: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    panels: tuple[str, ...] = ()
    locked: bool = False


_NAMES = tuple(one.name for one in fields(State))


def rounded(camera: Iterable[float]) -> tuple[float, ...]:
    return tuple(round(round(v * 1000 / CAMERA_MM) * CAMERA_MM / 1000, 3) for v in camera)


class BlackBox:
    """note: takes a line for the journal."""

    def __init__(self, note: Callable[[Entry], None]) -> None:
        self._note = note
        self._last: State | None = None
        self._lines = 0
        self._left = float(PER_HOUR) / 4
        self._filled_ns = self._full_ns = 0
        self.skipped = 0

    def begin(self, state: State, by: Actor, now_ns: int, version: str = "") -> None:
        """The window is there."""
        self._last, self._filled_ns, self._lines, self._full_ns = state, now_ns, 1, now_ns
        data: dict[str, Json] = {**_json(state), "version": version}
        self._note(Entry(now_ns, BEGAN, "", by.who, by.role, by.mode, data=data))

    def look(self, state: State, by: Actor, now_ns: int) -> bool:
        """Write what changed since the last line; False where nothing did, or only the camera and the budget is spent."""
        last = self._last
        if last is None:
            self.begin(state, by, now_ns)
            return True
        changed = {n: v for n, v in _json(state).items() if v != _json(last)[n]}
        is_due = now_ns - self._full_ns >= ALIVE_NS
        if not changed and not is_due:
            return False
        self._fill(now_ns)
        least = (
            1.0 if set(changed) <= {"camera", "t_s"} else 1.0 - PER_HOUR / 4
        )  # what is no camera has a reserve
        if self._left < least and not is_due:
            self.skipped += 1  # it comes with the next line
            return False
        self._left -= 1.0
        is_full = is_due or self._lines % FULL_EVERY == 0
        if is_full:
            self._full_ns = now_ns
        self._lines += 1
        self._last = state
        data = {**_json(state), "full": True} if is_full else changed
        self._note(
            Entry(
                now_ns,
                VIEW,
                state.selected if "selected" in changed else "",
                by.who,
                by.role,
                by.mode,
                data=data,
            )
        )
        return True

    def end(self, by: Actor, now_ns: int) -> None:
        if self._last is not None:
            self._note(Entry(now_ns, ENDED, "", by.who, by.role, by.mode))
            self._last = None

    def _fill(self, now_ns: int) -> None:
        passed = max(0, now_ns - self._filled_ns)
        self._left = min(PER_HOUR / 4, self._left + PER_HOUR * passed / HOUR_NS)
        self._filled_ns = now_ns


@dataclass(frozen=True, slots=True)
class Seen:
    """since_ns: when it came to be so.   who, role: of the line.   is_over: the window was closed after it."""

    state: State
    since_ns: int
    who: str
    role: str
    is_over: bool = False


class Track:
    """What was seen over a stretch of time, by moment."""

    def __init__(self, seen: Iterable[Seen]) -> None:
        self._seen = sorted(seen, key=lambda one: one.since_ns)
        self._times = [one.since_ns for one in self._seen]

    def __len__(self) -> int:
        return len(self._seen)

    def at(self, t_ns: int) -> Seen | None:
        """None before the first line, and while no window was open."""
        place = bisect.bisect_right(self._times, t_ns) - 1
        if place < 0 or self._seen[place].is_over or t_ns - self._times[place] > GONE_AFTER_NS:
            return None
        return self._seen[place]


def states_of(entries: Iterable[Entry]) -> Track:
    """entries: `box.*` in the order of their numbers. What comes before the first full line is left out: it would be a guess.
    What a later version writes beside is left out, too."""
    seen: list[Seen] = []
    state: State | None = None
    for entry in entries:
        if entry.kind == ENDED:
            if state is not None:
                seen.append(Seen(state, entry.t_ns, entry.who, entry.role, is_over=True))
            state = None
        elif entry.kind == BEGAN or (entry.kind == VIEW and entry.data.get("full") is True):
            state = _state(State(), entry.data)
            seen.append(Seen(state, entry.t_ns, entry.who, entry.role))
        elif entry.kind == VIEW and state is not None:
            state = _state(state, entry.data)
            seen.append(Seen(state, entry.t_ns, entry.who, entry.role))
    return Track(seen)


def _json(state: State) -> dict[str, Json]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(state).items()}


def _state(before: State, data: Mapping[str, Json]) -> State:
    """Each part by itself: one that makes no sense leaves the rest."""
    values: dict[str, Any] = {}
    for name in _NAMES:
        old, new = getattr(before, name), data.get(name)
        values[name] = old
        if isinstance(old, tuple):
            kind = (int, float) if name == "camera" else str
            if isinstance(new, list) and all(isinstance(v, kind) and not isinstance(v, bool) for v in new):
                fits = name != "camera" or len(new) in (0, 7)
                values[name] = tuple(float(v) if name == "camera" else v for v in new) if fits else old  # type: ignore[arg-type]
        elif isinstance(old, bool):
            values[name] = new if isinstance(new, bool) else old
        elif isinstance(old, float) and isinstance(new, (int, float)) and not isinstance(new, bool):
            values[name] = float(new)
        elif isinstance(new, type(old)) and not isinstance(new, bool):
            values[name] = new
    return State(**values)
