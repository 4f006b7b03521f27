"""The committed district, read once; and one made afresh, once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

DISTRICT = Path(__file__).resolve().parents[4] / "assets" / "districts" / "trondheim"


@pytest.fixture(scope="session")
def district_folder() -> Path:
    return DISTRICT


@pytest.fixture(scope="session")
def committed() -> dict[str, Any]:
    return dict(json.loads((DISTRICT / "city.city.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def made_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from maps.demo.towns.trondheim.district import make_district

    folder = tmp_path_factory.mktemp("district")
    make_district(folder)
    return folder
