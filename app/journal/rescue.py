"""Lines that could not be written until the program ended, and how they come into the journal at the next start.

A disk that is full when the window closes must not cost what was said to wait. The lines are put beside the journal, or where
there is no room either into the folder for temporary files, readable by this user only; at the next start they are added
to the journal with their own times, and the file is removed.   Thread: any.   Standard library only.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.plain_json import loads

Line = tuple[Entry | None, str, Mapping[str, Any] | None]
"""An entry (None for none), and what stands with it: id ("" for none) and state (None = nothing any more)."""
MOST_BYTES = 256 << 20
TAKEN = "~rescued"  # among what stands: the file that was taken last


def put(path: Path, lines: Sequence[Line]) -> Path | None:
    """path: of the journal.   Where they lie now; None where they could not be kept anywhere."""
    data = "".join(_dumped(line) for line in lines).encode("utf-8", "replace")
    for place in places(path):
        try:
            _add(place, data)
        except OSError:
            continue
        return place
    return None


def take(journal: Journal) -> int:
    """Adds what waits to the journal; how many entries. A file that cannot be read stays where it is. Raises JournalError."""
    if journal.path is None:
        return 0
    count = 0
    done = journal.standing().get(TAKEN, {}).get("hash")
    for place in places(journal.path):
        found = _read(place)
        if found is None:
            continue
        lines, digest = found
        if digest != done:  # else it ended between the two steps, and they stand there already
            entries = [entry for entry, _, _ in lines if entry is not None]
            standing = {ident: state for _, ident, state in lines if ident}
            journal.append(entries, {**standing, TAKEN: {"hash": digest}})
            count += len(entries)
        place.unlink(missing_ok=True)
    return count


def places(path: Path) -> tuple[Path, Path]:
    """Beside the journal; in the folder for temporary files."""
    name = hashlib.sha256(str(path.absolute()).encode("utf-8", "replace")).hexdigest()[:16]
    return path.with_name(f"{path.stem}.waiting.jsonl"), Path(
        tempfile.gettempdir()
    ) / f"tvilling-{name}.waiting.jsonl"


def _add(place: Path, data: bytes) -> None:
    """Behind what waits there already: whole, or not at all."""
    before = place.stat().st_size if place.exists() else 0
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(place, flags, 0o600), "wb") as file:
        if not _is_ours(os.fstat(file.fileno())):
            raise PermissionError(str(place))
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            os.ftruncate(file.fileno(), before)
            raise


def _read(place: Path) -> tuple[list[Line], str] | None:
    """None where nothing waits, or nothing of ours."""
    try:
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(place, flags), "rb") as file:
            info = os.fstat(file.fileno())
            if not _is_ours(info) or info.st_size > MOST_BYTES:
                return None
            data = file.read()
    except OSError:
        return None
    found = [_loaded(text) for text in data.decode("utf-8", "replace").split("\n") if text]
    return [line for line in found if line is not None], hashlib.sha256(data).hexdigest()


def _is_ours(info: os.stat_result) -> bool:
    """A file that another user laid there is not taken for ours."""
    return not hasattr(os, "getuid") or info.st_uid == os.getuid()


def _dumped(line: Line) -> str:
    entry, ident, state = line
    said: dict[str, Any] = {"id": ident, "state": None if state is None else dict(state)}
    if entry is not None:
        said["entry"] = [
            entry.t_ns, entry.kind, entry.subject, entry.who, entry.role, entry.mode, entry.why, dict(entry.data)
        ]  # fmt: skip
    try:
        return json.dumps(said, allow_nan=False) + "\n"
    except (TypeError, ValueError, RecursionError):  # as the journal would: without what is no JSON
        said["state"] = None
        said["id"] = ""
        if entry is not None:
            said["entry"][7] = {"left_out": "what was to stand here is no JSON"}
        return json.dumps(said) + "\n"


def _loaded(text: str) -> Line | None:
    """None for half a line or one that is none."""
    try:
        said = loads(text)
        raw = said.get("entry")
        entry = None
        if raw is not None:
            t_ns, kind, subject, who, role, mode, why, data = raw
            entry = Entry(int(t_ns), kind, str(subject), str(who), str(role), str(mode), str(why), dict(data))
        state = said.get("state")
        return entry, str(said.get("id") or ""), dict(state) if isinstance(state, dict) else None
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
