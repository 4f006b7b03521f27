"""Brackets are counted before JSON is parsed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.plain_json import TooDeep, loads, refuse_deeper

values = st.recursive(
    st.none() | st.integers() | st.text('[]{}"\\ab'),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text('[]{}"\\', max_size=5), inner, max_size=4)
    ),
    max_leaves=30,
)


def depth_of(value: Any) -> int:
    if isinstance(value, list | dict):
        return 1 + max(map(depth_of, value.values() if isinstance(value, dict) else value), default=0)
    return 0


@given(values)
def test_that_the_depth_is_that_of_the_value_whatever_stands_in_its_strings(value: Any) -> None:
    for text in (json.dumps(value), json.dumps(value, indent=1, ensure_ascii=False)):
        assert loads(text, deepest=depth_of(value)) == value
        if depth_of(value):
            with pytest.raises(TooDeep):
                refuse_deeper(text, depth_of(value) - 1)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '{"a":' * 200_000,
        '["\\"' * 100_000,
        "]" * 9 + "[" * 200_000,
        '"' + "[" * 200_000 + '"' + "[" * 999,
    ],
)
def test_that_what_would_end_the_process_is_refused_whatever_the_recursion_limit(text: str) -> None:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(100_000)
    try:
        with pytest.raises(ValueError, match=r"deeper|Expecting|Extra|Unterminated"):
            loads(text)
    finally:
        sys.setrecursionlimit(before)


def test_that_no_file_of_ours_reads_json_past_the_count_of_its_brackets() -> None:
    """A library that raises the recursion limit made a settings file of brackets end the process."""
    root = Path(__file__).resolve().parents[3]
    own = "app/model/plain_json.py"
    inner = {"app/shift_hub.py"}  # a copy of what it wrote itself
    sources = (p for folder in ("app", "maps", "widgets") for p in (root / folder).rglob("*.py"))
    found = {
        p.relative_to(root).as_posix() for p in sources if "json.loads(" in p.read_text(encoding="utf-8")
    }
    assert found <= {own} | inner


def test_that_settings_of_brackets_cost_nothing_where_a_library_raised_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text("[" * 200_000, encoding="utf-8")
    code = "import sys; sys.setrecursionlimit(100_000); from app.scaling import _kept; from pathlib import Path; _kept(Path(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
