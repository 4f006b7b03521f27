"""`tvilling ledger device key|register|revoke|list|prove`: identities of devices, without a window.

    tvilling ledger device key quay.pem                          # a new key; prints its DID
    tvilling ledger device register air-quay did:key:z6Mk...     # from now on this device speaks for that asset
    tvilling ledger device prove quay.pem air-quay               # what the device would send, for trying
    tvilling ledger device revoke air-quay --reason "stolen"

Registering and revoking append to the log, which one program may do at a time.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.commands.common import Unusable, add_json, opened, print_json, print_line
from app.ledger import canonical
from app.ledger.contract import Entry, LedgerError
from app.ledger.credential import make_credential
from app.ledger.device_book import KIND, DeviceBook
from app.ledger.did_key import did_of, key_of, looks_like
from app.ledger.fields import interval_of, time_text
from app.ledger.identity import make_proof
from app.ledger.keys import KeyKeeper, platform_keyring
from app.ledger.log import TransparencyLog
from app.ledger.records import build, hash_ref, time_of
from app.ledger.tokens import Salt
from app.model.district import FeedSpec
from app.model.times import DAY_NS, iso
from app.opening import OpenedDistrict, data_folder, history_folder
from app.proving.opening import ledger_folder, log_path

DAYS = 365


def add(parts: Any) -> None:
    parser = parts.add_parser("device", help="identities of devices")
    kinds = parser.add_subparsers(dest="what", required=True, metavar="key|register|revoke|list|prove")
    key = kinds.add_parser(
        "key", help="makes a device's key, readable for its owner alone, and prints its DID"
    )
    key.add_argument("file", type=Path)
    register = kinds.add_parser("register", help="this device speaks for that asset from now on")
    register.add_argument("asset")
    register.add_argument("did")
    register.add_argument("--key", metavar="BASE64", help="Ed25519 key; needed where the DID is no did:key")
    register.add_argument(
        "--endpoint",
        metavar="URL",
        help="asks an IOTA endpoint for the key of a did:iota; its word is what counts",
    )
    register.add_argument("--days", type=int, default=DAYS, help="for so long (default: %(default)s)")
    register.add_argument("-o", dest="credential", type=Path, metavar="FILE", help="its credential as a file")
    revoke = kinds.add_parser("revoke", help="the asset's device is believed no more")
    revoke.add_argument("asset")
    revoke.add_argument("--reason", default="")
    listed = kinds.add_parser("list", help="who is registered")
    prove = kinds.add_parser("prove", help="a proof as the device would send it")
    prove.add_argument("file", type=Path)
    prove.add_argument("asset")
    for sub, run in (
        (key, run_key),
        (register, run_register),
        (revoke, run_revoke),
        (listed, run_list),
        (prove, run_prove),
    ):
        if sub in (register, revoke, listed):
            add_json(sub)
        sub.set_defaults(run=run)


def run_key(args: argparse.Namespace) -> int:
    private = Ed25519PrivateKey.generate()
    data = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    try:
        handle = os.open(args.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise Unusable(f"{args.file}: is there already; a key is never written over") from error
    except OSError as error:
        raise Unusable(f"{args.file}: cannot be written ({error.strerror})") from error
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    print_line(did_of(private.public_key().public_bytes_raw()))
    return 0


def run_prove(args: argparse.Namespace) -> int:
    private = _private(args.file)
    did = did_of(private.public_key().public_bytes_raw())
    print_line(make_proof(private, did, args.asset, time.time_ns()).encode().decode())
    return 0


def run_list(args: argparse.Namespace) -> int:
    district = opened(args)
    path = log_path(history_folder(data_folder(args.data), district.district))
    if not path.exists():
        raise Unusable(f"{path}: nothing is registered here yet")
    try:
        log = TransparencyLog.read(path)
        try:
            found = DeviceBook(log).read_on().registered
        finally:
            log.close()
    except LedgerError as error:
        raise Unusable(str(error)) from error
    rows = [
        {
            "asset": asset,
            "did": one.did,
            "from": iso(one.from_ns),
            "to": iso(one.to_ns),
            "revoked": one.is_revoked,
            "synthetic": one.is_synthetic,
        }
        for asset, one in sorted(found.items())
    ]
    if args.json:
        print_json({"devices": rows})
    else:
        for row in rows:
            state = "revoked" if row["revoked"] else f"until {row['to']}"
            print_line(f"{row['asset']:<28}  {state:<28}  {row['did']}")
    return 0


def run_register(args: argparse.Namespace) -> int:
    district = opened(args)
    catalogue = district.catalogue
    if not catalogue.has_asset(args.asset):
        raise Unusable(f"{args.asset}: no such asset in {district.district.name}")
    if not looks_like(args.did):
        raise Unusable(f"{args.did}: is no DID; write it as did:key:z6Mk... or did:iota:0x...")
    if not 0 < args.days <= 3660:
        raise Unusable("--days must lie in 1..3660")
    key = args.key if args.endpoint is None else _asked(args, district)
    public, now_ns = _public(args.did, key), time.time_ns()
    measures = [catalogue.signals[row].id for row in catalogue.rows_of(args.asset)]
    with _writing(args, district) as (log, issuer):
        known = DeviceBook(log).read_on().registered.get(args.asset)
        if known is not None and not known.is_revoked:
            raise Unusable(f"{args.asset}: {known.did} is registered there; revoke it first")
        end_ns = now_ns + args.days * DAY_NS
        credential = make_credential(issuer, args.did, args.asset, measures, now_ns, end_ns)
        values = {
            "device": args.did,
            "event": "registered",
            "seq": 0,
            "asset": args.asset,
            "measures": measures,
            "key": {"type": "Ed25519", "public": base64.b64encode(public).decode()},
            "valid": interval_of(now_ns, end_ns),
            "issuer": did_of(issuer.public_key().public_bytes_raw()),
            "credential": hash_ref(credential),
            "time": time_text(now_ns),
            "synthetic": False,
        }
        leaf = _append(log, values)
    if args.credential is not None:
        try:
            args.credential.write_bytes(credential)
        except OSError as error:
            raise Unusable(f"{args.credential}: registered, and not written ({error.strerror})") from error
    _tell(args, leaf, f"{args.asset}: {args.did} is registered as leaf {leaf}")
    return 0


def run_revoke(args: argparse.Namespace) -> int:
    district = opened(args)
    with _writing(args, district) as (log, _issuer):
        book = DeviceBook(log).read_on()
        last = book.last(args.asset)
        if last is None or last["event"] == "revoked":
            raise Unusable(f"{args.asset}: no device is registered there")
        now_ns = time.time_ns()
        values = {name: value for name, value in last.items() if name != "schema"}
        values |= {
            "event": "revoked",
            "seq": int(last["seq"]) + 1,
            "reason": args.reason or None,
            "time": time_text(now_ns),
        }
        leaf = _append(log, values)
    _tell(args, leaf, f"{args.asset}: {last['device']} is revoked as leaf {leaf}")
    return 0


@contextmanager
def _writing(
    args: argparse.Namespace, district: OpenedDistrict
) -> Iterator[tuple[TransparencyLog, Ed25519PrivateKey]]:
    """The log, and the key with which this district vouches."""
    folder = history_folder(data_folder(args.data), district.district)
    place = ledger_folder(folder)
    try:
        place.mkdir(parents=True, exist_ok=True)
        salt = Salt.kept(place / "salt.key")
        log = TransparencyLog.open(
            log_path(folder), KeyKeeper(place, platform_keyring()), district.district.id
        )
    except (LedgerError, OSError) as error:
        raise Unusable(f"{error}") from error
    try:
        yield log, Ed25519PrivateKey.from_private_bytes(salt.seed("issuer", "city"))
    except LedgerError as error:
        raise Unusable(str(error)) from error
    finally:
        log.close()


def _append(log: TransparencyLog, values: dict[str, Any]) -> int:
    payload = build(KIND, values)
    return log.append([Entry(KIND, time_of(KIND, payload), canonical.encode(payload))])[0]


def _asked(args: argparse.Namespace, district: OpenedDistrict) -> str:
    """The key that the DID's document names, in base64; the one of --key where it names several."""
    import asyncio

    from app.ledger.did_document import keys_of

    keys = [
        base64.b64encode(key).decode() for key in keys_of(asyncio.run(_document(args, district)), args.did)
    ]
    if args.key is not None and args.key not in keys:
        raise Unusable(f"{args.did}: its document does not name this key")
    if args.key is None and len(keys) != 1:
        raise Unusable(
            f"{args.did}: its document names {len(keys)} Ed25519 keys; give the one meant with --key"
        )
    return str(args.key or keys[0])


async def _document(args: argparse.Namespace, district: OpenedDistrict) -> dict[str, Any]:
    from app.feeds.feed import FeedContext, FeedMisconfigured
    from app.feeds.http import client
    from app.iota_feed import HttpTransport
    from app.iota_options import read_options
    from app.ledger.iota.did import IotaDid, resolve
    from app.ledger.iota.networks import network_of
    from app.ledger.iota.rpc import Rpc

    place = district.district
    context = FeedContext(
        district.catalogue, place.id, place.lonlat, place.zone, district_folder=place.folder
    )
    try:
        did = IotaDid.parse(args.did)
        spec = FeedSpec("device", f"iota+{args.endpoint}", True, {"network": did.network})
        options = read_options(spec, place.zone)
        async with await client(spec, context, base=options.base, login=options.login) as source:
            rpc = Rpc(HttpTransport(source, options.base), options.host)
            chain, network = await rpc.chain_identifier(), network_of(did.network)
            if network is not None and chain != network.chain:
                raise Unusable(f"{options.host} is of the chain {chain}, and {args.did} of {did.network}")
            found = await resolve(rpc, did, did.network)
    except (FeedMisconfigured, LedgerError) as error:
        raise Unusable(str(error)) from error
    if found.document is None:
        raise Unusable(f"{args.did}: it has no document ({found.missing or 'it was deleted'})")
    return found.document


def _public(did: str, given: str | None) -> bytes:
    if did.startswith("did:key:"):
        try:
            return key_of(did)
        except LedgerError as error:
            raise Unusable(f"{did}: {error}") from error
    try:
        public = base64.b64decode(given or "", validate=True)
    except binascii.Error:
        public = b""
    if len(public) != 32:
        raise Unusable(f"{did}: give its Ed25519 key with --key, 32 bytes in base64")
    return public


def _private(path: Path) -> Ed25519PrivateKey:
    try:
        found = serialization.load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError) as error:
        raise Unusable(f"{path}: is no key that `tvilling ledger device key` made") from error
    if not isinstance(found, Ed25519PrivateKey):
        raise Unusable(f"{path}: is no Ed25519 key")
    return found


def _tell(args: argparse.Namespace, leaf: int, words: str) -> None:
    if args.json:
        print_json({"leaf": leaf})
    else:
        print_line(words)
