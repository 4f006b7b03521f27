"""The handover report on paper, read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.journal.store import Journal
from app.opening import open_district
from app.shift_report import Made, gather
from tests.unit.test_shift import report_of, with_diagnostic
from widgets import theme
from widgets.shift_paper import write_report


@pytest.mark.parametrize("size", ["A4", "letter"])
def test_that_the_paper_says_what_the_report_says_on_every_page(
    qtbot: QtBot, tmp_path: Path, size: str
) -> None:
    before = theme.current()
    with Journal(None) as journal:
        report = report_of(journal)
    pages = write_report(report, tmp_path / "handover.pdf", size=size)
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
        assert "made 2026-05-29 06:26:40 CEST · window in LIVE · Tvilling 1.2 · by kari" in page, page
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


def test_that_a_name_too_long_for_the_foot_is_cut_and_nothing_runs_into_the_page_number(
    qtbot: QtBot, tmp_path: Path
) -> None:
    from dataclasses import replace

    with Journal(None) as journal:
        report = report_of(journal)
    write_report(replace(report, made=replace(report.made, by="k" * 300)), tmp_path / "long.pdf")
    text = " ".join(PdfReader(tmp_path / "long.pdf").pages[0].extract_text().split())
    assert "Tvilling 1.2" in text
    assert "k" * 100 not in text


def test_that_the_tile_the_bars_and_the_table_count_the_same_and_diagnostic_ones_stand_apart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with Journal(None) as journal:
        shift = with_diagnostic(journal)
        report = gather(open_district("trondheim"), journal, None, shift, made=Made("kari", shift.to_ns))
    write_report(report, tmp_path / "handover.pdf")
    text = " ".join(" ".join(p.extract_text().split()) for p in PdfReader(tmp_path / "handover.pdf").pages)
    assert "Alarms 3 " in text
    assert "diagnostic ones, for who keeps the system, stand apart" in text
    assert "Diagnostic: 2 times" in text


def test_that_a_picture_of_the_city_and_of_notes_is_in_it_and_one_that_was_changed_is_said(
    qtbot: QtBot, tmp_path: Path
) -> None:
    from dataclasses import replace

    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    with Journal(None) as journal:
        report = report_of(journal)
    note = replace(report.notes[0], picture="ab12")
    report = replace(report, notes=(note,))
    write_report(report, tmp_path / "with.pdf", city=image)
    pages = PdfReader(tmp_path / "with.pdf").pages
    text = " ".join(" ".join(p.extract_text().split()) for p in pages)
    assert sum(len(p.images) for p in pages) == 1
    assert "The city as the window showed it" in text
    assert "is not there, or was changed" in text
