"""Scenarios that were frozen: written to the ledger, and compared with it later.

    done = freeze(log, outcome, path.read_bytes())                 # leaf number; the same twice is one leaf
    said = check(log, outcome, path.read_bytes())                  # said.is_same, said.differences in words

A record holds hashes of the file, of the question and of the result, and all figures to six digits (docs/records.md, twin.scenario/1). So a
vote can show later which version it saw: file and district give the same hashes again, or it is said what is other.
Part of the composition root: joins ledger and scenarios.   Thread: any but the GUI's; one that writes a log at a time.   Raises LedgerError.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.ledger import canonical
from app.ledger.contract import Entry, Log
from app.ledger.entry_proof import verify_entry
from app.ledger.fields import time_text
from app.ledger.kinds_scenarios import SCENARIO, frozen_id
from app.ledger.log import TransparencyLog
from app.ledger.records import build, decode, describe, time_of
from app.ledger.rotation import trust_of
from app.ledger.tlog_proof import TlogProof
from app.model.language import tr
from app.scenarios.running import DIGITS, Outcome, scenario_hash
from app.scenarios.words import MODEL_VERSION, ScenarioError
from app.version import VERSION

Payload = Mapping[str, Any]
PAGE = 1000


@dataclass(frozen=True, slots=True)
class Frozen:
    """leaf: its number in the log.   is_new: False where the very same was frozen before."""

    leaf: int
    payload: Payload
    is_new: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """leaf, payload: of the record that it was compared with, None where this scenario was never frozen.   differences: in words;
    none and a record: it is what was frozen.   proof: what the log says of its leaf, in words."""

    leaf: int | None
    payload: Payload | None
    differences: tuple[str, ...]
    proof: tuple[str, ...] = ()

    @property
    def is_same(self) -> bool:
        return self.leaf is not None and not self.differences


def payload_of(outcome: Outcome, file: bytes, now_ns: int, who: str | None = None) -> dict[str, Any]:
    """As it goes to the ledger.   who: role and salted hash (app/ledger/tokens.py).   Raises ScenarioError for a quick look, which is
    no result, and BadRecord."""
    if outcome.is_coarse:
        raise ScenarioError(tr("a quick look cannot be frozen; run the whole year"))
    scenario, base = outcome.scenario, outcome.plan.base
    file_hash = "sha256:" + hashlib.sha256(file).hexdigest()
    figures = [
        {
            "name": name,
            "value": None if one.value is None else f"{one.value:.{DIGITS}g}",
            "unit": one.unit or None,
        }
        for name, one in sorted(outcome.figures.items())
    ]
    return build(
        SCENARIO,
        {
            "frozen_id": frozen_id(scenario.id, file_hash, outcome.result_hash),
            "scenario": scenario.id, "name": _plain(scenario.name) or scenario.id, "district": base.district, "base": base.hash,
            "base_parts": [{"name": name, "hash": digest} for name, digest in sorted(base.parts.items())],
            "file": file_hash, "question": scenario_hash(base.hash, scenario), "model": MODEL_VERSION, "program": VERSION,
            "result": outcome.result_hash, "figures": figures, "time": time_text(now_ns), "who": who, "synthetic": base.is_synthetic,
        },
    )  # fmt: skip


def freeze(
    log: Log, outcome: Outcome, file: bytes, *, now_ns: int | None = None, who: str | None = None
) -> Frozen:
    """file: the bytes of the scenario's file from which it was read.   now_ns: UTC; None: by this machine's clock."""
    payload = payload_of(outcome, file, time.time_ns() if now_ns is None else now_ns, who)
    for leaf, old in frozen(log, str(payload["scenario"])):
        if old["frozen_id"] == payload["frozen_id"]:
            return Frozen(leaf, old, False)
    entry = Entry(SCENARIO, time_of(SCENARIO, payload), canonical.encode(payload))
    return Frozen(log.append([entry])[0], payload, True)


def frozen(log: Log, scenario: str) -> list[tuple[int, Payload]]:
    """All records of a scenario that are in their shape, with their leaves, oldest first."""
    found, after = [], -1
    while page := log.find([SCENARIO], after=after, most=PAGE):
        for kept in page:
            after = kept.index
            payload = decode(kept.entry.data)
            is_its = payload is not None and payload.get("scenario") == scenario
            if payload is not None and is_its and describe(SCENARIO, kept.entry.data).is_known:
                found.append((kept.index, payload))
    return found


def check(log: TransparencyLog, outcome: Outcome, file: bytes, *, leaf: int | None = None) -> Checked:
    """leaf: with which record; None: with the newest that has this file, or else with the newest.   Raises DamagedLog where a leaf was
    rewritten in the log's file."""
    now = payload_of(outcome, file, 0)
    records = frozen(log, outcome.scenario.id)
    if leaf is not None:
        records = [(n, one) for n, one in records if n == leaf]
    if not records:
        why = (
            tr("{id} was never frozen here", id=outcome.scenario.id)
            if leaf is None
            else tr(
                "leaf {n} of the ledger does not freeze {id}, or is damaged", n=leaf, id=outcome.scenario.id
            )
        )
        return Checked(None, None, (why,))
    same = [pair for pair in records if pair[1]["file"] == now["file"]]
    index, then = (same or records)[-1]
    proof = TlogProof(index, log.inclusion(index, log.size), log.checkpoint(log.size))
    verdict = verify_entry(log.get(index).entry.data, proof.data, trust_of(log))
    wrong = [
        tr("the ledger does not vouch for the record: {what}", what=f"{one.name}: {one.detail}")
        for one in verdict.checks
        if one.ok is False
    ]
    return Checked(
        index, then, (*wrong, *differences(then, now)), tuple(f"{one.name}: {one.detail}" for one in verdict.checks if one.ok)
    )  # fmt: skip


def differences(then: Payload, now: Payload) -> tuple[str, ...]:
    """What is other, from the cause to the effect, in words."""
    said = []
    if then["file"] != now["file"]:
        same = then["question"] == now["question"]
        said.append(
            tr("the file is another one; what is run is the same (names, notes or comments differ)")
            if same
            else tr("the file is another one")
        )
    if then["district"] != now["district"]:
        said.append(tr("it was frozen for the district {there}", there=then["district"]))
    elif then["base"] != now["base"]:
        parts = {one["name"]: one["hash"] for one in then["base_parts"]}
        other = sorted(
            {one["name"] for one in now["base_parts"] if parts.get(one["name"]) != one["hash"]}
            | {name for name in parts if name not in {one["name"] for one in now["base_parts"]}}
        )
        said.append(tr("the district is another one: {parts}", parts=", ".join(other) or then["base"][:19]))
    if then["model"] != now["model"]:
        said.append(
            tr("the model is another one: {then} then, {now} now", then=then["model"], now=now["model"])
        )
    if then["result"] != now["result"]:
        old = {one["name"]: one["value"] for one in then["figures"]}
        other = [one["name"] for one in now["figures"] if old.get(one["name"], "") != one["value"]]
        other += [name for name in old if name not in {one["name"] for one in now["figures"]}]
        what = ", ".join(other[:6]) + (" …" if len(other) > 6 else "")
        said.append(
            tr("the result is another one: {n} figures differ: {what}", n=len(other), what=what)
            if other
            else tr("the result's hash is another one")
        )
    return tuple(said)


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text).strip()[:300]
