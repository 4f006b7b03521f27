"""docs/ledger.md, checked by somebody who has the page, SHA-256 and Ed25519, and nothing of Tvilling."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
import struct
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

PAGE = (Path(__file__).parents[3] / "docs" / "ledger.md").read_text("utf-8")
LEAVES = [b'{"n":0}', b'{"n":1}', b'{"n":2}']


def said(name: str) -> str:
    found = re.search(rf"^{re.escape(name)} +(\S+)$", PAGE, re.MULTILINE)
    assert found, name
    return found[1]


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def test_that_the_pages_tree_key_and_checkpoint_are_what_its_rules_give() -> None:
    private = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    public = private.public_key().public_bytes_raw()
    hashes = [sha(b"\0", leaf) for leaf in LEAVES]
    node = sha(b"\1", hashes[0], hashes[1])
    root = sha(b"\1", node, hashes[2])
    for name, value in zip(
        ("leaf 0", "leaf 1", "leaf 2", "node 0, 1", "root"), (*hashes, node, root), strict=True
    ):
        assert said(name) == value.hex()
    origin = f"tvilling.invalid/example/{sha(b'tvilling', bytes([10, 1]), public)[:4].hex()}"
    key_id = sha(origin.encode(), bytes([10, 1]), public)[:4]
    assert said("vkey") == f"{origin}+{key_id.hex()}+{base64.b64encode(bytes([1]) + public).decode()}"
    text = f"{origin}\n3\n{base64.b64encode(root).decode()}\n"
    signature = base64.b64encode(key_id + private.sign(text.encode())).decode()
    assert f"{text}\n— {origin} {signature}\n" in PAGE


def test_that_the_pages_proof_file_can_be_checked_with_the_page_alone() -> None:
    start = PAGE.index("c2sp.org/tlog-proof@v1\n")
    head, _, note = PAGE[start : PAGE.index("```", start)].partition("\n\n")
    _, index, sibling = head.split("\n")
    assert index == "index 2"
    root = sha(b"\1", base64.b64decode(sibling), sha(b"\0", LEAVES[2]))
    text, _, lines = note.rpartition("\n\n")
    origin, size, said_root = text.split("\n")
    assert (size, said_root) == ("3", base64.b64encode(root).decode())
    _, name, coded = lines.strip().split(" ")
    raw, key = base64.b64decode(coded), base64.b64decode(said("vkey").split("+", 2)[2])
    assert (name, raw[:4].hex()) == (origin, said("vkey").split("+")[1])
    Ed25519PublicKey.from_public_bytes(key[1:]).verify(raw[4:], f"{text}\n".encode())


def test_that_the_pages_batch_is_what_its_rules_give() -> None:
    start = 1_769_940_000 * 10**9
    second = 10**9
    readings = {
        "yard.temp_c": [(start + 5 * second, math.nan, 7, start + 6 * second)],
        "roof.power_kw": [
            (start + 30 * second, -0.0, 3, start + 31 * second),
            (start, 21.5, 0, start + second),
        ],
    }
    hashes = []
    for place, (name, rows) in enumerate(sorted(readings.items(), key=lambda item: item[0].encode())):
        raw = name.encode()
        leaf = b"tvilling.readings/1\n" + struct.pack("<H", len(raw)) + raw + struct.pack("<I", len(rows))
        for t_ns, value, quality, seen_ns in sorted(rows, key=lambda row: (row[0], row[3])):
            bits = (
                0x7FF8000000000000 if math.isnan(value) else struct.unpack("<Q", struct.pack("<d", value))[0]
            )
            leaf += struct.pack("<qQBq", t_ns, bits, quality, seen_ns)
        begin = PAGE.index(f"signal {place}   ") + len("signal 0   ")
        shown = re.match(r"(?:[0-9a-f]{2,}\s+)+", PAGE[begin:])
        assert shown
        assert "".join(shown[0].split()) == leaf.hex()
        hashes.append(sha(b"\0", leaf))
        assert said(f"leaf of signal {place}") == hashes[-1].hex()
    root = sha(b"\1", *hashes).hex()
    assert said("root of the batch") == root
    place = PAGE.index('{"count":3')
    record = PAGE[place : PAGE.index("\n```", place)].replace("\n", "")
    assert json.loads(record)["root"] == root
    assert json.dumps(json.loads(record), sort_keys=True, separators=(",", ":")) == record
    assert said("leaf of the record") == sha(b"\0", record.encode()).hex()
