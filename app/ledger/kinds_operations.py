"""Records of what people did here, and of what the program did to the history.   Thread: any, pure.

Who did it stands there as a salted hash (app/ledger/tokens.py): it says *the same person as there*, and no name.
"""

from __future__ import annotations

from app.ledger import fields as f
from app.ledger.record_kind import RecordKind, clock

ACTIONS = (
    "mode-live",
    "mode-replay",
    "mode-scenario",
    "note-made",
    "note-changed",
    "note-removed",
    "feed-added",
    "feed-changed",
    "feed-removed",
    "feed-paused",
    "feed-resumed",
    "imported",
    "exported",
    "film-made",
    "backed-up",
    "restored",
    "keeping-changed",
    "district-opened",
    "district-closed",
    "evidence-exported",
    "stream-offered",
    "stream-withdrawn",
    "stream-bought",
    "device-registered",
    "device-revoked",
    "key-rotated",
    "other",
)
_WHO = f.text("role and salted hash of the user, such as operator:1f0c…; never a name", 80)

KINDS = (
    RecordKind(
        "twin.operator.action/1",
        "What a person did at this workstation.",
        {
            "action": f.one_of(ACTIONS),
            "who": _WHO,
            "time": f.time("when it was done"),
            "mode": f.or_null(f.one_of(("live", "replay", "scenario")), "of the window just then"),
            "shown": f.or_null(f.time("the moment that the window showed, where it was another")),
            "about": f.many(f.ident(), "ids of assets, signals, feeds, files", 50),
            "span": f.or_null(f.interval("the stretch of time it is about")),
            "details": f.many(
                f.group(name=f.text("", 60), value=f.text("", 300)), "more, in words; no personal data", 24
            ),
            "why": f.or_null(f.text("as the person said it, where asked", 300)),
        },
        lambda p: (
            p["action"].replace("-", " ").capitalize()
            + (f": {', '.join(p['about'][:3])}" if p["about"] else "")
            + (" …" if len(p["about"]) > 3 else "")
        ),
        lambda p: list(p["about"]),
        "time",
    ),
    RecordKind(
        "twin.alarm.ack/1",
        "An alarm that a person acknowledged.",
        {
            "alarm_id": f.ident(),
            "rule": f.ident("id of the rule that raised it"),
            "asset": f.or_null(f.ident()),
            "signal": f.or_null(f.ident()),
            "priority": f.one_of(("high", "medium", "low", "diagnostic")),
            "raised": f.time(),
            "time": f.time("when it was acknowledged"),
            "who": _WHO,
            "comment_hash": f.or_null(f.sha256("of the comment, salted like a token")),
        },
        lambda p: f"Alarm {p['rule']} of {clock(p['raised'])} acknowledged",
        lambda p: [p["asset"], p["signal"], f"urn:twin:alarm:{p['alarm_id']}"],
        "time",
    ),
    RecordKind(
        "twin.journal/1",
        "Lines of the journal of this district, sealed: what was written there of alarms and people cannot be changed unseen.",
        {
            "district": f.ident(),
            "journal": f.text("id of the file, 32 hexadecimal digits", 32),
            "first": f.whole("number of its first line", 1),
            "last": f.whole("number of its last line", 1),
            "count": f.whole("how many lines", 1, 500),
            "interval": f.interval("from the earliest to after the latest of them"),
            "hash": f.sha256(
                "of the lines' bytes, each after the file's secret and before a line feed (docs/alarms.md)"
            ),
            "marks": f.many(
                f.text("", 16),
                "the first 16 digits of each line's own hash, to say which one differs",
                500,
                1,
            ),
            "time": f.time("when they were sealed"),
        },
        lambda p: f"Journal, lines {p['first']} to {p['last']}",
        lambda p: [],
        "time",
        lambda p: f"urn:twin:journal:{p['journal']}:{p['first']}",
        lambda p: (
            ""
            if p["count"] == len(p["marks"]) and p["last"] - p["first"] + 1 == p["count"]
            else "first, last, count and marks do not fit together"
        ),
    ),
    RecordKind(
        "twin.history.thinned/1",
        "Readings that the keeping rule took away: their batches can no longer be compared, and this says why.",
        {
            "district": f.ident(),
            "interval": f.interval("whose readings went"),
            "rule": f.text("such as keep_raw_days = 30", 120),
            "readings": f.or_null(f.whole("how many went, where it was counted")),
            "kept": f.many(f.text("", 60), "what is left, such as figures per minute", 10),
            "time": f.time(),
        },
        lambda p: (
            f"History thinned: {clock(p['interval']['start'])} to {clock(p['interval']['end'])}, {p['rule']}"
        ),
        lambda p: [],
        "time",
    ),
)
