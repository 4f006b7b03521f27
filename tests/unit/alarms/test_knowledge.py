"""How much the alarm system knows: without readings it may not be calm."""

from __future__ import annotations

from app.alarms.engine import Engine
from app.alarms.expression import compile_expression
from app.alarms.rule import Kind, Rule, Select
from app.alarms.words import Priority
from app.model.quality import Quality
from tests.unit.alarms.alarm_world import KARI, at, district, over, read


def known(engine: Engine, seconds: float) -> tuple[int, int]:
    found = engine.knowledge(at(seconds))
    return found.known, found.of


def test_that_a_signal_counts_while_it_reports_and_is_usable() -> None:
    c = district()
    engine = Engine([over()], c, started_ns=at(0))
    assert known(engine, 0) == (0, 2), "nothing has come yet"
    engine.readings(read(c, ("feeder-1.power", 1, 10.0)), at(1))
    assert known(engine, 2) == (1, 2)
    engine.readings(read(c, ("feeder-2.power", 3, 10.0, Quality.BAD)), at(3))
    assert known(engine, 4) == (1, 2), "a bad one says nothing"
    stale_s = float(c.stale_after_ns[c.row("feeder-1.power")]) / 1e9
    assert known(engine, 2 + stale_s) == (0, 2), "what is stale says nothing any more"


def test_that_only_what_rules_judge_counts_and_expressions_do() -> None:
    c = district()
    hot = Rule(
        "hot", "Hot", Kind.EXPRESSION, Priority.LOW, Select(kind="battery"), expression=".temperature > 40"
    )
    silent = Rule(
        "silent", "Silent", Kind.NO_DATA, Priority.DIAGNOSTIC, Select(quantity="setpoint"), limit=180.0
    )
    engine = Engine([hot, silent], c, started_ns=at(0), compile_=compile_expression)
    assert known(engine, 0) == (0, 1)
    engine.readings(read(c, ("battery.temperature", 1, 20.0)), at(1))
    assert known(engine, 2) == (1, 1)
    assert known(Engine([silent], c, started_ns=at(0)), 0) == (0, 0)


def test_that_other_rules_need_other_signals_and_what_was_heard_stays_known() -> None:
    c = district()
    engine = Engine([over()], c, started_ns=at(0))
    engine.readings(read(c, ("feeder-1.power", 1, 10.0), ("battery.temperature", 1, 20.0)), at(1))
    warm = Rule("warm", "Warm", Kind.H, Priority.LOW, Select(quantity="temperature"), limit=40.0)
    engine.put_rules([warm], at(2), KARI)
    assert known(engine, 3) == (1, 1)
