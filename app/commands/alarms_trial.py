"""`tvilling alarms trial RULES.toml`: what other rules would have raised over recorded history, held against the journal or
against the rules in use. Nothing is put to use by it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.alarm_past import read_past
from app.alarm_rules import rules_of
from app.alarm_trial import Answer, against, tried_over
from app.alarms.expression import compile_expression
from app.alarms.past import Past
from app.alarms.rule import Rule
from app.alarms.rules_file import RulesFile, merged, read_rules
from app.alarms.trial import Progress, Tried
from app.commands.alarms import JOURNAL, add_span, journal_of, one_line, span_of
from app.commands.alarms_performance import as_json as figures
from app.commands.common import Unusable, opened, print_json, print_line
from app.commands.history import history_of
from app.commands.progress import shown_on_terminal
from app.model.times import DAY_NS, format_time, iso
from app.opening import OpenedDistrict, data_folder, history_folder
from maps.readers.progress import say

MOST_SHOWN = 30


def add(parts: Any) -> None:
    parser = parts.add_parser("trial", help="what other rules would have raised over recorded history")
    parser.add_argument("rules", metavar="RULES.toml", type=Path)
    parser.add_argument(
        "--against", choices=("journal", "rules"), default="journal",
        help="what was raised (default), or what the rules in use would have",
    )  # fmt: skip
    parser.add_argument(
        "--alone", action="store_true", help="only the rules of this file, without those it changes"
    )
    add_span(parser, "7 days before --to")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    place = opened(args)
    zone = place.district.zone
    from_ns, to_ns = span_of(args, place, 7 * DAY_NS)
    folder = history_folder(data_folder(args.data), place.district)
    in_use, _ = rules_of(place.district, folder)
    rules, troubles, own = _rules(args, in_use)
    with history_of(args, place) as historian, shown_on_terminal():
        bounds = historian.bounds()
        if bounds is not None:
            to_ns = min(to_ns, bounds[1] + 1)
            from_ns = max(from_ns, bounds[0])
        if from_ns >= to_ns:
            raise Unusable(
                "nothing was recorded in this stretch; `tvilling history stats` says what there is"
            )
        said = progress_of("trying the rules")
        tried = tried_over(
            historian, place.catalogue, rules, from_ns, to_ns, compile_=compile_expression, progress=said
        )
        if args.against == "rules":
            said = progress_of("trying the rules in use")
            old = tried_over(
                historian, place.catalogue, in_use, from_ns, to_ns, compile_=compile_expression, progress=said
            ).past
    if args.against == "journal":
        old = _journal(args, place, from_ns, to_ns)
    answer = against(tried, old, from_ns, to_ns)
    troubles += [trouble.text for trouble in tried.troubles if trouble.rule in own]
    if args.json:
        print_json({**as_json(answer, tried), "against": args.against, "troubles": troubles})
    else:
        print_line(
            f"{format_time(from_ns, zone)} to {format_time(answer.new.to_ns, zone)}, {tried.readings} readings, {tried.alarms} points"
        )
        if tried.until_ns < to_ns:
            print_line("It rang so often that the trial ended there.")
        _print(answer, args.against)
        for text in troubles:
            print_line(f"RULE  {one_line(text)}")
    return 1 if troubles else 0


def progress_of(what: str) -> Progress:
    def hear(share: float) -> bool:
        say(what, share)
        return True

    return hear


def _rules(
    args: argparse.Namespace, in_use: tuple[Rule, ...]
) -> tuple[tuple[Rule, ...], list[str], set[str]]:
    """All rules to try, what is wrong in the file, and the ids of its own."""
    try:
        text = args.rules.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise Unusable(f"{args.rules}: is not UTF-8") from error
    found = read_rules(text, args.rules.name)
    if not found.rules and not found.off:
        first = found.troubles[0].text if found.troubles else "it holds no [[rule]]"
        raise Unusable(f"{args.rules}: no rule can be used: {first}")
    base = RulesFile() if args.alone else RulesFile(rules=in_use)
    own = {rule.id for rule in found.rules}
    return merged(base, found), [trouble.text for trouble in found.troubles], own


def _journal(args: argparse.Namespace, place: OpenedDistrict, from_ns: int, to_ns: int) -> Past:
    if not (history_folder(data_folder(args.data), place.district) / JOURNAL).exists():
        return Past()  # nothing was watched then: nothing was missed either
    with journal_of(args, place) as journal:
        return read_past(journal, from_ns, to_ns)


def as_json(answer: Answer, tried: Tried) -> dict[str, Any]:
    return {
        "from": iso(answer.new.from_ns), "to": iso(answer.new.to_ns), "readings": tried.readings, "points": tried.alarms,
        "raised": {
            "both": answer.both, "only_new": answer.only_new, "only_old": answer.only_old, "unknown": answer.unknown
        },
        "alarms": [
            {
                "alarm": one.alarm, "both": one.both, "only_new": one.only_new, "only_old": one.only_old,
                "unknown": one.unknown,
            }
            for one in answer.rows
        ],
        "new": figures(answer.new), "old": figures(answer.old), "not_tried": list(tried.events),
    }  # fmt: skip


def _print(answer: Answer, what: str) -> None:
    other = "the journal" if what == "journal" else "the rules in use"
    print_line(
        f"Raised by both: {answer.both}. Only by these rules: {answer.only_new}. Only by {other}: {answer.only_old}."
    )
    if answer.unknown:
        print_line(f"{answer.unknown} more in times when the alarm system did not run.")
    for name, one in (("these rules", answer.new), (other, answer.old)):
        rate = "–" if one.per_hour is None else f"{one.per_hour:.1f}"
        print_line(
            f"{name:18} {one.annunciations:6} alarms, {rate} an hour, {len(one.floods)} floods,"
            f" {len(one.chattering)} chatter, {one.standing_most} standing at most"
        )
    for row in answer.rows[:MOST_SHOWN]:
        print_line(
            f"  {one_line(row.alarm):60} both {row.both:4}  only new {row.only_new:4}  only old {row.only_old:4}"
        )
    if len(answer.rows) > MOST_SHOWN:
        print_line(f"  and {len(answer.rows) - MOST_SHOWN} alarms more; --json has all")
