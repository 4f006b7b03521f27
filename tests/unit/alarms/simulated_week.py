"""A week of alarms with a simulated operator, for pictures, benchmarks and tests: readings of the simulator, the very engine,
and a person who acknowledges after a while, shelves what chatters, and sometimes forgets.

All of it is made up; where it is shown it says so.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from app.alarms.commands import Acknowledge, Shelve
from app.alarms.engine import Engine
from app.alarms.rule import Compile, Rule
from app.alarms.trial import steps
from app.alarms.words import Actor, Change, What
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.times import MINUTE_NS, NS

OPERATOR = Actor("simulated operator", "operator", "live")


def lines_of_week(
    rules: Sequence[Rule],
    catalogue: Catalogue,
    batches: Iterable[ReadingBatch],
    from_ns: int,
    to_ns: int,
    *,
    compile_: Compile | None = None,
    seed: int = 7,
) -> tuple[list[Change], Engine]:
    """What the journal would hold."""
    chance = random.Random(seed)
    engine = Engine(rules, catalogue, started_ns=from_ns, compile_=compile_)
    lines = [Change(from_ns, What.STARTED, why=f"{len(rules)} rules")]
    due: dict[str, int] = {}
    rang: dict[str, list[int]] = {}
    for now, batch in steps(batches, from_ns, to_ns):
        new = (engine.readings(batch, now) if len(batch) else []) + engine.tick(now)
        for one in new:
            if one.what is What.RAISED:
                rang[one.alarm] = [t for t in rang.get(one.alarm, []) if t > now - 20 * MINUTE_NS] + [now]
                if chance.random() < 0.93:
                    due.setdefault(one.alarm, now + round(chance.lognormvariate(4.6, 0.9) * NS))
        for ident in [i for i, t in due.items() if t <= now]:
            del due[ident]
            if len(rang.get(ident, ())) >= 8 and chance.random() < 0.5:
                new += engine.do(
                    Shelve((ident,), OPERATOR, 3600.0, "rings without end, reported"), now
                ).changes
            else:
                new += engine.do(Acknowledge((ident,), OPERATOR, "seen"), now).changes
        lines += new
    return lines, engine
