"""`tvilling ledger anchor`: the log's newest root into IOTA, dry first, with its cost shown and confirmed.

tvilling ledger anchor --network testnet --keep-key              # asks for the key, keeps it in the keyring
tvilling ledger anchor --network testnet --dry-run               # what it would cost; signs and sends nothing
tvilling ledger anchor --network testnet --yes --json

Off unless somebody calls it. Exit status 1 where the ledger would refuse it, 2 where it cannot be tried.
"""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, note, opened, print_json, print_line
from app.ledger import canonical
from app.ledger.contract import Entry, LedgerError
from app.ledger.iota.anchoring import AnchorError, Plan, Receipt, execute, prepare, shown
from app.ledger.iota.networks import NETWORKS, Network, address, network_of
from app.ledger.iota.rpc import Rpc
from app.ledger.iota.wallet import Wallet
from app.ledger.keys import KeyKeeper, platform_keyring
from app.ledger.log import TransparencyLog
from app.model.district import FeedSpec
from app.model.plain_json import loads
from app.model.times import iso, wall_ns
from app.opening import OpenedDistrict, data_folder, history_folder

KIND = "twin.anchor.batch/1"


def add(parts: Any) -> None:
    anchor = parts.add_parser("anchor", help="put the log's newest root into IOTA (costs gas; asks first)")
    anchor.add_argument(
        "--network", default="testnet", metavar="N", help="mainnet, testnet, devnet or 8 hex digits"
    )
    anchor.add_argument("--url", metavar="U", help="of its JSON-RPC; default: the network's public indexer")
    anchor.add_argument("--package", metavar="ID", help="of the notarization package; default: the network's")
    anchor.add_argument(
        "--address", metavar="A", help="with --dry-run: whose coins to reckon with, without a key"
    )
    anchor.add_argument(
        "--dry-run", action="store_true", help="say what it would cost; sign and send nothing"
    )
    anchor.add_argument("--yes", action="store_true", help="do not ask")
    anchor.add_argument("--keep-key", action="store_true", help="ask for a key and keep it in the keyring")
    add_json(anchor)
    anchor.set_defaults(run=run)


@dataclass(frozen=True, slots=True)
class Root:
    """What is to be anchored. payload: the record's bytes without its place in the ledger."""

    size: int
    root: str
    values: dict[str, Any]

    @property
    def payload(self) -> bytes:
        return canonical.encode({**self.values, "schema": KIND})


def run(args: argparse.Namespace) -> int:
    network = network_of(args.network)
    if network is None:
        raise Unusable(
            f"--network {args.network}: use {', '.join(NETWORKS)}, or the 8 hex digits of a chain's id"
        )
    if args.keep_key:
        return _keep(network)
    url = args.url or network.url
    package = address(args.package) if args.package else network.notarization or None
    if not url:
        raise Unusable(f"--network {network.name}: no endpoint of it is known; give --url")
    if package is None:
        raise Unusable(
            f"--network {network.name}: give --package, the id of its notarization package (0x...)"
        )
    if args.address and (not args.dry_run or address(args.address) is None):
        raise Unusable("--address is an address (0x...), and only for --dry-run")
    district = opened(args)
    try:
        wallet = None if args.address else Wallet.of(platform_keyring(), network.name)
        return asyncio.run(_run(args, district, network, url, package, wallet))
    except AnchorError as error:
        note(str(error))
        return 1
    except LedgerError as error:
        raise Unusable(str(error)) from error


def _keep(network: Network) -> int:
    try:
        told = (
            getpass.getpass(f"Key for {network.name} (iotaprivkey1... or hex): ")
            if sys.stdin.isatty()
            else sys.stdin.readline()
        )
        wallet = Wallet.keep(platform_keyring(), network.name, told)
    except (EOFError, KeyboardInterrupt) as error:
        raise Unusable("no key was given; nothing is changed") from error
    except LedgerError as error:
        raise Unusable(str(error)) from error
    note(f"the key of {wallet.address} is kept in this machine's keyring, for {network.name}")
    return 0


async def _run(
    args: argparse.Namespace,
    district: OpenedDistrict,
    network: Network,
    url: str,
    package: str,
    wallet: Wallet | None,
) -> int:
    from app.feeds.feed import FeedContext, FeedMisconfigured
    from app.feeds.http import client
    from app.iota_feed import HttpTransport
    from app.iota_options import read_options

    place = district.district
    folder = history_folder(data_folder(args.data), place) / "ledger"
    root = _root(folder / "log.sqlite", place.id, network)
    context = FeedContext(
        district.catalogue, place.id, place.lonlat, place.zone, district_folder=place.folder
    )
    spec = FeedSpec("anchor", f"iota+{url}", True, {"network": args.network})
    sender = wallet.address if wallet is not None else str(address(args.address))
    try:
        options = read_options(spec, place.zone)
        async with await client(spec, context, base=options.base, login=options.login) as source:
            rpc = Rpc(HttpTransport(source, options.base), options.host)
            plan = await prepare(rpc, network, package, sender, root.payload, f"Tvilling: log of {place.id}")
            told = _told(root, plan)
            if args.dry_run or wallet is None:
                _print(args, told)
                return 0
            _confirm(args, root, plan)
            receipt = await execute(rpc, plan, wallet.sign(plan.transaction))
    except FeedMisconfigured as error:
        raise Unusable(str(error)) from error
    told.update(_recorded(folder, district, network, root, plan, receipt))
    _print(args, told)
    return 0


def _root(path: Path, district: str, network: Network) -> Root:
    if not path.exists():
        raise Unusable(f"{path}: nothing is sealed here yet; open the district once, or give another --data")
    log = TransparencyLog.read(path)
    try:
        size = log.size
        before = log.find([KIND], newest_first=True, most=1)
        was = loads(before[0].entry.data) if before else None
        if size == 0 or (was is not None and was.get("count") == size - 1):
            raise Unusable("nothing is in the log that was not anchored already")
        root = log.root(size).hex()
        values: dict[str, Any] = {
            "batch_id": f"{district}-{size}",
            "source": log.origin,
            "window": None,
            "count": size,
            "leaf": "rfc8785+sha256",
            "tree": "rfc9162-sha256",
            "root": root,
            "prev_root": was["root"] if was is not None else None,
            "sensors": [],
            "anchor": {"ledger": network.ledger, "object": None, "tx": None, "checkpoint": None},
            "time": iso(wall_ns()),
        }
    finally:
        log.close()
    return Root(size, root, values)


def _confirm(args: argparse.Namespace, root: Root, plan: Plan) -> None:
    if args.yes:
        return
    if not sys.stdin.isatty():
        raise Unusable("nothing was sent; give --yes where nobody can be asked")
    text = f"Anchor {root.size} leaves in {plan.network.name} for about {shown(plan.cost)}, at most {shown(plan.budget)}? [y/N] "
    sys.stderr.write(text)
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise Unusable("nothing was sent")


def _recorded(
    folder: Path, district: OpenedDistrict, network: Network, root: Root, plan: Plan, receipt: Receipt
) -> dict[str, Any]:
    """The receipt in our own log, and its evidence beside what is read of IOTA."""
    from app.ledger import records
    from app.ledger.iota.receipts import keep

    where = {
        "ledger": network.ledger,
        "object": receipt.object,
        "tx": receipt.tx,
        "checkpoint": receipt.checkpoint,
    }
    payload = {**root.values, "anchor": where, "schema": KIND}
    records.check(KIND, payload)
    now = time.time_ns()
    told: dict[str, Any] = {"executed": True, "object": receipt.object, "checkpoint": receipt.checkpoint}
    try:
        log = TransparencyLog.open(
            folder / "log.sqlite", KeyKeeper(folder, platform_keyring()), district.district.id
        )
        try:
            told["record"] = log.append([Entry(KIND, now, canonical.encode(payload))])[0]
        finally:
            log.close()
        keep(folder / "iota.sqlite", network, plan, receipt, now)
    except LedgerError as error:  # it is anchored all the same, and that must be said
        note(f"anchored as {receipt.tx}, but the receipt could not be recorded: {error}")
        told["record"] = None
    return told


def _told(root: Root, plan: Plan) -> dict[str, Any]:
    return {
        "ledger": plan.network.ledger,
        "source": root.values["source"],
        "count": root.size,
        "root": root.root,
        "sender": plan.sender,
        "cost_nanos": plan.cost,
        "budget_nanos": plan.budget,
        "tx": plan.digest,
        "executed": False,
        "object": None,
        "checkpoint": None,
        "record": None,
    }


def _print(args: argparse.Namespace, told: dict[str, Any]) -> None:
    if args.json:
        print_json(told)
        return
    print_line(f"root of {told['count']} leaves: {told['root']}")
    print_line(f"{told['ledger']}, as {told['sender']}: costs {shown(told['cost_nanos'])}")
    if not told["executed"]:
        print_line("dry run: nothing was signed or sent")
    else:
        print_line(f"anchored: notarization {told['object']}")
        print_line(f"  transaction {told['tx']}, checkpoint {told['checkpoint'] or 'not known yet'}")
        print_line(f"  recorded as leaf {told['record']} of this log")
