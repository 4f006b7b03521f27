"""The sheet that says what the marks of quality mean."""

from __future__ import annotations

from app.model.quality import Quality
from widgets.marks_sheet import MARKS, MarksSheet


def test_that_every_quality_is_explained_once_and_drawn(qtbot):
    assert sorted(quality for quality, _, _ in MARKS) == sorted(Quality)
    sheet = MarksSheet()
    qtbot.addWidget(sheet)
    sheet.open()
    image = sheet.grab().toImage()
    assert len({image.pixelColor(x, 30).rgb() for x in range(image.width())}) > 3
