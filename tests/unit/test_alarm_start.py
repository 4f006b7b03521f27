"""At a start the alarms judge what history knows last, as far as it is fresh."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

import numpy as np

from app.alarm_session import fresh_of
from app.alarms.engine import Engine
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import NS
from tests.unit.alarms.alarm_world import at, district, over


def test_that_only_what_is_not_stale_is_judged_and_what_lies_ahead_is_not() -> None:
    c = district()
    n, now = len(c), at(0)
    stale = c.stale_after_ns
    at_ns = now - stale - NS  # all just too old
    fresh, absent, ahead = c.row("feeder-1.power"), c.row("feeder-2.power"), c.row("battery.temperature")
    at_ns[fresh], at_ns[absent], at_ns[ahead] = now - stale[fresh], np.iinfo(np.int64).min, now + NS
    known = Snapshot(now, np.full(n, 500.0), np.full(n, Quality.GOOD, np.uint8), at_ns, at_ns)
    batch = fresh_of(known, c, now)
    assert batch.signal.tolist() == [fresh]
    engine = Engine([over()], c, started_ns=now)
    changes = engine.readings(batch, now)
    assert [change.alarm for change in changes] == ["over:feeder-1.power"]
    assert changes[0].at_ns == now - stale[fresh]
    assert (engine.knowledge(now).known, engine.knowledge(now).of) == (1, 2)
