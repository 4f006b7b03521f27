"""The command line and the composition root: `tvilling ARGS`, `python3 run.py ARGS`, `python -m app.main ARGS`.

Commands are imported when called, so that none pays for another's libraries. Whatever goes wrong ends in one line on
standard error and an exit status of docs/cli.md; the traceback goes to the log file, for a bug report.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.commands.common import Unusable, note
from app.commands.permission import permit
from app.history.contract import HistoryError
from app.model.district import BadDistrict
from app.model.times import BadTime
from app.opening import DEFAULT_DISTRICT, data_folder
from app.version import VERSION

COMMANDS = (
    "open",
    "new",
    "districts",
    "info",
    "shot",
    "feed",
    "simulate",
    "history",
    "ledger",
    "market",
    "kpi",
    "shift",
    "alarms",
    "grid",
    "forecast",
    "scenario",
    "replay",
    "people",
    "self_test",
)
_log = logging.getLogger("tvilling")


def parser() -> argparse.ArgumentParser:
    """The whole command line as data, so that tests and docs can walk it."""
    top = argparse.ArgumentParser(
        prog="tvilling",
        description="A digital twin of a positive-energy district. Without a command: open it, live.",
    )
    top.add_argument("--version", action="version", version=f"tvilling {VERSION}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name in COMMANDS:
        importlib.import_module(f"app.commands.{name}").add(commands)
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, argparse.SUPPRESS)
    _add_common(top, None)
    for sub in _leaves(commands):
        _add_common(sub, argparse.SUPPRESS)
    return top


def _add_common(target: argparse.ArgumentParser, default: str | None) -> None:
    """The same options before and after the command; the later ones must not wipe out the earlier ones."""
    target.add_argument(
        "--data", metavar="DIR", default=default, help="the data folder (default: the platform's)"
    )
    target.add_argument(
        "--district",
        metavar="DIR|NAME",
        default=default if default is not None else DEFAULT_DISTRICT,
        help=f"the district (default: {DEFAULT_DISTRICT})",
    )


def _leaves(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> list[argparse.ArgumentParser]:
    found = []
    for sub in dict.fromkeys(commands.choices.values()):
        below = [a for a in sub._actions if isinstance(a, argparse._SubParsersAction)]
        found += [leaf for action in below for leaf in _leaves(action)] or [sub]
    return found


def main(argv: Sequence[str] | None = None) -> int:
    args = parser().parse_args(argv)
    try:
        if args.command is None:
            from app.commands.open import run_default

            return run_default(args)
        permit(args)
        status: int = args.run(args)
    except Exception as error:  # noqa: BLE001  the last net: a person gets one line, the log the whole story
        return _say(error, args)
    except KeyboardInterrupt:
        return 130
    return status


def _say(error: Exception, args: argparse.Namespace) -> int:
    from maps.readers.errors import BadModel

    if isinstance(error, BrokenPipeError):  # `tvilling history series ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # or Python complains again when it flushes at exit
        return 0
    if isinstance(error, (Unusable, BadDistrict, BadTime, HistoryError, BadModel)):
        note(" ".join(str(error).split()))
        return 2
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        note(f"{place}{error.strerror or error.__class__.__name__}")
        return 2
    log = Path(data_folder(args.data)) / "tvilling.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=log, format="%(asctime)s %(levelname)s %(name)s %(message)s")
        _log.error("a command failed: %s", args.command, exc_info=error)
        where = f"; the details are in {log}, please send it with a bug report"
    except OSError:
        where = ""
    note(f"{args.command or 'open'}: an error inside Tvilling ({error.__class__.__name__}){where}")
    return 2


if __name__ == "__main__":
    os.environ.setdefault("QT_API", "pyside6")
    sys.exit(main())
