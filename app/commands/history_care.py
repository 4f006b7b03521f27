"""`tvilling history backup|restore|check|compact`: care for what is remembered, without a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, note, opened, print_json, print_line
from app.opening import data_folder, history_folder


def add(parts: Any) -> None:
    backup = parts.add_parser("backup", help="write everything into one file, and read it again")
    backup.add_argument("out", metavar="OUT.duckdb", type=Path)
    restore = parts.add_parser("restore", help="put a backup in place; the old history is kept aside")
    restore.add_argument("file", metavar="FILE", type=Path)
    check = parts.add_parser("check", help="is it whole? every keyframe computed again (exit status 1: no)")
    check.add_argument("--quick", action="store_true", help="only what every start looks at")
    compact = parts.add_parser("compact", help="write it anew without what is no longer used")
    for sub, run in (
        (compact, run_compact),
        (backup, run_backup),
        (restore, run_restore),
        (check, run_check),
    ):
        add_json(sub)
        sub.set_defaults(run=run)


def folder_of(args: argparse.Namespace) -> Path:
    return history_folder(data_folder(args.data), opened(args).district)


def run_backup(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.history.duck import DuckHistorian

    district = opened(args)
    with history_of(args, district) as historian:
        assert isinstance(historian, DuckHistorian)
        stats = historian.stats()
        size = historian.backup(args.out, note)
    if args.json:
        print_json({"file": str(args.out), "bytes": size, "readings": stats.readings})
    else:
        print_line(f"{args.out}: {stats.readings} readings, {size / 1e6:.1f} MB, read again and whole")
    return 0


def run_restore(args: argparse.Namespace) -> int:
    from app.history.backup import restore
    from app.history.opening import FILE_NAME
    from app.ledger.contract import LedgerError
    from app.model.times import wall_ns
    from app.proving.opening import ledger_folder
    from app.proving.restoring import record_restore

    district = opened(args).district
    folder = history_folder(data_folder(args.data), district)
    kept = restore(args.file, folder, FILE_NAME, note)
    try:
        record_restore(ledger_folder(folder), district.id, args.file.name, wall_ns())
    except LedgerError as error:
        note(f"the ledger could not be told of the restore: {error}")
    if args.json:
        print_json({"file": str(args.file), "kept": None if kept is None else str(kept)})
    else:
        print_line(f"restored from {args.file}" + (f"; the old history is kept as {kept}" if kept else ""))
    return 0


def run_compact(args: argparse.Namespace) -> int:
    from app.history.backup import compact
    from app.history.opening import FILE_NAME

    before, after = compact(folder_of(args), FILE_NAME, note)
    if args.json:
        print_json({"bytes_before": before, "bytes": after})
    else:
        print_line(f"{before / 1e6:.1f} MB before, {after / 1e6:.1f} MB now")
    return 0


def run_check(args: argparse.Namespace) -> int:
    from app.history.backup import OLDER, problems_in
    from app.history.lock import FolderLock
    from app.history.opening import FILE_NAME

    folder = folder_of(args)
    file = folder / FILE_NAME
    if not file.is_file():
        raise Unusable(f"{folder}: nothing is remembered here yet; give another --data")
    lock = FolderLock(folder)
    try:
        found = problems_in(file, is_full=not args.quick, say=note)
    finally:
        lock.release()
    if found == [OLDER]:
        raise Unusable(f"{file}: {OLDER}")
    if args.json:
        print_json({"file": str(file), "ok": not found, "problems": found})
    else:
        for text in found or [f"{file}: whole"]:
            print_line(text)
    return 1 if found else 0
