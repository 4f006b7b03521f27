"""The handover report on paper, read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from app.journal.store import Journal
from tests.unit.test_shift import report_of
from widgets import theme
from widgets.shift_paper import write_report


@pytest.mark.parametrize("size", ["A4", "letter"])
def test_that_the_paper_says_what_the_report_says_on_every_page(
    qtbot: QtBot, tmp_path: Path, size: str
) -> None:
    before = theme.current()
    with Journal(None) as journal:
        report = report_of(journal)
    pages = write_report(report, tmp_path / "handover.pdf", size=size, version="1.2")
    read = PdfReader(tmp_path / "handover.pdf")
    assert len(read.pages) == pages
    texts = [" ".join(page.extract_text().split()) for page in read.pages]
    text = " ".join(texts)
    for words in (
        "Handover",
        "Feeder over its limit",
        "Cable work until noon",
        "cable work",
        "refused: shelve",
        "Handed over by",
    ):
        assert words in text, words
    for number, page in enumerate(texts, 1):
        assert "synthetic data" in page
        assert f"{number} / {pages}" in page
        assert "kari" in page
    assert theme.current() is before, "the window keeps its colours"
    wide, high = (float(read.pages[0].mediabox[k]) for k in (2, 3))
    assert (round(wide), round(high)) == ((595, 842) if size == "A4" else (612, 792))


def test_that_a_long_shift_goes_on_over_pages_and_loses_no_row(qtbot: QtBot, tmp_path: Path) -> None:
    from dataclasses import replace

    with Journal(None) as journal:
        report = report_of(journal)
    line = report.alarms[0]
    many = tuple(replace(line, title=f"Alarm number {k:03}") for k in range(58))
    pages = write_report(replace(report, alarms=many), tmp_path / "long.pdf")
    assert pages >= 3
    text = " ".join(page.extract_text() for page in PdfReader(tmp_path / "long.pdf").pages)
    for k in range(58):
        assert f"number {k:03}" in " ".join(text.split())


def test_that_a_place_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with Journal(None) as journal:
        report = report_of(journal)
    with pytest.raises(OSError, match="cannot be written"):
        write_report(report, tmp_path / "no" / "such" / "handover.pdf")
