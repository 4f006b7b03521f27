"""Ids that several layers of a file may share: every feature is kept, under a name of its own.   Thread: one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from maps.readers.builder import CityBuilder


def add_unique(
    builder: CityBuilder,
    wanted: str,
    layer: str,
    type_: str,
    attributes: Mapping[str, Any],
    parents: Sequence[str] = (),
) -> tuple[int, str]:
    """Row and id of the new object: the wanted id, else layer/id, else layer/id.2 and so on."""
    number = 1
    while True:
        far = f"{layer}/{wanted}" + (f".{number - 1}" if number > 2 else "")
        name = wanted if number == 1 else far
        row = builder.add_object(name, type_, attributes, parents)
        if row is not None:
            return row, name
        number += 1
