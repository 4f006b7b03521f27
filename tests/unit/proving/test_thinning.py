"""Thinning is recorded: from where the last record ended, a day or more at a time, and never of what was not sealed."""

from __future__ import annotations

from app.history.retention import Keeping
from app.ledger.batch import EVER, Batch
from app.ledger.contract import Entry
from app.ledger.fields import interval_of
from app.model.times import DAY_NS, HOUR_NS
from app.proving.thinning import KIND, rule_text, thinned_since
from tests.unit.ledger.memory_log import MemoryLog

T0 = 20_000 * DAY_NS
RULE = rule_text(Keeping(30, None))


def sealed() -> MemoryLog:
    log = MemoryLog()
    batch = Batch("town", "sim", T0, T0 + HOUR_NS, EVER, T0, T0 + HOUR_NS, 3, 1, b"r" * 32)
    log.append([Entry("twin.readings.batch/1", T0, batch.encode())])
    return log


def test_that_each_record_goes_on_where_the_last_one_ended() -> None:
    log = sealed()
    for until, begins in ((T0 + DAY_NS, T0), (T0 + 3 * DAY_NS, T0 + DAY_NS)):
        values = thinned_since(log, until, "town", RULE, until + HOUR_NS)
        assert values is not None
        assert values["interval"] == interval_of(begins, until)
        log.write(KIND, values)
    assert thinned_since(log, T0 + 3 * DAY_NS + 23 * HOUR_NS, "town", RULE, T0 + 9 * DAY_NS) is None


def test_that_nothing_is_recorded_where_nothing_was_thinned_or_sealed() -> None:
    assert thinned_since(sealed(), None, "town", RULE, T0) is None
    assert thinned_since(MemoryLog(), T0 + 9 * DAY_NS, "town", RULE, T0 + 9 * DAY_NS) is None


def test_that_the_rule_is_told_as_it_is_written() -> None:
    assert RULE == "keep_raw_days = 30"
    assert rule_text(Keeping(7.5, 20)) == "keep_raw_days = 7.5, max_gb = 20"
    assert "none" in rule_text(Keeping())
