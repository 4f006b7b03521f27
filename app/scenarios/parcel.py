"""A base, an ask or an answer as bytes for another process of ours, and back.   Thread: any, pure.

    base = unpack(pack(base))

Read-only mappings, which pickle leaves out, travel as dicts. Never for files: a file may come from anybody, and pickle executes what it is
told (files: app/scenario_kept.py).
"""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any


def _mapping(plain: dict[Any, Any]) -> Mapping[Any, Any]:
    return MappingProxyType(plain)


def _parts(one: MappingProxyType[Any, Any]) -> tuple[Any, ...]:
    return _mapping, (dict(one),)


def pack(what: object) -> bytes:
    """Raises TypeError or pickle.PicklingError for what cannot travel: a function inside another, an open file."""
    into = io.BytesIO()
    pickler = pickle.Pickler(into, protocol=5)
    pickler.dispatch_table = copyreg.dispatch_table.copy()
    pickler.dispatch_table[MappingProxyType] = _parts
    pickler.dump(what)
    return into.getvalue()


def unpack(parcel: bytes) -> Any:
    """Of a process that this one started, or of a cluster that a person named."""
    return pickle.loads(parcel)
