"""Axis, legend, balance and the report's foot in other units: round numbers, the same places, the same picture."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.model.playhead import Mode
from app.model.units_shown import SETS, use
from maps.colouring import Legend
from widgets.legend import LegendView
from widgets.sankey import scaled
from widgets.shift_paper import foot_of
from widgets.trend_axes import ValueAxis


@pytest.fixture(autouse=True)
def _as_the_data() -> Iterator[None]:
    use({})
    yield
    use({})


@pytest.mark.parametrize(
    ("unit", "chosen", "low", "high"),
    [
        ("°C", SETS["us"], -12.3, 31.7),
        ("kW", SETS["large"], 0.0, 412.0),
        ("kWh", SETS["si"], 10.0, 990.0),
        ("m/s", {"speed": "kn"}, 0.0, 21.0),
    ],
)
def test_that_the_numbers_of_an_axis_are_round_where_they_stand(
    qtbot: QtBot, unit: str, chosen: dict[str, str], low: float, high: float
) -> None:
    use(chosen)
    axis = ValueAxis()
    axis.unit = unit
    levels = axis.tickValues(low, high, 300.0)
    spacing, values = levels[0]
    texts = axis.tickStrings(values, 1.0, spacing)
    assert len(values) >= 2
    assert all(low - 1e-9 <= v <= high + 1e-9 for v in values), "in the unit of the data"
    assert len(set(texts)) == len(texts)
    shown = [float(t.replace("\u2009", "").replace("\u2212", "-")) for t in texts]
    steps = np.diff(shown)
    assert np.allclose(steps, spacing, rtol=1e-9)
    assert np.allclose(np.array(shown) / spacing, np.round(np.array(shown) / spacing), atol=1e-6)


def test_that_a_legend_changes_its_unit_and_its_numbers_together(qtbot: QtBot) -> None:
    view = LegendView()
    qtbot.addWidget(view)
    legend = Legend("Indoor temperature", "°C", 0.0, 40.0, np.zeros((256, 3)), ticks=(0.0, 20.0, 40.0))
    view.show_legend(legend)
    assert view.lines == ("Indoor temperature (°C)", "0", "20", "40")
    use(SETS["us"])
    view.show_legend(legend)
    assert view.lines == ("Indoor temperature (°F)", "32", "68", "104")
    assert legend.unit == "°C"


def test_that_flows_take_the_unit_a_person_chose_instead_of_one_by_size() -> None:
    assert scaled(24_349.0, "kWh") == ("24.3", "MWh")
    use({"energy": "GJ"})
    assert scaled(24_349.0, "kWh") == ("87.66", "GJ")
    use({"energy": "kWh"})
    assert scaled(24_349.0, "kWh") == ("24\u2009349", "kWh")


def test_that_the_foot_of_the_report_names_other_units() -> None:
    made = SimpleNamespace(t_ns=0, mode=Mode.LIVE, version="0", by="a")
    report = SimpleNamespace(is_synthetic=True, made=made)
    assert "units" not in foot_of(report, ZoneInfo("UTC"))  # type: ignore[arg-type]
    use({"temperature": "°F", "energy": "GJ"})
    assert "units: °F, GJ" in foot_of(report, ZoneInfo("UTC"))  # type: ignore[arg-type]
