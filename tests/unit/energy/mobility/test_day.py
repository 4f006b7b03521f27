"""A day of charging and sharing: energy is what the power says, and what is not known stays unknown."""

from __future__ import annotations

import numpy as np
import pytest

from app.energy.mobility.day import HOUR_NS, MINUTE_NS, Line, MobilityDay, charger_day, share_day
from app.energy.mobility.places import (
    ChargePoint,
    Doing,
    SharePlace,
    charge_points,
    charger_now,
    share_now,
    share_places,
    summed,
)
from app.energy.mobility.sessions import Source, Told
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot

POINT = ChargePoint("kerb", "Kerb", "", 2, 22.0, True)
DOCK = SharePlace("dock", "Dock", "", True, 10)


def line(values: list[float], gaps: tuple[tuple[int, int], ...] = ()) -> Line:
    return Line(np.arange(len(values), dtype=np.int64) * MINUTE_NS, np.array(values), gaps)


def test_that_energy_charged_and_given_back_are_the_two_sides_of_the_power() -> None:
    power = line([12.0] * 30 + [-6.0] * 30)
    day = charger_day(POINT, power, Line.nothing(), Line.nothing(), (), 0, HOUR_NS)
    assert day.charged_kwh == pytest.approx(6.0)
    assert day.given_kwh == pytest.approx(3.0)
    assert day.coverage == 1.0
    assert np.allclose(day.profile_kw, [12.0] * 6 + [-6.0] * 6)


def test_that_a_gap_is_neither_nought_nor_bridged() -> None:
    power = line([12.0] * 60, ((15 * MINUTE_NS, 45 * MINUTE_NS),))
    day = charger_day(POINT, power, Line.nothing(), Line.nothing(), (), 0, HOUR_NS)
    assert day.charged_kwh == pytest.approx(6.0)
    assert day.coverage == pytest.approx(0.5)
    assert np.isnan(day.profile_kw[4])


def test_that_without_any_reading_nothing_is_said() -> None:
    day = charger_day(POINT, Line.nothing(), Line.nothing(), Line.nothing(), (), 0, HOUR_NS)
    assert (day.charged_kwh, day.given_kwh, day.coverage, day.sessions) == (None, None, 0.0, ())
    assert day.source is None
    whole = MobilityDay(0, 24 * HOUR_NS, HOUR_NS, (day,), ())
    assert (whole.charged_kwh, whole.given_kwh, whole.smart) == (None, None, (None, 0, 0))


def test_that_records_come_before_signals_and_a_car_not_recorded_yet_is_added() -> None:
    told = [
        Told("kerb", "a", 1, "started", 0, 10 * MINUTE_NS, 0, 0),
        Told("kerb", "a", 1, "ended", 1, 20 * MINUTE_NS, 900, 0),
    ]
    used = Line(np.array([0, 10, 20, 50], np.int64) * MINUTE_NS, np.array([0.0, 1.0, 0.0, 1.0]))
    day = charger_day(POINT, Line.nothing(), used, Line.nothing(), told, 0, HOUR_NS)
    assert [(s.source, s.start_ns // MINUTE_NS) for s in day.sessions] == [
        (Source.RECORD, 10),
        (Source.SIGNAL, 50),
    ]


def test_that_sessions_of_another_day_are_left_out() -> None:
    told = [
        Told("kerb", "a", 1, "started", 0, -90 * MINUTE_NS, 0, 0),
        Told("kerb", "a", 1, "ended", 1, -20 * MINUTE_NS, 900, 0),
    ]
    assert charger_day(POINT, Line.nothing(), Line.nothing(), Line.nothing(), told, 0, HOUR_NS).sessions == ()


def test_that_spells_without_bikes_and_without_docks_are_found() -> None:
    bikes = line([3.0] * 10 + [0.0] * 20 + [4.0] * 10 + [10.0] * 20)
    day = share_day(DOCK, bikes, Line.nothing(), 0, HOUR_NS)
    assert day.empty == ((10 * MINUTE_NS, 30 * MINUTE_NS),)
    assert day.full == ((40 * MINUTE_NS, 60 * MINUTE_NS),)
    assert (day.empty_ns, day.full_ns) == (20 * MINUTE_NS, 20 * MINUTE_NS)


def _catalogue() -> Catalogue:
    charger = Asset("kerb", AssetKind.CHARGER, "Kerb", "", (0, 0, 0), params={"ports": 2, "rated_kw": 22})
    dock = Asset("dock", AssetKind.BIKE_DOCK, "Dock", "", (0, 0, 0), params={"docks": 10})
    cars = Asset("cars", AssetKind.CAR_SHARE, "Cars", "", (0, 0, 0), params={"places": 4})
    names = (
        "kerb.power_kw",
        "kerb.state",
        "kerb.ports_used",
        "kerb.session_kwh",
        "dock.bikes",
        "cars.free_places",
    )
    signals = [Signal(n, n.split(".")[0], "x", n, "", 60.0, key=n) for n in names]
    return Catalogue.of((charger, dock, cars), signals)


def _state(values: list[float], quality: Quality = Quality.GOOD) -> Snapshot:
    n = len(values)
    return Snapshot(
        0, np.array(values), np.full(n, quality, np.uint8), np.zeros(n, np.int64), np.zeros(n, np.int64)
    )


@pytest.mark.parametrize(
    ("code", "doing"),
    [
        (0, Doing.FREE),
        (1, Doing.CONNECTED),
        (2, Doing.CHARGING),
        (3, Doing.GIVING),
        (4, Doing.FAULT),
        (9, Doing.UNKNOWN),
    ],
)
def test_that_a_state_is_a_word(code: float, doing: Doing) -> None:
    (point,) = charge_points(_catalogue())
    now = charger_now(point, _state([7.0, code, 1.0, 3.5, 2.0, 1.0]))
    assert (now.doing, now.power_kw, now.ports_used, now.session_kwh) == (doing, 7.0, 1, 3.5)


@pytest.mark.parametrize("quality", [Quality.STALE, Quality.BAD, Quality.ABSENT])
def test_that_what_cannot_be_trusted_is_not_known_and_not_nought(quality: Quality) -> None:
    catalogue = _catalogue()
    (point,), (dock, cars) = charge_points(catalogue), share_places(catalogue)
    state = _state([7.0, 1.0, 1.0, 3.5, 2.0, 1.0], quality)
    now = charger_now(point, state)
    assert (now.doing, now.power_kw, now.ports_used, now.session_kwh) == (Doing.UNKNOWN, None, None, None)
    assert share_now(dock, state) == share_now(cars, state)
    assert share_now(dock, state).there is None


def test_that_of_bikes_and_free_docks_the_one_follows_from_the_other() -> None:
    dock, cars = share_places(_catalogue())
    state = _state([7.0, 1.0, 1.0, 3.5, 2.0, 1.0])
    assert (share_now(dock, state).there, share_now(dock, state).free) == (2, 8)
    assert (share_now(cars, state).there, share_now(cars, state).free) == (3, 1)


def test_that_a_sum_with_less_than_nine_tenths_of_its_sources_says_so() -> None:
    assert summed([1.0] * 9 + [None]).is_whole
    assert not summed([1.0] * 8 + [None] * 2).is_whole
    assert summed([None, None]).value is None
    assert not summed([]).is_whole


def test_that_at_an_earlier_moment_only_what_could_be_seen_then_is_there() -> None:
    told = [
        Told("kerb", "a", 1, "started", 0, 10 * MINUTE_NS, 0, 0),
        Told("kerb", "a", 1, "ended", 1, 50 * MINUTE_NS, 900, 300),
        Told("kerb", "b", 2, "started", 0, 40 * MINUTE_NS, 0, 0),
    ]
    charger = charger_day(POINT, line([6.0] * 60), Line.nothing(), Line.nothing(), told, 0, HOUR_NS)
    share = share_day(DOCK, line([0.0] * 60), Line.nothing(), 0, HOUR_NS)
    whole = MobilityDay(0, 24 * HOUR_NS, HOUR_NS, (charger,), (share,))
    then = whole.at(30 * MINUTE_NS)
    assert then.charged_kwh == pytest.approx(3.0)
    assert whole.charged_kwh == pytest.approx(6.0)
    (one,) = then.sessions
    assert (one.end_ns, one.charged_wh, one.given_wh) == (None, None, None)
    assert then.shares[0].empty == ((0, 30 * MINUTE_NS),)
    assert whole.at(HOUR_NS) is whole
    assert whole.at(-1).charged_kwh is None


def test_that_a_connector_beyond_the_ports_has_a_lane_and_an_absurd_one_no_endless_row() -> None:
    def at(port: int) -> int:
        told = [Told("kerb", "a", port, "started", 0, 10 * MINUTE_NS, 0, 0)]
        return charger_day(POINT, Line.nothing(), Line.nothing(), Line.nothing(), told, 0, HOUR_NS).lanes

    assert (at(1), at(5), at(1000)) == (2, 5, 64)
