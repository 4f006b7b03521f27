"""`tvilling shift report` without a window: pictures of notes, what is proven, and what cannot be in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.alarms.words import Actor
from app.journal.entry import Entry
from app.journal.store import Journal
from app.main import main
from app.model.times import NS, iso
from app.opening import history_folder, open_district
from app.shift_log import changed, notes_of, written
from app.shift_pictures import FOLDER, keep

T0 = 1_780_000_000 * NS


@pytest.fixture
def data(tmp_path: Path, qapp: QApplication) -> Path:
    """A shift with a note that keeps a picture, and one whose picture is gone."""
    folder = history_folder(tmp_path, open_district("trondheim").district)
    folder.mkdir(parents=True)
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(0x224466)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    name = keep(folder / FOLDER, bytes(buffer.data().data()))
    kari = Actor("kari", "operator", "live")
    with Journal(folder / "journal.sqlite") as journal:
        journal.append(
            [
                Entry(T0, "alarm.started"),
                written("Seen on site", kari, T0 + 60 * NS, picture=name),
                written("Lost", kari, T0 + 70 * NS, picture="ab" * 32),
            ]
        )
    return tmp_path


def test_that_a_report_by_command_has_pictures_of_notes_and_says_what_is_proven_and_what_needs_a_window(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "handover.pdf"
    span = ["--from", iso(T0), "--to", iso(T0 + 3600 * NS)]
    assert main(["--data", str(data), "shift", "report", *span, "-o", str(out), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["made"]["mode"] == "command"
    assert told["proof_note"]
    pages = PdfReader(out).pages
    text = " ".join(" ".join(p.extract_text().split()) for p in pages)
    assert sum(len(p.images) for p in pages) == 1
    assert "there is no picture of the city" in text
    assert "is not there, or was changed" in text
    assert "Proof" in text
    assert "by command" in text
    assert "Nobody has checked" not in text


def test_that_the_figures_in_a_terminal_follow_the_same_rule(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(data), "shift", "report", "--at", iso(T0 + NS)]) == 0
    said = capsys.readouterr().out
    assert "0 times an alarm rang" in said
    assert "diagnostic ones: 0 times" in said
    assert "proof:" in said


def test_that_notes_are_listed_open_points_first_with_who_wrote_them_anew(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = history_folder(data, open_district("trondheim").district)
    ola = Actor("ola", "operator", "live")
    with Journal(folder / "journal.sqlite") as journal:
        note = notes_of(journal.each(kinds=("shift",)))[1]
        journal.append([changed(note, "Found again", ola, T0 + 90 * NS, tags=("open",))])
    assert main(["--data", str(data), "shift", "notes"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert "open  Found again  (edited by ola" in first
    assert "Seen on site" in second
    assert main(["--data", str(data), "shift", "notes", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["notes"][0]
    assert told["earlier"][0]["text"] == "Lost"
