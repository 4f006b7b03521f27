"""Edits `[history]` of a district.toml: how long readings are kept; every other line stays as a person wrote it.

    text = with_keeping(text, Keeping(raw_days=90, max_gb=20))

A bound that is given up becomes 0, so that a comment beside it stays.   Thread: any.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from app.history.retention import Keeping
from app.toml_layers import UneditableToml


def with_keeping(text: str, keeping: Keeping) -> str:
    """Raises UneditableToml where the text is written in a way that is not edited here."""
    try:
        document = tomlkit.parse(text)
        table: Any = document.get("history")
        if table is None:
            table = document["history"] = tomlkit.table()
            table = document["history"]
        if not isinstance(table, Mapping):
            raise UneditableToml("its history is not written as a [history] table")
        for name, value in wanted(keeping).items():
            if value or name in table:
                table[name] = value  # type: ignore[index]
        new = tomlkit.dumps(document)
    except TOMLKitError as error:
        raise UneditableToml(f"it cannot be read: {error}") from error
    before, after = tomllib.loads(text), tomllib.loads(new)
    is_as_asked = Keeping.of(after.get("history", {}), "it") == keeping
    for found in (before, after):
        rest = {k: v for k, v in found.pop("history", {}).items() if k not in wanted(keeping)}
        found["history"] = rest
    if before != after or not is_as_asked:
        raise UneditableToml("its history is written in a way that is not edited here")
    return new


def wanted(keeping: Keeping) -> dict[str, float | int]:
    """The keys, 0 for no bound; whole numbers without a point."""
    return {"keep_raw_days": _number(keeping.raw_days), "max_gb": _number(keeping.max_gb)}


def _number(value: float | None) -> float | int:
    value = value or 0
    return int(value) if value == int(value) else value
