"""`tvilling alarms performance`: the figures of docs/alarms.md over a period, out of the journal."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from app.alarm_past import read_past
from app.alarms.chatter_advice import Advice
from app.alarms.performance import Performance, performance_of, split
from app.alarms.targets import Flag, band_of, judged, shares_of
from app.alarms.words import NEVER, Priority
from app.commands.alarms import add_span, journal_of, one_line, span_of
from app.commands.common import Unusable, note, opened, print_json, print_line
from app.history.contract import HistoryError
from app.model.times import DAY_NS, format_span, format_time, iso
from app.opening import OpenedDistrict, data_folder, history_folder

WORDS = {
    "per_hour": ("Alarms per hour", "", 1.0), "peak_hour": ("Most in one hour", "", 1.0),
    "peak_minute": ("Most in one minute", "", 1.0), "steady": ("Middle of the 10-minute counts", "", 1.0),
    "flood_share": ("Time in flood", " %", 100.0), "busy_hours": ("Hours with more than 30", " %", 100.0),
    "busy_tens": ("10 minutes with more than 10", " %", 100.0), "chattering": ("Chattering alarms", "", 1.0),
    "standing": ("Standing more than a day, at most", "", 1.0), "top_share": ("Load by the ten worst", " %", 100.0),
    "wrong": ("Unauthorised suppressions", "", 1.0), "high_share": ("High of all", " %", 100.0),
    "medium_share": ("Medium of all", " %", 100.0),
}  # fmt: skip


def add(parts: Any) -> None:
    parser = parts.add_parser("performance", help="rates, floods, bad actors, answers, beside their targets")
    parser.add_argument(
        "--check", action="store_true", help="exit status 1 where a target is missed or too little is known"
    )
    parser.add_argument("--by", choices=("day", "week", "month"), help="the figures of each too")
    add_span(parser, "7 days before --to")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    place = opened(args)
    zone = place.district.zone
    from_ns, to_ns = span_of(args, place, 7 * DAY_NS)
    with journal_of(args, place) as journal:
        past = read_past(journal, from_ns, to_ns)
    found = performance_of(past, from_ns, to_ns)
    parts = [performance_of(past, a, b) for a, b in split(from_ns, to_ns, args.by, zone)] if args.by else []
    advice = _advice(args, place, found) if found.chattering else {}
    if args.json:
        document = as_json(found, advice)
        if args.by:
            document[f"{args.by}s"] = [as_json(one) for one in parts]
        print_json(document)
    else:
        print_figures(found, zone, advice)
        for one in parts:
            rate = "–" if one.per_hour is None else f"{one.per_hour:.1f}"
            part = "" if one.is_covered else f"  ({one.coverage:.0%} covered)"
            print_line(
                f"{format_time(one.from_ns, zone, seconds=False)}  {one.annunciations:6} alarms  {rate:>6} an hour"
                f"  {len(one.floods)} floods{part}"
            )
    is_good = found.is_covered and all(
        one.flag is Flag.MET for one in judged(found).values() if one.value is not None
    )
    return 0 if is_good or not args.check else 1


def _advice(args: argparse.Namespace, place: OpenedDistrict, found: Performance) -> dict[str, Advice]:
    """From the recorded signals; nothing while a window holds the history, which is said."""
    from app.alarm_rules import rules_of
    from app.alarm_sheet import advice_of
    from app.commands.history import history_of

    rules, _ = rules_of(place.district, history_folder(data_folder(args.data), place.district))
    try:
        with history_of(args, place) as historian:
            return advice_of(historian, place.catalogue, rules, found.chattering)
    except (HistoryError, Unusable) as error:
        note(f"no advice on chattering alarms: {error}")
        return {}


def as_json(found: Performance, advice: Mapping[str, Advice] | None = None) -> dict[str, Any]:
    """advice: by alarm; without it no suggestion is made."""
    answers, shares = found.answers, shares_of(found)
    band = band_of(found)
    return {
        "from": iso(found.from_ns), "to": iso(found.to_ns), "coverage": found.coverage, "valid": found.is_covered,
        "alarms": found.annunciations, "per_hour": found.per_hour, "band": None if band is None else band.value,
        "peak_hour": found.peak_hour, "peak_10min": found.peak_ten, "peak_minute": found.peak_minute,
        "hours": found.hours, "hours_over_30": found.busy_hours, "tens": found.tens, "tens_over_10": found.busy_tens,
        "floods": [
            {"from": iso(one.begin_ns), "to": iso(one.end_ns), "alarms": one.alarms, "first": one.first}
            for one in found.floods
        ],
        "flood_share": found.flood_share,
        "chattering": [
            {
                "alarm": one.alarm, "priority": one.priority.value, "times": one.times, "worst_minute": one.worst,
                "first": iso(one.first_ns), "last": iso(one.last_ns),
                "suggestion": _suggestion((advice or {}).get(one.alarm)),
            }
            for one in found.chattering
        ],
        "fleeting": [
            {"alarm": one.alarm, "priority": one.priority.value, "times": one.times, "median_s": one.median_s}
            for one in found.fleeting
        ],
        "standing": [
            {
                "alarm": one.alarm, "priority": one.priority.value, "since": iso(one.since_ns),
                "to": None if one.end_ns == NEVER else iso(one.end_ns),
            }
            for one in found.standing
        ],
        "standing_most": found.standing_most,
        "bad_actors": [
            {"alarm": one.alarm, "alarms": one.count, "share": one.share, "up_to_here": one.up_to_here}
            for one in found.pareto.rows
        ],
        "top_10_share": found.pareto.top_share,
        "priorities": {p.value: found.priorities[p] for p in (Priority.HIGH, Priority.MEDIUM, Priority.LOW)},
        "shares": {p.value: shares[p] for p in (Priority.HIGH, Priority.MEDIUM, Priority.LOW)},
        "diagnostic": found.priorities[Priority.DIAGNOSTIC],
        "answers": {
            "acknowledged": answers.acknowledged, "never": answers.never, "median_s": answers.median_s,
            "p95_s": answers.p95_s,
        },
        "shelved": found.shelved, "suppressed": found.suppressed, "out_of_service": found.removed,
        "shelvings": found.shelvings,
        "unauthorised": [{"alarm": one.alarm, "t": iso(one.begin_ns), "why": one.wrong} for one in found.wrong],
        "targets": {
            name: {"value": one.value, "target": one.target, "flag": one.flag.value}
            for name, one in judged(found).items()
        },
    }  # fmt: skip


def _suggestion(advice: Advice | None) -> dict[str, Any] | None:
    """times: how often it would have become active then, with each of them alone."""
    if advice is None:
        return None
    return {
        "times_now": advice.was,
        "deadband": advice.deadband, "times_with_deadband": advice.with_deadband if advice.deadband is not None else None,
        "off_delay_s": advice.off_delay_s,
        "times_with_off_delay": advice.with_off_delay if advice.off_delay_s is not None else None,
        "on_delay_s": advice.on_delay_s,
        "times_with_on_delay": advice.with_on_delay if advice.on_delay_s is not None else None,
    }  # fmt: skip


def print_figures(found: Performance, zone: tzinfo, advice: Mapping[str, Advice]) -> None:
    print_line(f"{format_time(found.from_ns, zone)} to {format_time(found.to_ns, zone)}")
    if not found.is_covered:
        print_line(
            f"The alarm system ran for {found.coverage:.0%} of this time: the figures are judged by nothing."
        )
    for name, one in judged(found).items():
        if name not in WORDS:
            continue
        label, unit, factor = WORDS[name]
        value = "–" if one.value is None else f"{one.value * factor:.1f}{unit}"
        target = "" if one.target is None else f"target {one.target * factor:g}{unit}"
        flag = "" if one.flag in (Flag.MET, Flag.NONE) else f"  {one.flag.value.upper()}"
        print_line(f"{label:36} {value:>10}   {target}{flag}")
    if band := band_of(found):
        print_line(f"This rate is {band.value}.")
    counts = ", ".join(f"{found.priorities[p]} {p.value}" for p in Priority)
    print_line(f"{found.annunciations} alarms: {counts}")
    answers = found.answers
    if answers.median_s is not None and answers.p95_s is not None:
        ns = 1_000_000_000
        print_line(
            f"{answers.acknowledged} acknowledged, half within {format_span(round(answers.median_s * ns))}, 95 % within"
            f" {format_span(round(answers.p95_s * ns))}; {answers.never} never"
        )
    for share in found.pareto.rows[:10]:
        print_line(f"  {share.count:6}  {share.share:5.1%}  {one_line(share.alarm)}")
    for chatter in found.chattering:
        print_line(
            f"  chatters: {one_line(chatter.alarm)}, {chatter.times} times, {chatter.worst} in a minute"
        )
        quieter = advice.get(chatter.alarm)
        for name, value, times in _ways(quieter):
            print_line(f"    {name} {value}: {chatter.times} -> {times} times")
    for stood in found.standing:
        print_line(f"  stands: {one_line(stood.alarm)}, for {format_span(stood.shown_ns)}")
    for away in found.wrong:
        print_line(
            f"  unauthorised: {one_line(away.alarm)}, {format_time(away.begin_ns, zone)}: {away.wrong}"
        )


def _ways(advice: Advice | None) -> list[tuple[str, str, int]]:
    if advice is None:
        return []
    ways = (
        ("deadband", advice.deadband, "", advice.with_deadband),
        ("off-delay", advice.off_delay_s, " s", advice.with_off_delay),
        ("on-delay", advice.on_delay_s, " s", advice.with_on_delay),
    )
    return [(name, f"{value:g}{unit}", times) for name, value, unit, times in ways if value is not None]
