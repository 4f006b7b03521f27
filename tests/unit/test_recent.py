"""What was opened last."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.recent import KEPT, added, listed


def test_that_the_newest_stands_first_and_nothing_twice(tmp_path: Path) -> None:
    text = ""
    for name in ("a", "b", "a"):
        text = added(text, (tmp_path / name,), 31256)
    assert [r.label for r in listed(text)] == ["a", "b"]
    assert listed(text)[0].epsg == 31256
    for number in range(30):
        text = added(text, (tmp_path / f"f{number}", tmp_path / "roads.geojson"))
    assert len(listed(text)) == KEPT
    assert listed(text)[0].label == "f29 and 1 more"


@pytest.mark.parametrize(
    "text", ["", "{", "[1, {}]", '[{"paths": []}]', '[{"paths": [7]}]', "[" * 5000, "null"]
)
def test_that_a_damaged_list_is_an_empty_one(text: str) -> None:
    assert listed(text) == ()
