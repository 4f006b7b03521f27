"""Text -> expression, or the place of the first error and what would do. Never `eval`: a grammar of ten lines.

    or:      and ("or" and)*                      truth
    and:     not ("and" not)*
    not:     "not" not | compare
    compare: sum (("<" | "<=" | ">" | ">=" | "==" | "!=") sum)?
    sum:     term (("+" | "-") term)*             number
    term:    unary (("*" | "/") unary)*
    unary:   "-" unary | atom
    atom:    NUMBER | SPAN | "true" | "false" | REF | NAME "(" or ("," or)* ")" | "(" or ")"

REF is `asset-id.name`, `.name` of the same asset, or `asset.parameter`; SPAN is a number with s, min, h or d.
Thread: any, pure.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass

from app.alarms.expression_words import (
    FUNCTIONS,
    UNITS_S,
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
    Type,
    type_of,
)

MAX_CHARS, MAX_DEPTH, MAX_NODES = 2000, 40, 400
LONGEST_S = 7 * 86_400.0
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<number>(?:\d+\.\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?)(?P<unit>(?:min|s|h|d)(?![a-z0-9_.]))?"
    r"|(?P<ref>[a-z0-9][a-z0-9-]*\.[a-z][a-z0-9_]*|\.[a-z][a-z0-9_]*)"
    r"|(?P<name>[a-z_][a-z0-9_]*)"
    r"|(?P<sign><=|>=|==|!=|[<>+\-*/(),])"
)
_WORDS = ("and", "or", "not", "true", "false")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # number, span, ref, name, sign, end
    text: str
    at: int
    value: float = 0.0


def parse(text: str, wanted: Type = "truth") -> Node:
    """wanted: what it must say. Raises BadExpression."""
    if len(text) > MAX_CHARS:
        raise BadExpression(
            f"an expression has at most {MAX_CHARS} characters, this one {len(text)}", 1, MAX_CHARS
        )
    reader = _Reader(text)
    node = reader.whole()
    if type_of(node) != wanted:
        says = {"truth": "true or false: compare something", "number": "a number", "time": "a time"}[wanted]
        raise reader.error(f"this must be {says}", 0)
    return node


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _bad(text, f"{_shown(text[at])} means nothing here", at)
        kind = match.lastgroup or ""
        if match["number"] is not None:
            value = float(match["number"])
            if value > 1e15:
                raise _bad(text, "this number is too large", at)
            if match["unit"]:
                found.append(_Token("span", match[0], at, value * UNITS_S[match["unit"]]))
            else:
                found.append(_Token("number", match[0], at, value))
        elif kind != "space":
            found.append(_Token(kind, match[0], at))
        at = match.end()
    found.append(_Token("end", "", len(text)))
    return found


class _Reader:
    def __init__(self, text: str) -> None:
        self._text, self._tokens = text, _tokens(text)
        self._place = self._depth = self._nodes = 0

    def whole(self) -> Node:
        node = self._or()
        if self._now.kind != "end":
            raise self.error(f"{_shown(self._now.text)} is too much here", self._now.at)
        return node

    def error(self, text: str, at: int) -> BadExpression:
        return _bad(self._text, text, at)

    @property
    def _now(self) -> _Token:
        return self._tokens[self._place]

    def _next(self) -> _Token:
        token = self._now
        if token.kind != "end":
            self._place += 1
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise self.error(f"it has more than {MAX_NODES} parts; split the rule", token.at)
        return token

    def _takes(self, *texts: str) -> str:
        """The next token, if it is one of these."""
        token = self._now
        if token.kind in ("sign", "name") and token.text in texts:
            self._next()
            return token.text
        return ""

    def _or(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self.error(f"brackets are more than {MAX_DEPTH} deep", self._now.at)
        left = self._and()
        while self._takes("or"):
            left = Logic("or", self._must(left, "truth"), self._must_next(self._and, "truth"))
        self._depth -= 1
        return left

    def _and(self) -> Node:
        left = self._not()
        while self._takes("and"):
            left = Logic("and", self._must(left, "truth"), self._must_next(self._not, "truth"))
        return left

    def _not(self) -> Node:
        count = 0
        while self._takes("not"):
            count += 1
        if count > MAX_DEPTH:
            raise self.error("so many nots say nothing", self._now.at)
        node = self._must_next(self._compare, "truth") if count else self._compare()
        for _ in range(count):
            node = Not(node)
        return node

    def _compare(self) -> Node:
        left = self._sum()
        sign = self._takes("<", "<=", ">", ">=", "==", "!=")
        if not sign:
            return left
        node = Compare(sign, self._must(left, "number"), self._must_next(self._sum, "number"))
        if self._now.text in ("<", "<=", ">", ">=", "==", "!="):
            raise self.error("compare two at a time; join comparisons by `and`", self._now.at)
        return node

    def _sum(self) -> Node:
        left = self._term()
        while sign := self._takes("+", "-"):
            left = Sum(sign, self._must(left, "number"), self._must_next(self._term, "number"))
        return left

    def _term(self) -> Node:
        left = self._unary()
        while sign := self._takes("*", "/"):
            left = Sum(sign, self._must(left, "number"), self._must_next(self._unary, "number"))
        return left

    def _unary(self) -> Node:
        count = 0
        while self._takes("-"):
            count += 1
        if count > MAX_DEPTH:
            raise self.error("so many signs say nothing", self._now.at)
        node = self._must_next(self._atom, "number") if count else self._atom()
        for _ in range(count):
            node = Negative(node)
        return node

    def _atom(self) -> Node:
        token = self._next()
        if token.kind == "number":
            return Number(token.value)
        if token.kind == "span":
            if not 0 < token.value <= LONGEST_S:
                raise self.error("a time must be above 0 and at most 7 days", token.at)
            return Span(token.value)
        if token.kind == "ref":
            return Ref(token.text, token.at)
        if token.text in ("true", "false"):
            return Truth(token.text == "true")
        if token.text == "(":
            node = self._or()
            self._close()
            return node
        if token.kind == "name" and token.text not in _WORDS:
            return self._call(token)
        what = _shown(token.text) if token.text else "the end"
        raise self.error(f"a number, a signal or a bracket must stand here, not {what}", token.at)

    def _call(self, name: _Token) -> Node:
        function = FUNCTIONS.get(name.text)
        if function is None:
            near = difflib.get_close_matches(name.text, FUNCTIONS, 1)
            hint = (
                f"did you mean {near[0]}?"
                if near
                else f"there are {', '.join(FUNCTIONS)}; a signal has a dot"
            )
            raise self.error(f"'{name.text[:40]}' is not known; {hint}", name.at)
        if not self._takes("("):
            raise self.error(f"{name.text} needs brackets: {name.text}(...)", self._now.at)
        parts: list[Node] = []
        while True:
            wanted = function.takes[min(len(parts), len(function.takes) - 1)]
            at = self._now.at
            part = self._must_next(self._or, wanted)
            if function.refs and not isinstance(part, Ref):
                raise self.error(f"{name.text} looks at a signal, such as .power_kw", at)
            parts.append(part)
            if not self._takes(","):
                break
            if len(parts) >= len(function.takes) and not function.many:
                raise self.error(f"{name.text} takes {len(function.takes)}", self._now.at)
        if len(parts) < len(function.takes):
            raise self.error(f"{name.text} takes {len(function.takes)}: {function.help}", self._now.at)
        self._close()
        return Call(name.text, tuple(parts))

    def _close(self) -> None:
        if not self._takes(")"):
            what = _shown(self._now.text) if self._now.text else "the end"
            raise self.error(f"a bracket must be closed here, not {what}", self._now.at)

    def _must_next(self, read: Callable[[], Node], wanted: Type) -> Node:
        at = self._now.at
        return self._must(read(), wanted, at)

    def _must(self, node: Node, wanted: Type, at: int | None = None) -> Node:
        if type_of(node) != wanted:
            words = {"number": "a number", "truth": "true or false", "time": "a time, such as 5min"}
            place = self._now.at if at is None else at
            raise self.error(f"{words[wanted]} must stand here, and this is {words[type_of(node)]}", place)
        return node


def _bad(text: str, why: str, at: int) -> BadExpression:
    line = text.count("\n", 0, at) + 1
    return BadExpression(why, line, at - (text.rfind("\n", 0, at) + 1) + 1)


def _shown(text: str) -> str:
    return f"'{text[:40]}'" if text.isprintable() else "a sign that cannot be printed"
