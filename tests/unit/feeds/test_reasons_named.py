"""Every fixed word that a feed refuses or doubts with is named for translation."""

from __future__ import annotations

import ast
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "app" / "feeds"
WORDS = Path(__file__).resolve().parents[3] / "widgets" / "feed_reasons.py"
MAKERS = {"reject", "_reject", "Problem", "BadFields", "BadPayload", "BadEntity"}


def _literals(path: Path, names: set[str]) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[0]
            if name in names and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.add(first.value)
    return found


def test_that_every_reason_to_refuse_is_named() -> None:
    from app.feeds import checks
    from app.model.events import REPEATED
    from app.tables import binding, mapper
    from app.tables.csv_block import RAGGED
    from app.tables.jsonl_table import NOT_JSON

    named = _literals(WORDS, {"mark"})
    used = set().union(*(_literals(path, MAKERS) for path in FOLDER.glob("*.py")))
    used |= {checks.OUT_OF_RANGE, checks.RESET, checks.NIGHT, checks.TOO_FAST, checks.ZERO, checks.UNCHANGED}
    used |= {checks.OUT_OF_ORDER, checks.CLOCK_AHEAD, REPEATED, *(word for _, word in checks.LATE)}
    used |= {binding.UNKNOWN_SIGNAL, binding.UNIT, binding.NOT_FINITE, binding.FUTURE, binding.TOO_OLD}
    used |= {
        mapper.BAD_TIME,
        mapper.NO_ZONE,
        mapper.SKIPPED_HOUR,
        mapper.NOT_A_NUMBER,
        mapper.BAD_ARRIVAL,
        NOT_JSON,
        RAGGED,
    }
    assert len(used) > 30
    assert used <= named
