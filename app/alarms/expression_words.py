"""The words of expressions over signals: what they are made of, and how they are printed.   Thread: any (frozen).

show(Compare(">", Ref(".power_kw"), Number(5.0)))  ->  ".power_kw > 5"
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Type = Literal["number", "truth", "time"]


class BadExpression(ValueError):
    """line, column: from 1, where it is."""

    def __init__(self, text: str, line: int, column: int) -> None:
        super().__init__(f"line {line}, column {column}: {text}" if line > 1 else f"column {column}: {text}")
        self.line, self.column = line, column


@dataclass(frozen=True, slots=True)
class Number:
    value: float


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Truth:
    value: bool


@dataclass(frozen=True, slots=True)
class Ref:
    """name: `feeder-quay.load_pct` one signal; `.load_pct` of the same asset; `asset.rated_kw` a parameter of it."""

    name: str
    at: int = -1  # offset in the text, for messages; no part of what it is

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ref) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)


@dataclass(frozen=True, slots=True)
class Negative:
    of: Node


@dataclass(frozen=True, slots=True)
class Sum:
    """sign: + - * /"""

    sign: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Compare:
    """sign: < <= > >= == !="""

    sign: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Logic:
    """word: and, or"""

    word: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Not:
    of: Node


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    of: tuple[Node, ...]


Node = Number | Span | Truth | Ref | Negative | Sum | Compare | Logic | Not | Call


@dataclass(frozen=True, slots=True)
class Function:
    """takes: types of what it takes; `many`: the last one any number of times.   refs: its first must be a reference."""

    takes: tuple[Type, ...]
    gives: Type
    help: str
    many: bool = False
    refs: bool = False


FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {
        "min": Function(("number",), "number", "the least of them", many=True),
        "max": Function(("number",), "number", "the greatest of them", many=True),
        "abs": Function(("number",), "number", "without its sign"),
        "avg": Function(("number", "time"), "number", "the mean over the last stretch of time"),
        "rate": Function(("number",), "number", "change a second, between the last two readings", refs=True),
        "age": Function(("number",), "number", "seconds since its last reading", refs=True),
        "bad": Function(("number",), "truth", "its source or our checks say it is bad", refs=True),
        "known": Function(("number",), "truth", "it says something now", refs=True),
        "rises": Function(
            ("truth", "time"), "number", "how often it became true in the last stretch of time"
        ),
        "held": Function(("truth", "time"), "truth", "it has been true for so long"),
    }
)
UNITS_S: Mapping[str, float] = MappingProxyType({"s": 1.0, "min": 60.0, "h": 3600.0, "d": 86_400.0})


def type_of(node: Node) -> Type:
    if isinstance(node, (Number, Ref, Negative, Sum)):
        return "number"
    if isinstance(node, Span):
        return "time"
    return FUNCTIONS[node.name].gives if isinstance(node, Call) else "truth"


_OR, _AND, _NOT, _COMPARE, _SUM, _TERM, _UNARY, _ATOM = range(8)


def show(node: Node) -> str:
    """As a person writes it, with as few brackets as its meaning needs; reading it gives the same again."""
    return _show(node)[0]


def _show(node: Node) -> tuple[str, int]:
    if isinstance(node, Number):
        return (_digits(node.value), _ATOM)
    if isinstance(node, Span):
        for unit, seconds in reversed(list(UNITS_S.items())):
            if node.seconds >= seconds and (node.seconds / seconds).is_integer():
                return f"{_digits(node.seconds / seconds)}{unit}", _ATOM
        return f"{_digits(node.seconds)}s", _ATOM
    if isinstance(node, Truth):
        return ("true" if node.value else "false"), _ATOM
    if isinstance(node, Ref):
        return node.name, _ATOM
    if isinstance(node, Call):
        return f"{node.name}({', '.join(show(part) for part in node.of)})", _ATOM
    if isinstance(node, Negative):
        return f"-{_within(node.of, _UNARY)}", _UNARY
    if isinstance(node, Not):
        return f"not {_within(node.of, _NOT)}", _NOT
    if isinstance(node, Sum):
        level = _SUM if node.sign in "+-" else _TERM
        return f"{_within(node.left, level)} {node.sign} {_within(node.right, level + 1)}", level
    if isinstance(node, Compare):
        return f"{_within(node.left, _SUM)} {node.sign} {_within(node.right, _SUM)}", _COMPARE
    level = _OR if node.word == "or" else _AND
    return f"{_within(node.left, level)} {node.word} {_within(node.right, level + 1)}", level


def _within(node: Node, least: int) -> str:
    text, level = _show(node)
    return text if level >= least else f"({text})"


def _digits(value: float) -> str:
    text = repr(value)
    return text.removesuffix(".0")
