"""Does the store still hold what was anchored? Its rows of some windows, hashed again and compared.   Thread: any but the GUI's.

    proofs = Comparer(historian, names, sources, lists, edge, window_at).compare(windows, now_ns)

A row lies in exactly one batch by event and arrival time; one in none was slipped in, one that is missing or changed gives
another root. Which signals differ is told from the kept lists (lists.py), where they are there.   Units: ns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.history.sealed import Edge, Sealable
from app.ledger.batch import Batch
from app.ledger.merkle import root_of
from app.model.reading import ReadingBatch
from app.model.trust import IntervalProof, Proof
from app.proving.grouping import Grouped, Names, grouped
from app.proving.index import Anchored, Window
from app.proving.lists import SignalLists

MOST_NAMED = 200
_Wrong = tuple[tuple[str, ...], str]
"""Ids that differ, and why; both empty where nothing does."""
_Place = tuple[str, int]


@dataclass(eq=False)
class _Rows:
    """Of a stretch of time; `used` are those that some batch was found to hold, or that came after the seal."""

    batch: ReadingBatch
    sources: NDArray[np.str_]
    used: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        self.used = np.zeros(len(self.batch), np.bool_)

    def inside(self, of: Batch) -> NDArray[np.bool_]:
        b = self.batch
        found: NDArray[np.bool_] = (
            (b.t_ns >= of.start_ns) & (b.t_ns < of.end_ns) & (b.seen_ns <= of.seen_until_ns)
        )
        return found & (b.seen_ns > of.seen_after_ns)


class Comparer:
    """names, sources: ids and feeds by sid.   edge: what is sealed.   window_at: of a source, the window that holds a time."""

    def __init__(
        self,
        historian: Sealable,
        names: Names,
        sources: NDArray[np.str_],
        lists: SignalLists,
        edge: Edge,
        window_at: Callable[[str, int], Window | None],
    ) -> None:
        self._historian, self._names, self._sources = historian, names, sources
        self._lists, self._edge, self._window_at = lists, edge, window_at
        self._sid_of = {name.decode(): sid for sid, name in enumerate(names.ids)}

    def compare(self, windows: Sequence[Window], now_ns: int) -> list[IntervalProof]:
        """windows: of one stretch of time, those of all sources that reach into it. What lies outside all of them and should
        not be there is told as one more interval. Raises HistoryError."""
        start, end = min(w.start_ns for w in windows), max(w.end_ns for w in windows)
        rows = self._rows(start, end)
        wrong = {_place(w): self._window(w, rows) for w in windows}
        for window in windows:
            wrong[_place(window)] = self._with_extra(window, rows, *wrong[_place(window)])
        found = []
        for window in windows:
            ids, reason = wrong[_place(window)]
            if not reason:
                ids, reason = self._frames(window, wrong)
            proof = Proof.DIFFERS if reason else Proof.MATCH
            found.append(of_window(window, proof, reason, now_ns, ids))
        found += self._strays(rows, start, end, now_ns)
        return found

    def _rows(self, start: int, end: int) -> _Rows:
        batch = self._historian.rows(start, end)
        rows = _Rows(batch, self._sources[batch.signal] if len(batch) else np.empty(0, np.str_))
        rows.used = (batch.seen_ns > self._edge[1]) | (batch.t_ns >= self._edge[0])
        return rows

    def _with_extra(self, window: Window, rows: _Rows, ids: tuple[str, ...], reason: str) -> _Wrong:
        """And what no batch of the window holds."""
        batch = rows.batch
        left = ~rows.used & (rows.sources == window.source)
        left &= (batch.t_ns >= window.start_ns) & (batch.t_ns < window.end_ns)
        if not left.any():
            return ids, reason
        rows.used |= left
        extra = self._ids(np.unique(batch.signal[left]))
        reason = reason or f"{int(left.sum())} readings of {_named(extra)} were slipped in after the seal"
        return tuple(dict.fromkeys((*ids, *extra))), reason

    def _window(self, window: Window, rows: _Rows) -> tuple[tuple[str, ...], str]:
        """Ids and a reason where it differs; the rows of its batches are used up."""
        ids: list[str] = []
        reason = ""
        for anchored in window.batches:
            mine = rows.inside(anchored.batch) & ~rows.used
            guess = mine & (rows.sources == window.source)
            group = grouped(rows.batch.take(guess), self._names)
            if root_of(group.hashes) == anchored.batch.root and len(group.rows) == anchored.batch.count:
                rows.used |= guess
                if self._lists.get(anchored.leaf) is None:
                    self._lists.keep([(anchored.leaf, self._ids(group.sids), group.hashes)])
                continue
            found, why = self._differs(anchored, rows, mine, guess)
            ids += found
            reason = reason or why
        return tuple(dict.fromkeys(ids)), reason

    def _differs(
        self, anchored: Anchored, rows: _Rows, mine: NDArray[np.bool_], guess: NDArray[np.bool_]
    ) -> tuple[list[str], str]:
        """By the kept list: signals that changed their source since are no difference."""
        kept = self._lists.get(anchored.leaf)
        if kept is None or kept.root != anchored.batch.root:
            rows.used |= guess
            return [], _counted(int(guess.sum()), anchored.batch.count, "its readings")
        listed = dict(zip(kept.ids, kept.hashes, strict=True))
        sids = np.array([self._sid_of[name] for name in listed if name in self._sid_of], np.int32)
        held = mine & np.isin(rows.batch.signal, sids)
        group: Grouped = grouped(rows.batch.take(held), self._names)
        rows.used |= held
        there = dict(zip(self._ids(group.sids), group.hashes, strict=True))
        wrong = [name for name, one in listed.items() if there.get(name) != one]
        if not wrong:
            return [], ""
        return wrong, _counted(len(group.rows), anchored.batch.count, _named(wrong))

    def _frames(self, window: Window, wrong: dict[_Place, _Wrong]) -> _Wrong:
        """What a replay shows follows from the readings. The first keyframe of a window shows what was read before it: where
        that is not what was anchored, the window before says so, and not this one too."""
        sids = self._historian.frames_that_differ(window.start_ns, window.end_ns)
        ids = tuple(name for name in self._ids(sids) if self._sources[self._sid_of[name]] == window.source)
        if ids:
            blamed = self._differing_before(window, wrong)
            ids = tuple(name for name in ids if name not in blamed)
        if not ids:
            return (), ""
        return (
            ids,
            f"the readings are what was anchored, and a keyframe of {_named(ids)} is not what they say",
        )

    def _differing_before(self, window: Window, wrong: dict[_Place, _Wrong]) -> tuple[str, ...]:
        """Ids of the window that ends where this one begins, also where it belongs to another stretch."""
        before = self._window_at(window.source, window.start_ns - 1)
        if before is None:
            return ()
        if _place(before) not in wrong:
            rows = self._rows(before.start_ns, before.end_ns)
            wrong[_place(before)] = self._with_extra(before, rows, *self._window(before, rows))
        return wrong[_place(before)][0]

    def _strays(self, rows: _Rows, start: int, end: int, now_ns: int) -> Iterator[IntervalProof]:
        """Of sources, or at times, for which nothing was ever sealed."""
        left = ~rows.used
        for source in np.unique(rows.sources[left]):
            there = left & (rows.sources == source)
            ids = tuple(self._ids(np.unique(rows.batch.signal[there])))
            t_ns = rows.batch.t_ns[there]
            why = f"{len(t_ns)} readings of {_named(ids)} were slipped in after the seal"
            yield IntervalProof(
                int(t_ns.min()), int(t_ns.max()) + 1, str(source), Proof.DIFFERS, 0, why, (), now_ns, ids[:MOST_NAMED]
            )  # fmt: skip

    def _ids(self, sids: NDArray[np.int32]) -> list[str]:
        return [self._names.ids[sid].decode() for sid in sids.tolist()]


def _place(window: Window) -> _Place:
    return window.source, window.start_ns


def of_window(
    window: Window, proof: Proof, reason: str, now_ns: int | None, ids: Sequence[str] = ()
) -> IntervalProof:
    return IntervalProof(
        window.start_ns,
        window.end_ns,
        window.source,
        proof,
        window.count,
        reason,
        tuple(one.leaf for one in window.batches),
        now_ns,
        tuple(ids[:MOST_NAMED]),
    )


def _named(ids: Sequence[str]) -> str:
    if len(ids) == 1:
        return ids[0]
    return (
        f"{ids[0]} and {len(ids) - 1} more {'signal' if len(ids) == 2 else 'signals'}"
        if ids
        else "its signals"
    )


def _counted(there: int, anchored: int, what: str) -> str:
    if there == anchored:
        return f"{what}: a reading is not what was anchored"
    return f"{what}: {there} readings where {anchored} were anchored"
