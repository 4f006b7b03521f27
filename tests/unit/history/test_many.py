"""Many signals at once: the same figures as one after another, whatever was corrected, came late, or is rolled up."""

from __future__ import annotations

import numpy as np
import pytest

from app.history.duck import DuckHistorian
from app.history.many import ReadsMany
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS, MINUTE_NS, NS
from tests.unit.history.past import catalogue_of

START = 1_760_000_400 * NS
QUARTER = 15 * MINUTE_NS
assert START % QUARTER == 0


def noisy(seed: int, hours: int = 9) -> ReadingBatch:
    chance = np.random.default_rng(seed)
    count = hours * 120
    t_ns = np.repeat(START + np.arange(count) * 30 * NS, 3)
    signal = np.tile(np.arange(3), count)
    keep = chance.random(len(t_ns)) > 0.1
    quality = np.where(chance.random(len(t_ns)) > 0.05, Quality.GOOD, Quality.BAD)
    return ReadingBatch(signal, t_ns, chance.normal(size=len(t_ns)), quality, t_ns + NS).take(keep)


@pytest.mark.parametrize("is_settled", [False, True])
@pytest.mark.parametrize("width_ns", [QUARTER, HOUR_NS])
def test_that_all_at_once_gives_what_one_after_another_gives(is_settled: bool, width_ns: int) -> None:
    historian = DuckHistorian(None, catalogue_of(4), run_size=50)
    assert isinstance(historian, ReadsMany)
    historian.append(noisy(1))
    if is_settled:
        historian.settle()
    late = noisy(2, hours=3)
    historian.append(
        ReadingBatch(late.signal, late.t_ns, late.value, late.quality, late.seen_ns + 20 * HOUR_NS)
    )
    steps = 8 * HOUR_NS // width_ns
    found = historian.series_of_many(range(4), START, START + steps * width_ns, width_ns)
    assert sorted(found) == [0, 1, 2]  # the fourth has nothing
    for row, many in found.items():
        one = historian.series(row, START, START + steps * width_ns, steps)
        for name in ("t_ns", "low", "high", "mean", "count", "worst"):
            assert np.allclose(getattr(many, name), getattr(one, name), equal_nan=True), name
    historian.close()


def test_that_nothing_is_asked_where_nothing_is() -> None:
    historian = DuckHistorian(None, catalogue_of(2))
    assert historian.series_of_many([0, 1], START, START + HOUR_NS, QUARTER) == {}
    historian.close()
