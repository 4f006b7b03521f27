"""Records of frozen scenarios: which question was asked of which district, and what the model answered.   Thread: any, pure.

The answer's hash can be computed from the record alone: over the question's hash and the figures, as docs/records.md says.
"""

from __future__ import annotations

import hashlib
import json

from app.ledger import fields as f
from app.ledger.record_kind import Payload, RecordKind, clock

SCENARIO = "twin.scenario/1"
MOST_FIGURES = 200


def result_of(question: str, figures: Payload) -> str:
    """SHA-256 over {"figures": {name: value}, "question": hash} as canonical JSON; values are texts of six digits, or null."""
    text = json.dumps(
        {"question": question, "figures": figures}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def frozen_id(scenario: str, file: str, result: str) -> str:
    """The same for the same file with the same result."""
    return f"{scenario}-{hashlib.sha256(f'{file} {result}'.encode()).hexdigest()[:16]}"


def _rule(p: Payload) -> str:
    figures = {one["name"]: one["value"] for one in p["figures"]}
    if len(figures) != len(p["figures"]):
        return "a figure stands there twice"
    if result_of(p["question"], figures) != p["result"]:
        return "the figures do not make the result's hash"
    if p["frozen_id"] != frozen_id(p["scenario"], p["file"], p["result"]):
        return "frozen_id is not that of its file and result"
    return ""


KINDS = (
    RecordKind(
        SCENARIO,
        "A scenario as it was frozen: its file, the district it was run on, the model, and all figures of the result.",
        {
            "frozen_id": f.ident("scenario and 16 digits over file and result"),
            "scenario": f.ident("id of the scenario"),
            "name": f.text("as people read it", 300),
            "district": f.ident("id of the district"),
            "base": f.sha256("of the district that it was run on"),
            "base_parts": f.many(
                f.group(name=f.text("", 60), hash=f.text("SHA-256, hexadecimal", 80)),
                "of the parts of the district",
                20,
            ),
            "file": f.sha256("of the bytes of the scenario's file"),
            "question": f.sha256("of base, model and all that the run depends on"),
            "model": f.text("version of the model", 20),
            "program": f.text("version of the program", 60),
            "result": f.sha256("of the question and the figures"),
            "figures": f.many(
                f.group(
                    name=f.ident(),
                    value=f.or_null(f.text("six digits", 40), "where it cannot be known"),
                    unit=f.or_null(f.text("", 20)),
                ),
                "of the whole year, by name",
                MOST_FIGURES,
                1,
            ),
            "time": f.time("when it was frozen"),
            "who": f.or_null(f.text("role and salted hash of the user; never a name", 80)),
            "synthetic": f.yes_no("the district is made up"),
        },
        lambda p: f"Scenario {p['name']} frozen at {clock(p['time'])}, result {p['result'][7:19]}",
        lambda p: [],
        "time",
        lambda p: f"urn:twin:scenario:{p['frozen_id']}",
        _rule,
    ),
)
