"""One kind of record: its fields, and how it is read by people and by lineage.   Thread: any, pure.

References between records are URNs of their own ids, such as urn:twin:trade:T-17: they hold before a record has its place
in the log, and on any machine. What is in a log is named by log:ORIGIN#leaf, a payload by sha256: of its canonical bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.ledger.fields import Field, ns_of

Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RecordKind:
    """schema: such as "twin.energy.trade/1".   about: one sentence.   fields: besides `schema`, which each has.
    summary: one line.   subjects: assets, signals and other records it is about.   own: what others call it, "" where none
    refers to it.   time: the key (a path with dots) of the time it is about.   rule: what is wrong between fields."""

    schema: str
    about: str
    fields: Mapping[str, Field]
    summary: Callable[[Payload], str]
    subjects: Callable[[Payload], list[str | None]]
    time: str
    own: Callable[[Payload], str] = field(default=lambda payload: "")
    rule: Callable[[Payload], str] = field(default=lambda payload: "")

    def t_ns(self, payload: Payload) -> int:
        value: Any = payload
        for step in self.time.split("."):
            value = value[step]
        return ns_of(value)


def ref(what: str, ident: str | None) -> str | None:
    return None if ident is None else f"urn:twin:{what}:{ident}"


def cash(value: Payload) -> str:
    per = f"/{value['per']}" if "per" in value else ""
    return f"{value['amount']} {value['currency']}{per}"


def energy(wh: int) -> str:
    return f"{wh} Wh" if abs(wh) < 1000 else f"{Decimal(wh) / 1000:.2f} kWh"


def clock(value: str) -> str:
    """2026-11-22T10:00:00Z -> 2026-11-22 10:00 UTC."""
    return f"{value[:10]} {value[11:16]} UTC"
