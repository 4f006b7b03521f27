"""`tvilling ledger key` and `ledger files`: the log's public key, a new key, and the log as files that anyone can check.

tvilling ledger key                                   # what others need to check this ledger
tvilling ledger key --rotate --reason "yearly"        # sign with a new key from now on; the old one vouches for it
tvilling ledger files DIR                             # tiles, records and checkpoint, as c2sp.org/tlog-tiles has them
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line
from app.ledger.contract import LedgerError
from app.ledger.keys import KeyKeeper, platform_keyring
from app.ledger.log import TransparencyLog
from app.opening import data_folder, history_folder
from app.proving.opening import ledger_folder, log_path


def add(parts: Any) -> None:
    key = parts.add_parser("key", help="the ledger's public key; --rotate: signs with a new one from now on")
    key.add_argument("--rotate", action="store_true")
    key.add_argument(
        "--reason", default="", metavar="TEXT", help="with --rotate: stands in the ledger for ever"
    )
    key.add_argument("--forget-old", action="store_true", help="removes private keys that sign no more")
    files = parts.add_parser("files", help="the ledger as files for a web server or a stick (tlog-tiles)")
    files.add_argument(
        "folder", metavar="DIR", type=Path, help="may hold an earlier export of the same ledger"
    )
    for sub, run in ((key, run_key), (files, run_files)):
        add_json(sub)
        sub.set_defaults(run=run)


@contextmanager
def the_log(
    args: argparse.Namespace, *, may_write: bool = False
) -> Iterator[tuple[TransparencyLog, KeyKeeper]]:
    """The district's log with its keeper. One that is not there is not made here."""
    district = opened(args).district
    folder = history_folder(data_folder(args.data), district)
    path, keeper = log_path(folder), KeyKeeper(ledger_folder(folder), platform_keyring())
    if not path.exists():
        raise Unusable(f"{path}: nothing is sealed here yet; open the district once, or give another --data")
    try:
        log = TransparencyLog.open(path, keeper, district.id) if may_write else TransparencyLog.read(path)
    except LedgerError as error:
        raise Unusable(str(error)) from error
    try:
        yield log, keeper
    except LedgerError as error:
        raise Unusable(str(error)) from error
    finally:
        log.close()


def run_key(args: argparse.Namespace) -> int:
    from app.ledger.note import Verifier
    from app.ledger.rotation import rotate

    if args.reason and not args.rotate:
        raise Unusable("--reason belongs to --rotate")
    with the_log(args, may_write=args.rotate or args.forget_old) as (log, keeper):
        leaf = rotate(log, keeper, args.reason) if args.rotate else None
        gone = keeper.forget_others(log.origin, Verifier.of(log.vkey).key) if args.forget_old else 0
        keys = [{"vkey": vkey, "to_size": size} for vkey, size in log.keys]
        said = {"origin": log.origin, "size": log.size, "keys": keys, "record": leaf, "forgotten": gone}
    if args.json:
        print_json(said)
        return 0
    if leaf is not None:
        print_line(f"Record {leaf} says so: from here on the ledger signs with another key.")
    if args.forget_old:
        print_line(f"{gone} private keys that sign no more were removed.")
    for key in keys:
        until = "in use" if key["to_size"] is None else f"signed up to {key['to_size']} records"
        print_line(f"{key['vkey']}  ({until})")
    return 0


def run_files(args: argparse.Namespace) -> int:
    from app.ledger.tiles import export

    with the_log(args) as (log, _):
        size, count = log.size, export(log, args.folder)
        vkey = log.vkey
    if args.json:
        print_json({"path": str(args.folder), "files": count, "records": size, "vkey": vkey})
    else:
        print_line(f"{args.folder}: {count} files written, {size} records under a checkpoint by")
        print_line(vkey)
    return 0
