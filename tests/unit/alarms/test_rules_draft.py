"""A person at the rules: every step can be taken back, form and text never differ, files below are never written."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.alarms.rule import Kind, Select
from app.alarms.rules_draft import Origin, RulesDraft
from app.alarms.rules_file import merged, read_rules
from app.alarms.rules_preview import preview
from app.alarms.rules_write import UneditableRules, rule_key
from app.model.quality import Quality
from app.model.snapshot import Snapshot, apply
from tests.unit.alarms.alarm_world import at, district, over, read
from tests.unit.alarms.test_rules_write import MINE

BELOW = read_rules(
    """[[rule]]
id = "hot"
title = "Hot"
kind = "H"
priority = "low"
select = { quantity = "temperature" }
limit = 45
[[rule]]
id = "quiet"
title = "Quiet"
kind = "no-data"
priority = "diagnostic"
select = { quantity = "power" }
enabled = false
"""
)


def draft(text: str = "") -> RulesDraft:
    return RulesDraft(text, (BELOW,))


def test_that_a_given_rule_is_changed_in_this_file_and_given_back() -> None:
    one = draft()
    hot = one.rule("hot")
    assert hot is not None
    assert one.origin("hot") is Origin.GIVEN
    one.put(replace(hot, limit=40.0))
    assert one.origin("hot") is Origin.CHANGED
    assert one.changes() == ("hot",)
    one.put(hot)
    assert (one.text.strip(), one.origin("hot")) == ("", Origin.GIVEN)
    one.undo()
    one.remove("hot")
    assert one.rule("hot") == hot
    with pytest.raises(UneditableRules, match="switch it off"):
        one.remove("hot")


def test_that_switching_works_on_given_and_own_ones_alike() -> None:
    one = draft(MINE)
    for ident in ("hot", "quiet", "over"):
        for is_on in (False, True, False):
            one.switch(ident, is_on=is_on)
            rule = one.rule(ident)
            assert rule is not None
            assert rule.is_enabled is is_on, (ident, is_on)
    assert "# Rules of the quay" in one.text


def test_that_typing_into_one_field_is_one_step_back() -> None:
    one = draft(MINE)
    rule = one.rule("over")
    assert rule is not None
    for title in ("O", "Ov", "Ove"):
        one.put(replace(rule, title=title), step=("over", "title"))
    one.put(replace(rule, title="Ove", limit=1.0), step=("over", "limit"))
    one.undo()
    assert one.rule("over") == replace(rule, title="Ove")
    one.undo()
    assert one.text == MINE
    assert not one.can_undo
    one.redo()
    assert one.rule("over") == replace(rule, title="Ove")


def test_that_an_id_is_changed_only_where_it_is_ones_own_and_free() -> None:
    one = draft(MINE)
    rule, hot = one.rule("over"), one.rule("hot")
    assert rule is not None
    assert hot is not None
    one.put(replace(rule, id="loaded"), before="over")
    assert one.rule("over") is None
    with pytest.raises(UneditableRules, match="already"):
        one.put(replace(rule, id="hot"), before="loaded")
    with pytest.raises(UneditableRules, match="duplicate it"):
        one.put(replace(hot, id="hotter"), before="hot")
    assert one.duplicate("hot") == "hot-2"
    assert one.origin("hot-2") is Origin.OWN


def test_that_a_broken_text_is_kept_and_the_others_go_on() -> None:
    one = draft(MINE)
    one.set_text(MINE + "\n[[rule]\n")
    assert [rule.id for rule in one.rules] == ["hot", "quiet"]
    assert one.problems(district())[0].line > 0
    with pytest.raises(UneditableRules):
        one.switch("hot", is_on=False)
    one.undo()
    assert one.text == MINE


def test_that_a_text_that_looks_like_a_rule_is_not_taken_for_one() -> None:
    text = MINE.replace(
        'title = "Over"',
        """title = "Over"
cause = '''
[[rule]]
id = "warm"
title = "never this one"
kind = "H"
priority = "low"
select = { quantity = "temperature" }
limit = 1
'''""",
    )
    one = draft(text)
    assert [r.id for r in one.file.rules] == ["over", "warm"]
    for ident, limit in (("warm", 33.0), ("over", 77.0)):
        rule = one.rule(ident)
        assert rule is not None
        one.put(replace(rule, limit=limit), ident)
        changed = one.rule(ident)
        assert changed is not None
        assert changed.limit == limit
        assert "never this one" in one.text
        assert "# the next one is for the summer" in one.text
    assert len(one.file.rules) == 2


def test_that_one_letter_in_a_large_file_touches_no_other_line() -> None:
    text = "".join(MINE.replace('"over"', f'"over-{n}"').replace('"warm"', f'"warm-{n}"') for n in range(40))
    one = draft(text)
    rule = one.rule("over-20")
    assert rule is not None
    one.put(replace(rule, limit=90.0), "over-20")
    before, after = text.splitlines(), one.text.splitlines()
    assert [a for a, b in zip(after, before, strict=True) if a != b] == [
        "limit = 90          # of its rated current"
    ]
    one.put(replace(rule, limit=90.0, id="loaded"), "over-20")
    assert one.rule("over-20") is None


class Person(RuleBasedStateMachine):
    """Whatever is done, undoing all of it gives the file as it was, and what is shown is what the text says."""

    def __init__(self) -> None:
        super().__init__()
        self.draft = draft(MINE)

    @rule(
        ident=st.sampled_from(["over", "warm", "hot", "quiet"]),
        limit=st.floats(1, 99),
        step=st.sampled_from([None, "a"]),
    )
    def put(self, ident: str, limit: float, step: str | None) -> None:
        old = self.draft.rule(ident)
        if old is not None:
            self.draft.put(replace(old, limit=limit), step=step)

    @rule(ident=st.sampled_from(["over", "warm", "hot", "quiet"]), is_on=st.booleans())
    def switch(self, ident: str, is_on: bool) -> None:
        if self.draft.rule(ident) is not None:
            self.draft.switch(ident, is_on=is_on)

    @rule(ident=st.sampled_from(["over", "warm", "hot"]))
    def remove(self, ident: str) -> None:
        if self.draft.rule(ident) is not None and self.draft.origin(ident) is not Origin.GIVEN:
            self.draft.remove(ident)

    @rule()
    def duplicate(self) -> None:
        self.draft.duplicate("hot")

    @precondition(lambda self: self.draft.can_undo)
    @rule()
    def undo_and_redo(self) -> None:
        text = self.draft.text
        self.draft.undo()
        self.draft.redo()
        assert self.draft.text == text

    @invariant()
    def the_text_says_what_is_shown(self) -> None:
        found = merged(BELOW, read_rules(self.draft.text))
        assert [rule_key(r) for r in found] == [rule_key(r) for r in self.draft.rules]
        assert not self.draft.file.troubles

    def teardown(self) -> None:
        while self.draft.can_undo:
            self.draft.undo()
        assert self.draft.text == MINE
        assert not self.draft.is_changed


Person.TestCase.settings = settings(max_examples=15, stateful_step_count=15)
test_that_all_can_be_undone = Person.TestCase


def state(*rows: tuple[str, float, float] | tuple[str, float, float, Quality]) -> Snapshot:
    town = district()
    return apply(Snapshot.empty(len(town)), read(town, *rows))


def test_that_a_preview_says_where_a_rule_holds_now() -> None:
    town = district()
    seen = preview(
        over(on_delay_s=600.0), town, state(("feeder-1.power", 0, 500.0), ("feeder-2.power", 0, 5.0)), at(1)
    )
    assert (seen.count, seen.holding, seen.unknown) == (2, 1, 0)
    assert seen.seen[0].point.subject == "feeder-1.power"
    assert seen.seen[0].value == 500.0


def test_that_what_is_bad_or_absent_is_unknown_in_a_preview() -> None:
    town = district()
    seen = preview(over(), town, state(("feeder-1.power", 0, 500.0, Quality.BAD)), at(1))
    assert (seen.holding, seen.unknown) == (0, 2)
    assert np.isnan(seen.seen[1].value)


def test_that_a_preview_of_an_expression_and_of_silence_knows_the_present() -> None:
    town = district()
    rule_ = replace(
        over(), kind=Kind.EXPRESSION, select=Select(kind="feeder"), expression=".power > 0.9 * asset.rated_kw"
    )
    seen = preview(rule_, town, state(("feeder-1.power", 0, 361.0), ("feeder-2.power", 0, 359.0)), at(1))
    assert [one.holds for one in seen.seen] == [1, 0]
    silent = replace(over(), kind=Kind.NO_DATA, limit=60.0)
    seen = preview(silent, town, state(("feeder-1.power", 0, 1.0)), at(30))
    assert (seen.holding, seen.count) == (1, 2)


def test_that_a_rule_which_is_off_or_broken_can_be_previewed() -> None:
    town = district()
    assert preview(replace(over(), is_enabled=False), town, state(), at(1)).count == 2
    broken = replace(over(), kind=Kind.EXPRESSION, select=Select(kind="feeder"), expression="1 +")
    assert preview(broken, town, state(), at(1)).unknown == 2
