"""`tvilling ledger witness key|request|sign|add`: a second machine vouches that a ledger only ever grew (level E4).

    witness$  tvilling ledger witness key --name witness.example/w1    # once; prints the public key
    ledger$   tvilling ledger witness request -o ask.txt               # what has come since the last time
    witness$  tvilling ledger witness sign ask.txt --trust trust.json -o answer.txt
    ledger$   tvilling ledger witness add answer.txt --trust witnesses.txt

Files go by mail or stick. The request is the one of c2sp.org/tlog-witness, so a public witness can be asked with the same file.
Exit status 1 where the witness refuses: the ledger did not grow out of what was signed before.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, print_json, print_line
from app.commands.ledger_log import the_log
from app.ledger.contract import LedgerError
from app.ledger.keys import KeyKeeper, platform_keyring
from app.ledger.note import COSIGNATURE, Signer, Verifier
from app.ledger.trust_file import Trust
from app.opening import data_folder
from app.whole_file import write_bytes

FOLDER, PUBLIC, MEMORY = "witness", "public.txt", "seen.json"
MOST_BYTES = 1_000_000


def add(parts: Any) -> None:
    parser = parts.add_parser("witness", help="a second machine vouches that the ledger only ever grew")
    kinds = parser.add_subparsers(dest="what", required=True, metavar="key|request|sign|add")
    key = kinds.add_parser("key", help="this machine's key as a witness; made where there is none")
    key.add_argument("--name", metavar="NAME", help="such as witness.example/w1; no spaces, no plus")
    request = kinds.add_parser("request", help="what a witness needs to sign the ledger as it is now")
    request.add_argument(
        "--old",
        type=int,
        metavar="N",
        help="records that the witness signed before (default: as the ledger knows)",
    )
    sign = kinds.add_parser(
        "sign", help="signs somebody's request, where their ledger grew out of what was signed"
    )
    add_ = kinds.add_parser("add", help="keeps the witness' signature with the ledger")
    for sub in (sign, add_):
        sub.add_argument("file", metavar="FILE", type=Path)
        sub.add_argument(
            "--trust", required=True, metavar="FILE", type=Path, help="public keys that are trusted"
        )
    for sub in (request, sign):
        sub.add_argument("-o", "--out", required=True, metavar="FILE", type=Path)
    for sub, run in ((key, run_key), (request, run_request), (sign, run_sign), (add_, run_add)):
        add_json(sub)
        sub.set_defaults(run=run)


def run_key(args: argparse.Namespace) -> int:
    folder = data_folder(args.data) / FOLDER
    try:
        if (folder / PUBLIC).exists():
            vkey = _signer(folder).verifier.vkey
        elif not args.name:
            raise Unusable("this machine is no witness yet; give it a name with --name")
        else:
            Verifier(args.name, bytes(32), COSIGNATURE)
            private = KeyKeeper(folder, platform_keyring()).renew(args.name).private
            vkey = Signer(args.name, private, COSIGNATURE).verifier.vkey
            folder.mkdir(parents=True, exist_ok=True)
            write_bytes(folder / PUBLIC, f"{vkey}\n".encode())
    except (LedgerError, OSError) as error:
        raise Unusable(str(error)) from error
    print_json({"vkey": vkey}) if args.json else print_line(vkey)
    return 0


def run_request(args: argparse.Namespace) -> int:
    from app.ledger.checkpoint import Checkpoint
    from app.ledger.note import parse
    from app.ledger.witness import request_for

    with the_log(args) as (log, _):
        note = log.witnessed()
        known = Checkpoint.of(parse(note)[0]).size if note is not None else 0
        old, size = known if args.old is None else args.old, log.size
        if old < 0:
            raise Unusable("--old: wants a whole number from 0")
        _write(args.out, request_for(log, old, size))
    if args.json:
        print_json({"path": str(args.out), "old": old, "size": size})
    else:
        print_line(f"{args.out}: from {old} to {size} records")
    return 0


def run_sign(args: argparse.Namespace) -> int:
    from app.ledger.trust_memory import TrustMemory
    from app.ledger.witness import Refused, Witness

    folder = data_folder(args.data) / FOLDER
    try:
        witness = Witness(_signer(folder), _trust(args.trust), TrustMemory(folder / MEMORY))
        answer = witness.cosign(_read(args.file), int(time.time()))
    except Refused as error:
        if args.json:
            print_json({"ok": False, "status": error.status, "size": error.size, "reason": str(error)})
        else:
            print_line(f"Not signed: {error}")
        return 1
    except LedgerError as error:
        raise Unusable(str(error)) from error
    _write(args.out, answer)
    print_json({"ok": True, "path": str(args.out)}) if args.json else print_line(f"{args.out}: signed")
    return 0


def run_add(args: argparse.Namespace) -> int:
    from app.ledger.witness import attach

    trust = _trust(args.trust)
    if not trust.witnesses:
        raise Unusable(f"{args.trust}: holds no key of a witness")
    note = _read(args.file)
    with the_log(args, may_write=True) as (log, _):
        names = attach(log, note, trust.witnesses, time.time())
    if args.json:
        print_json({"witnesses": list(names)})
    else:
        print_line(f"kept: the signature of {', '.join(names)}")
    return 0


def _signer(folder: Path) -> Signer:
    if not (folder / PUBLIC).exists():
        raise Unusable(
            "this machine is no witness yet: `tvilling ledger witness key --name NAME` makes it one"
        )
    public = Verifier.of(_read(folder / PUBLIC).decode("ascii", "replace").strip())
    found = KeyKeeper(folder, platform_keyring()).signer(public.name, public.key)
    return Signer(public.name, found.private, COSIGNATURE)


def _trust(path: Path) -> Trust:
    try:
        return Trust.read(path)
    except (LedgerError, OSError) as error:
        raise Unusable(f"{path}: {error if isinstance(error, LedgerError) else _why(error)}") from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES)
    except OSError as error:
        raise Unusable(f"{path}: {_why(error)}") from error


def _write(path: Path, data: bytes) -> None:
    try:
        write_bytes(path, data)
    except OSError as error:
        raise Unusable(f"{path}: {_why(error)}") from error


def _why(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else error.__class__.__name__
