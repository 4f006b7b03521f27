"""`[market]` of district.toml: what is not known is refused with its key."""

from __future__ import annotations

import pytest

from app.energy.market.settings import USUAL, BadMarket, settings_of
from app.energy.market.terms import Rule
from app.model.times import MINUTE_NS


def test_that_a_district_without_the_table_trades_quarters_at_one_price() -> None:
    assert settings_of({}) == USUAL
    assert (USUAL.interval_ns, USUAL.terms.rule, USUAL.interval_h) == (15 * MINUTE_NS, Rule.UNIFORM, 0.25)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ({"interval_min": 5}, "15, 30 or 60"),
        ({"interval_min": True}, "15, 30 or 60"),
        ({"rule": "lottery"}, "uniform"),
        ({"ties": 3}, "pro-rata"),
        ({"call_from_pct": 0}, "1 to 200"),
        (5, "no table"),
    ],
)
def test_that_what_cannot_be_is_refused(table: object, why: str) -> None:
    with pytest.raises(BadMarket, match=why):
        settings_of({"market": table})
