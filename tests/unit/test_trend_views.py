"""Kept trend views: read back as written, whole or not at all, and what is broken is put aside."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from app.trend_views import KeptLine, TrendShelf, TrendView, makes_sense

VIEW = TrendView("Heat", (KeptLine("a.x", 0), KeptLine("b.y", 3, True)), "sides", 86_400.0, 7)


def test_that_views_and_what_was_drawn_last_are_read_back(tmp_path: Path):
    shelf = TrendShelf(tmp_path / "d" / "trends.json")
    shelf.keep(VIEW)
    shelf.set_current(TrendView("", (KeptLine("a.x", 2),)))
    again = TrendShelf(tmp_path / "d" / "trends.json")
    assert again.views == (VIEW,)
    assert again.current == TrendView("", (KeptLine("a.x", 2),))
    assert [p.name for p in (tmp_path / "d").iterdir()] == ["trends.json"]


def test_that_a_view_of_the_same_name_is_replaced_in_its_place(tmp_path: Path):
    shelf = TrendShelf(tmp_path / "trends.json")
    shelf.keep(VIEW)
    shelf.keep(TrendView("Other"))
    shelf.keep(msgspec.structs.replace(VIEW, axes="split"))
    assert [(v.name, v.axes) for v in shelf.views] == [("Heat", "split"), ("Other", "unit")]
    shelf.remove("Heat")
    assert [v.name for v in shelf.views] == ["Other"]
    with pytest.raises(ValueError, match="needs a name"):
        shelf.keep(TrendView(" \n\u202e"))


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        '{"schema": 9, "views": []}',
        '{"schema": 1, "views": [{"name": "x", "span_s": -1}]}',
        '{"schema": 1, "views": [{"name": "x", "axes": "<b>"}]}',
        '{"schema": 1, "views": [{"name": "x", "span_s": NaN}]}',
        '{"schema": 1, "views": [{"name": "x", "lines": [{"signal": "a", "number": 99}]}]}',
        "[" * 5000,
    ],
)
def test_that_a_broken_file_is_kept_aside_and_said_in_one_line(tmp_path: Path, text: str):
    path = tmp_path / "trends.json"
    path.write_text(text)
    shelf = TrendShelf(path)
    assert shelf.views == ()
    assert "trends.broken.json" in shelf.notice
    assert "\n" not in shelf.notice
    assert (tmp_path / "trends.broken.json").read_text() == text
    shelf.keep(VIEW)
    assert TrendShelf(path).views == (VIEW,)


def test_that_what_cannot_be_drawn_makes_no_sense():
    assert makes_sense(VIEW)
    twice = (KeptLine("a", 0), KeptLine("a", 1))
    assert not makes_sense(TrendView("x", twice))
    assert not makes_sense(TrendView("x", span_s=float("nan")))
    assert not makes_sense(TrendView("x", compare_days=-1))
