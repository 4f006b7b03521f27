"""How large everything in the window is: read before there is a window, since Qt asks only then.

    scale_at_start(data / "window.json", os.environ)

The desktop's own scaling multiplies with it. Part of the composition root.   Thread: the one that will be the GUI's.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path

from app.model.plain_json import loads

SIZES = ("100", "125", "150", "175", "200")  # %
QT = "QT_SCALE_FACTOR"
OURS = "TVILLING_SIZE"


def scale_at_start(path: Path, environ: MutableMapping[str, str]) -> str:
    """Sets Qt's own variable, unless a person set it. Returns the size in %; what cannot be read is 100."""
    size = environ.get(OURS, "").strip() or _kept(path)
    if size not in SIZES:
        size = "100"
    if size != "100" and QT not in environ:
        environ[QT] = f"{int(size) / 100:g}"
    return size


def _kept(path: Path) -> str:
    try:
        found = loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ""  # the window says what is wrong with the file
    size = found.get("size") if isinstance(found, dict) else None
    return size if isinstance(size, str) else ""
