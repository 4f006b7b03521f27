"""No physical number without unit and source, and docs/physics.md prints the very numbers that the formulas use."""

from __future__ import annotations

import ast
import math
from pathlib import Path

import pytest

from app.energy.defaults import DEFAULTS, default_of
from app.energy.parameters import parameters, tables
from app.model.asset import AssetKind

REPO = Path(__file__).resolve().parents[3]
ENERGY = REPO / "app" / "energy"
PHYSICS = (
    "pv", "sky", "sun", "heat_pump", "storage", "loads", "ev", "turbine", "wind", "weather", "grid", "flows", "yields",
    "wiring", "day", "counters", "planning.district", "planning.driving", "planning.run", "planning.weather_year",
    "planning.calibration", "planning.heating", "planning.outside", "planning.spinning", "planning.levelling", "planning.storing",
)  # fmt: skip
NO_PHYSICS = {
    "storage._CHUNK", "ev.FREE", "ev.CONNECTED", "ev.CHARGING", "ev.DISCHARGING", "ev.FAULT", "weather._HOUR",
    "weather._DAY", "flows._STEP_S", "yields._START_S", "day._FIRST_OF_2000_S", "counters.SPAN", "planning.run.BLOCK",
    "planning.storing._STEPS_AT_ONCE", "planning.weather_year._STEPS_S", "planning.calibration._TOO_WARM",
}  # fmt: skip
"""How the program works, not how the world does."""


def _constants(module: str) -> set[str]:
    """Numbers, and tuples of numbers, that stand at the top of a module in capitals."""
    tree = ast.parse((ENERGY / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8"))
    found = set()
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        value = node.value.operand if isinstance(node.value, ast.UnaryOp) else node.value
        parts = value.elts if isinstance(value, ast.Tuple) else [value]
        if not all(isinstance(p, ast.Constant | ast.UnaryOp | ast.BinOp) for p in parts):
            continue
        target = node.targets[0]
        names = target.elts if isinstance(target, ast.Tuple) else [target]
        found |= {f"{module}.{n.id}" for n in names if isinstance(n, ast.Name) and n.id.isupper()}
    return found


@pytest.mark.parametrize("module", PHYSICS)
def test_that_no_constant_lacks_unit_and_source(module: str) -> None:
    listed = {p.place for p in parameters()}
    assert _constants(module) - NO_PHYSICS - listed == set()


def test_that_the_table_lists_nothing_twice_and_nothing_without_unit_meaning_and_source() -> None:
    rows = parameters()
    assert len({p.place for p in rows}) == len(rows)
    for p in rows:
        assert p.unit, p.place
        assert p.meaning, p.place
        assert p.source, p.place
    assert all(one.unit and one.source and math.isfinite(one.value) for one in DEFAULTS.values())


@pytest.mark.parametrize("module", ["wiring", "flows", "yields", "turbine", "planning.of_catalogue"])
def test_that_no_default_of_an_asset_stands_as_a_bare_number_in_the_code(module: str) -> None:
    tree = ast.parse((ENERGY / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {
            "params",
            "param",
            "_param",
        }:
            assert not any(
                isinstance(arg, ast.Constant) and isinstance(arg.value, int | float) for arg in node.args
            ), ast.unparse(node)


def test_that_a_parameter_without_default_is_a_fault_and_no_zero() -> None:
    assert default_of(AssetKind.PV, "tilt_deg") == 15.0
    with pytest.raises(KeyError):
        default_of(AssetKind.PV, "colour")


def test_that_the_docs_print_the_numbers_that_are_used() -> None:
    text = (REPO / "docs" / "physics.md").read_text(encoding="utf-8")
    begin, end = "<!-- parameters: python -m app.energy.parameters -->\n", "\n<!-- end of parameters -->"
    assert begin in text
    assert text.split(begin)[1].split(end)[0].strip() == tables()
