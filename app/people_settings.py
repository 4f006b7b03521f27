"""Changes to the administrator's file, which keeps its comments: a code, a grant.   Thread: any.

    text = with_code(text, Role.ENGINEER, hashed(code)); write(path, text)

Only the administrator's command uses it (`tvilling people`); the window never writes the file.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from app.people.roles import Role

HEAD: Final = """# Who may do what in Tvilling on this machine. See docs/people.md; check it with: tvilling people check
# Only an administrator may write this file, or it is not believed.
version = 1
"""
FOLDER_MODE, FILE_MODE = 0o755, 0o644  # read by everybody's window, written by the administrator
SHARED_BITS = 0o022


class Uneditable(ValueError):
    """The file cannot be changed as it is; one line."""


def with_code(text: str, role: Role, hash_text: str | None) -> str:
    """None takes the code of this role away. Raises Uneditable."""
    document = _document(text)
    codes = _table(document, "codes")
    if hash_text is not None:
        codes[str(role)] = hash_text
    elif str(role) in codes:
        del codes[str(role)]
    return tomlkit.dumps(document)


def with_grant(text: str, kind: str, name: str, role: Role | None, sid: str = "") -> str:
    """kind: people or groups.   None takes the grant away. Raises Uneditable."""
    document = _document(text)
    entries = _table(document, kind, is_super=True)
    if role is None:
        if name not in entries:
            raise Uneditable(f"{name}: nothing is granted under this name in [{kind}]")
        del entries[name]
        return tomlkit.dumps(document)
    entry = tomlkit.table()
    entry["role"] = str(role)
    if sid:
        entry["sid"] = sid
    entries[name] = entry
    return tomlkit.dumps(document)


def _document(text: str) -> Any:
    try:
        return tomlkit.parse(text or HEAD)
    except TOMLKitError as error:
        raise Uneditable(f"it is no TOML ({' '.join(str(error).split())}); mend or move it first") from error


def _table(document: Any, name: str, *, is_super: bool = False) -> Any:
    if name not in document:
        document.append(name, tomlkit.table(is_super_table=is_super))
    found = document[name]
    if not isinstance(found, Table):
        raise Uneditable(f"{name}: must be a table; mend it first")
    return found


def write(path: Path, text: str) -> None:
    """The whole file or nothing; never writable by others, and no wider than it was. Raises OSError."""
    if not path.parent.is_dir():
        path.parent.mkdir(mode=FOLDER_MODE, parents=True)
        path.parent.chmod(FOLDER_MODE)  # whatever the umask says
    mode = path.stat().st_mode & 0o777 & ~SHARED_BITS if path.exists() else FILE_MODE
    handle, name = tempfile.mkstemp(prefix=".people-", dir=path.parent)  # 0600 until it is whole
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists() and hasattr(os, "chown"):
            found = path.stat()
            os.chown(name, found.st_uid, found.st_gid)  # a group that may read it keeps it
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
