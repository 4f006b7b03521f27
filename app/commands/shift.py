"""`tvilling shift report|notes`: the handover report of a shift as PDF, and the shift log. Changes nothing.

tvilling shift report -o handover.pdf                  # the shift that runs
tvilling shift report --at "yesterday 17:00" -o handover.pdf
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.commands.alarms import journal_of, one_line
from app.commands.common import Unusable, add_json, note, opened, print_json, print_line, time_of
from app.model.times import format_time, iso, wall_ns
from app.opening import data_folder, history_folder
from app.people.person import this_person
from app.shift_times import BadShifts, Shift, read_shifts, shift_at
from app.version import VERSION

if TYPE_CHECKING:
    from app.opening import OpenedDistrict
    from app.shift_alarms import AlarmLine
    from app.shift_report import Report


def add(commands: Any) -> None:
    parser = commands.add_parser("shift", help="the shift log, and the handover report as PDF")
    parts = parser.add_subparsers(dest="part", required=True, metavar="report|notes")
    report = parts.add_parser("report", help="the handover report of a shift")
    report.add_argument("--at", metavar="T", help="a moment of the shift; default: now")
    report.add_argument("--from", dest="start", metavar="T", help="in place of a shift: from here")
    report.add_argument("--to", dest="end", metavar="T", help="to here; default: now")
    report.add_argument(
        "-o", "--out", metavar="FILE.pdf", help="where to; without it the figures are printed"
    )
    report.add_argument("--paper", choices=("A4", "letter"), default="A4")
    add_json(report)
    report.set_defaults(run=run_report)
    notes = parts.add_parser("notes", help="the notes of the shift log, open points first")
    add_json(notes)
    notes.set_defaults(run=run_notes)


def run_report(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.shift_pictures import FOLDER, pictures_of
    from app.shift_proof import checked_worth
    from app.shift_report import COMMAND, Made, gather

    place = opened(args)
    shift = _shift(args, place)
    folder = history_folder(data_folder(args.data), place.district)
    made = Made(this_person().name, wall_ns(), COMMAND, VERSION)
    with ExitStack() as stack:
        journal = stack.enter_context(journal_of(args, place))
        try:
            historian = stack.enter_context(history_of(args, place))
        except Unusable as error:
            note(f"without history: {error}")
            historian = None
        worth = checked_worth(folder, historian, place, shift)
        report = gather(place, journal, historian, shift, made=made, worth=worth)
    pictures = pictures_of(report.notes, folder / FOLDER)
    pages = _write(report, Path(args.out), args.paper, pictures) if args.out else 0
    if args.json:
        print_json(_as_json(report, args.out, pages))
    else:
        _print(report, args.out, pages)
    return 0


def run_notes(args: argparse.Namespace) -> int:
    from app.shift_log import notes_of

    place = opened(args)
    zone = place.district.zone
    with journal_of(args, place) as journal:
        notes = notes_of(journal.each(kinds=("shift",)))
    notes = tuple(sorted(notes, key=lambda n: (not n.is_open, -n.t_ns)))
    if args.json:
        print_json({"notes": [{**asdict(n), "at": iso(n.at_ns), "open": n.is_open} for n in notes]})
        return 0
    for one in notes:
        mark = "open" if one.is_open else ""
        edited = (
            f"  (edited by {one.edited_by} {format_time(one.edited_ns, zone, seconds=False)})"
            if one.edits
            else ""
        )
        when = format_time(one.at_ns, zone, seconds=False)
        print_line(
            f"{when}  {one_line(one.who):12} {mark:5} {one_line(one.text.splitlines()[0])}{one_line(edited)}"
        )
    return 0


def _shift(args: argparse.Namespace, place: OpenedDistrict) -> Shift:
    if args.start:
        from_ns = time_of(args.start, place, "--from")
        to_ns = time_of(args.end, place, "--to") if args.end else wall_ns()
        if from_ns >= to_ns:
            raise Unusable("--from is not before --to")
        return Shift(from_ns, to_ns, "")
    try:
        starts = read_shifts(place.district.tables)
    except BadShifts as error:
        raise Unusable(f"{place.district.folder / 'district.toml'}: {error}") from error
    return shift_at(time_of(args.at, place, "--at") if args.at else wall_ns(), starts, place.district.zone)


def _write(report: Report, path: Path, size: str, pictures: Mapping[str, Path]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # paper needs fonts, and no screen
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from widgets.shift_paper import write_report

    app = QGuiApplication.instance() or QApplication(["tvilling"])
    try:
        return write_report(report, path, size=size, pictures=pictures)
    except OSError as error:
        raise Unusable(str(error)) from error
    finally:
        del app


def _alarm(line: AlarmLine) -> dict[str, Any]:
    return {**asdict(line), "first": iso(line.first_ns), "last": iso(line.last_ns)}


def _as_json(report: Report, out: str | None, pages: int) -> dict[str, Any]:
    from app.shift_alarms import what_counts

    found = report.performance
    return {
        "district": report.district, "from": iso(report.shift.from_ns), "to": iso(report.shift.to_ns), "zone": report.zone,
        "synthetic": report.is_synthetic,
        "counted": what_counts(), "rang": report.rang, "rang_diagnostic": report.rang_diagnostic,
        "alarms": [_alarm(a) for a in report.alarms], "diagnostic": [_alarm(a) for a in report.diagnostic],
        "per_hour": found.per_hour if found else None,
        "coverage": found.coverage if found else None,
        "floods": len(found.floods) if found else 0,
        "standing": [c.alarm for c in report.standing],
        "put_away": [{"alarm": c.alarm, "state": c.is_now.value, "who": c.by.who, "why": c.why} for c in report.away],
        "actions": report.more_actions + len(report.actions),
        "indicators": {f.label: {"value": f.value, "unit": f.unit, "coverage": f.coverage} for f in report.figures},
        "open_points": [{"text": n.text, "who": n.who, "since": iso(n.at_ns)} for n in report.open],
        "proof": {proof.name.lower(): n for proof, n in report.worth.intervals.items()}, "proof_note": report.worth.why,
        "made": {"at": iso(report.made.t_ns), "by": report.made.by, "mode": report.made.mode, "version": report.made.version},
        "remarks": list(report.remarks),
        "pdf": out, "pages": pages,
    }  # fmt: skip


def _print(report: Report, out: str | None, pages: int) -> None:
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(report.zone)
    begin, end = (format_time(t, zone, seconds=False) for t in (report.shift.from_ns, report.shift.to_ns))
    print_line(f"{report.district}, {begin} to {end}")
    print_line(
        f"{report.rang} times an alarm rang, {len(report.standing)} stand, {len(report.open)} open points;"
        f" diagnostic ones: {report.rang_diagnostic} times"
    )
    counts = {proof.word: n for proof, n in report.worth.intervals.items()}
    found = ", ".join(f"{word} {n}" for word, n in counts.items()) or "nothing was checked"
    print_line(f"proof: {found}. {report.worth.why}".rstrip(". ") + ".")
    for remark in report.remarks:
        print_line(remark)
    if out:
        print_line(f"{out}: {pages} page{'' if pages == 1 else 's'}")
