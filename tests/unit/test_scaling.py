"""The size of the window is known before there is one; what cannot be read is plain size."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.scaling import QT, SIZES, scale_at_start
from widgets.settings import option


def test_that_the_chosen_size_reaches_qt_and_a_persons_own_variable_stays(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text(json.dumps({"version": 1, "size": "150"}), encoding="utf-8")
    environ: dict[str, str] = {}
    assert scale_at_start(path, environ) == "150"
    assert environ == {QT: "1.5"}
    environ = {QT: "3"}
    scale_at_start(path, environ)
    assert environ[QT] == "3"
    environ = {"TVILLING_SIZE": "200"}
    scale_at_start(path, environ)
    assert environ[QT] == "2"


@pytest.mark.parametrize("content", [None, "", "[]", "{", '{"size": 7}', '{"size": "9000"}', "[" * 100_000])
def test_that_broken_settings_are_plain_size(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "window.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    environ: dict[str, str] = {}
    assert scale_at_start(path, environ) == "100"
    assert environ == {}


def test_that_the_preferences_offer_the_sizes_that_are_read() -> None:
    assert option("size").choices == SIZES
    assert option("size").reads(option("size").default)
