"""The sheet that says what the marks of quality mean."""

from __future__ import annotations

from app.model.quality import Quality
from app.model.trust import Proof
from widgets.marks_sheet import MARKS, MarksSheet
from widgets.proof_marks import PROOFS, ProofMarks


def test_that_every_quality_is_explained_once_and_drawn(qtbot):
    assert sorted(quality for quality, _, _ in MARKS) == sorted(Quality)
    sheet = MarksSheet()
    qtbot.addWidget(sheet)
    sheet.open()
    image = sheet.grab().toImage()
    assert len({image.pixelColor(x, 30).rgb() for x in range(image.width())}) > 3


def test_that_every_state_of_proof_is_explained_once_and_looks_different(qtbot):
    assert sorted(proof for proof, _, _ in PROOFS) == sorted(set(Proof) - {Proof.NONE})
    sheet = MarksSheet()
    qtbot.addWidget(sheet)
    sheet.open()
    marks = sheet.findChild(ProofMarks)
    image = marks.grab().toImage()
    rows = [image.copy(0, 40 * k, 216, 40) for k in range(len(PROOFS))]
    assert all(a != b for k, a in enumerate(rows) for b in rows[k + 1 :])
