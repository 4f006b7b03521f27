"""The Rules panel in the real window: a limit is changed, looked at, saved over a shipped district, and rings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.alarm_rules import NAME, rules_of
from app.alarms.chatter_advice import Advice
from app.alarms.rules_draft import Origin
from app.alarms.words import State
from app.model.times import DAY_NS
from app.opening import history_folder, open_district
from app.people.roles import Role
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    opened = open_district("trondheim")
    with desk_of(opened, tmp_path / "data", opened.district.feeds, fill_ns=DAY_NS // 12) as made:
        made.window.resize(1500, 900)
        made.start()
        qtbot.waitUntil(lambda: made.session.fetcher is not None, timeout=120_000)
        qtbot.waitUntil(lambda: bool(made.session.alarms.board.rules), timeout=30_000)
        made.rules.open()
        qtbot.waitUntil(lambda: bool(made.rules._alarms), timeout=30_000)
        yield made


def field(desk: Desk, key: str) -> QLineEdit:
    found = desk.rules.panel.form.fields[key]
    assert isinstance(found, QLineEdit)
    return found


def write(desk: Desk, key: str, text: str, *, is_last: bool = True) -> None:
    """is_last: nothing is written any more, so that it does not wait for the next letter on a busy machine."""
    one = field(desk, key)
    one.setText(text)
    one.textEdited.emit(text)
    if is_last:
        desk.rules.flush()


def test_that_a_limit_is_changed_kept_over_the_shipped_district_and_rings(desk: Desk, qtbot: QtBot) -> None:
    hub, session = desk.rules, desk.session
    hub.choose("transformer-nearly-full")
    shipped = session.opened.district.folder
    before = {p.name: p.read_bytes() for p in shipped.glob("*.toml")}
    write(desk, "limit", "0.01")
    write(desk, "on_delay_s", "0")
    assert hub.draft.origin("transformer-nearly-full") is Origin.CHANGED
    qtbot.waitUntil(lambda: "holds at" in hub.panel.outcome.line.text(), timeout=30_000)
    assert hub.panel.save.isEnabled()
    hub.panel.save.click()
    folder = history_folder(desk.data, session.opened.district)
    assert "transformer-nearly-full" in (folder / NAME).read_text(encoding="utf-8")
    assert {p.name: p.read_bytes() for p in shipped.glob("*.toml")} == before
    rules, troubles = rules_of(session.opened.district, folder)
    assert not troubles
    assert next(r for r in rules if r.id == "transformer-nearly-full").limit == 0.01
    qtbot.waitUntil(
        lambda: any(a.rule == "transformer-nearly-full" for a in session.alarms.board.alarms.values()),
        timeout=60_000,
    )
    assert not hub.panel.save.isEnabled()
    board = session.alarms.board
    ident = next(i for i, a in board.alarms.items() if a.rule == "transformer-nearly-full")
    board.acknowledge([ident], "seen")
    qtbot.waitUntil(lambda: board.alarms[ident].state is State.ACKED, timeout=30_000)
    write(desk, "limit", "0.02")
    hub.panel.save.click()
    qtbot.waitUntil(
        lambda: next(r for r in board.rules if r.id == "transformer-nearly-full").limit == 0.02,
        timeout=30_000,
    )
    assert board.alarms[ident].state is State.ACKED
    assert board.alarms[ident].note == "seen"

    def rang() -> bool:
        hub.count()
        qtbot.wait(200)
        return hub._rang is not None and hub._rang["transformer-nearly-full"] > 0

    qtbot.waitUntil(rang, timeout=30_000)


def test_that_an_error_in_an_expression_is_shown_with_its_place_while_typing(
    desk: Desk, qtbot: QtBot
) -> None:
    hub = desk.rules
    hub.choose("heat-pump-short-cycling")
    text = hub.panel.form.fields["expression"]
    assert isinstance(text, QPlainTextEdit)
    assert text.isVisibleTo(hub.panel.form)
    text.setPlainText("rises(.powr_kw > 0.5, 1h) > 6")
    hub.flush()
    qtbot.waitUntil(lambda: bool(text.extraSelections()), timeout=30_000)
    items = [hub.panel.outcome.problems.item(k).text() for k in range(hub.panel.outcome.problems.count())]
    assert any("did you mean .power_kw?" in words for words in items)
    assert not hub.panel.save.isEnabled()
    assert "heat-pump-short-cycling" in hub.panel.save.toolTip()
    hub.panel.tools["undo"].click()
    qtbot.waitUntil(lambda: not text.extraSelections(), timeout=30_000)
    assert not hub.draft.is_changed


def test_that_a_number_which_is_none_keeps_its_place_and_is_not_saved(desk: Desk) -> None:
    hub = desk.rules
    hub.choose("battery-hot")
    write(desk, "limit", "forty")
    assert "must be a number" in hub.panel.form.fault.text()
    assert field(desk, "limit").property("wrong")
    assert not hub.panel.save.isEnabled()
    assert "battery-hot" in hub.panel.save.toolTip()
    hub.choose("battery-empty")
    hub.choose("battery-hot")
    assert field(desk, "limit").text() == "forty"
    write(desk, "limit", "40")
    assert hub.panel.save.isEnabled()
    assert not hub.pending


def test_that_rules_are_tried_on_history_beside_those_in_use(desk: Desk, qtbot: QtBot) -> None:
    hub = desk.rules
    hub.choose("transformer-nearly-full")
    write(desk, "limit", "0.01")
    hub.panel.trial.click()
    dialog = hub.trying.dialog
    assert dialog is not None
    dialog.run.click()
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=120_000)
    assert "Only by the changed rules" in dialog.summary.text()
    assert any("Transformer nearly full" in row[0] for row in dialog.table.texts())
    dialog.close()


def test_that_a_viewer_may_look_and_not_save(desk: Desk) -> None:
    hub, post = desk.rules, desk.session.post
    hub.choose("battery-hot")
    write(desk, "limit", "40")
    post._base = Role.VIEWER
    hub._show_state()
    assert not hub.panel.save.isEnabled()
    assert "engineer" in hub.panel.save.toolTip()
    hub.save()
    assert hub.draft.is_changed


def test_that_a_slow_file_takes_the_last_letter_along_when_it_is_saved(desk: Desk) -> None:
    hub = desk.rules
    hub.choose("battery-hot")
    hub._put_s = 1.0  # as with a file of thousands of rules
    write(desk, "limit", "41", is_last=False)
    assert hub._held is not None
    hub.panel.save.click()
    rule = hub.draft.rule("battery-hot")
    assert rule is not None
    assert rule.limit == 41.0
    assert not hub.draft.is_changed


def test_that_an_alarm_and_the_performance_page_lead_to_their_rule(desk: Desk) -> None:
    desk.performance.rule_wanted.emit("noise-high")
    assert desk.rules.chosen == "noise-high"
    desk.alarms.panel.details.rule_asked.emit("battery-hot")
    assert desk.rules.panel.chosen == "battery-hot"
    before = desk.rules.draft.text
    desk.performance.panel.draft_wanted.emit("voltage-low", Advice(9, deadband=0.01, with_deadband=1))
    assert desk.rules.draft.changes() == ("voltage-low",)
    assert field(desk, "deadband").text() == "0.01"
    assert desk.rules.panel.save.isEnabled(), "nothing is in use yet"
    desk.rules._on_asked("undo")
    assert desk.rules.draft.text == before


def test_that_rules_are_added_copied_switched_off_and_deleted(desk: Desk) -> None:
    hub = desk.rules
    hub.choose("battery-hot")
    for what in ("duplicate", "switch", "remove", "add"):
        hub.panel.tools[what].click()
    assert hub.chosen == "new-rule"
    assert hub.draft.rule("battery-hot-2") is None
    for _ in range(4):
        hub.panel.tools["undo"].click()
    assert not hub.draft.is_changed
    hub.choose("battery-hot")
    hub.panel.tools["switch"].click()
    rule = hub.draft.rule("battery-hot")
    assert rule is not None
    assert not rule.is_enabled
    assert "enabled = false" in hub.panel.text.toPlainText()
    hub.panel.text.setPlainText("[[rule]\n")
    assert "First mend the file" in hub.panel.save.toolTip()
