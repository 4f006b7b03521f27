"""How long a district's history is kept: `[history]` of its district.toml, handed to the store.

    [history]
    keep_raw_days = 90      # then one reading a quarter of an hour, and figures of minutes, quarters and hours
    max_gb = 20             # warned at 80 % and 90 %; at 100 % the oldest readings are thinned

Without these everything is kept.   Part of the composition root, without Qt.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.history.contract import Historian
from app.history.duck import DuckHistorian
from app.history.retention import BadKeeping, Keeping
from app.model.district import District


def keep_as_told(historian: Historian, district: District, say: Callable[[str], None]) -> None:
    """say: takes a sentence when something cannot be used or is about to go; on whichever thread finds it."""
    if not isinstance(historian, DuckHistorian):  # a server has rules of its own for what it keeps
        return
    where = f"{district.folder / 'district.toml'}: [history]"
    table = district.tables.get("history", {})
    try:
        if not isinstance(table, Mapping):
            table = {"keep_raw_days": table}  # no table at all: refused with its place
        keeping = Keeping.of(table, where)
    except BadKeeping as error:
        say(f"{error}. Until then everything is kept.")
        keeping = Keeping()
    historian.keep(keeping, say)
