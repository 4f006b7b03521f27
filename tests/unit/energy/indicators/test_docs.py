"""docs/indicators.md lists every figure as the table of the code has it."""

from __future__ import annotations

from pathlib import Path

from app.energy.indicators.table import INDICATORS, as_markdown

PAGE = Path(__file__).parents[4] / "docs" / "indicators.md"


def test_that_the_page_and_the_code_name_the_same_figures() -> None:
    """Out of step? Put what `as_markdown()` returns between the two marks."""
    text = PAGE.read_text("utf-8")
    shown = text.partition("<!-- table -->\n")[2].partition("\n<!-- end -->")[0]
    assert shown == as_markdown()


def test_that_no_cell_breaks_the_table() -> None:
    rows = as_markdown().splitlines()
    assert len(rows) == len(INDICATORS) + 2
    assert {row.replace("\\|", "").count("|") for row in rows} == {7}
