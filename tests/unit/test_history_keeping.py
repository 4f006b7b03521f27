"""`[history]` of a district reaches its store, and what cannot be used is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from app.history.duck import DuckHistorian
from app.history.retention import Keeping
from app.history_keeping import keep_as_told
from app.model.district import read_district
from tests.unit.history.past import catalogue_of


@pytest.mark.parametrize(
    ("table", "keeping", "said"),
    [
        ({}, Keeping(), 0),
        ({"keep_raw_days": 90, "max_gb": 20.5}, Keeping(90.0, 20.5), 0),
        ({"keep_raw_days": "soon"}, Keeping(), 1),
        (["x"], Keeping(), 1),
    ],
)
def test_that_a_district_says_how_long_readings_are_kept(
    trondheim: Path, table: Any, keeping: Keeping, said: int
) -> None:
    district = replace(read_district(trondheim), tables=MappingProxyType({"history": table}))
    historian = DuckHistorian(None, catalogue_of(1))
    told: list[str] = []
    keep_as_told(historian, district, told.append)
    assert historian._keeper.keeping == keeping
    assert len(told) == said
    assert all("district.toml" in text and "everything is kept" in text for text in told)
    historian.close()
