"""Which objects are meant: a condition over the table of objects.   Thread: any, pure.

    chosen(objects, 'use == "office" and year < 1980')          # (n,) bool
    chosen(objects, 'area in ["Brattøra", "Sluppen"] and roof_m2 > 500')

and, or, not; == != < <= > >= and chains of them; in, not in with a list; + - * / and brackets; names of objects.COLUMNS.
The text is parsed as a Python expression and only these parts of one are taken: nothing is called and nothing looked up.
What nobody knows is neither true nor false: an object of unknown year is in `year < 1980` no more than in `not year < 1980`.
"""

from __future__ import annotations

import ast
import difflib
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.language import tr
from app.scenarios.objects import COLUMNS, Objects

LONGEST, MOST_PARTS = 1000, 300
_COMPARES: dict[type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
}  # fmt: skip
_SUMS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
}  # fmt: skip


class QueryError(ValueError):
    """column: 1 for the first letter of the query; 0 where there is none."""

    def __init__(self, text: str, column: int = 0) -> None:
        super().__init__(text)
        self.column = column


@dataclass(frozen=True, slots=True, eq=False)
class _Truth:
    """(n,) each: surely so, and surely not so. What is neither is not known."""

    yes: NDArray[np.bool_]
    no: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class _Values:
    """array: (n,) or () of numbers, or of words."""

    array: NDArray[Any]
    is_word: bool


def check(text: str) -> None:
    """Raises QueryError where a query could not be asked of any table."""
    _tree(text)


def chosen(objects: Objects, text: str) -> NDArray[np.bool_]:
    """(n,).   Raises QueryError with the column in the text."""
    found = _ask(_tree(text), objects)
    if not isinstance(found, _Truth):
        raise QueryError(tr("this is no condition; write such as year < 1980"), 1)
    return found.yes


def why_nothing(objects: Objects, text: str) -> str:
    """What is there in place of what a query looked for, in words; "" where there is nothing to say."""
    said = []
    for node in ast.walk(_tree(text)):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Name) and node.left.id in COLUMNS:
            column = objects.columns[node.left.id]
            if column.dtype == object:
                words = ", ".join(objects.words(node.left.id)[:8]) or tr("nothing")
                said.append(tr("{name} is one of: {words}", name=node.left.id, words=words))
            elif np.isfinite(column.astype(float)).any():
                known = column.astype(float)
                said.append(
                    tr("{name} lies between {low} and {high}", name=node.left.id, low=f"{np.nanmin(known):g}", high=f"{np.nanmax(known):g}")
                )  # fmt: skip
    return "; ".join(dict.fromkeys(said))


def _tree(text: str) -> ast.expr:
    if len(text) > LONGEST:
        raise QueryError(tr("longer than {n} letters", n=LONGEST))
    if not text.strip():
        raise QueryError(tr('a query is empty; write such as use == "office"'))
    plain = text.replace("\n", " ").replace("\r", " ")  # places stay
    lead = len(plain) - len(plain.lstrip())
    try:
        tree = ast.parse(plain.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        column = min((getattr(error, "offset", 0) or len(plain)) + lead, len(plain))
        raise QueryError(tr("this cannot be read as a condition"), column) from None
    for n, node in enumerate(ast.walk(tree)):
        if n > MOST_PARTS:
            raise QueryError(tr("more than {n} parts", n=MOST_PARTS))
        if isinstance(node, ast.expr):
            node.col_offset = len(plain.strip().encode()[: node.col_offset].decode(errors="ignore")) + lead
            _known(node)
    return tree


def _known(node: ast.expr) -> None:
    at = node.col_offset + 1
    if isinstance(node, ast.Name):
        if node.id not in COLUMNS:
            near = difflib.get_close_matches(node.id, COLUMNS, 1)
            hint = (
                tr("did you mean {name}?", name=near[0])
                if near
                else tr("there are: {names}", names=", ".join(COLUMNS))
            )
            raise QueryError(tr("{name} is not known here; {hint}", name=node.id, hint=hint), at)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, bool) or not isinstance(node.value, str | int | float):
            raise QueryError(tr("only numbers and words in quotes stand here"), at)
    elif isinstance(node, ast.Compare):
        for op in node.ops:
            if type(op) not in _COMPARES and not isinstance(op, ast.In | ast.NotIn):
                raise QueryError(tr("this comparison is not known here"), at)
    elif isinstance(node, ast.BinOp):
        if type(node.op) not in _SUMS:
            raise QueryError(tr("only + - * / are known here"), at)
    elif isinstance(node, ast.UnaryOp):
        if not isinstance(node.op, ast.Not | ast.USub | ast.UAdd):
            raise QueryError(tr("this sign is not known here"), at)
    elif not isinstance(node, ast.BoolOp | ast.List | ast.Tuple):
        raise QueryError(
            tr("this is not known here; conditions are made of comparisons, and, or, not, in"), at
        )


def _ask(node: ast.expr, objects: Objects) -> _Truth | _Values:
    if isinstance(node, ast.BoolOp):
        parts = [_truth(one, objects) for one in node.values]
        if isinstance(node.op, ast.And):
            return _Truth(
                np.logical_and.reduce([p.yes for p in parts]), np.logical_or.reduce([p.no for p in parts])
            )
        return _Truth(
            np.logical_or.reduce([p.yes for p in parts]), np.logical_and.reduce([p.no for p in parts])
        )
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        part = _truth(node.operand, objects)
        return _Truth(part.no, part.yes)
    if isinstance(node, ast.Compare):
        return _compared(node, objects)
    return _values(node, objects)


def _truth(node: ast.expr, objects: Objects) -> _Truth:
    found = _ask(node, objects)
    if isinstance(found, _Truth):
        return found
    raise QueryError(tr("a condition is wanted here, such as year < 1980"), node.col_offset + 1)


def _compared(node: ast.Compare, objects: Objects) -> _Truth:
    n = len(objects)
    yes, no = np.ones(n, np.bool_), np.zeros(n, np.bool_)
    left_node, left = node.left, _values(node.left, objects)
    for op, right_node in zip(node.ops, node.comparators, strict=True):
        if isinstance(op, ast.In | ast.NotIn):
            if not isinstance(right_node, ast.List | ast.Tuple):
                raise QueryError(
                    tr('write a list after in, such as ["office", "school"]'), right_node.col_offset + 1
                )
            each = [_pair(left, _values(one, objects), operator.eq, one, n) for one in right_node.elts]
            inside = _Truth(
                np.logical_or.reduce([p.yes for p in each], initial=False, axis=0)
                if each
                else np.zeros(n, np.bool_),
                np.logical_and.reduce([p.no for p in each]) if each else np.ones(n, np.bool_),
            )
            found = inside if isinstance(op, ast.In) else _Truth(inside.no, inside.yes)
        else:
            right = _values(right_node, objects)
            found = _pair(left, right, _COMPARES[type(op)], right_node, n)
            left_node, left = right_node, right
        yes, no = yes & found.yes, no | found.no
    del left_node
    return _Truth(yes, no)


def _pair(a: _Values, b: _Values, compare: Callable[[Any, Any], Any], node: ast.expr, n: int) -> _Truth:
    if a.is_word != b.is_word:
        raise QueryError(tr("a word is compared with a number; words stand in quotes"), node.col_offset + 1)
    if a.is_word:
        if compare not in (operator.eq, operator.ne):
            raise QueryError(tr("words are only the same or not: == or !="), node.col_offset + 1)
        known = np.broadcast_to((a.array != "") & (b.array != ""), (n,))
    else:
        known = np.broadcast_to(np.isfinite(a.array) & np.isfinite(b.array), (n,))
    holds = np.broadcast_to(np.asarray(compare(a.array, b.array), dtype=np.bool_), (n,))
    return _Truth(holds & known, ~holds & known)


def _values(node: ast.expr, objects: Objects) -> _Values:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            return _Values(np.asarray(node.value, dtype=object), True)
        try:
            return _Values(np.asarray(float(node.value)), False)  # type: ignore[arg-type]
        except OverflowError:
            raise QueryError(tr("the number is too large"), node.col_offset + 1) from None
    if isinstance(node, ast.Name):
        column = objects.columns[node.id]
        return _Values(np.asarray(column), column.dtype == object)
    if isinstance(node, ast.BinOp | ast.UnaryOp):
        sides = [node.left, node.right] if isinstance(node, ast.BinOp) else [node.operand]
        parts = [_values(one, objects) for one in sides]
        if any(one.is_word for one in parts) or (
            isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
        ):
            raise QueryError(tr("only numbers can be reckoned with"), node.col_offset + 1)
        with np.errstate(all="ignore"):
            if isinstance(node, ast.BinOp):
                return _Values(np.asarray(_SUMS[type(node.op)](parts[0].array, parts[1].array)), False)
            return _Values(-parts[0].array if isinstance(node.op, ast.USub) else parts[0].array, False)
    raise QueryError(tr("a number, a word in quotes or a name is wanted here"), node.col_offset + 1)
