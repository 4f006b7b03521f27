"""`tvilling alarms journal`: what happened and who did what, oldest first; `--check` against what the ledger sealed of it."""

from __future__ import annotations

import argparse
from typing import Any

from app.commands.alarms import journal_of, one_line, span_of
from app.commands.common import Unusable, add_json, opened, print_json, print_line
from app.commands.ledger import log_of
from app.commands.ledger_whole import as_json as verdict_json
from app.commands.ledger_whole import whole_log
from app.journal.entry import Entry
from app.ledger.contract import LedgerError
from app.model.times import DAY_NS, format_time, iso
from app.opening import OpenedDistrict, data_folder
from app.sealed_journal import compare

MOST = 100_000


def add(parts: Any) -> None:
    parser = parts.add_parser("journal", help="what happened, oldest first")
    parser.add_argument("--from", dest="start", metavar="T", help="default: a day before --to")
    parser.add_argument("--to", dest="end", metavar="T", help="default: now")
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar="KIND",
        help='such as "alarm", "alarm.shelved", "shift"',
    )
    parser.add_argument("--subject", default="", metavar="ID", help="an alarm, an asset, a feed")
    parser.add_argument(
        "--most",
        type=int,
        default=1000,
        metavar="N",
        help="how many lines, the newest of them (default: 1000)",
    )
    parser.add_argument(
        "--check", action="store_true", help="compare the whole journal with what the ledger sealed of it"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    if not 0 < args.most <= MOST:
        raise Unusable(f"--most {args.most}: a number from 1 to {MOST}")
    place = opened(args)
    if args.check:
        return check(args, place)
    from_ns, to_ns = span_of(args, place, DAY_NS)
    with journal_of(args, place) as journal:
        found = journal.page(
            kinds=args.kind, subject=args.subject, from_ns=from_ns, to_ns=to_ns, limit=args.most + 1
        )
        count = journal.count()
    is_cut = len(found) > args.most
    found = found[: args.most][::-1]
    if args.json:
        print_json(
            {
                "from": iso(from_ns), "to": iso(to_ns), "entries": [as_json(one) for one in found], "more": is_cut,
                "count": count,
            }
        )  # fmt: skip
        return 0
    zone = place.district.zone
    if is_cut:
        print_line(f"(older lines left out; --most {args.most})")
    for one in found:
        by = f"  {one_line(one.who)} ({one.role})" if one.who else ""
        why = f"  {one_line(one.why)}" if one.why else ""
        print_line(
            f"{one.n:>8}  {format_time(one.t_ns, zone)}  {one.kind:<22} {one_line(one.subject)}{by}{why}"
        )
    if not found:
        print_line("Nothing stands in the journal there.")
    return 0


def check(args: argparse.Namespace, place: OpenedDistrict) -> int:
    """Status 1 where a line differs or the ledger itself does not hold."""
    with journal_of(args, place) as journal, log_of(args, place) as log:
        try:
            found, whole, problems = (
                compare(journal, log),
                whole_log(log, data_folder(args.data)),
                journal.problems(),
            )
        except LedgerError as error:
            raise Unusable(str(error)) from error
    is_whole = not found.differs and not problems and whole.ok is not False
    if args.json:
        print_json(
            {
                "ok": is_whole, "sealed": found.sealed, "match": found.match, "waits": found.waits,
                "differs": [{"n": one.n, "why": one.why} for one in found.differs],
                "elsewhere": [{"journal": ident, "lines": count} for ident, count in found.elsewhere],
                "problems": problems, "log": verdict_json(whole),
            }
        )  # fmt: skip
        return 0 if is_whole else 1
    for one in found.differs:
        print_line(f"DIFFERS  line {one.n} {one.why}")
    for text in problems:
        print_line(f"DAMAGED  {one_line(text)}")
    for each in whole.checks:
        if each.ok is False:
            print_line(f"THE LEDGER ITSELF  {each.name}: {each.detail}")
    print_line(
        f"{found.match} of {found.sealed} sealed lines match, {len(found.differs)} differ, {found.waits} wait to be sealed"
    )
    for ident, count in found.elsewhere:
        print_line(
            f"{count} lines were sealed of another journal of this district ({ident}); it was put aside or is gone"
        )
    return 0 if is_whole else 1


def as_json(one: Entry) -> dict[str, Any]:
    return {
        "n": one.n, "t": iso(one.t_ns), "kind": one.kind, "subject": one.subject, "who": one.who, "role": one.role,
        "mode": one.mode, "why": one.why, "data": dict(one.data),
    }  # fmt: skip
