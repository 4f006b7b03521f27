"""Bundles taken apart and put together again: a forger's bench."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

from app.ledger.plain_zip import PlainZip, PlainZipWriter
from tests.unit.ledger.evidence_world import canonical

Parts = dict[str, bytes]


def parts_of(path: Path) -> Parts:
    with PlainZip(path) as found:
        return {name: found.read(name) for name in found.names}


def with_manifest(parts: Parts) -> Parts:
    """The manifest made anew, as a careful forger would."""
    rest = {name: parts[name] for name in sorted(parts) if name != "manifest.json"}
    sums = {
        name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in rest.items()
    }
    return {**rest, "manifest.json": canonical({"schema": "tvilling-manifest/1", "files": sums})}


def written(path: Path, parts: Parts) -> Path:
    with path.open("wb") as stream:
        out = PlainZipWriter(stream)
        for name, data in parts.items():
            out.add(name, data)
        out.finish()
    return path


def head_with(parts: Parts, **change: Any) -> Parts:
    return {**parts, "bundle.json": canonical(json.loads(parts["bundle.json"]) | change)}


def ordinary_zip(path: Path, entries: list[tuple[str, bytes]], compression: int = zipfile.ZIP_STORED) -> Path:
    """By the standard library, with all that it adds."""
    with zipfile.ZipFile(path, "w", compression) as out:
        for name, data in entries:
            out.writestr(name, data)
    return path
