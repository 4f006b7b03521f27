"""`tvilling alarms list`: what stands now, as the journal was last told, and the rules of the district with what is wrong."""

from __future__ import annotations

import argparse
import math
from typing import Any

from app.alarm_lines import alarm_of
from app.alarm_rules import rules_of
from app.alarms.engine import Engine
from app.alarms.expression import compile_expression
from app.alarms.words import NEVER, Alarm
from app.commands.alarms import JOURNAL, journal_of, one_line
from app.commands.common import add_json, opened, print_json, print_line
from app.model.times import format_time, iso, wall_ns
from app.opening import data_folder, history_folder


def add(parts: Any) -> None:
    parser = parts.add_parser("list", help="alarms that stand, and the rules")
    parser.add_argument("--rules", action="store_true", help="print the rules too")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    place = opened(args)
    folder = history_folder(data_folder(args.data), place.district)
    rules, troubles = rules_of(place.district, folder)
    engine = Engine(rules, place.catalogue, started_ns=wall_ns(), compile_=compile_expression)
    said = [t.text for t in (*troubles, *engine.troubles)]
    standing: list[Alarm] = []
    if (folder / JOURNAL).exists():
        with journal_of(args, place) as journal:
            for ident, state in journal.standing().items():
                if ident.startswith("alarm:"):
                    try:
                        alarm = alarm_of(state)
                    except ValueError:
                        continue
                    if not alarm.is_quiet:
                        standing.append(alarm)
    standing.sort(key=lambda a: (a.priority.rank, -a.raised_ns, a.id))
    if args.json:
        print_json(
            {
                "alarms": [_alarm(alarm) for alarm in standing],
                "rules": [
                    {"id": r.id, "title": r.title, "kind": r.kind.value, "priority": r.priority.value, "enabled": r.is_enabled}
                    for r in rules
                ],
                "points": len(engine.points),
                "troubles": said,
            }
        )  # fmt: skip
        return 0
    zone = place.district.zone
    for alarm in standing:
        when = format_time(alarm.raised_ns, zone) if alarm.raised_ns != NEVER else ""
        value = "" if math.isnan(alarm.value) else f"  {alarm.value:g} {alarm.unit}"
        print_line(
            f"{alarm.priority.value:10} {alarm.state.value:6} {when}  {one_line(alarm.title)}, {one_line(alarm.subject)}{value}"
        )
    if not standing:
        print_line("No alarm stands.")
    if args.rules:
        for rule in rules:
            off = "" if rule.is_enabled else "  (off)"
            print_line(
                f"{rule.priority.value:10} {rule.kind.value:12} {rule.id}: {one_line(rule.title)}{off}"
            )
    print_line(f"{len(rules)} rules watch {len(engine.points)} points.")
    for text in said:
        print_line(f"RULE  {one_line(text)}")
    return 0


def _alarm(alarm: Alarm) -> dict[str, Any]:
    return {
        "id": alarm.id, "rule": alarm.rule, "subject": alarm.subject, "title": alarm.title,
        "priority": alarm.priority.value, "state": alarm.state.value, "active": alarm.is_active,
        "raised": iso(alarm.raised_ns) if alarm.raised_ns != NEVER else None,
        "acknowledged_by": alarm.acked_by or None, "value": alarm.value, "limit": alarm.limit, "unit": alarm.unit,
    }  # fmt: skip
