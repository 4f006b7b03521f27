#!/usr/bin/env python3
"""Checks proof files and evidence bundles of Tvilling, with nothing of Tvilling: this one file, Python and `cryptography`.

    python3 tvilling_check.py FILE --trust TRUST [--leaf FILE] [--json]

FILE is a proof of one reading (tvilling-proof/1), an evidence bundle (a ZIP, tvilling-bundle/1) or a C2SP .tlog-proof, which
needs --leaf with the exact bytes of the record. TRUST holds public keys: JSON (tvilling-trust/1) or one NAME+HASH+KEY a line.
It must have come to you by another way than FILE, or the check proves nothing. The formats stand in docs/ledger.md.

Exit status: 0 everything asked about holds; 1 something does not, or could not be verified; 2 a file cannot be read.
Each step is printed: `holds`, `FAILS`, or `open`, which means not verified and is not the same as failed.

Written to be read. No network, nothing is written, nothing of FILE is run. Sources: RFC 9162 section 2.1 (tree), RFC 8785
(canonical JSON), c2sp.org signed-note, tlog-checkpoint, tlog-cosignature, tlog-proof; docs/ledger.md for the rest.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import hashlib
import json
import math
import re
import struct
import sys
import time
import zlib
from datetime import datetime, timedelta, timezone

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

ED25519, COSIGNATURE = 1, 4
LEAF_START = b"tvilling.readings/1\n"
ROW = struct.Struct("<qdBq")  # t_ns, value, quality, seen_ns: 25 bytes
NAN = struct.pack("<Q", 0x7FF8000000000000)
EVER = -(2**63)  # seen.after_ns of the first batch of a window
QUALITY = ("good", "uncertain", "stale", "bad", "substituted", "interpolated", "simulated", "absent")
AHEAD_S = 600  # a witness' clock may be ahead of ours by so much
LARGEST_JSON = 2**53 - 1
MAY_STAY_OPEN = {"hints", "witness", "anchor", "complete"}


class Bad(Exception):
    """Bytes that are not what they should be; the message says what."""


class Unreadable(Exception):
    """A file that is none of those which this program checks."""


def refuse(is_wrong, why):
    if is_wrong:
        raise Bad(why)


# ---------------------------------------------------------------- bytes, text, JSON


def sha256(data):
    return hashlib.sha256(data).digest()


def unbase64(text, what="a field"):
    """Standard base 64 in its one spelling."""
    refuse(not isinstance(text, str), f"{what} is no text in base 64")
    try:
        raw = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError):
        raise Bad(f"{what} is not in base 64") from None
    refuse(base64.b64encode(raw).decode() != text, f"{what} is in an odd spelling of base 64")
    return raw


def unbase64_hashes(values):
    refuse(not isinstance(values, list) or len(values) > 128, "a list of hashes that is none, or too long")
    found = [unbase64(one, "a hash") for one in values]
    refuse(any(len(one) != 32 for one in found), "a hash has 32 bytes")
    return found


def canonical(value, depth=0):
    """RFC 8785 of a value without floats: the only form in which anything is hashed here."""
    refuse(depth > 32, "JSON is nested too deeply")
    if value is None or isinstance(value, (bool, str)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int) and abs(value) <= LARGEST_JSON:
        return str(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(one, depth + 1) for one in value) + "]"
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        inside = (f"{json.dumps(key, ensure_ascii=False)}:{canonical(value[key], depth + 1)}" for key in keys)
        return "{" + ",".join(inside) + "}"
    raise Bad("JSON with a number that is not whole, or too large")


def read_canonical(data, most, what="JSON"):
    """The value, if these bytes are exactly its canonical form."""
    refuse(len(data) > most, f"{what} has {len(data)} bytes; at most {most} are read")

    def once(pairs):
        found = dict(pairs)
        refuse(len(found) != len(pairs), f"{what} has a key twice")
        return found

    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=once)
        same = canonical(value).encode("utf-8") == data
    except (ValueError, RecursionError):
        raise Bad(f"{what} is not canonical JSON") from None
    refuse(not same, f"{what} is not in its canonical form")
    return value


def shown(text, most=120):
    """Text out of a file on one line of a terminal, without anything that a terminal would act on."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(text)[: most + 1])
    return clean if len(clean) <= most else clean[: most - 1] + "…"


def iso(t_ns):
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=t_ns // 1000)
    return moment.isoformat(timespec="microseconds" if moment.microsecond else "seconds").replace("+00:00", "Z")


def when(t_ns):
    try:
        return iso(t_ns)
    except (ValueError, OverflowError):
        return f"{t_ns} ns"


def is_whole(value, most=LARGEST_JSON):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most


def int64(text, what):
    if not isinstance(text, str) or not re.fullmatch(r"0|-?[1-9][0-9]{0,18}", text, re.ASCII):
        raise Bad(f"{what} is no whole number")
    refuse(not -(2**63) <= int(text) < 2**63, f"{what} has more than 64 bits")
    return int(text)


# ---------------------------------------------------------------- the tree of RFC 9162


def leaf_hash(data):
    return sha256(b"\x00" + data)


def node_hash(left, right):
    return sha256(b"\x01" + left + right)


def root_of(hashes):
    """Of leaf hashes: pairs of neighbours, level by level; one left over goes up as it is."""
    if not hashes:
        return sha256(b"")
    while len(hashes) > 1:
        pairs = [node_hash(*hashes[k : k + 2]) for k in range(0, len(hashes) - 1, 2)]
        hashes = pairs + (hashes[-1:] if len(hashes) % 2 else [])
    return hashes[0]


def check_inclusion(leaf, index, size, path, root):
    """RFC 9162, 2.1.3.2. leaf: its hash."""
    refuse(not 0 <= index < size, f"leaf {index} is not in a tree of {size}")
    place, last, found = index, size - 1, leaf
    for sibling in path:
        refuse(last == 0, "the path is too long")
        if place & 1 or place == last:
            found = node_hash(sibling, found)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        place, last = place >> 1, last >> 1
    refuse(last, "the path is too short")
    refuse(found != root, "the path does not lead to the root")


def check_consistency(old, new, proof, old_root, new_root):
    """RFC 9162, 2.1.4.2, for 0 < old < new."""
    refuse(not 0 < old < new, f"a log of {new} leaves does not follow one of {old}")
    hashes = list(proof)
    if old & (old - 1) == 0:
        hashes.insert(0, old_root)
    refuse(not hashes, "the proof of consistency is too short")
    place, last = old - 1, new - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    before = after = hashes[0]
    for sibling in hashes[1:]:
        refuse(last == 0, "the proof of consistency is too long")
        if place & 1 or place == last:
            before, after = node_hash(sibling, before), node_hash(sibling, after)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            after = node_hash(after, sibling)
        place, last = place >> 1, last >> 1
    refuse(last or before != old_root or after != new_root, "the proof of consistency does not lead to both roots")


def root_from(before, first, hashes):
    """The root after these leaves, given the largest whole subtrees over the leaves 0..first, from the left."""
    refuse(len(before) != bin(first).count("1"), f"{len(before)} hashes stand for the {first} leaves before")
    heights = [k for k in reversed(range(first.bit_length())) if first >> k & 1]
    stack = list(zip(heights, before))
    for hashed in hashes:
        height = 0
        while stack and stack[-1][0] == height:
            hashed, height = node_hash(stack.pop()[1], hashed), height + 1
        stack.append((height, hashed))
    root = stack.pop()[1]
    while stack:
        root = node_hash(stack.pop()[1], root)
    return root


# ---------------------------------------------------------------- keys, notes, checkpoints


def is_name(name):
    return 0 < len(name) <= 500 and "+" not in name and not any(c.isspace() for c in name)


def read_vkey(vkey, kinds):
    """NAME+HASH+KEY -> (name, key id, kind, raw key)."""
    parts = vkey.split("+", 2) if isinstance(vkey, str) else []
    refuse(len(parts) != 3 or len(vkey) > 2000 or not is_name(parts[0]), "a public key is written NAME+HASH+KEY")
    raw = unbase64(parts[2], "a public key")
    hashed = sha256(parts[0].encode() + b"\n" + raw)[:4]
    if len(raw) != 33 or raw[0] not in kinds or parts[1] != hashed.hex():
        raise Bad(f"the public key of {shown(parts[0])} is of another kind here, or mistyped")
    return parts[0], hashed, raw[0], raw[1:]


class Trust:
    """logs: origin -> [(key, size up to which it may sign, or None)].   witnesses: keys."""

    def __init__(self, data):
        self.logs, self.witnesses = {}, []
        text = data.decode("utf-8", "strict")
        if not text.lstrip().startswith("{"):
            for line in text.splitlines():
                if line.strip() and not line.strip().startswith("#"):
                    key = read_vkey(line.strip(), (ED25519, COSIGNATURE))
                    if key[2] == COSIGNATURE:
                        self.witnesses.append(key)
                    else:
                        self.logs.setdefault(key[0], []).append((key, None))
            return
        said = json.loads(text)
        if "voting_rights" in said:
            return  # a committee of IOTA: nothing that this program checks
        refuse(said.get("schema") != "tvilling-trust/1", "its schema is not tvilling-trust/1")
        for log in said.get("logs", []):
            keys = [(read_vkey(one["vkey"], (ED25519,)), one.get("to_size")) for one in log["keys"]]
            if log["origin"] in self.logs or any(key[0] != log["origin"] for key, _ in keys):
                raise Bad("a log stands there twice, or with the key of another one")
            refuse(any(size is not None and not is_whole(size) for _, size in keys), "a size is no whole number")
            self.logs[log["origin"]] = keys
        self.witnesses = [read_vkey(one, (COSIGNATURE,)) for one in said.get("witnesses", [])]


def read_note(note):
    """A signed note -> its text, and (name, key id, signature) of each line."""
    refuse(len(note) > 100_000, "a note of more than 100,000 bytes")
    try:
        whole = note.decode("utf-8")
    except UnicodeDecodeError:
        raise Bad("a note that is not in UTF-8") from None
    place = whole.rfind("\n\n")
    if any(ord(c) < 32 and c != "\n" for c in whole) or place < 0 or not whole.endswith("\n"):
        raise Bad("a note without an empty line before its signatures, or with control characters")
    lines, found = whole[place + 2 :].split("\n")[:-1], []
    refuse(not 0 < len(lines) <= 64, "a note without signatures, or with more than 64")
    for line in lines:
        parts = line[2:].split(" ")
        if not line.startswith("— ") or len(parts) != 2 or not is_name(parts[0]):
            raise Bad("a signature line that is not `— NAME SIGNATURE`")
        raw = unbase64(parts[1], "a signature")
        refuse(len(raw) < 5, "a signature that is too short")
        found.append((parts[0], raw[:4], raw[4:]))
    return whole[: place + 1], found


def signed_by(text, signatures, keys):
    """Those of the keys that signed; one of them that signed wrongly spoils the note."""
    found = []
    for name, key_id, kind, raw in keys:
        for other, other_id, signature in signatures:
            if (name, key_id) != (other, other_id):
                continue
            message, stamp = text.encode(), 0
            if kind == COSIGNATURE:
                refuse(len(signature) != 72 or signature[0] & 0x80, f"the cosignature of {shown(name)} has another form")
                stamp, signature = int.from_bytes(signature[:8], "big"), signature[8:]
                message = f"cosignature/v1\ntime {stamp}\n".encode() + message
            try:
                Ed25519PublicKey.from_public_bytes(raw).verify(signature, message)
            except (InvalidSignature, ValueError):
                raise Bad(f"the signature of {shown(name)} does not fit the text") from None
            if (name, key_id) not in [one[:2] for one in found]:
                found.append((name, key_id, stamp))
    return found


class Checkpoint:
    """origin, size, root; and the steps "checkpoint" and "witness"."""

    def __init__(self, note, trust):
        text, signatures = read_note(note)
        lines = text.split("\n")[:-1]
        if len(lines) < 3 or not all(lines) or not re.fullmatch(r"0|[1-9][0-9]{0,18}", lines[1], re.ASCII):
            raise Bad("a checkpoint is origin, size and root, a line each")
        self.origin, self.size, self.root = lines[0], int(lines[1]), unbase64(lines[2], "the root")
        if len(self.root) != 32 or self.size >= 2**63 or (self.size == 0 and self.root != sha256(b"")):
            raise Bad("the checkpoint's root or size is none")
        self.steps = [self._signature(text, signatures, trust)]
        self.is_signed = self.steps[0][1] is True
        if self.is_signed and trust.witnesses:
            self.steps.append(self._witness(text, signatures, trust))
        self.is_witnessed = self.steps[-1][:2] == ("witness", True)

    def _signature(self, text, signatures, trust):
        keys = trust.logs.get(self.origin, [])
        if not keys:
            return "checkpoint", None, f"no key of the log {shown(self.origin)} is trusted"
        try:
            by = signed_by(text, signatures, [key for key, _ in keys])
        except Bad as error:
            return "checkpoint", False, str(error)
        if not by:
            return "checkpoint", False, "no signature is by a key that is trusted here"
        signers = {one[:2] for one in by}
        if not any((k[0], k[1]) in signers and (most is None or self.size <= most) for k, most in keys):
            return "checkpoint", False, f"its key was retired before the log had {self.size} leaves"
        return "checkpoint", True, f"{shown(self.origin)}, {self.size} leaves"

    @staticmethod
    def _witness(text, signatures, trust):
        try:
            by = signed_by(text, signatures, trust.witnesses)
        except Bad as error:
            return "witness", False, str(error)
        if not by:
            return "witness", None, "no trusted witness has signed this checkpoint"
        past = [shown(name) for name, _, stamp in by if stamp <= time.time() + AHEAD_S]
        if not past:
            return "witness", None, "signed in the future by this machine's clock"
        return "witness", True, ", ".join(past)


def read_tlog_proof(data):
    """c2sp.org/tlog-proof -> index, path, checkpoint note."""
    head, gap, note = data.partition(b"\n\n")
    try:
        lines = head.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise Bad("the log's proof has odd characters") from None
    refuse(not gap or not note or lines.pop(0) != "c2sp.org/tlog-proof@v1", "the log's proof is no tlog-proof")
    extra = bool(lines) and lines[0].startswith("extra ")
    if extra:
        unbase64(lines.pop(0)[6:], "extra data")
    match = re.fullmatch(r"index (0|[1-9][0-9]{0,18})", lines.pop(0) if lines else "", re.ASCII)
    if not match or int(match[1]) >= 2**63 or len(lines) > 63:
        raise Bad("the log's proof does not name the leaf's place, or its path is too long")
    return int(match[1]), unbase64_hashes(lines), note, extra


# ---------------------------------------------------------------- readings and batches


def read_leaf(data):
    """The canonical bytes of one signal's readings -> id, [(t_ns, value, quality, seen_ns), ...]."""
    start = len(LEAF_START)
    refuse(not data.startswith(LEAF_START) or len(data) < start + 6, "these bytes are not the readings of a signal")
    end = start + 2 + struct.unpack_from("<H", data, start)[0]
    refuse(len(data) < end + 4, "the readings of a signal are cut short")
    (count,) = struct.unpack_from("<I", data, end)
    if count == 0 or len(data) != end + 4 + count * ROW.size:
        raise Bad("the readings of a signal have another length than they say")
    try:
        signal = data[start + 2 : end].decode("utf-8")
    except UnicodeDecodeError:
        raise Bad("the id of a signal is not in UTF-8") from None
    rows = list(ROW.iter_unpack(data[end + 4 :]))
    for k, row in enumerate(rows):
        if math.isnan(row[1]) and data[end + 4 + k * 25 + 8 :][:8] != NAN:
            raise Bad("a value that is no number is written in another way than the one allowed")
        if k and (row[0], row[3]) < (rows[k - 1][0], rows[k - 1][3]):
            raise Bad("the readings of a signal are out of order")
    return signal, rows


def read_leaves(data):
    """Leaves of several signals, one behind another."""
    at = 0
    while at < len(data):
        start = at + len(LEAF_START)
        try:
            end = start + 6 + struct.unpack_from("<H", data, start)[0]
            end += struct.unpack_from("<I", data, end - 4)[0] * ROW.size
        except struct.error:
            raise Bad("the readings of a batch end too early") from None
        refuse(end > len(data), "the readings of a batch end too early")
        yield data[at:end]
        at = end


class Batch:
    """The record `twin.readings.batch/1`, from its exact bytes."""

    def __init__(self, data):
        said = read_canonical(data, 20_000, "the batch")
        keys = "schema district source window seen run count signals root leaf tree"
        if not isinstance(said, dict) or set(said) != set(keys.split()) or said["schema"] != "twin.readings.batch/1":
            raise Bad("the record is no batch of readings")
        window, seen, run = said["window"], said["seen"], said["run"]
        try:
            if set(window) != {"start_ns", "end_ns", "start", "end"} or set(seen) != {"after_ns", "until_ns"}:
                raise Bad("the batch has other fields")
            self.start_ns, self.end_ns = int64(window["start_ns"], "its time"), int64(window["end_ns"], "its time")
            self.after_ns, self.until_ns = int64(seen["after_ns"], "its time"), int64(seen["until_ns"], "its time")
            int64(run["until_ns"], "its time")
            times_fit = (window["start"], window["end"]) == (iso(self.start_ns), iso(self.end_ns))
            self.root = bytes.fromhex(said["root"])
        except (KeyError, TypeError, ValueError, OverflowError):
            raise Bad("the batch lacks a field, or has one of another kind") from None
        self.district, self.source, self.count, self.signals = (
            said[key] for key in ("district", "source", "count", "signals")
        )
        fits = times_fit and set(run) == {"until_ns"} and self.root.hex() == said["root"] and len(self.root) == 32
        hashed = (said["leaf"], said["tree"]) == ("tvilling.readings/1", "rfc9162-sha256")
        if not fits or not hashed or self.start_ns >= self.end_ns or not is_whole(self.count) or not is_whole(self.signals):
            raise Bad("the batch contradicts itself, or is hashed in an unknown way")
        counts_fit = 0 < self.signals <= self.count or self.signals == self.count == 0
        if not counts_fit or self.after_ns >= self.until_ns:
            raise Bad("the batch contradicts itself")
        if not isinstance(self.source, str) or not isinstance(self.district, str):
            raise Bad("the batch names no source or district")

    def touches(self, from_ns, to_ns):
        return self.start_ns < to_ns and self.end_ns > from_ns


# ---------------------------------------------------------------- a proof of one reading


def step(name, run):
    """(name, holds, detail) of a function that returns its detail or raises Bad."""
    try:
        return name, True, run()
    except Bad as error:
        return name, False, str(error)


def check_proof(data, trust):
    try:
        said = read_canonical(data, 13_000_000, "the file")
        keys = {"schema", "reading", "leaf", "index", "path", "batch", "log_proof", "hints"}
        if not isinstance(said, dict) or set(said) - {"anchor"} != keys or said["schema"] != "tvilling-proof/1":
            raise Bad("it is no proof file: schema or fields are others")
        reading, hints = said["reading"], said["hints"]
        if not isinstance(reading, dict) or set(reading) != {"signal", "t_ns", "value", "quality", "seen_ns"}:
            raise Bad("the reading has other fields")
        refuse(not isinstance(hints, dict) or set(hints) != {"unit", "label"}, "the hints have other fields")
        refuse(not all(isinstance(one, str) and len(one) <= 200 for one in hints.values()), "the hints are no short texts")
        refuse(not isinstance(said["log_proof"], str) or not isinstance(said.get("anchor", "-"), str), "a field is no text")
        if said.get("anchor", "-") == "" or not is_whole(said["index"]) or not is_whole(reading["quality"], 255):
            raise Bad("a field is empty, or no whole number")
        try:
            value = float(reading["value"])
        except (TypeError, ValueError):
            raise Bad("the value is no number") from None
        if repr(value) != reading["value"] or not isinstance(reading["signal"], str) or not reading["signal"]:
            raise Bad("the value is not in its one spelling, or the signal has no id")
        row = ROW.pack(int64(reading["t_ns"], "t_ns"), value, reading["quality"], int64(reading["seen_ns"], "seen_ns"))
        leaf, path = unbase64(said["leaf"], "leaf"), unbase64_hashes(said["path"])
        payload, log_proof = unbase64(said["batch"], "batch"), said["log_proof"].encode("utf-8")
    except (Bad, UnicodeEncodeError) as error:
        raise Unreadable(str(error)) from None

    t_ns, seen_ns = int(reading["t_ns"]), int(reading["seen_ns"])
    known = {}

    def its_leaf():
        known["leaf"] = read_leaf(leaf)
        if known["leaf"][0] != reading["signal"]:
            raise Bad(f"these are readings of {shown(known['leaf'][0])}, not of {shown(reading['signal'])}")
        return f"{len(known['leaf'][1])} readings of {shown(reading['signal'])}"

    def its_reading():
        what = f"{value!r} at {when(t_ns)}, quality {reading['quality']}, arrived {when(seen_ns)}"
        if "leaf" not in known or row not in (ROW.pack(*one) for one in known["leaf"][1]):
            raise Bad(f"it is not among them: {what}")
        return what

    def its_batch():
        known["batch"] = batch = Batch(payload)
        return f"{shown(batch.source)} of {shown(batch.district)}, {batch.count} readings of {batch.signals} signals"

    def its_path():
        batch = known.get("batch") or Batch(payload)
        check_inclusion(leaf_hash(leaf), said["index"], batch.signals, path, batch.root)
        return f"leaf {said['index']} of {batch.signals}"

    def its_window():
        batch = known.get("batch") or Batch(payload)
        if not batch.start_ns <= t_ns < batch.end_ns or not batch.after_ns < seen_ns <= batch.until_ns:
            raise Bad("the batch is of another time of event or of arrival")
        return f"{when(batch.start_ns)} to {when(batch.end_ns)}"

    def its_inclusion():
        index, log_path, note, has_extra = read_tlog_proof(log_proof)
        refuse(has_extra, "the log's proof has extra data")
        known["point"] = point = Checkpoint(note, trust)
        check_inclusion(leaf_hash(payload), index, point.size, log_path, point.root)
        return f"leaf {index} of {point.size}"

    steps = [
        step("leaf", its_leaf),
        step("reading", its_reading),
        step("batch", its_batch),
        step("batch path", its_path),
        step("window", its_window),
        step("inclusion", its_inclusion),
    ]
    level = None
    if "point" in known:
        point = known["point"]
        if all(one[1] for one in steps):
            level = "E1" if not point.is_signed else "E4" if point.is_witnessed else "E2"
        steps += point.steps
    if said.get("anchor"):
        steps.append(("anchor", None, "IOTA evidence is not checked by this program"))
    if hints["unit"] or hints["label"]:
        text = shown(", ".join(one for one in (hints["label"], hints["unit"]) if one))
        steps.append(("hints", None, f"nothing authenticates unit and label of this file: {text}"))
    return level, steps


# ---------------------------------------------------------------- an evidence bundle


class PlainZip:
    """Entries stored as they are; every byte of the file must be the one that this layout demands."""

    NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,60}(/[a-z0-9][a-z0-9._-]{0,60}){0,2}", re.ASCII)

    def __init__(self, stream):
        self.stream, self.entries = stream, {}
        whole = stream.seek(0, 2)
        at, directory = 0, []
        refuse(whole > 2_000_000_000, "more than 2 GB")
        while self._read(at, 4) == b"PK\x03\x04":
            head = self._read(at, 30)
            crc, size, length = struct.unpack("<14xIxxxxIH2x", head)
            name = self._read(at + 30, length)
            same = (20, 0, 0, 0, 0x21, crc, size, size, length, 0)
            if head != b"PK\x03\x04" + struct.pack("<5H3I2H", *same) or len(self.entries) >= 60_000:
                raise Bad("the ZIP is not as Tvilling writes it: compressed, with extras, or of too many entries")
            text = name.decode("ascii", "replace")
            if not self.NAME.fullmatch(text) or ".." in text or text in self.entries:
                raise Bad("the ZIP has an odd name, or one name twice")
            directory.append(
                b"PK\x01\x02" + struct.pack("<6H3I5H2I", 20, 20, 0, 0, 0, 0x21, crc, size, size, length, 0, 0, 0, 0, 0, at)
                + name
            )  # fmt: skip
            self.entries[text] = (at + 30 + length, size, crc)
            at += 30 + length + size
            refuse(at > whole, "the ZIP ends too early")
        tail, count = b"".join(directory), len(directory)
        tail += b"PK\x05\x06" + struct.pack("<4H2IH", 0, 0, count, count, len(tail), at, 0)
        if not directory or at + len(tail) != whole or self._read(at, len(tail)) != tail:
            raise Bad("the ZIP's directory does not fit its entries: it was cut, added to or changed")

    def _read(self, at, length):
        self.stream.seek(at)
        data = self.stream.read(length)
        refuse(len(data) != length, "the ZIP ends too early")
        return data

    def read(self, name, most=2_000_000_000):
        at, size, crc = self.entries[name]
        refuse(size > most, f"{name} has {size} bytes; at most {most} are read")
        data = self._read(at, size)
        refuse(zlib.crc32(data) != crc, f"{name} is damaged")
        return data


def read_head(data):
    """bundle.json: what the bundle says of itself."""
    head = read_canonical(data, 4_000_000, "bundle.json")
    keys = "schema origin from_ns to_ns signals log later without sources"
    try:
        log, later = head["log"], head["later"]
        fits = set(head) == set(keys.split()) and head["schema"] == "tvilling-bundle/1"
        fits = fits and set(log) == {"first", "size", "before"} and is_whole(log["first"]) and is_whole(log["size"])
        fits = fits and (later is None or (set(later) == {"size", "proof"} and is_whole(later["size"])))
        head["from"], head["to"] = int64(head["from_ns"], "from_ns"), int64(head["to_ns"], "to_ns")
        log["before"] = unbase64_hashes(log["before"])
        if later is not None:
            later["proof"] = unbase64_hashes(later["proof"])
        head["spans"] = {one: (int64(a, "a span"), int64(b, "a span")) for one, (a, b) in head["sources"].items()}
        head["gone"] = {int64(number, "a batch"): why for number, why in head["without"].items()}
        signals = head["signals"]
        texts = [head["origin"], *(signals or []), *head["without"].values()]
        fits = fits and isinstance(signals, (list, type(None)))
        fits = fits and all(isinstance(one, str) for one in texts) and all(number >= 0 for number in head["gone"])
        in_order = signals is None or signals == sorted(set(signals), key=lambda one: one.encode())
    except (KeyError, TypeError, AttributeError, ValueError):
        raise Bad("bundle.json lacks a field, or has one of another kind") from None
    if not fits or not in_order or not head["from"] < head["to"] or not 0 < log["size"] - log["first"] <= 100_000:
        raise Bad("bundle.json has fields that do not fit each other")
    return head


def check_bundle(stream, trust):
    batch_name = re.compile(r"batches/([0-9]{10})\.(bin|json)", re.ASCII)
    needed = {"bundle.json", "checkpoint.txt", "hints.json", "log.jsonl", "readings.csv"}
    try:
        parts = PlainZip(stream)
        names = list(parts.entries)
        others = {name for name in names[:-1] if not batch_name.fullmatch(name)}
        if names[-1] != "manifest.json" or names[:-1] != sorted(names[:-1]) or others - {"later.txt"} != needed:
            raise Bad("its parts are not those of a bundle, or not in their order")
        head = read_head(parts.read("bundle.json", 4_000_000))
        if (head["later"] is None) != ("later.txt" not in names):
            raise Bad("the later checkpoint is missing, or there unannounced")
        note = parts.read("checkpoint.txt", 100_000)
    except Bad as error:
        raise Unreadable(str(error)) from None
    numbers = {kind: {int(m[1]) for m in map(batch_name.fullmatch, names) if m and m[2] == kind} for kind in ("bin", "json")}
    log, from_ns, to_ns, batches, known = head["log"], head["from"], head["to"], {}, {}

    def its_manifest():
        manifest, sums = read_canonical(parts.read("manifest.json"), 20_000_000, "manifest.json"), {}
        for name in names[:-1]:
            data = parts.read(name)
            sums[name] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        refuse(manifest != {"schema": "tvilling-manifest/1", "files": sums}, "manifest.json does not fit the parts")
        return f"{len(sums)} parts as the manifest says"

    def its_records():
        """All leaves of the log from log.first on, so that none can have been left out."""
        lines = parts.read("log.jsonl", 200_000_000).split(b"\n")
        if lines.pop() != b"" or len(lines) != log["size"] - log["first"]:
            raise Bad("log.jsonl has another number of lines than bundle.json says")
        for number, data in enumerate(lines, log["first"]):
            record = read_canonical(data, 4_000_000, f"record {number}")
            if isinstance(record, dict) and record.get("schema") == "twin.readings.batch/1":
                batch = Batch(data)
                if batch.touches(from_ns, to_ns):
                    batches[number] = batch
        known["point"] = point = Checkpoint(note, trust)
        if (point.size, point.origin) != (log["size"], head["origin"]):
            raise Bad("the checkpoint is of another log, or of another size")
        if root_from(log["before"], log["first"], map(leaf_hash, lines)) != point.root:
            raise Bad("the records do not lead to the checkpoint's root")
        return f"leaves {log['first']} to {log['size'] - 1} of the log, all of them"

    table, signals = hashlib.sha256(b"signal,time,t_ns,value,quality,seen_ns\n"), head["signals"]

    def one_batch(number, batch):
        hashes, before, count = [], b"", 0
        leaves = list(read_leaves(parts.read(f"batches/{number:010}.bin")))
        paths = None
        if signals is not None:
            paths = read_canonical(parts.read(f"batches/{number:010}.json", 100_000_000), 100_000_000, "the paths")
            refuse(not isinstance(paths, list) or len(paths) != len(leaves), "there are not as many paths as signals")
        for place, leaf in enumerate(leaves):
            signal, rows = read_leaf(leaf)
            if signal.encode() <= before:
                raise Bad("its signals are out of order")
            before, count = signal.encode(), count + len(rows)
            for t_ns, value, quality, seen_ns in rows:
                if not batch.start_ns <= t_ns < batch.end_ns or not batch.after_ns < seen_ns <= batch.until_ns:
                    raise Bad(f"a reading of {shown(signal)} is of another time than the batch")
                word = QUALITY[quality] if quality < len(QUALITY) else quality
                table.update(f"{quoted(signal)},{when(t_ns)},{t_ns},{value!r},{word},{seen_ns}\n".encode())
            if paths is None:
                hashes.append(leaf_hash(leaf))
                continue
            pair = paths[place]
            if signal not in signals or not isinstance(pair, list) or len(pair) != 2 or not is_whole(pair[0]):
                raise Bad(f"{shown(signal)} is not among the signals of this bundle, or its path is none")
            check_inclusion(leaf_hash(leaf), pair[0], batch.signals, unbase64_hashes(pair[1]), batch.root)
        if paths is None and (root_of(hashes) != batch.root or (count, len(leaves)) != (batch.count, batch.signals)):
            raise Bad("its readings are not those that were anchored")
        return count

    def its_readings():
        if (numbers["bin"] | set(head["gone"])) - set(batches):
            raise Bad("readings of a batch that is not of the log, or not of this interval")
        refuse(numbers["bin"] & set(head["gone"]), "readings are there that bundle.json says are not")
        if numbers["json"] != (numbers["bin"] if signals is not None else set()):
            raise Bad("paths are missing, or there although all signals are in it")
        refuse(set(batches) - numbers["bin"] - set(head["gone"]), "the readings of a batch were left out")
        count = 0
        for number in sorted(numbers["bin"]):
            try:
                count += one_batch(number, batches[number])
            except Bad as error:
                batch = batches[number]
                raise Bad(f"batch {number}, {when(batch.start_ns)} of {shown(batch.source)}: {error}") from None
        return f"{count} readings in {len(numbers['bin'])} batches, as they were anchored"

    def its_table():
        if sha256(parts.read("readings.csv")) != table.digest():
            raise Bad("readings.csv does not hold the readings of the batches")
        return "readings.csv holds the same readings"

    def complete():
        spans = {}
        firsts = [batch for batch in batches.values() if batch.after_ns == EVER]
        for batch in sorted(firsts, key=lambda one: (one.source, one.start_ns)):
            start, end = spans.get(batch.source, (batch.start_ns, batch.start_ns))
            refuse(batch.start_ns != end, f"of {shown(batch.source)} nothing is there from {when(end)} on")
            spans[batch.source] = (start, batch.end_ns)
        spans = {one: (max(a, from_ns), min(b, to_ns)) for one, (a, b) in spans.items()}
        if not spans or spans != head["spans"]:
            raise Bad("the batches do not cover the time that bundle.json says of each source")
        if (min(a for a, _ in spans.values()), max(b for _, b in spans.values())) != (from_ns, to_ns):
            raise Bad("the batches do not cover the interval of the bundle")
        return f"all that {len(spans)} sources had, up to leaf {log['size'] - 1} of the log"

    def its_later():
        later = Checkpoint(parts.read("later.txt", 100_000), trust)
        point = known.get("point")
        if point is None or (later.size, later.origin) != (head["later"]["size"], point.origin):
            raise Bad("it is of another log, or of another size than bundle.json says")
        check_consistency(point.size, later.size, head["later"]["proof"], point.root, later.root)
        known["later"] = later
        return f"the log of {later.size} leaves goes on from this one"

    steps = [step("manifest", its_manifest), step("records", its_records)]
    point = known.get("point")
    steps += point.steps if point else []
    if head["later"] is not None:
        found = step("later", its_later)
        if "later" in known and not known["later"].is_signed:
            found = ("later", *known["later"].steps[0][1:])
        steps.append(found)
        steps += known["later"].steps[1:] if "later" in known else []
    steps += [step("readings", its_readings), step("table", its_table), step("complete", complete)]
    steps = [_opened(one, head, batches, signals) for one in steps]
    needed_steps = [one for one in steps if one[0] not in ("checkpoint", "witness", "later")]
    level = None
    if point and all(one[1] or (one[1] is None and one[0] == "complete") for one in needed_steps):
        witnessed = any(one[:2] == ("witness", True) for one in steps)
        later_fits = all(one[1] for one in steps if one[0] == "later")
        level = "E1" if not point.is_signed else "E4" if witnessed and later_fits else "E2"
    steps.append(("hints", None, "nothing authenticates hints.json: names, units, facts of the district, keys"))
    return level, steps


def _opened(found, head, batches, signals):
    """What holds as far as it goes, and leaves something open."""
    gone = set(head["gone"]) & set(batches)
    if found[:2] == ("readings", True) and gone:
        why = shown(head["gone"][min(gone)])
        return "readings", None, f"the readings of {len(gone)} batches are not in it; its maker says: {why}"
    if found[:2] == ("complete", True) and signals is not None:
        return "complete", None, f"only {len(signals)} signals: that these have no more is not shown"
    return found


def quoted(text):
    if text.replace("_", "").replace(".", "").replace("-", "").isalnum() and text[0].isalnum():
        return text
    return '"' + text.replace('"', '""') + '"'


# ---------------------------------------------------------------- a bare tlog-proof, and the command


def check_tlog_proof(data, leaf, trust):
    try:
        index, path, note, _ = read_tlog_proof(data)
        point = Checkpoint(note, trust)
    except Bad as error:
        raise Unreadable(str(error)) from None
    if leaf is None:
        found = ("inclusion", None, "give the exact bytes of the record with --leaf")
    else:
        found = step("inclusion", lambda: check_inclusion(leaf_hash(leaf), index, point.size, path, point.root) or "")
    level = ("E1" if not point.is_signed else "E4" if point.is_witnessed else "E2") if found[1] else None
    return level, [found, *point.steps]


def outcome(steps):
    needed = [ok for name, ok, _ in steps if ok is not None or name not in MAY_STAY_OPEN]
    return False if False in needed else None if None in needed else True


def main(argv=None):
    parser = argparse.ArgumentParser(description="Checks proof files and evidence bundles of Tvilling.")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--trust", required=True, metavar="FILE", help="public keys, from another way than FILE")
    parser.add_argument("--leaf", metavar="FILE", help="the record's exact bytes, for a bare .tlog-proof")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    try:
        with open(args.trust, "rb") as stream:
            trust = Trust(stream.read(4_000_000))
    except OSError as error:
        return unusable(f"{args.trust}: {error.strerror}")
    except (Bad, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return unusable(f"{args.trust}: no trust file: {error if isinstance(error, Bad) else 'odd contents'}")
    try:
        leaf = None
        if args.leaf:
            with open(args.leaf, "rb") as stream:
                leaf = stream.read(4_000_001)
        with open(args.file, "rb") as stream:
            start = stream.read(30)
            stream.seek(0)
            if start.startswith(b"PK"):
                level, steps = check_bundle(stream, trust)
            elif start.startswith(b"c2sp.org/tlog-proof"):
                level, steps = check_tlog_proof(stream.read(1_000_000), leaf, trust)
            else:
                level, steps = check_proof(stream.read(13_000_001), trust)
    except OSError as error:
        return unusable(f"{error.filename}: {error.strerror}")
    except Unreadable as error:
        return unusable(f"{args.file}: {error}")
    except Bad as error:
        return unusable(f"{args.file}: {error}")
    ok = outcome(steps)
    if args.json:
        checks = [{"name": name, "ok": good, "detail": detail} for name, good, detail in steps]
        print(json.dumps({"ok": ok, "level": level, "checks": checks}, ensure_ascii=False))
    else:
        for name, good, detail in steps:
            print(f"{'holds' if good else 'open ' if good is None else 'FAILS'}  {name}: {detail}")
        word = "It holds" if ok else "It could not be verified" if ok is None else "It does NOT hold"
        print(f"{word}{f' (level {level})' if level else ''}.")
    return 0 if ok else 1


def unusable(text):
    print(f"tvilling_check: {' '.join(str(text).split())}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
