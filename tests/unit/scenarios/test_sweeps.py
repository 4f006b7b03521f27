"""Sweeps: what is varied, what the indices say of functions whose indices are known, and fronts that nothing beats."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scenarios.answers import Alone, Answer, Ask
from app.scenarios.front import explored, not_dominated, searched
from app.scenarios.running import Figure
from app.scenarios.sweeping import design, swept
from app.scenarios.varying import read_varies, read_vary, varied
from app.scenarios.words import Intervention, Scenario, ScenarioError
from tests.unit.scenarios.town import town

ROOFS = Scenario(
    "roofs", "Roofs",
    interventions=(
        Intervention("offices", "pv", "floor_m2 > 0", values=MappingProxyType({"coverage": 60.0})),
        Intervention("store", "battery", 'use == "office"', values=MappingProxyType({"capacity": 80.0})),
        Intervention("idle", "battery", 'use == "school"', enabled=False),
    ),
)  # fmt: skip


class Known:
    """A runner whose figures are a known function of the varied parameters."""

    def __init__(self) -> None:
        self.base = town()

    def run(self, asks: list[Ask], **_: object) -> tuple[Answer, ...]:
        out = []
        for ask in asks:
            a = float(ask.scenario.interventions[0].values["coverage"]) / 100.0
            b = float(ask.scenario.assumptions.get("discount", 4.0)) / 10.0
            figures = {"co2_kg": 4.0 * a + b, "npv": a * b, "bill": 7.0}
            out.append(Answer("k", "h", MappingProxyType({n: Figure(v, "") for n, v in figures.items()})))
        return tuple(out)

    def close(self) -> None:
        pass


VARIES = read_varies(["offices.coverage=1..100 %", "discount=0..10 %"], ROOFS, "NOK")


def test_that_amounts_are_read_with_their_units() -> None:
    one = read_vary("offices.coverage=20..90 %", ROOFS)
    assert (one.name, one.low, one.high, one.now) == ("offices.coverage", 20.0, 90.0, 60.0)
    assert read_vary("store.capacity = 0.05 MWh .. 200 kWh", ROOFS).low == 50.0
    assert read_vary("discount=2..6 %", ROOFS).now == 4.0
    assert read_vary("store.cost=300..600", ROOFS).high == 600.0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("offices.coverage", "write it as"),
        ("offices.coverage=20..90", "of what"),
        ("offices.coverage=90..20 %", "below the second"),
        ("offices.coverage=20..20 %", "below the second"),
        ("offices.coverage=20..190 %", "outside of"),
        ("offices.coverage=20..90 kWh", "does not measure"),
        ("offices.tilt=1..2", "cannot be varied"),
        ("roofs.coverage=20..90 %", "this scenario has: offices, store"),
        ("idle.capacity=20..90 kWh", "switched off"),
        ("members=2..8", "cannot be varied"),
        ("store.cost=few..many", "is no number"),
        ("store.cost=1..1e999", "too large"),
        ("x" * 500, "write it as"),
    ],
)
def test_that_what_cannot_be_varied_is_told(text: str, said: str) -> None:
    with pytest.raises(ScenarioError, match=said):
        read_vary(text, ROOFS, "NOK")


def test_that_nothing_too_many_and_doubled_parameters_are_told() -> None:
    for texts, said in (
        ([], "name what is varied"),
        (["discount=1..2 %"] * 2, "twice"),
        (["discount=1..2 %"] * 13, "too many"),
    ):
        with pytest.raises(ScenarioError, match=said):
            read_varies(texts, ROOFS)


@given(st.lists(st.floats(0.0, 1.0), min_size=2, max_size=2))
def test_that_a_variant_differs_in_what_is_varied_alone(point: list[float]) -> None:
    made = varied(ROOFS, VARIES, [1.0 + 99.0 * point[0], 10.0 * point[1]])
    assert made.interventions[1:] == ROOFS.interventions[1:]
    assert made.interventions[0].values["coverage"] == pytest.approx(1.0 + 99.0 * point[0])
    assert varied(made, VARIES, [60.0, 4.0]).interventions == ROOFS.interventions


def test_that_sobol_indices_are_those_of_a_sum_and_of_a_product() -> None:
    found = swept(Known(), ROOFS, VARIES, samples=2100)
    share = (4.0 * 0.99) ** 2 / ((4.0 * 0.99) ** 2 + 1.0)
    first, second = found.indices["co2_kg"]
    assert first.first == pytest.approx(share, abs=0.02)
    assert first.total == pytest.approx(share, abs=0.02)
    assert second.total == pytest.approx(1.0 - share, abs=0.02)
    together = found.indices["npv"]
    assert together[0].total is not None
    assert together[0].first is not None
    assert together[0].total > together[0].first + 0.08, "in a product the two share"
    assert first.first_low is not None
    assert first.first_low <= first.first
    assert found.indices["bill"][0].total is None, "what does not change has no index"


def test_that_a_hypercube_gives_ranks_and_a_tornado_both_ends() -> None:
    found = swept(Known(), ROOFS, VARIES, samples=64, method="lhs")
    assert found.n == 64
    first, second = found.indices["co2_kg"]
    assert first.rank is not None
    assert first.rank > 0.9
    assert second.rank is not None
    assert first.first is None
    bar = found.tornado["co2_kg"][0]
    assert (bar.low, bar.high) == (pytest.approx(0.44), pytest.approx(4.4))
    assert found.now["co2_kg"] == pytest.approx(2.8)


def test_that_the_same_seed_gives_the_same_points_and_too_few_runs_are_told() -> None:
    assert np.array_equal(design(3, 200, "sobol", 1)[0], design(3, 200, "sobol", 1)[0])
    assert not np.array_equal(design(3, 200, "lhs", 1)[0], design(3, 200, "lhs", 2)[0])
    assert len(design(3, 200, "sobol", 1)[0]) == 160
    with pytest.raises(ScenarioError, match="take at least 80 runs"):
        design(8, 30, "sobol", 1)
    with pytest.raises(ScenarioError, match="is no method"):
        design(2, 30, "dice", 1)
    with pytest.raises(ScenarioError, match="are possible"):
        design(2, 10**9, "lhs", 1)


def test_that_a_sweep_of_a_town_answers_with_its_physics() -> None:
    varies = read_varies(["offices.coverage=20..90 %", "store.capacity=20..200 kWh"], ROOFS, "NOK")
    found = swept(Alone(town()), ROOFS, varies, samples=64, coarse=True)
    made = found.indices["made_kwh"]
    assert made[0].total is not None
    assert made[0].total > 0.6, found.indices
    assert made[1].total == pytest.approx(0.0), "batteries make nothing"
    assert found.failed == {}
    assert len(set(found.result_hashes)) > 8


def test_that_variants_that_cannot_be_run_are_counted_and_leave_no_index() -> None:
    class Half(Known):
        def run(self, asks: list[Ask], **more: object) -> tuple[Answer, ...]:
            found = super().run(asks, **more)
            return tuple(one if n % 2 == 0 else Answer("k", why="it floods") for n, one in enumerate(found))

    found = swept(Half(), ROOFS, VARIES, samples=32)
    assert found.failed == {"it floods": 16}
    assert found.indices["co2_kg"][0].total is None
    assert any("16 variants could not be run" in one for one in found.remarks)


def test_that_a_scenario_that_cannot_be_run_is_told_and_not_swept() -> None:
    bad = Scenario("bad", "Bad", interventions=(Intervention("none", "pv", "year > 3000"),))
    with pytest.raises(ScenarioError):
        swept(Alone(town()), bad, read_varies(["none.coverage=20..90 %"], bad), samples=16, coarse=True)


pairs = st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=1, max_size=40)


@given(pairs)
def test_that_nothing_beats_a_front_and_all_else_is_beaten(made: list[tuple[float, float]]) -> None:
    table = np.array(made)
    front = not_dominated(table).tolist()
    assert front

    def beats(a: int, b: int) -> bool:
        return bool((table[a] <= table[b]).all() and (table[a] < table[b]).any())

    assert not any(beats(a, b) for a in range(len(made)) for b in front)
    for b in set(range(len(made))) - set(front):
        assert any(beats(a, b) or (table[a] == table[b]).all() for a in front)
    assert not_dominated(np.array([[np.nan, 1.0]])).tolist() == []


def test_that_the_search_comes_nearer_to_a_known_front_than_a_sample_of_the_same_size() -> None:
    """ZDT1 (Zitzler, Deb, Thiele 2000) in four parameters: the front is 1 - sqrt(x)."""

    def zdt1(x: np.ndarray) -> np.ndarray:
        g = 1.0 + 3.0 * x[:, 1:].mean(axis=1)
        return np.stack([x[:, 0], g * (1.0 - np.sqrt(x[:, 0] / g))], axis=1)

    def left(found: np.ndarray) -> float:
        front = found[not_dominated(found)]
        edges = np.append(front[:, 0], 1.1)
        return float((np.diff(edges) * np.clip(4.1 - front[:, 1], 0.0, None)).sum())

    points, found = explored(zdt1, 4, 400, seed=3)
    assert len(points) <= 400
    assert points.min() >= 0.0
    assert points.max() <= 1.0
    from scipy.stats import qmc

    sample = np.asarray(qmc.Sobol(4, rng=3).random(512))
    assert left(found) > left(zdt1(sample))


def test_that_the_front_of_a_town_is_bounded_by_its_runs() -> None:
    varies = read_varies(["offices.coverage=20..90 %", "store.capacity=20..200 kWh"], ROOFS, "NOK")
    counted: list[int] = []
    front = searched(
        Alone(town()), ROOFS, varies, samples=48, coarse=True, said=lambda n, of: counted.append(n)
    )
    assert len(front.all_points) <= 48
    assert max(counted) <= 48
    assert (np.diff(front.cost) > 0.0).all()
    assert (np.diff(front.co2_kg) < 0.0).all()
    with pytest.raises(ScenarioError, match="nobody's choice"):
        searched(Alone(town()), ROOFS, VARIES, samples=48, coarse=True)
    with pytest.raises(ScenarioError, match="a front takes from"):
        searched(Alone(town()), ROOFS, varies, samples=3, coarse=True)
