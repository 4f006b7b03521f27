"""Records of who may be believed: identities of devices, keys that change, anchors elsewhere.   Thread: any, pure."""

from __future__ import annotations

from app.ledger import fields as f
from app.ledger.record_kind import RecordKind

KINDS = (
    RecordKind(
        "twin.device.identity/1",
        "A device's identity: which key speaks for which signals, from when to when; and its end.",
        {
            "device": f.did("who it is"),
            "event": f.one_of(("registered", "rotated", "revoked")),
            "seq": f.whole("counts the events of one device from 0"),
            "asset": f.ident("id of the asset it is or stands in"),
            "measures": f.many(f.ident(), "ids of the signals that it may send", 500),
            "key": f.group(type=f.one_of(("Ed25519",)), public=f.base64_of(32)),
            "valid": f.interval("of this key"),
            "issuer": f.did("who vouches for it"),
            "serial_hash": f.or_null(f.sha256("salted like a token")),
            "credential": f.or_null(f.sha256("of the canonical bytes of its credential")),
            "reason": f.or_null(f.text("why it was rotated or revoked", 200)),
            "time": f.time("of this event"),
            "synthetic": f.yes_no("made up by the demonstration"),
        },
        lambda p: f"Device of {p['asset']} {p['event']}: {p['device'][:40]}",
        lambda p: [p["asset"], p["device"], p["issuer"], *p["measures"]],
        "time",
        lambda p: str(p["device"]) if not p["seq"] else f"{p['device']}#{p['seq']}",
    ),
    RecordKind(
        "twin.key.rotation/1",
        "A signing key gave way to another.",
        {
            "scope": f.one_of(("log", "district", "device"), "whose key"),
            "old_key": f.text("public, as that scope writes it (C2SP vkey of a log)"),
            "new_key": f.text("public, in the same form"),
            "size": f.or_null(f.whole("leaves in the log when it changed")),
            "root": f.or_null(f.hex32("of the log at that size")),
            "signature": f.or_null(
                f.text("of the old key over the new one, base64; null where the old one was lost")
            ),
            "reason": f.or_null(f.text("", 200)),
            "time": f.time(),
        },
        lambda p: f"Key of the {p['scope']} rotated",
        lambda p: [],
        "time",
    ),
    RecordKind(
        "twin.anchor.batch/1",
        "A root of this log that an outside ledger holds since then.",
        {
            "batch_id": f.ident("its own id"),
            "source": f.ident("origin of the log, or urn of another source"),
            "window": f.or_null(f.interval("of time that it covers, where it is one")),
            "count": f.whole("leaves under the root"),
            "leaf": f.text("how leaves are made, such as rfc8785+sha256", 80),
            "tree": f.one_of(("rfc9162-sha256",)),
            "root": f.hex32(),
            "prev_root": f.or_null(f.hex32("of the anchor before")),
            "sensors": f.many(f.ident(), "ids of signals, where it is about few", 500),
            "anchor": f.group(
                ledger=f.text("such as iota:mainnet", 80),
                object=f.or_null(f.text("id of the notarization or trail", 120)),
                tx=f.or_null(f.text("digest of the transaction, base58", 120)),
                checkpoint=f.or_null(f.whole("of the ledger")),
            ),
            "time": f.time(),
        },
        lambda p: f"{p['count']} leaves anchored in {p['anchor']['ledger']}",
        lambda p: [*p["sensors"]],
        "time",
        lambda p: f"urn:twin:anchor:{p['batch_id']}",
    ),
)
