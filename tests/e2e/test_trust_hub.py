"""Trust in the real window: another key on demand, what files bring, and a log that was put back from yesterday's copy."""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.ledger.trust_file import Trust
from app.making import make_district
from app.model.ledger import Level
from app.opening import history_folder, open_district
from app.program import Program
from app.proof_trust import chosen
from tests.e2e.windows import desk_in, desk_of
from tests.unit.test_making import cube
from widgets.trust_page import TrustPage

LEFT = Qt.MouseButton.LeftButton


def open_page(program: Program, qtbot: QtBot) -> TrustPage:
    desk = desk_in(program)
    qtbot.waitUntil(lambda: desk.proof.trust.state is not None, timeout=30_000)
    desk.window.open_preferences("Trust")
    page = desk.proof.trust.page
    assert page is not None
    return page


def close_page(program: Program) -> None:
    for dialog in desk_in(program).window.findChildren(QDialog):
        dialog.close()


def test_that_the_key_changes_only_after_a_question_and_others_can_follow(
    program: Program, qtbot: QtBot
) -> None:
    page, trust = open_page(program, qtbot), desk_in(program).proof.trust
    assert trust.state is not None
    before = trust.state
    qtbot.mouseClick(page.rotate, LEFT)
    assert trust.question is not None
    assert trust.state.retired == 0, "nothing happens before the answer"
    button = next(b for b in trust.question.findChildren(QPushButton) if b.text() == "Change the key")
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: trust.state is not None and trust.state.retired == 1, timeout=30_000)
    assert trust.state.fingerprint != before.fingerprint
    assert trust.state.verdict.ok is not False
    assert trust.state.fingerprint in page.told.text()
    exported = Trust.decode(trust.state.own.encode())
    assert [key.to_size is None for key in exported.keys(before.origin)] == [False, True]
    close_page(program)


def test_that_committees_come_from_files_and_go_again(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page, trust = open_page(program, qtbot), desk_in(program).proof.trust
    keys = [base64.b64encode(bytes([k + 1]) * 96).decode() for k in range(4)]
    good, bad = tmp_path / "committee.json", tmp_path / "bad.json"
    good.write_text(
        json.dumps({"epoch": 0, "voting_rights": [[key, 2500] for key in keys]}), encoding="utf-8"
    )
    bad.write_text(json.dumps({"epoch": 0, "voting_rights": [[keys[0], 1]]}), encoding="utf-8")
    trust.take(bad, "testnet")
    qtbot.waitUntil(lambda: "add up" in page.told.text(), timeout=30_000)
    trust.take(good, "testnet")
    qtbot.waitUntil(lambda: "1 taken" in page.told.text(), timeout=30_000)
    assert page.committees.item(0).text() == "testnet   genesis   4 members"
    page.committees.setCurrentRow(0)
    qtbot.mouseClick(page.drop_committee, LEFT)
    qtbot.waitUntil(lambda: not page.committees.isEnabled(), timeout=30_000)
    assert chosen(desk_in(program).data) == Trust()
    close_page(program)


def test_that_a_log_put_back_from_an_older_copy_is_said_loudly(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    folder = make_district(tmp_path / "town", (cube(tmp_path / "town.city.json"),), name="Town")
    opened, data = open_district(folder), tmp_path / "data"
    ledger, copy = history_folder(data, opened.district) / "ledger", tmp_path / "yesterday"

    def run(least: int) -> tuple[Level | None, str]:
        with desk_of(opened, data) as desk:
            desk.start()
            trust = desk.proof.trust
            qtbot.waitUntil(lambda: trust.state is not None, timeout=30_000)
            held = desk.session.ledger
            assert held is not None
            for number in range(3):  # something happens
                held.scribe.write("twin.test/1", {"number": number})
            qtbot.waitUntil(lambda: held.log.size >= least, timeout=30_000)
            said = desk.window.status.notice.text()
            trust.look()
            before = trust.state
            qtbot.waitUntil(lambda: trust.state is not before, timeout=30_000)
            assert trust.state is not None
            return trust.state.verdict.level, said

    run(3)
    shutil.copytree(ledger, copy)
    level, said = run(6)
    assert level is Level.E3
    assert "not what it was" not in said
    shutil.rmtree(ledger)
    shutil.copytree(copy, ledger)
    with desk_of(opened, data) as desk:
        desk.start()
        qtbot.waitUntil(
            lambda: "The ledger is not what it was" in desk.window.status.notice.text(), timeout=30_000
        )
        assert desk.proof.trust.state is not None
        assert desk.proof.trust.state.verdict.ok is False
        assert desk.proof.trust.level is None
