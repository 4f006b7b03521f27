"""A file that is replaced whole or not at all.   Thread: any.

    write_bytes(folder / "notes.json", text)

Written beside, brought to the disk and renamed: whoever reads finds the old file or the new one, never half of one, also
after a power cut.
"""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from pathlib import Path


def write_bytes(path: Path, data: bytes) -> None:
    """Its folder must be there. Raises OSError; then the file is what it was and nothing lies beside it."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-{secrets.token_hex(2)}", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, name)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    write_bytes(path, text.encode("utf-8"))
