"""Power flow: against networks that others solved, against a case by hand, and laws of any radial network."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.network.elements import BadNetwork, Lines, Network, no_transformers
from app.energy.network.limits import Limit, violations
from app.energy.network.pandapower_file import read_pandapower
from app.energy.network.solving import BadState, Solver

REFERENCE = Path(__file__).resolve().parents[5] / "shared" / "data" / "reference"
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="the solved networks of ../shared/data are not here"
)


def column(name: str, what: str) -> np.ndarray:
    with (REFERENCE / name).open(newline="") as file:
        return np.array([float(row[what]) for row in csv.DictReader(file)])


def line_of(
    count: int, *, kv: float = 0.4, r: float = 0.05, x: float = 0.02, rated: float = 270.0
) -> Network:
    """Nodes one after the other, fed at the first."""
    rows = np.arange(count - 1)
    same = np.ones(count - 1)
    lines = Lines(
        tuple(f"c{i}" for i in rows), rows, rows + 1, r * same, x * same, 0.0 * same, rated * same, same > 0
    )
    return Network(
        tuple(f"n{i}" for i in range(count)),
        np.full(count, kv),
        lines,
        no_transformers(),
        np.array([0]),
        np.array([1.0]),
    )


@needs_reference
@pytest.mark.parametrize("name", ["case33bw", "cigre_lv"])
def test_that_a_solved_network_comes_out_as_others_solved_it(name: str) -> None:
    network, p, q = read_pandapower((REFERENCE / f"{name}.json").read_text())
    flow = Solver(network).solve(p, q)
    assert np.abs(flow.voltage_pu - column(f"{name}_res_bus.csv", "vm_pu")).max() < 1e-6
    if name == "case33bw":
        assert flow.loss_kw == pytest.approx(202.677, abs=1e-3)
        assert flow.voltage_pu.min() == pytest.approx(0.91309, abs=1e-5)
    else:
        assert np.abs(flow.line_kw - 1000 * column(f"{name}_res_line.csv", "p_from_mw")).max() < 1e-3
        assert np.abs(flow.line_pct - column(f"{name}_res_line.csv", "loading_percent")).max() < 1e-4


@needs_reference
def test_that_many_states_at_once_are_those_one_by_one() -> None:
    network, p, q = read_pandapower((REFERENCE / "cigre_lv.json").read_text())
    solver = Solver(network)
    scale = np.array([0.0, 0.5, 1.0])[:, None]
    many = solver.solve(p * scale, q * scale)
    for i, factor in enumerate(scale[:, 0]):
        one = solver.solve(p * factor, q * factor)
        assert np.allclose(many.voltage_pu[i], one.voltage_pu, atol=1e-9)
        assert np.allclose(many.line_a[i], one.line_a, atol=1e-6)


def test_that_one_cable_drops_the_voltage_that_a_pencil_finds() -> None:
    """R only, 400 V, 10 kW: P = V (V0 - V) / R with phase-to-phase volts gives V = (V0 + sqrt(V0² - 4 R P)) / 2."""
    flow = Solver(line_of(2, r=0.1, x=1e-9)).solve(np.array([0.0, 10.0]), np.zeros(2))
    volts = (400.0 + np.sqrt(400.0**2 - 4 * 0.1 * 10_000)) / 2
    assert flow.voltage_pu[1] == pytest.approx(volts / 400.0, abs=1e-9)
    assert flow.line_a[0] == pytest.approx(10_000 / (np.sqrt(3) * volts), rel=1e-9)
    assert flow.loss_kw == pytest.approx(3 * 0.1 * flow.line_a[0] ** 2 / 1000, rel=1e-9)
    assert flow.line_pct[0] == pytest.approx(100 * flow.line_a[0] / 270.0)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(0.0, 8.0), min_size=1, max_size=8))
def test_that_power_in_is_power_out_and_losses_and_voltage_falls_towards_the_end(loads: list[float]) -> None:
    p = np.array([0.0, *loads])
    flow = Solver(line_of(len(p))).solve(p, 0.2 * p)
    assert flow.source_kw == pytest.approx(p.sum() + flow.loss_kw, abs=1e-6)
    assert np.all(np.diff(flow.voltage_pu) <= 1e-9)
    assert flow.loss_kw >= -1e-9


@settings(max_examples=40, deadline=None)
@given(st.permutations(range(6)), st.lists(st.floats(-6.0, 6.0), min_size=6, max_size=6))
def test_that_the_order_of_the_nodes_changes_nothing(order: list[int], loads: list[float]) -> None:
    plain = line_of(6)
    place = np.argsort(order)
    lines = plain.lines
    mixed = Network(
        tuple(plain.node_ids[i] for i in order), plain.rated_kv,
        Lines(lines.ids, place[lines.start], place[lines.end], lines.r_ohm, lines.x_ohm, lines.c_f, lines.rated_a, lines.closed),
        no_transformers(), place[plain.sources], plain.source_pu,
    )  # fmt: skip
    p = np.array(loads)
    one = Solver(plain).solve(p, 0.1 * p)
    other = Solver(mixed).solve(p[list(order)], 0.1 * p[list(order)])
    assert np.allclose(one.voltage_pu[list(order)], other.voltage_pu, atol=1e-9)


def test_that_a_power_that_is_not_known_is_named_and_nothing_is_invented() -> None:
    with pytest.raises(BadState, match="node n1 is not known"):
        Solver(line_of(3)).solve(np.array([0.0, np.nan, 1.0]), np.zeros(3))


def test_that_a_load_no_cable_can_carry_is_said_so() -> None:
    with pytest.raises(BadState, match="no voltage carries this load"):
        Solver(line_of(2)).solve(np.array([0.0, 1e6]), np.zeros(2))


def test_that_a_part_behind_an_open_switch_has_no_supply_and_no_numbers() -> None:
    plain = line_of(3)
    lines = plain.lines
    cut = Lines(
        lines.ids,
        lines.start,
        lines.end,
        lines.r_ohm,
        lines.x_ohm,
        lines.c_f,
        lines.rated_a,
        np.array([True, False]),
    )
    network = Network(plain.node_ids, plain.rated_kv, cut, no_transformers(), plain.sources, plain.source_pu)
    flow = Solver(network).solve(np.array([0.0, 5.0, 5.0]), np.zeros(3))
    assert flow.is_fed.tolist() == [True, True, False]
    assert np.isnan(flow.voltage_pu[2])
    assert [(v.limit, v.element) for v in violations(network, flow)] == [(Limit.UNFED, "n2")]


def test_that_what_is_beyond_a_limit_is_listed_worst_first() -> None:
    network = line_of(2, r=0.1, rated=100.0)
    flow = Solver(network).solve(np.array([0.0, 100.0]), np.zeros(2))
    found = violations(network, flow)
    assert [v.limit for v in found] == [Limit.LINE]
    assert "c0: cable loading" in found[0].words
    near = violations(network, Solver(network).solve(np.array([0.0, 60.0]), np.zeros(2)))
    assert [v.is_near for v in near] == [True]
    sagging = line_of(2, r=0.3, rated=1000.0)
    low = violations(sagging, Solver(sagging).solve(np.array([0.0, 80.0]), np.zeros(2)))
    assert [v.limit for v in low] == [Limit.LOW_VOLTAGE]
    high = violations(sagging, Solver(sagging).solve(np.array([0.0, -80.0]), np.zeros(2)))
    assert [v.limit for v in high] == [Limit.HIGH_VOLTAGE]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"node_ids": ("a", "a")}, "there twice"),
        ({"rated_kv": np.array([0.4, 0.0])}, "not above zero"),
        ({"rated_kv": np.array([0.4, 20.0])}, "different rated voltage"),
        ({"sources": np.zeros(0, np.intp), "source_pu": np.zeros(0)}, "fed by the grid above"),
        ({"sources": np.array([7])}, "not there"),
        ({"bridges": np.array([[0, 9]])}, "switch"),
    ],
)
def test_that_a_broken_network_is_refused_with_the_element(change: dict[str, object], why: str) -> None:
    from dataclasses import replace

    with pytest.raises(BadNetwork, match=why):
        replace(line_of(2), **change)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5",
        "{}",
        '{"_object": 3}',
        '{"_object": {}}',
        "[" * 50_000,
        '{"_object": {"bus": {"_object": "x"}}}',
    ],
)
def test_that_what_is_no_network_file_is_said_in_one_line(text: str) -> None:
    with pytest.raises(BadNetwork) as error:
        read_pandapower(text)
    assert "\n" not in str(error.value)
