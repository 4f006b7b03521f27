"""What a rule would say of the values as they stand: how many subjects it has, and at which of them it holds now.

    seen = preview(rule, catalogue, snapshot, now_ns)
    seen.count, seen.holding, seen.unknown

Delays are left out: it tells where the condition holds, not where an alarm has rung. What an expression remembers (avg,
rises, held, rate) is empty here, so such parts are not known yet.   Thread: any, pure.   Times int64 ns.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from app.alarms.conditions import Conditions
from app.alarms.expression import compile_expression
from app.alarms.rule import Kind, Point, Rule, expand
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot

MOST_SUBJECTS = 500  # listed; all are counted


@dataclass(frozen=True, slots=True)
class Seen:
    """value: in the point's unit as measured, nan for none.   holds: 1, 0, or -1 for unknown."""

    point: Point
    value: float
    holds: int


@dataclass(frozen=True, slots=True)
class Preview:
    """seen: where it holds first, then what is unknown, then the others.   count: of all subjects."""

    seen: tuple[Seen, ...] = ()
    count: int = 0
    holding: int = 0
    unknown: int = 0


def preview(rule: Rule, catalogue: Catalogue, snapshot: Snapshot, now_ns: int) -> Preview:
    """snapshot: in the catalogue's order. A rule that is switched off is looked at as if it were on."""
    rule = replace(rule, is_enabled=True, on_delay_s=0.0, off_delay_s=0.0, suppressed_while="")
    points, _troubles = expand([rule], catalogue)
    if not points or len(snapshot) != len(catalogue):
        return Preview(count=len(points), unknown=len(points))
    known = np.flatnonzero(snapshot.quality != Quality.ABSENT)
    quality = snapshot.quality[known].copy()
    conditions = Conditions([rule], points, catalogue, 0, compile_expression)
    conditions.readings(
        ReadingBatch(
            known.astype(np.int32),
            snapshot.at_ns[known],
            snapshot.value[known],
            quality,
            snapshot.seen_ns[known],
        ),
        now_ns,
    )
    conditions.tick(now_ns)
    raw = conditions.raw if rule.kind is not Kind.EVENT else np.full(len(points), -1, np.int8)
    values = [float(snapshot.value[p.row]) if p.row >= 0 else float("nan") for p in points]
    order = sorted(range(len(points)), key=lambda k: (_RANK[int(raw[k])], k))
    seen = tuple(Seen(points[k], values[k], int(raw[k])) for k in order[:MOST_SUBJECTS])
    return Preview(seen, len(points), int((raw == 1).sum()), int((raw < 0).sum()))


_RANK = {1: 0, -1: 1, 0: 2}
