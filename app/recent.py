"""What was opened last, newest first, as the text that the settings keep.   Thread: any, pure.

text = added("", (Path("vienna.city.jsonl"),), 31256);  listed(text)[0].paths
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.model.plain_json import loads

KEPT = 10


@dataclass(frozen=True, slots=True)
class Recent:
    """paths: of a district folder or of files opened together.   epsg: what was said of their place, or None."""

    paths: tuple[Path, ...]
    epsg: int | None = None

    @property
    def label(self) -> str:
        first = self.paths[0]
        more = "" if len(self.paths) == 1 else f" and {len(self.paths) - 1} more"
        return f"{first.name}{more}"


def listed(text: str) -> tuple[Recent, ...]:
    """What is not readable is left out: it is only a convenience."""
    try:
        raw = loads(text) if text else []
    except (ValueError, RecursionError):
        return ()
    found = []
    for entry in raw if isinstance(raw, list) else []:
        if not isinstance(entry, dict):
            continue
        paths, epsg = entry.get("paths"), entry.get("epsg")
        if isinstance(paths, list) and paths and all(isinstance(p, str) and p for p in paths):
            found.append(Recent(tuple(Path(p) for p in paths), epsg if type(epsg) is int else None))
    return tuple(found[:KEPT])


def added(text: str, paths: Sequence[Path], epsg: int | None = None) -> str:
    """The same list with this on top."""
    new = Recent(tuple(p.absolute() for p in paths), epsg)
    kept = [new, *(r for r in listed(text) if r.paths != new.paths)][:KEPT]
    return json.dumps([{"paths": [str(p) for p in r.paths], "epsg": r.epsg} for r in kept])
