"""Evidence exported from the window: offered, made beside it, stopped, and it holds where it is checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.evidence_hub import EvidenceHub
from app.ledger.bundle import Bundle
from app.ledger.checking import check_file
from app.ledger.log_checks import holds
from app.ledger.trust_file import Trust
from app.model.times import HOUR_NS
from app.model.trust import IntervalProof, Proof
from app.opening import open_district
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of
from widgets.evidence_dialog import EvidenceDialog

pytestmark = needs_window


@pytest.fixture
def hub(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[EvidenceHub]:
    monkeypatch.setenv("TVILLING_NO_KEYRING", "1")
    opened = open_district()
    with desk_of(opened, tmp_path / "data", opened.district.feeds, fill_ns=3 * HOUR_NS) as desk:
        desk.start()
        qtbot.waitUntil(lambda: desk.session.ledger is not None, timeout=60_000)
        qtbot.waitUntil(lambda: len(sealed_quarters(desk)) > 8, timeout=60_000)
        yield EvidenceHub(desk)


def sealed_quarters(desk: Desk) -> list[IntervalProof]:
    """Records of actions and devices may be in the log before the first of them."""
    assert desk.session.ledger is not None
    found = desk.session.ledger.prover.intervals(0, 2**62)
    return [one for one in found if one.proof is not Proof.UNANCHORED]


def asked(hub: EvidenceHub) -> EvidenceDialog:
    hub.action.trigger()
    assert hub.dialog is not None
    return hub.dialog


def desk_in(hub: EvidenceHub) -> Desk:
    return hub._desk


def test_that_what_is_exported_holds_elsewhere(hub: EvidenceHub, qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_in(hub)
    desk.select("asset", "energy-house")
    dialog = asked(hub)
    assert "sealed" in dialog.says.text()
    assert dialog.signals.count() == 2
    path = tmp_path / "out.zip"
    dialog.path.setText(str(path))
    dialog.signals.setCurrentIndex(1)
    said: list[tuple[object, ...]] = []
    hub.acted.connect(lambda *words: said.append(words))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert said[0][:2] == ("evidence-exported", ("out.zip",))
    log = desk.session.ledger.log  # type: ignore[union-attr]
    assert holds(check_file(path, Trust.of_log(log.origin, [(log.vkey, None)]))) is True
    with Bundle(path) as bundle:
        assert bundle.head.signals is not None
        assert all(one.startswith("energy-house.") for one in bundle.head.signals)
    assert str(path) in desk.window.status.notice.text()


def test_that_a_stopped_export_leaves_nothing(hub: EvidenceHub, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = asked(hub)
    from_ns, to_ns = dialog.span()
    dialog.reject()
    hub.export(from_ns, to_ns, None, tmp_path / "out.zip")
    hub.cancel()
    assert hub.job is None
    assert not list(tmp_path.glob("out.zip*"))


def test_that_the_dialog_says_what_is_wrong(hub: EvidenceHub, qtbot: QtBot) -> None:
    dialog = asked(hub)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    start = dialog.start.text()
    for line, text, words in (
        (dialog.start, "whenever", "is not a time"),
        (dialog.start, dialog.end.text(), "must lie before"),
        (dialog.start, "1990-01-01T00:00:00Z", ""),
        (dialog.end, "1990-01-02T00:00:00Z", "Nothing of this time is sealed"),
    ):
        line.setText(text)
        assert words in dialog.says.text()
        assert ok.isEnabled() is (not words)
    dialog.start.setText(start)
    dialog.reject()


def test_that_a_file_that_cannot_be_written_is_said(hub: EvidenceHub, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = asked(hub)
    from_ns, to_ns = dialog.span()
    dialog.reject()
    hub.export(from_ns, to_ns, None, tmp_path / "not there" / "out.zip")
    qtbot.waitUntil(lambda: hub.job is None, timeout=60_000)
    assert "No evidence was exported" in desk_in(hub).window.status.notice.text()
