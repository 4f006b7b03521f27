"""What assets bid follows from what they are, need and hold."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.energy.market.agents import Corridor, Expected, asks, pays
from app.model.asset import AssetKind

SHARE = st.none() | st.floats(0, 1)


def one(kind: AssetKind, **more: float | None) -> Expected:
    return Expected("x", "x", kind, 100, 100, **more)  # type: ignore[arg-type]


def test_that_a_building_with_warm_rooms_pays_less_than_one_that_is_cold() -> None:
    cold, warm = (pays(one(AssetKind.BUILDING, warmth=w)) for w in (0.0, 1.0))
    assert warm < cold
    assert pays(one(AssetKind.BUILDING)) == cold, "where nobody measures it must run"


def test_that_an_empty_battery_pays_more_and_a_full_one_asks_less() -> None:
    empty, full = one(AssetKind.BATTERY, soc=0.1), one(AssetKind.BATTERY, soc=0.9)
    assert pays(empty) > pays(full)
    assert asks(empty) > asks(full)


def test_that_a_car_in_need_pays_more() -> None:
    assert pays(one(AssetKind.CHARGER, urgency=1.0)) > pays(one(AssetKind.CHARGER, urgency=0.1))


@given(
    st.sampled_from(
        [AssetKind.BUILDING, AssetKind.BATTERY, AssetKind.CHARGER, AssetKind.PV, AssetKind.TURBINE]
    ),
    SHARE,
    SHARE,
    SHARE,
)
def test_that_nobody_bids_outside_of_the_corridor(
    kind: AssetKind, soc: float | None, urgency: float | None, warmth: float | None
) -> None:
    expected = replace(one(kind), soc=soc, urgency=urgency, warmth=warmth)
    corridor = Corridor(Decimal("0.40"), Decimal("1.20"))
    for share in (asks(expected), pays(expected)):
        assert corridor.floor <= corridor.at(share) <= corridor.ceiling
        assert 0.0 <= share <= 1.0
