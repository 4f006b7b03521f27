from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.model.city import CityModel, Problem, Severity
from maps.info import MOST_KINDS_AS_TEXT, MOST_OF_A_KIND_AS_TEXT, describe, describe_text
from maps.readers import read_city
from tests.unit.maps.bare_city import bare_city

KEYS = {
    "path",
    "format",
    "version",
    "crs",
    "objects",
    "lods",
    "vertices",
    "triangles",
    "surfaces",
    "extent",
    "problems",
}


def empty(problems: tuple[Problem, ...] = (), ids: tuple[str, ...] = ()) -> CityModel:
    return bare_city(
        ids=ids,
        types=("Building",) * len(ids),
        problems=problems,
    )


def test_that_info_of_an_empty_city_is_json_without_nan() -> None:
    info = describe(empty(), Path("x.json"))
    assert set(info) >= KEYS
    assert info["extent"] is None
    assert info["crs"] is None
    json.dumps(info, allow_nan=False)
    assert "nothing has geometry" in describe_text(info)


def test_that_info_of_a_real_city_has_every_key(shared_data: Path) -> None:
    path = shared_data / "citymodels" / "vienna.city.jsonl"
    info = json.loads(json.dumps(describe(read_city(path, epsg=31256), path), allow_nan=False))
    assert set(info) >= KEYS
    assert info["objects"] == {"Building": 149, "BuildingPart": 443}
    assert info["surfaces"] == {"ground": 490, "roof": 1930, "wall": 6992}
    assert (info["vertices"], info["lods"], info["format"]) == (20766, ["2"], "CityJSONSeq")
    assert info["crs"]["epsg"] == 31256
    assert len(info["extent"]) == 6
    assert set(info["problems"][0]) == {"severity", "code", "object", "place", "message"}


def problem(code: str, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(severity, code, "a", "CityObjects['\x1b[31ma']", f"a fault of {code}")


@pytest.mark.parametrize("count", [1, MOST_OF_A_KIND_AS_TEXT + 5])
def test_that_the_text_folds_many_problems_of_a_kind(count: int) -> None:
    text = describe_text(describe(empty((problem("bad-index"),) * count), Path("x.json")))
    assert "\x1b" not in text
    assert text.count("a fault of bad-index") == min(count, MOST_OF_A_KIND_AS_TEXT)
    assert ("5 more [bad-index]" in text) == (count > MOST_OF_A_KIND_AS_TEXT)


def test_that_the_text_tells_errors_first_and_of_many_kinds_the_first() -> None:
    found = [problem(f"w{k}", Severity.WARNING) for k in range(MOST_KINDS_AS_TEXT + 4)]
    text = describe_text(describe(empty((*found, problem("worst"))), Path("x.json")))
    assert text.index("[worst]") < text.index("[w0]")
    assert "5 more of other kinds" in text
