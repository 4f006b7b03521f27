"""network.json: what it holds comes out, and whatever is broken is said in one line with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.network.elements import CABLES, BadNetwork
from app.energy.network.reading import FORMAT, parse_network, read_network


def small(**changes: Any) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "crs": "EPSG:25832",
        "sources": [{"node": "top", "pu": 1.02}],
        "nodes": [
            {"id": "top", "kv": 11.0, "xy": [0, 0]},
            {"id": "bus", "kv": 0.4},
            {"id": "house", "kv": 0.4, "xy": [100, 0], "hosts": ["house-1"]},
        ],
        "transformers": [
            {"id": "t", "high": "top", "low": "bus", "type": "0.25 MVA 10/0.4 kV", "parallel": 2, "high_kv": 11.0}
        ],
        "lines": [
            {"id": "c", "from": "bus", "to": "house", "type": "NAYY 4x150 SE", "parallel": 2, "length_m": 100.0, "route": [[0, 0], [100, 0]]}
        ],
        "feeders": [{"id": "f", "line": "c", "rest": {"bus": 1, "house": 3}}],
    } | changes  # fmt: skip


def read(**changes: Any) -> Any:
    return parse_network(json.dumps(small(**changes)))


def test_that_types_length_and_cables_side_by_side_make_the_values() -> None:
    plan = read()
    net = plan.network
    assert net.lines.r_ohm[0] == pytest.approx(0.208 * 0.1 / 2)
    assert net.lines.rated_a[0] == pytest.approx(540.0)
    assert net.transformers.rated_kva[0] == pytest.approx(500.0)
    assert net.transformers.high_kv[0] == 11.0
    assert net.hosts == ((), (), ("house-1",))
    assert plan.feeders[0].shares.tolist() == [0.25, 0.75]
    assert np.isnan(net.xy[1]).all()


def test_that_a_cable_type_of_the_file_is_used_and_an_own_rating_wins() -> None:
    own = {"name": "old copper", "r_ohm_km": 0.3, "x_ohm_km": 0.07, "c_nf_km": 0, "rated_a": 180}
    line = {"id": "c", "from": "bus", "to": "house", "type": "old copper", "length_m": 50, "rated_a": 120}
    net = read(cable_types=[own], lines=[line]).network
    assert net.lines.r_ohm[0] == pytest.approx(0.015)
    assert net.lines.rated_a[0] == 120.0


def test_that_an_open_cable_and_an_open_switch_are_open() -> None:
    line = {**small()["lines"][0], "closed": False}
    plan = read(
        lines=[line],
        switches=[{"from": "bus", "to": "house", "closed": False}, {"from": "bus", "to": "house"}],
    )
    assert not plan.network.lines.closed[0]
    assert len(plan.network.bridges) == 1


def test_that_its_arrays_cannot_be_written() -> None:
    net = read().network
    for array in (net.rated_kv, net.lines.r_ohm, net.transformers.vk_pct, net.lines.routes[0]):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1.0


LINE = small()["lines"][0]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"format": "other"}, "format"),
        ({"nodes": 5}, '"nodes" is a list'),
        ({"nodes": [{"kv": 1}]}, 'node 1: needs a short text as "id"'),
        ({"nodes": [{"id": "top"}]}, 'node top: "kv" is missing'),
        ({"nodes": [{"id": "top", "kv": "11"}]}, "no number"),
        ({"nodes": [{"id": "top", "kv": True}]}, "no number"),
        ({"lines": [LINE | {"to": "nowhere"}]}, 'line c: its node "nowhere" is not there'),
        ({"lines": [LINE | {"type": "string"}]}, "line c: cable type"),
        ({"lines": [LINE | {"length_m": -5}]}, "outside"),
        ({"lines": [LINE | {"length_m": float("nan")}]}, "not known"),
        ({"lines": [LINE | {"route": [[1, 2, 3]]}]}, "two numbers"),
        ({"lines": [LINE, LINE]}, "line c is there twice"),
        ({"transformers": [{"id": "t", "high": "top", "low": "bus", "type": "x"}]}, "type"),
        ({"transformers": [{"id": "t", "high": "top", "low": "bus"}]}, "missing"),
        ({"sources": []}, "source"),
        ({"sources": [{"node": "top", "pu": 7}]}, "outside"),
        ({"feeders": [{"id": "f", "line": "gone"}]}, 'its line "gone" is not there'),
        ({"feeders": [{"id": "f", "rest": {"bus": 0}}]}, "all zero"),
        ({"feeders": [{"id": "f", "rest": {"gone": 1}}]}, "not there"),
    ],
)
def test_that_a_fault_is_said_with_its_place(change: dict[str, Any], why: str) -> None:
    with pytest.raises(BadNetwork, match=why) as error:
        read(**change)
    assert "\n" not in str(error.value)


def test_that_a_file_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadNetwork, match=r"gone\.json: cannot be read"):
        read_network(tmp_path / "gone.json")
    (tmp_path / "bad.json").write_bytes(b"\xff\xfe")
    with pytest.raises(BadNetwork, match=r"bad\.json"):
        read_network(tmp_path / "bad.json")
    (tmp_path / "deep.json").write_text("[" * 100_000)
    with pytest.raises(BadNetwork, match=r"deep\.json: is no JSON"):
        read_network(tmp_path / "deep.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    ["nodes", "lines", "transformers", "sources", "feeders", "switches", "cable_types", "crs"]
)


@settings(max_examples=150, deadline=None)
@given(
    key=KEYS,
    value=JSON,
    inner=st.sampled_from(
        [
            "id",
            "kv",
            "xy",
            "hosts",
            "from",
            "type",
            "length_m",
            "parallel",
            "rest",
            "route",
            "closed",
            "rated_a",
        ]
    ),
    deep=st.booleans(),
)
def test_that_no_value_anywhere_is_a_traceback(key: str, value: Any, inner: str, deep: bool) -> None:
    document = small()
    if deep and isinstance(document.get(key), list):
        document[key][0][inner] = value
    else:
        document[key] = value
    said = ""
    try:
        parse_network(json.dumps(document))
    except BadNetwork as error:
        said = str(error)
    assert "\n" not in said


def test_that_every_cable_of_the_library_has_a_source_and_more_metal_carries_more() -> None:
    for one in CABLES.values():
        assert one.source
        assert 0.0 < one.r_ohm_km < 2.0
        assert 0.05 < one.x_ohm_km < 0.2
    for family in ("NAYY", "NYY", "NA2XS2Y"):
        kinds = sorted((c for c in CABLES.values() if c.name.startswith(family)), key=lambda c: -c.r_ohm_km)
        assert [c.rated_a for c in kinds] == sorted(c.rated_a for c in kinds)
