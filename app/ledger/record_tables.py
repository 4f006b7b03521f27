"""docs/records.md's tables, written from the declarations themselves.   Thread: any.

python -m app.ledger.record_tables        # writes them into docs/records.md; a test says when they are out of step
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from app.ledger.fields import Field
from app.ledger.records import KINDS

BEGIN, END = "<!-- fields: begin -->", "<!-- fields: end -->"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "records.md"


def tables() -> str:
    """Markdown: a heading and a table for each kind, in the order in which they are declared."""
    parts = []
    for kind in KINDS.values():
        rows = [f"| `{name}` | {what} | {meaning} |" for name, what, meaning in _rows(kind.fields, "")]
        parts.append(
            "\n".join([f"### {kind.schema}", kind.about, "", "| field | holds | |", "|---|---|---|", *rows])
        )
    return "\n\n".join(parts)


def put_into(page: str) -> str:
    """The page with its tables replaced. Raises ValueError where the two marks are not there."""
    head, begin, rest = page.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"the page needs the lines {BEGIN} and {END}")
    return f"{head}{BEGIN}\n\n{tables()}\n\n{END}{tail}"


def _rows(fields: Mapping[str, Field], at: str) -> Iterator[tuple[str, str, str]]:
    for name, field in fields.items():
        is_list = field.kind.startswith("list")
        yield at + name, field.kind + (", or null" if field.may_be_null else ""), field.meaning
        if field.inside:
            yield from _rows(field.inside, f"{at}{name}{'[]' if is_list else ''}.")


if __name__ == "__main__":
    PAGE.write_text(put_into(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
