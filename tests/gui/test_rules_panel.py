"""The Rules panel by itself: the form makes the very rule it shows, says what is wrong and where, and hides what means nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.alarm_rules import READY
from app.alarm_trial import Answer
from app.alarms.past import Past
from app.alarms.performance import performance_of
from app.alarms.rule import Kind, Rule, Trouble
from app.alarms.rules_draft import Origin
from app.alarms.rules_file import read_rules, rule_of
from app.alarms.rules_preview import Preview
from app.alarms.rules_write import rule_key
from app.alarms.trial import Compared
from app.model.times import HOUR_NS
from widgets.rules_form import RuleForm, raw_of, table_of_raw
from widgets.rules_panel import RuleRow, RulesPanel
from widgets.rules_trial import RulesTrial

NASTY = "<b>bold</b> <img src=x>"
RULES = read_rules(READY.read_text(encoding="utf-8")).rules
BY_ID = {rule.id: rule for rule in RULES}


@pytest.fixture
def form(qtbot: QtBot) -> RuleForm:
    form = RuleForm()
    qtbot.addWidget(form)
    form.show()
    return form


@pytest.fixture
def panel(qtbot: QtBot) -> RulesPanel:
    panel = RulesPanel(lambda ident: ident)
    qtbot.addWidget(panel)
    panel.resize(1200, 400)
    panel.show()
    panel.show_rows([RuleRow(rule, Origin.GIVEN, 3, 0) for rule in RULES])
    return panel


def line(form: RuleForm, key: str) -> QLineEdit:
    found = form.fields[key]
    assert isinstance(found, QLineEdit)
    return found


def write(form: RuleForm, key: str, text: str) -> None:
    line(form, key).setText(text)
    line(form, key).textEdited.emit(text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_that_every_ready_rule_stands_in_the_form_as_it_is(rule: Rule) -> None:
    assert rule_key(rule_of(table_of_raw(raw_of(rule), rule))) == rule_key(rule)


def test_that_a_rule_shown_says_nothing_and_an_edit_gives_the_new_one(form: RuleForm, qtbot: QtBot) -> None:
    heard: list[tuple[Rule, str]] = []
    form.edited.connect(lambda rule, key: heard.append((rule, key)))
    for rule in RULES:
        form.show_rule(rule, is_given=True)
    assert heard == []
    form.show_rule(BY_ID["battery-hot"], is_given=True)
    write(form, "limit", "40,5")
    assert heard[-1][1] == "limit"
    assert heard[-1][0] == replace(BY_ID["battery-hot"], limit=40.5)


def test_that_what_makes_no_rule_is_said_in_words_and_marked(form: RuleForm) -> None:
    wrong: list[tuple[str, str]] = []
    form.wrong.connect(lambda text, key: wrong.append((text, key)))
    form.show_rule(BY_ID["battery-hot"], is_given=False)
    for key, text, says in (
        ("limit", "hot", "must be a number"),
        ("on_delay_s", "-3", "0 or more"),
        ("id", "Battery Hot", "small letters"),
        ("title", "", "title is missing"),
    ):
        form.show_rule(BY_ID["battery-hot"], is_given=False)
        write(form, key, text)
        assert says.lower() in wrong[-1][0].lower()
        assert form.fault.isVisibleTo(form)
    form.show_rule(BY_ID["battery-hot"], is_given=False)
    assert not form.fault.isVisibleTo(form)
    assert not any(field.property("wrong") for field in form.fields.values())


def test_that_only_fields_that_mean_something_are_shown(form: RuleForm) -> None:
    form.show_rule(BY_ID["feed-down"], is_given=True)
    assert form.fields["source"].isVisibleTo(form)
    assert not form.fields["limit"].isVisibleTo(form)
    form.show_rule(BY_ID["battery-hot"], is_given=True)
    assert not form.fields["source"].isVisibleTo(form)
    assert form.fields["limit"].isVisibleTo(form)
    kind = form.fields["kind"]
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.findData(Kind.EXPRESSION.value))
    assert form.fields["expression"].isVisibleTo(form)
    assert "needs expression" in form.fault.text()


def test_that_the_id_of_a_given_rule_is_not_changed(form: RuleForm) -> None:
    form.show_rule(BY_ID["battery-hot"], is_given=True)
    assert not line(form, "id").isEnabled()
    form.show_rule(BY_ID["battery-hot"], is_given=False)
    assert line(form, "id").isEnabled()


@pytest.mark.parametrize("place", [(1, 1), (1, 7), (1, 400), (9, 9), (2, 1)])
def test_that_the_place_of_an_error_is_marked_wherever_it_is(form: RuleForm, place: tuple[int, int]) -> None:
    form.show_rule(BY_ID["heat-pump-short-cycling"], is_given=True)
    form.show_places({"expression": place})
    text = form.fields["expression"]
    assert isinstance(text, QPlainTextEdit)
    assert len(text.extraSelections()) == 1
    form.show_places({})
    assert not text.extraSelections()


def test_that_the_list_counts_filters_and_sorts(panel: RulesPanel) -> None:
    assert panel.title.text() == f"{len(RULES)} rules, {3 * len(RULES)} alarms"
    panel.find.setText("battery")
    assert {row[0] for row in panel.table.texts()} >= {"Battery hot", "Battery very hot"}
    assert all("attery" in " ".join(row) for row in panel.table.texts())
    panel.find.setText("")
    panel.table.sortByColumn(1, panel.table.horizontalHeader().sortIndicatorOrder().AscendingOrder)
    assert panel.table.texts()[0][1].strip() == "High"


def test_that_a_rule_is_chosen_and_its_form_stands_there(panel: RulesPanel, qtbot: QtBot) -> None:
    assert panel.empty.isVisibleTo(panel)
    with qtbot.waitSignal(panel.rule_chosen) as heard:
        panel.choose("battery-hot")
    assert heard.args == ["battery-hot"]
    panel.show_rule(BY_ID["battery-hot"], is_given=True)
    assert panel.form.isVisibleTo(panel)
    panel.as_text.setChecked(True)
    assert panel.text.isVisibleTo(panel)


def test_that_a_filter_does_not_lose_the_chosen_rule_when_rows_come_anew(panel: RulesPanel) -> None:
    panel.choose("noise-high")
    panel.show_rows([RuleRow(rule, Origin.GIVEN, 3, 1) for rule in RULES[1:]])
    assert panel.chosen == "noise-high"


def test_that_why_it_cannot_be_saved_is_said(panel: RulesPanel) -> None:
    panel.show_state(can_undo=True, changes=2, saves_to="alarms.toml", why_not="")
    assert panel.save.isEnabled()
    assert "2 rules are changed" in panel.state.text()
    panel.show_state(can_undo=True, changes=2, saves_to="alarms.toml", why_not="You are a viewer.")
    assert not panel.save.isEnabled()
    assert "You are a viewer." in panel.state.text()
    assert panel.save.accessibleDescription() == "You are a viewer."


def test_that_texts_of_others_are_plain(panel: RulesPanel) -> None:
    nasty = replace(BY_ID["battery-hot"], title=NASTY)
    panel.show_rows([RuleRow(nasty, Origin.OWN, 1, None)])
    assert panel.table.texts()[0][0] == NASTY
    panel.outcome.show_problems([Trouble("x", NASTY)])
    assert panel.outcome.problems.item(0).text() == NASTY
    panel.outcome.show_preview(nasty, Preview())
    panel.form.show_rule(nasty, is_given=False)
    for label in panel.findChildren(QLabel):
        assert "<b>" not in label.text() or label.textFormat().name == "PlainText"


def test_that_faults_come_before_advice_and_lead_to_their_rule(panel: RulesPanel, qtbot: QtBot) -> None:
    advice, fault = Trouble("b", "some advice", is_advice=True), Trouble("a", "a fault", 3)
    panel.outcome.show_problems([advice, fault])
    problems = panel.outcome.problems
    assert [problems.item(k).text() for k in range(2)] == ["a fault", "some advice"]
    assert panel.outcome.problems_head.text() == "1 problem, 1 piece of advice"
    with qtbot.waitSignal(panel.outcome.problem_chosen) as heard:
        problems.itemClicked.emit(problems.item(0))
    assert heard.args == [fault]


def test_that_writing_in_the_file_is_heard_and_showing_it_is_not(panel: RulesPanel) -> None:
    heard: list[str] = []
    panel.text.edited.connect(heard.append)
    panel.text.show_text("# one\n# two\n")
    assert heard == []
    panel.text.go_to(2)
    panel.text.insertPlainText("x")
    assert heard == ["# one\nx# two\n"]
    panel.text.mark([(1, 0), (2, 3), (99, 1), (0, 0)])
    assert len(panel.text.extraSelections()) == 3


def test_that_a_narrow_list_keeps_symbol_limit_and_counts(panel: RulesPanel) -> None:
    panel.resize(700, 240)
    panel.resize(701, 240)
    assert panel.table.isColumnHidden(2)
    panel.resize(2200, 400)
    panel._fit()
    assert not panel.table.isColumnHidden(2)
    assert panel.table.rows.columns[1].head == "Priority"


def test_that_a_trial_says_what_would_have_been(qtbot: QtBot) -> None:
    dialog = RulesTrial(None, lambda alarm: alarm)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.wanted) as heard:
        dialog.run.click()
    assert heard.args == [168, "rules"]
    assert dialog.run.text() == "Stop"
    dialog.show_progress(0.5)
    assert dialog.progress.value() == 500
    figures = performance_of(Past(), 0, HOUR_NS)
    dialog.show_answer(Answer(figures, figures, (Compared("a:b", 1, 4, 0, 0),)), "Not tried: x.")
    assert "Only by the changed rules: 4." in dialog.summary.text()
    assert "Not tried: x." in dialog.figures.text()
    assert dialog.table.texts() == [["a:b", "4", "1", "0"]]
    with qtbot.waitSignal(dialog.cancelled):
        dialog.run.click()
        dialog.run.click()
    dialog.show_trouble("Nothing is recorded yet.")
    assert dialog.summary.text() == "Nothing is recorded yet."
    dialog.close()
