"""Sessions at chargers, from records of the ledger, and from signals where no record is.

    found = from_records([Told(...), ...])                          # by charger
    found = from_steps(t_ns, ports_used, gaps, until_ns)            # lanes stand for ports: signals do not say which

A session ends where its last record says; one that has not ended has no end. Nothing is drawn across a gap.
Times ns UTC, energies Wh.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.times import to_ns

Times = NDArray[np.int64]
Span = tuple[int, int]


class Source(StrEnum):
    RECORD = "record"
    SIGNAL = "signal"


class Smart(StrEnum):
    """Whether charging was shifted: put off after plugging in, or energy lent to the grid."""

    YES = "smart"
    NO = "at once"
    UNKNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Session:
    """lane: of the port, from 0.   end_ns: None while it goes on.   charged_wh, given_wh: None where nobody says.
    need_wh, leave_ns: what the driver asked for, where a charger tells it.   giving: parts in which it gave back.
    begins_in_gap: the car was there when the signal came back; its true start is not known.
    """

    asset: str
    lane: int
    start_ns: int
    end_ns: int | None
    charged_wh: int | None = None
    given_wh: int | None = None
    need_wh: int | None = None
    leave_ns: int | None = None
    source: Source = Source.RECORD
    ident: str = ""
    begins_in_gap: bool = False
    smart: Smart = Smart.UNKNOWN
    giving: tuple[Span, ...] = field(default_factory=tuple)

    def overlaps(self, from_ns: int, to_ns: int) -> bool:
        return self.start_ns < to_ns and (self.end_ns is None or self.end_ns > from_ns)


@dataclass(frozen=True, slots=True)
class Told:
    """One event of a session, as `twin.ev.session/1` has it, or /2, which knows what the driver asked for."""

    asset: str
    session: str
    connector: int
    event: str
    seq: int
    t_ns: int
    charged_wh: int
    given_wh: int
    need_wh: int | None = None
    leave_ns: int | None = None

    @classmethod
    def of(cls, payload: Any, t_ns: int) -> Told | None:
        """None for what is not in the shape of the record."""
        try:
            meter = payload["meter_wh"]
            return cls(
                str(payload["asset"]), str(payload["session_id"]), int(payload["connector"]), str(payload["event"]),
                int(payload["seq"]), t_ns, int(meter["now"]) - int(meter["start"]), int(payload["given_wh"]), _whole(payload.get("need_wh")),
                _moment(payload.get("leaves")),
            )  # fmt: skip
        except (KeyError, TypeError, ValueError, AttributeError):
            return None


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _moment(value: Any) -> int | None:
    """ns of a record's time (RFC 3339, UTC), None for anything else."""
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return to_ns(moment) if moment.tzinfo is not None else None


def from_records(events: Iterable[Told]) -> tuple[Session, ...]:
    """One for each session id that has begun, by its first and its newest event; sorted by start.

    The same event told twice counts once; an end before its beginning is refused with its session; where only the end is
    there, nothing is drawn: when it began is not known.
    """
    by_id: dict[tuple[str, str], dict[int, Told]] = {}
    for event in events:
        by_id.setdefault((event.asset, event.session), {}).setdefault(event.seq, event)
    found = []
    for (asset, ident), told in by_id.items():
        ordered = [told[seq] for seq in sorted(told)]
        first, last = ordered[0], ordered[-1]
        if first.event != "started" or last.t_ns < first.t_ns:
            continue
        end = last.t_ns if last.event == "ended" else None
        said = last if len(ordered) > 1 else None
        found.append(
            Session(
                asset, max(0, first.connector - 1), first.t_ns, end,
                None if said is None else max(0, said.charged_wh), None if said is None else said.given_wh,
                need_wh=next((t.need_wh for t in ordered if t.need_wh is not None), None),
                leave_ns=next((t.leave_ns for t in reversed(ordered) if t.leave_ns is not None), None),
                ident=ident,
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda s: (s.start_ns, s.asset, s.lane)))


def from_steps(
    asset: str, t_ns: Times, used: NDArray[np.float64], gaps: Sequence[Span], until_ns: int, ports: int
) -> tuple[Session, ...]:
    """From how many ports are in use.   t_ns (n,), used (n,): readings in order, finite.

    A step up begins a session in the lowest free lane, a step down ends the one that has been there longest: the signal does
    not say which car leaves (assumption). A gap ends all at its beginning, and what is there after it begins anew.
    """
    opened: dict[int, tuple[int, bool]] = {}  # lane -> start, whether it began in a gap
    found: list[Session] = []

    def end(lane: int, at_ns: int | None) -> None:
        start, is_cut = opened.pop(lane)
        if at_ns is None or at_ns > start:
            found.append(Session(asset, lane, start, at_ns, source=Source.SIGNAL, begins_in_gap=is_cut))

    holes = sorted(gaps)
    hole, is_first = 0, True
    for t, count in zip(
        t_ns.tolist(), np.clip(np.rint(used), 0, max(ports, 1)).astype(int).tolist(), strict=True
    ):
        is_new = is_first
        while hole < len(holes) and holes[hole][1] <= t:
            for lane in list(opened):
                end(lane, holes[hole][0])
            hole, is_new = hole + 1, True
        while len(opened) > count:
            end(min(opened, key=lambda lane: opened[lane][0]), t)
        while len(opened) < count:
            lane = next(i for i in range(len(opened) + 1) if i not in opened)
            opened[lane] = (t, is_new)
        is_first = False
    cut = next((a for a, b in holes if b >= until_ns and a < until_ns), None)
    for lane in list(opened):
        end(lane, cut)
    return tuple(sorted(found, key=lambda s: (s.start_ns, s.lane)))


def spans_below(
    t_ns: Times, value: NDArray[np.float64], limit: float, gaps: Sequence[Span], until_ns: int
) -> tuple[Span, ...]:
    """Where a signal that holds from reading to reading lies below a limit; cut at gaps."""
    found: list[Span] = []
    for i, t in enumerate(t_ns.tolist()):
        if not value[i] < limit:
            continue
        end = int(t_ns[i + 1]) if i + 1 < len(t_ns) else until_ns
        end = min([end, *(a for a, b in gaps if a >= t)])
        if end <= t:
            continue
        if found and found[-1][1] >= t:
            found[-1] = (found[-1][0], end)
        else:
            found.append((t, end))
    return tuple(found)


def with_giving(sessions: Sequence[Session], giving: Sequence[Span], until_ns: int) -> tuple[Session, ...]:
    """Marks when a car gave back: of a session whose record says that it did, or of the only car there."""
    out = []
    for one in sessions:
        end = until_ns if one.end_ns is None else one.end_ns
        parts = []
        for a, b in giving:
            low, high = max(a, one.start_ns), min(b, end)
            is_alone = sum(s.overlaps(low, high) for s in sessions) == 1
            if low < high and ((one.given_wh or 0) > 0 or is_alone):
                parts.append((low, high))
        out.append(replace(one, giving=tuple(parts)))
    return tuple(out)


PUT_OFF_NS = 10 * 60 * 10**9
"""A car that is not charged for so long after it was plugged in is charged by plan; assumption."""


def with_smart(
    sessions: Sequence[Session], t_ns: Times, state: NDArray[np.float64], waiting: float, charging: float
) -> tuple[Session, ...]:
    """Whether each was shifted, as far as the charger's one state tells: with other cars there it may not.

    waiting, charging: values of the state.   A session that gave back was.
    """
    out = []
    for one in sessions:
        smart = Smart.UNKNOWN
        after = state[(t_ns >= one.start_ns) & (t_ns < one.start_ns + PUT_OFF_NS)]
        others = [s for s in sessions if s is not one and s.overlaps(one.start_ns, one.start_ns + PUT_OFF_NS)]
        is_long = one.end_ns is None or one.end_ns > one.start_ns + PUT_OFF_NS
        if (one.given_wh or 0) > 0 or one.giving:
            smart = Smart.YES
        elif len(after) and is_long and not one.begins_in_gap:
            if (after == waiting).all():
                smart = Smart.YES
            elif (after == charging).any() and not others:
                smart = Smart.NO
        out.append(replace(one, smart=smart))
    return tuple(out)


def smart_share(sessions: Iterable[Session]) -> tuple[float | None, int, int]:
    """Share 0..1 of the sessions of which it can be told, how many those are, and of how many."""
    all_of = list(sessions)
    told = [s for s in all_of if s.smart is not Smart.UNKNOWN]
    share = sum(s.smart is Smart.YES for s in told) / len(told) if told else None
    return share, len(told), len(all_of)
