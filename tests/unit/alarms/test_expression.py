"""Expressions: what they say, that no text breaks them, and the laws of three values."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.alarms.expression import Expression, both, compile_expression, either
from app.alarms.expression_parse import parse
from app.alarms.expression_words import (
    BadExpression,
    Call,
    Compare,
    Logic,
    Negative,
    Node,
    Not,
    Number,
    Ref,
    Span,
    Sum,
    Truth,
    show,
)
from app.alarms.rule import Kind, Rule, Select, expand
from app.alarms.words import Priority
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from tests.unit.alarms.alarm_world import at, district

_PAST = np.iinfo(np.int64).min


class World:
    """Two feeders; signals set by name, time moved by hand."""

    def __init__(self, text: str, select: Select | None = None) -> None:
        self.catalogue: Catalogue = district()
        rule = Rule("x", "X", Kind.EXPRESSION, Priority.LOW, select or Select(kind="feeder"), expression=text)
        points, _ = expand([rule], self.catalogue)
        self.compiled: Expression = compile_expression(text, points, self.catalogue)
        n = len(self.catalogue)
        self.value, self.quality = np.full(n, np.nan), np.full(n, Quality.ABSENT, np.uint8)
        self.at_ns = np.full(n, _PAST, np.int64)

    def at(self, seconds: float, quality: Quality = Quality.GOOD, **values: float) -> list[int]:
        """values: `feeder_1__power=3.0`."""
        for name, value in values.items():
            row = self.catalogue.row(name.replace("__", ".").replace("_", "-"))
            self.value[row], self.quality[row], self.at_ns[row] = value, quality, at(seconds)
        return self.compiled.evaluate(self.value, self.quality, self.at_ns, at(seconds)).tolist()


def test_that_an_expression_is_asked_for_each_asset_with_its_own_figures() -> None:
    world = World(".power > 0.9 * asset.rated_kw")
    assert world.at(0, feeder_1__power=361.0, feeder_2__power=359.0) == [1, 0]


def test_that_one_signal_may_be_named_and_stands_for_all() -> None:
    world = World("battery.temperature > 30 and .power > 100")
    assert world.at(0, battery__temperature=31.0, feeder_1__power=101.0, feeder_2__power=5.0) == [1, 0]


def test_that_what_is_not_known_is_neither_true_nor_false() -> None:
    world = World(".power > 100")
    assert world.at(0) == [-1, -1]
    assert world.at(1, Quality.BAD, feeder_1__power=500.0) == [-1, -1]
    assert world.at(2, feeder_1__power=500.0) == [1, -1]
    assert world.at(2 + 601) == [-1, -1], "ten periods old: given up"


def test_that_a_false_part_decides_an_and_and_a_true_one_an_or() -> None:
    assert World(".power > 100 and .setpoint > 5").at(0, feeder_1__power=1.0) == [0, -1]
    assert World(".power > 100 or .setpoint > 5").at(0, feeder_1__power=500.0) == [1, -1]


def test_that_bad_known_and_age_look_at_the_reading_itself() -> None:
    assert World("bad(.power)").at(0, Quality.BAD, feeder_1__power=1.0) == [1, 0]
    assert World("known(.power)").at(0, feeder_1__power=1.0) == [1, 0]
    world = World("age(.power) > 120")
    assert world.at(0, feeder_1__power=1.0) == [0, 1], "what never came is old without end"
    assert world.at(121) == [1, 1]


def test_that_a_rate_is_counted_between_two_readings() -> None:
    world = World("rate(.power) > 2")
    assert world.at(0, feeder_1__power=0.0) == [-1, -1]
    assert world.at(10, feeder_1__power=30.0) == [1, -1]
    assert world.at(15) == [1, -1], "it holds until the next"
    assert world.at(20, feeder_1__power=31.0) == [0, -1]


def test_that_a_mean_is_weighed_by_time_and_unknown_at_first() -> None:
    world = World("avg(.power, 100s) > 50")
    assert world.at(0, feeder_1__power=100.0)[0] == -1
    assert world.at(40, feeder_1__power=0.0)[0] == -1
    assert world.at(60)[0] == 1, "40 s of 100 and 20 s of 0"
    assert world.at(100)[0] == 0, "40 s of 100 and 60 s of 0"
    assert world.at(190)[0] == 0


def test_that_rises_are_counted_in_a_window() -> None:
    world = World("rises(.power > 10, 60s) > 1")
    for second, power in ((0, 0), (1, 20), (2, 0)):
        assert world.at(second, feeder_1__power=float(power))[0] == 0
    assert world.at(3, feeder_1__power=20.0)[0] == 1
    assert world.at(62, feeder_1__power=20.0)[0] == 0, "the first rise is older than a minute"


def test_that_held_waits() -> None:
    world = World("held(.power > 10, 30s)")
    assert world.at(0, feeder_1__power=20.0)[0] == 0
    assert world.at(29)[0] == 0
    assert world.at(30)[0] == 1
    assert world.at(31, feeder_1__power=5.0)[0] == 0


def test_that_divided_by_nothing_is_unknown() -> None:
    assert World(".power / .setpoint > 1").at(0, feeder_1__power=5.0, feeder_1__setpoint=0.0)[0] == -1


@pytest.mark.parametrize(
    ("text", "column", "says"),
    [
        ("", 1, "must stand here, not the end"),
        (".power >", 9, "not the end"),
        (".power > 1 )", 12, "too much"),
        ("(.power > 1", 12, "closed"),
        (".power", 1, "compare something"),
        (".power > 1 > 2", 12, "two at a time"),
        (".power + (.setpoint > 1) > 2", 10, "a number must stand here"),
        ("avg(.power, 5) > 1", 13, "a time"),
        ("avg(.power) > 1", 11, "takes 2"),
        ("mean(.power, 5min) > 1", 1, "is not known"),
        ("maxx(.power) > 1", 1, "did you mean max"),
        ("rate(.power + 1) > 1", 6, "looks at a signal"),
        (".pwer > 1", 1, "did you mean .power"),
        ("feeder-3.power > 1", 1, "did you mean feeder-"),
        (".power > asset.rated_kv", 10, "did you mean asset.rated_kw"),
        ("held(.power > 1, 8d)", 18, "at most 7 days"),
        (".power > 1 and\n  .setpnt > 2", 3, "did you mean .setpoint"),
        ("__import__('os')", 12, "means nothing"),
        ("exec(.power) > 1", 1, "is not known"),
        (".power > 1; 2", 11, "means nothing"),
        ("(" * 60 + "1" + ")" * 60 + " > 0", 41, "deep"),
        ("1 > 0 and " * 300 + "1 > 0", 2000, "at most 2000 characters"),
        ("1+" * 500 + "1 > 0", 401, "more than"),
    ],
)
def test_that_an_error_names_its_place_and_what_would_do(text: str, column: int, says: str) -> None:
    with pytest.raises(BadExpression) as found:
        World(text)
    assert says in str(found.value)
    assert found.value.column == column


NUMBERS = st.floats(0, 1e6, allow_nan=False).map(Number)
REFS = st.sampled_from([".power", ".setpoint", "battery.temperature", "asset.rated_kw"]).map(Ref)
SPANS = st.sampled_from([0.5, 30.0, 60.0, 90.0, 3600.0, 86_400.0]).map(Span)


def truths(depth: int, *, remembers: bool) -> st.SearchStrategy[Node]:
    leaf: st.SearchStrategy[Node] = st.booleans().map(Truth)
    if depth == 0:
        return leaf
    more, inner = numbers(depth - 1, remembers=remembers), truths(depth - 1, remembers=remembers)
    kinds = [
        leaf,
        st.builds(Compare, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), more, more),
        st.builds(Logic, st.sampled_from(["and", "or"]), inner, inner),
        st.builds(Not, inner),
    ]
    if remembers:
        kinds.append(st.builds(lambda a, s: Call("held", (a, s)), inner, SPANS))
    return st.one_of(kinds)


def numbers(depth: int, *, remembers: bool) -> st.SearchStrategy[Node]:
    if depth == 0:
        return st.one_of(NUMBERS, REFS)
    inner = numbers(depth - 1, remembers=remembers)
    kinds = [
        st.one_of(NUMBERS, REFS),
        st.builds(Negative, inner),
        st.builds(Sum, st.sampled_from("+-*/"), inner, inner),
        st.builds(lambda a, b: Call("min", (a, b)), inner, inner),
        st.builds(lambda a: Call("abs", (a,)), inner),
    ]
    if remembers:
        kinds.append(st.builds(lambda a, s: Call("avg", (a, s)), inner, SPANS))
        kinds.append(st.builds(lambda a, s: Call("rises", (a, s)), truths(depth - 1, remembers=True), SPANS))
    return st.one_of(kinds)


@settings(max_examples=150, deadline=None)
@given(truths(3, remembers=True))
def test_that_what_is_printed_is_read_back_as_the_same(node: Node) -> None:
    assert parse(show(node)) == node


@given(st.text(max_size=60) | st.text(alphabet=".abpowert 0123456789<>=!+-*/(),\nandornt", max_size=80))
def test_that_no_text_breaks_the_reader(text: str) -> None:
    with contextlib.suppress(BadExpression):
        World(text)


def plain(node: Node, values: Mapping[str, float]) -> float | bool | None:
    """The same in plain Python: None for unknown."""
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Truth):
        return node.value
    if isinstance(node, Ref):
        value = values[node.name]
        return None if math.isnan(value) else value
    if isinstance(node, (Negative, Not)):
        of = plain(node.of, values)
        return None if of is None else (not of if isinstance(node, Not) else -of)
    if isinstance(node, Call):
        parts = [plain(p, values) for p in node.of]
        if any(p is None for p in parts):
            return None
        return min(parts) if node.name == "min" else abs(parts[0])  # type: ignore[type-var,arg-type,return-value]
    a, b = plain(node.left, values), plain(node.right, values)
    if isinstance(node, Logic):
        decides = node.word == "or"
        if decides in (a, b) and (a is decides or b is decides):
            return decides
        return None if a is None or b is None else not decides
    if a is None or b is None:
        return None
    if isinstance(node, Compare):
        return {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "==": a == b, "!=": a != b}[node.sign]
    try:
        found = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b}[node.sign]()
    except (ZeroDivisionError, OverflowError):
        return None
    return found if math.isfinite(found) else None


@settings(max_examples=150, deadline=None)
@given(
    truths(3, remembers=False),
    st.lists(st.floats(-1e3, 1e3) | st.just(math.nan), min_size=3, max_size=3),
)
def test_that_arrays_say_what_plain_python_says(node: Node, given_values: list[float]) -> None:
    world = World(show(node))
    power, setpoint, temperature = given_values
    said = world.at(0, feeder_1__power=power, feeder_1__setpoint=setpoint, battery__temperature=temperature)
    values = {
        ".power": power,
        ".setpoint": setpoint,
        "battery.temperature": temperature,
        "asset.rated_kw": 400.0,
    }
    wanted = plain(node, values)
    assert said[0] == (-1 if wanted is None else int(wanted))


THREE = st.lists(st.sampled_from([-1, 0, 1]), min_size=4, max_size=4).map(lambda v: np.array(v, np.int8))


@given(THREE, THREE, THREE)
def test_that_and_and_or_are_kleenes(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> None:
    def no(x: np.ndarray) -> np.ndarray:
        return np.where(x < 0, -1, 1 - x).astype(np.int8)

    assert (both(a, b) == both(b, a)).all()
    assert (both(a, both(b, c)) == both(both(a, b), c)).all()
    assert (either(a, b) == no(both(no(a), no(b)))).all()
    assert (both(a, either(b, c)) == either(both(a, b), both(a, c))).all()
    assert (either(a, both(a, b)) == a).all()
