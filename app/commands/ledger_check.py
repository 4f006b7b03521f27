"""`tvilling ledger check FILE --trust FILE`: does what this file proves hold? Needs no district and no data folder.

Exit status 0 it holds, 1 it does not or could not be verified, 2 one of the files cannot be used.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, print_json, print_line
from app.ledger.contract import LedgerError
from app.model.ledger import Verdict

MOST_LEAF = 4_000_000
_MARKS = {True: "holds", False: "FAILS", None: "open "}


def add(parts: Any) -> None:
    check = parts.add_parser(
        "check", help="does a proof file, an evidence bundle, a tlog-proof or an IOTA proof hold?"
    )
    check.add_argument("file", metavar="FILE")
    check.add_argument(
        "--trust", required=True, metavar="FILE", help="public keys, which came by another way than FILE"
    )
    check.add_argument("--leaf", metavar="FILE", help="the exact bytes of the record, for a bare .tlog-proof")
    add_json(check)
    check.set_defaults(run=run_check)


def run_check(args: argparse.Namespace) -> int:
    from app.ledger.checking import check_file
    from app.ledger.log_checks import holds
    from app.ledger.trust_file import Trust

    try:
        trust = Trust.read(Path(args.trust))
    except LedgerError as error:
        raise Unusable(f"{args.trust}: {error}") from error
    try:
        verdict = check_file(Path(args.file), trust, _leaf(args.leaf))
    except LedgerError as error:
        raise Unusable(f"{args.file}: {error}") from error
    ok = holds(verdict)
    if args.json:
        print_json(as_json(verdict))
    else:
        for check in verdict.checks:
            print_line(f"{_MARKS[check.ok]}  {check.name}{f': {check.detail}' if check.detail else ''}")
        word = "It holds" if ok else "It could not be verified" if ok is None else "It does NOT hold"
        print_line(f"{word}{f' (level {verdict.level})' if verdict.level else ''}.")
    return 0 if ok else 1


def as_json(verdict: Verdict) -> dict[str, Any]:
    """ok: null where something that is needed could not be verified."""
    from app.ledger.log_checks import holds

    checks = [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in verdict.checks]
    return {
        "ok": holds(verdict),
        "level": None if verdict.level is None else str(verdict.level),
        "checks": checks,
    }


def _leaf(name: str | None) -> bytes | None:
    if name is None:
        return None
    with Path(name).open("rb") as stream:
        data = stream.read(MOST_LEAF + 1)
    if len(data) > MOST_LEAF:
        raise Unusable(f"{name}: more than {MOST_LEAF} bytes; that is no record of a ledger")
    return data
