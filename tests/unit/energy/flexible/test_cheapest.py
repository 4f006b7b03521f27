"""The cheapest schedules: never dearer than a rule, physically sound, and right where the answer is known by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.energy.flexible import batteries, programme, tanks
from app.energy.flexible.checks import FlexibleError, Infeasible, Unusable
from app.energy.flexible.costs import PeakTariff, Prices
from app.energy.flexible.rules import self_consumption
from app.energy.storage import Store, shave, tank_kwh

N = 24
PILOT = np.array([0.0, 200.0, 500.0, 800.0]), np.array([45.0, 42.0, 38.0, 35.0])


def _store(
    capacity: float = 10.0,
    power: float = 4.0,
    eta: float = 1.0,
    low: float = 0.0,
    high: float = 1.0,
    loss: float = 0.0,
) -> Store:
    return Store(*(np.array([x]) for x in (capacity, power, eta, eta, low, high, loss)))


@st.composite
def _stores(draw: st.DrawFn) -> Store:
    return _store(
        draw(st.floats(1, 500)), draw(st.floats(1, 200)), draw(st.floats(0.7, 1.0)), draw(st.floats(0, 0.3)),
        draw(st.floats(0.6, 1.0)),
    )  # fmt: skip


_NET = arrays(np.float64, (1, N), elements=st.floats(-150, 150))
_SPOT = arrays(np.float64, N, elements=st.floats(-0.4, 2.0))


def _holds(store: Store, plan: batteries.Plan, step_h: float, end: np.ndarray) -> None:
    """Bounds exactly, energy to 1e-9, one direction at a time by construction of one signed power."""
    run = plan.run
    assert (run.soc >= store.low[:, None]).all()
    assert (run.soc <= store.high[:, None]).all()
    assert (np.abs(run.power_kw) <= store.power_kw[:, None]).all()
    np.testing.assert_allclose(run.soc[:, -1], end, atol=1e-9)
    stored = np.where(
        run.power_kw > 0, run.power_kw * store.eta_in[:, None], run.power_kw / store.eta_out[:, None]
    )
    np.testing.assert_allclose(
        np.diff(run.soc, axis=1) * store.capacity_kwh[:, None], stored * step_h,
        atol=1e-9 * max(1.0, float(store.capacity_kwh.max())),
    )  # fmt: skip
    np.testing.assert_allclose(
        run.power_kw.sum(axis=1) * step_h,
        run.lost_kwh.sum(axis=1) + (run.soc[:, -1] - run.soc[:, 0]) * store.capacity_kwh,
        atol=1e-9 * max(1.0, float(store.capacity_kwh.max())),
    )
    assert (run.lost_kwh >= -1e-9).all()


@given(_stores(), _NET, _SPOT, st.floats(0.0, 0.4), st.floats(-0.1, 0.3), st.booleans())
@settings(deadline=None, max_examples=25)
def test_that_the_cheapest_is_never_dearer_than_the_rule(
    store: Store, net: np.ndarray, spot: np.ndarray, tax: float, fee: float, with_peak: bool
) -> None:
    peak = (
        PeakTariff(np.array([0.0, 40.0, 90.0]), np.array([3.0, 2.0, 1.0]), np.arange(N) // 12)
        if with_peak
        else None
    )
    prices = Prices(spot + tax, spot - fee, peak)
    start = (store.low + store.high) / 2.0
    rule = self_consumption(store, net, start, 0.5)
    plan = batteries.cheapest(store, net, prices, start, 0.5, end_soc=rule.soc[:, -1])
    _holds(store, plan, 0.5, rule.soc[:, -1])
    assert plan.is_proven
    worth = prices.cost(net + rule.power_kw, 0.5)
    assert plan.cost[0] <= worth[0] + 3e-5 * max(1.0, abs(worth[0]))


@given(_NET, _SPOT)
@settings(deadline=None, max_examples=20)
def test_that_the_cheapest_beats_the_shaver_of_the_simulator_too(net: np.ndarray, spot: np.ndarray) -> None:
    store, prices = _store(120.0, 50.0, 0.95, 0.1, 0.9), Prices(np.abs(spot) + 0.2, np.abs(spot))
    shaved = shave(store, net, np.array([0.5]), np.array([0.5]), 1.0)
    plan = batteries.cheapest(store, net, prices, np.array([0.5]), 1.0)
    _holds(store, plan, 1.0, shaved.soc[:, -1])
    assert plan.cost[0] <= prices.cost(net + shaved.power_kw, 1.0)[0] + 1e-5


def test_that_it_buys_low_and_sells_high() -> None:
    prices = Prices(np.array([1.0, 5.0, 2.0, 9.0]), np.array([1.0, 5.0, 2.0, 9.0]))
    plan = batteries.cheapest(_store(power=10.0), np.zeros((1, 4)), prices, np.array([0.0]), 1.0)
    np.testing.assert_allclose(plan.run.power_kw[0], [10, -10, 10, -10], atol=1e-9)
    assert plan.cost[0] == pytest.approx(10 - 50 + 20 - 90)


def test_that_losses_keep_it_from_a_trade_that_does_not_pay() -> None:
    prices = Prices(np.array([1.0, 1.1]), np.array([1.0, 1.1]))
    plan = batteries.cheapest(_store(eta=0.9), np.zeros((1, 2)), prices, np.array([0.0]), 1.0)
    np.testing.assert_allclose(plan.run.power_kw, 0.0, atol=1e-9)


def test_that_at_negative_prices_it_does_not_burn_energy_by_taking_and_giving_at_once() -> None:
    """With waste it would earn 4 kW in both steps; without, it can only be filled once, and 0.81 of it comes back."""
    prices = Prices(np.array([-1.0, -1.0]), np.array([-1.0, -1.0]))
    store = _store(capacity=3.6, eta=0.9)
    plan = batteries.cheapest(store, np.full((1, 2), 5.0), prices, np.array([0.0]), 1.0)
    # charging x in one step gives back 0.81 x in the other
    assert plan.cost[0] == pytest.approx(-10.0 - 4.0 * (1.0 - 0.81))
    assert sorted(np.sign(plan.run.power_kw[0])) == [-1, 1]
    assert plan.is_proven


def test_that_selling_dearer_than_buying_is_no_money_machine() -> None:
    prices = Prices(np.array([1.0, 1.0]), np.array([2.0, 2.0]))
    plan = batteries.cheapest(_store(capacity=0.0), np.array([[3.0, -2.0]]), prices, np.array([0.5]), 1.0)
    assert plan.cost[0] == pytest.approx(3.0 - 4.0)


def test_that_a_peak_is_shaved_as_far_as_its_price_pays() -> None:
    net = np.full((1, 24), 100.0)
    net[0, 17:20] = 160.0
    flat = Prices(np.full(24, 0.5), np.full(24, 0.3), PeakTariff(*PILOT, np.zeros(24, dtype=np.int64)))
    plan = batteries.cheapest(_store(90.0, 40.0), net, flat, np.array([0.5]), 1.0)
    after = net + plan.run.power_kw
    assert after.max() == pytest.approx(130.0)
    assert plan.cost[0] == pytest.approx(0.5 * net.sum() + 45.0 * 130.0)


def test_that_bands_that_get_cheaper_with_height_are_filled_in_order() -> None:
    """As a plain linear programme would have it, 600 kW would cost 35 each."""
    net = np.full((1, 4), 600.0)
    prices = Prices(np.zeros(4), np.zeros(4), PeakTariff(*PILOT, np.zeros(4, dtype=np.int64)))
    plan = batteries.cheapest(_store(1.0, 1e-6), net, prices, np.array([0.5]), 1.0)
    assert plan.cost[0] == pytest.approx(200 * 45 + 300 * 42 + 100 * 38, abs=1e-3)


def test_that_each_month_has_its_own_peak() -> None:
    tariff = PeakTariff(np.zeros(1), np.ones(1), np.array([0, 0, 1, 1]))
    np.testing.assert_array_equal(tariff.peaks_kw(np.array([3.0, 5.0, 2.0, -1.0])), [5.0, 2.0])
    assert tariff.cost(np.array([[3.0, 5.0, 2.0, -1.0], [0.0, 0.0, -4.0, -1.0]])).tolist() == [7.0, 0.0]


def test_that_many_batteries_are_each_as_if_alone() -> None:
    rng = np.random.default_rng(2)
    net = rng.normal(5, 20, (7, 24))
    spot = rng.uniform(0.1, 1.0, 24)
    prices = Prices(spot + 0.2, spot)
    many = Store(*(np.repeat(getattr(_store(60.0, 20.0, 0.95), n), 7) for n in Store.__slots__))
    together = batteries.cheapest(many, net, prices, np.full(7, 0.4), 1.0)
    for i in range(7):
        alone = batteries.cheapest(_store(60.0, 20.0, 0.95), net[[i]], prices, np.array([0.4]), 1.0)
        assert alone.cost[0] == pytest.approx(together.cost[i], abs=1e-6)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"net": np.full((1, 4), np.nan)}, r"net load\[0, 0\] is nan"),
        ({"buy": np.array([1.0, np.inf, 1.0, 1.0])}, r"buy\[0, 1\] is inf"),
        ({"buy": np.ones(3)}, r"buy has the shape \(3,\); \(1, 4\) is wanted"),
        ({"start": 0.05}, "content at the start of store 0 is 5 %: it must lie within 10 and 90 %"),
        ({"end": 0.95}, "content at the end of store 0 is 95 %"),
        (
            {"end": 0.9, "start": 0.1, "power": 1.0},
            r"store 0 cannot end at 9 kWh: from a start of 1 kWh .* 1 to 5$",
        ),
    ],
)
def test_that_what_cannot_be_is_refused_in_words(change: dict[str, object], words: str) -> None:
    store = _store(low=0.1, high=0.9, power=float(change.get("power", 4.0)))  # type: ignore[arg-type]
    buy = change.get("buy", np.ones(4))
    with pytest.raises((Infeasible, Unusable), match=words) as caught:
        batteries.cheapest(
            store, change.get("net", np.zeros((1, 4))), Prices(buy, np.zeros(4)),  # type: ignore[arg-type]
            np.array([change.get("start", 0.5)]), 1.0,
            end_soc=np.array([change["end"]]) if "end" in change else None,
        )  # fmt: skip
    assert isinstance(caught.value, FlexibleError)


@pytest.mark.parametrize(
    ("bands", "prices", "words"),
    [
        ([0.0, 5.0], [1.0], "a price for each band"),
        ([1.0], [1.0], "first band from 0"),
        ([0.0, 0.0], [1, 1], "do not rise"),
    ],
)
def test_that_a_peak_tariff_with_holes_is_refused(
    bands: list[float], prices: list[float], words: str
) -> None:
    with pytest.raises(Unusable, match=words):
        PeakTariff(np.array(bands), np.array(prices), np.zeros(4, dtype=np.int64))


def _heat(n: int, **changed: object) -> tanks.Heat:
    given = {"electricity": 1.0, "cop": 3.0, "pump_kw": 60.0, "heat": 0.8, "link_kw": 200.0} | changed
    return tanks.Heat(
        **{k: v if isinstance(v, PeakTariff) else np.broadcast_to(v, (1, n)) for k, v in given.items()}
    )  # type: ignore[arg-type]


def test_that_a_tank_lets_the_pump_run_when_power_is_cheap() -> None:
    power = np.array([0.3] * 4 + [3.0] * 4)
    demand = np.full((1, 8), 40.0)
    tank = tanks.pilots_tank()
    assert tank.capacity_kwh[0] == pytest.approx(tank_kwh(10_000))
    plan = tanks.cheapest(tank, demand, _heat(8, electricity=power, pump_kw=100.0), np.array([0.2]), 1.0)
    assert plan.pump_kw[0, :4].sum() > 320.0
    assert plan.pump_kw[0, 4:].sum() < 40.0
    np.testing.assert_allclose(plan.pump_kw + plan.link_kw, demand + plan.run.power_kw, atol=1e-9)
    assert plan.run.soc[0, -1] == pytest.approx(0.2)
    assert plan.is_proven


def test_that_a_pump_that_is_off_in_the_cold_gives_nothing() -> None:
    cop = np.array([3.0, 0.0, 0.0, 3.0])
    plan = tanks.cheapest(tanks.pilots_tank(), np.full((1, 4), 50.0), _heat(4, cop=cop), np.array([0.5]), 1.0)
    np.testing.assert_array_equal(plan.pump_kw[0, 1:3], 0.0)


def test_that_a_demand_that_nothing_can_meet_is_named_with_its_step() -> None:
    demand = np.full((1, 4), 50.0)
    demand[0, 2] = 900.0
    with pytest.raises(
        Infeasible, match="at step 2 meter 0 needs 900 kW: 440 kW more than all sources and stores"
    ):
        tanks.cheapest(tanks.pilots_tank(), demand, _heat(4), np.array([0.5]), 1.0)


@given(
    arrays(np.float64, (1, 12), elements=st.floats(0, 150)),
    arrays(np.float64, 12, elements=st.floats(0.05, 3)),
)
@settings(deadline=None, max_examples=12)
def test_that_a_tank_conserves_heat_and_never_costs_more_than_none(
    demand: np.ndarray, power: np.ndarray
) -> None:
    tank, heat = tanks.pilots_tank(), _heat(12, electricity=power)
    plan = tanks.cheapest(tank, demand, heat, np.array([0.0]), 1.0)
    flows = plan.pump_kw + plan.link_kw - demand - plan.run.power_kw
    np.testing.assert_allclose(flows, 0.0, atol=1e-9)
    assert (plan.run.lost_kwh >= -1e-9).all()
    assert plan.run.power_kw.sum() == pytest.approx(plan.run.lost_kwh.sum(), abs=1e-6)
    pump_first = power / 3.0 <= 0.8
    pump = np.where(pump_first, np.minimum(demand[0], 60.0), np.maximum(demand[0] - 200.0, 0.0))
    plain = float((pump * power / 3.0 + (demand[0] - pump) * 0.8).sum())
    assert plan.cost <= plain + 1e-6 * max(1.0, plain)


def _by_hand(
    net: np.ndarray, buy: np.ndarray, sell: np.ndarray, capacity: int, power: int, start: int
) -> float:
    """Dynamic programme over whole kWh: exact where all numbers are whole and nothing is lost, whatever the prices."""
    best = {start: 0.0}
    for t in range(len(net)):
        following: dict[int, float] = {}
        for content, cost in best.items():
            for flow in range(-min(power, content), min(power, capacity - content) + 1):
                grid = net[t] + flow
                now = cost + (grid * buy[t] if grid > 0 else grid * sell[t])
                following[content + flow] = min(now, following.get(content + flow, np.inf))
        best = following
    return best[start]


_WHOLE = st.lists(st.integers(-6, 6), min_size=8, max_size=8)


@given(_WHOLE, _WHOLE, _WHOLE, st.integers(1, 6), st.integers(1, 4))
@settings(deadline=None, max_examples=25)
def test_that_it_is_the_optimum_whatever_the_prices(
    net: list[int], buy: list[int], sell: list[int], capacity: int, power: int
) -> None:
    """Prices below zero and selling dearer than buying among them."""
    arrays_of = [np.array(x, dtype=float) for x in (net, buy, sell)]
    start = capacity // 2
    plan = batteries.cheapest(
        _store(float(capacity), float(power)), arrays_of[0][None, :], Prices(arrays_of[1], arrays_of[2]),
        np.array([start / capacity]), 1.0,
    )  # fmt: skip
    assert plan.is_proven
    assert plan.cost[0] == pytest.approx(_by_hand(*arrays_of, capacity, power, start), abs=1e-4)


@given(_WHOLE, _WHOLE)
@settings(deadline=None, max_examples=30)
def test_that_with_losses_and_negative_prices_no_grid_of_schedules_is_cheaper(
    net: list[int], price: list[int]
) -> None:
    """Contents in tenths: every one of those schedules is allowed, so none may beat the plan."""
    store, eta, power = _store(2.0, 1.5, 0.8), 0.8, 1.5
    loads, prices = np.array(net, dtype=float), np.array(price, dtype=float)
    plan = batteries.cheapest(store, loads[None, :], Prices(prices + 0.5, prices), np.array([0.5]), 1.0)
    levels = np.arange(21) / 10.0
    moved = levels[None, :] - levels[:, None]
    flow = np.where(moved >= 0, moved / eta, moved * eta)
    best = np.where(np.abs(levels - 1.0) < 1e-9, 0.0, np.inf)
    for t in range(8):
        grid = loads[t] + flow
        cost = np.where(
            np.abs(flow) <= power, np.where(grid > 0, grid * (prices[t] + 0.5), grid * prices[t]), np.inf
        )
        best = (best[:, None] + cost).min(axis=0)
    assert plan.cost[0] <= best[10] + 1e-3


def test_that_a_year_of_hours_keeps_all_laws() -> None:
    hour, rng = np.arange(8760), np.random.default_rng(7)
    net = (20.0 * np.sin(hour * np.pi / 12.0) + rng.normal(0.0, 6.0, 8760))[None, :]
    spot = 0.5 + 0.3 * np.sin(hour * np.pi / 6.0) + rng.normal(0.0, 0.08, 8760)  # below zero now and then
    store, start = _store(60.0, 20.0, 0.95, 0.1, 0.9), np.array([0.5])
    prices = Prices(spot + 0.3, spot - 0.02)
    plan = batteries.cheapest(store, net, prices, start, 1.0)
    _holds(store, plan, 1.0, start)
    rule = self_consumption(store, net, start, 1.0)
    assert plan.cost[0] < prices.cost(net + rule.power_kw, 1.0)[0]
    assert (spot < 0.02).any()


def test_that_no_battery_is_an_empty_plan() -> None:
    none = Store(*(np.zeros(0) for _ in range(7)))
    plan = batteries.cheapest(none, np.zeros((0, 24)), Prices(np.ones(24), np.zeros(24)), np.zeros(0), 1.0)
    assert plan.run.power_kw.shape == (0, 24)
    assert plan.cost.shape == (0,)
    assert plan.is_proven


def test_that_where_time_runs_out_a_good_schedule_stands_in_and_says_that_it_is_not_proven(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_time(*_args: object) -> None:
        raise FlexibleError("no schedule was found within 1 s")

    net = np.full((1, 24), 300.0)
    net[0, 17:20] = 420.0
    flat = Prices(np.full(24, 0.5), np.full(24, 0.3), PeakTariff(*PILOT, np.zeros(24, dtype=np.int64)))
    store, start = _store(300.0, 100.0), np.array([0.5])
    proven = batteries.cheapest(store, net, flat, start, 1.0)
    monkeypatch.setattr(programme, "_exactly", no_time)
    near = batteries.cheapest(store, net, flat, start, 1.0)
    assert proven.is_proven
    assert not near.is_proven
    assert near.cost[0] == pytest.approx(proven.cost[0], rel=1e-3)
    _holds(store, near, 1.0, start)
