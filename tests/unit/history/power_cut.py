"""What a disk may hold after a power cut: from a trace of a writer's calls, with any of what was not yet synced dropped.

    ops = traced(folder, batches)              # runs traced_writer.py under strace
    for disk, acknowledged in cuts(ops, seed): # Disk: file name -> content

The model: what was written to a file before its last fsync is there. Of what came after, each sector of 512 bytes is
there or is not, in any combination (a file that grew has zeros where nothing arrived); so are later unlinks.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_CALL = re.compile(
    r'\d+\s+(\w+)\((?:\d+<([^>]*)>)?(?:, )?(?:"([^"]*)")?(?:, (\d+))?(?:, (\d+))?.*\)\s+= (-?\d+)'
)
_CALLS = "pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename"


@dataclass(frozen=True, slots=True)
class Op:
    """kind: write, sync, cut, unlink or ack.   name: of the file.   at: offset, None for the end; the number of an ack."""

    kind: str
    name: str
    data: bytes = b""
    at: int | None = None


@dataclass
class File:
    durable: bytes = b""
    pending: list[Op] = field(default_factory=list)


def traced(folder: Path, batches: int) -> list[Op]:
    trace = folder / "trace"
    here = Path(__file__).parent / "traced_writer.py"
    subprocess.run(
        ["strace", "-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}", "-o", str(trace),
         sys.executable, str(here), str(folder / "data"), str(batches)],
        check=True, capture_output=True, timeout=100,
    )  # fmt: skip
    ops = []
    for line in trace.read_text().splitlines():
        found = _CALL.match(line)
        if found is None or int(found[6]) < 0:
            continue
        call, file, data = found[1], _plain(found[2] or "").decode(), _plain(found[3] or "")
        name = Path(file or data.decode("utf-8", "replace")).name
        if call == "write" and data.startswith(b"ack "):
            ops.append(Op("ack", "", at=int(data[4:])))
        elif not name.startswith("history.duckdb"):
            continue
        elif name.endswith(".part") and call == "rename":
            target = name.removesuffix(".part")
            ops.append(Op("rename", name, target.encode()))
        elif call == "write":
            ops.append(Op("write", name, data[: int(found[6])]))
        elif call == "pwrite64":
            ops.append(Op("write", name, data[: int(found[6])], int(found[5])))
        elif call in ("fsync", "fdatasync"):
            ops.append(Op("sync", name))
        elif call == "unlink":
            ops.append(Op("unlink", name))
        else:
            raise AssertionError(f"the model does not know {call} of {name}")
    return ops


def cuts(ops: list[Op], chance: random.Random, share: float) -> Iterator[tuple[dict[str, bytes], int]]:
    """Disks after a cut behind some of the calls, each with the number of batches that were acknowledged by then."""
    files: dict[str, File] = {}
    acknowledged = 0
    for op in ops:
        if op.kind == "ack":
            assert op.at is not None
            acknowledged = op.at + 1
        elif op.kind == "sync":
            file = files[op.name]
            file.durable, file.pending = _after(file.durable, file.pending), []
        elif op.kind == "rename":
            files[op.data.decode()] = files.pop(op.name)
        elif op.kind == "unlink":
            gone = files.pop(op.name)
            if chance.random() < share:  # the name came back, since the folder was not synced
                yield {**_disk(files, chance), op.name: gone.durable}, acknowledged
        else:
            files.setdefault(op.name, File()).pending.append(op)
        if chance.random() < share:
            yield _disk(files, chance), acknowledged


def _disk(files: dict[str, File], chance: random.Random) -> dict[str, bytes]:
    return {name: _torn(file, chance) for name, file in files.items()}


def _torn(file: File, chance: random.Random) -> bytes:
    """With a random part of what is pending."""
    likely = chance.choice((0.0, 0.5, 0.9, 1.0))
    content = bytearray(file.durable)
    for op, start in zip(file.pending, _starts(file), strict=True):
        for at in range(0, len(op.data), SECTOR):
            part = op.data[at : at + SECTOR]
            if len(content) < start + at + len(part):
                content += bytes(start + at + len(part) - len(content))
            if chance.random() < likely:
                content[start + at : start + at + len(part)] = part
    return bytes(content)


def _starts(file: File) -> list[int]:
    end, starts = len(file.durable), []
    for op in file.pending:
        start = end if op.at is None else op.at
        starts.append(start)
        end = max(end, start + len(op.data))
    return starts


def _after(durable: bytes, pending: list[Op]) -> bytes:
    content = bytearray(durable)
    for op in pending:
        start = len(content) if op.at is None else op.at
        if len(content) < start:
            content += bytes(start - len(content))
        content[start : start + len(op.data)] = op.data
    return bytes(content)


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
