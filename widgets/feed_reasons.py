"""Why a feed's or a file's value was refused or doubted: the fixed words of app/feeds and app/tables, named here so that they are translated where they are
shown with tr(). What is counted, stored and printed by commands stays English.   Thread: any.
"""

from __future__ import annotations

from app.model.language import mark

REASONS = frozenset(
    (
        mark("answer too large"), mark("bad arrival time"), mark("not a JSON object"), mark("time before 1900"), mark("time that the clock skipped"), mark("time without a zone"), mark("wrong number of columns"), mark("arrays of unequal length"), mark("bad time"), mark("changes too fast"),
        mark("clock ahead of ours"), mark("datastream is gone"), mark("duplicate"), mark("empty"),
        mark("entity without id"), mark("file not read"), mark("late by days"), mark("late by hours"),
        mark("late by minutes"), mark("meter reset"), mark("no signal"), mark("no value"), mark("not a number"),
        mark("not an entity"), mark("not finite"), mark("not json"), mark("not sealed"),
        mark("older result of the same time"), mark("out of order"), mark("out of range"), mark("oversized"),
        mark("past not to be had"), mark("seal does not hold"), mark("sudden zero"), mark("sun power at night"),
        mark("time in the future"), mark("too many at once"), mark("too many pages"), mark("unchanged for too long"),
        mark("unit cannot be converted"), mark("unit does not fit"), mark("unknown datastream"),
        mark("unknown quality"), mark("unknown signal"), mark("unknown subscription"), mark("unknown topic"),
        mark("unusable answer"), mark("wrong fields"),
    )
)  # fmt: skip
