"""Members of a CityJSON document that nobody will read: unknown ones, and the first of two of one name.   Thread: any."""

from __future__ import annotations

from maps.readers import cityjson_types as cj
from maps.readers.cityjson_shells import UNREADABLE
from maps.readers.duplicates import keys_twice
from maps.readers.problems import Problems

KNOWN = frozenset(
    {
        "type",
        "version",
        "transform",
        "CityObjects",
        "vertices",
        "metadata",
        "extensions",
        "appearance",
        "geometry-templates",
        "id",
        "$schema",
    }
)


def note_members(data: bytes, problems: Problems) -> None:
    """A warning for each unknown one, but names that begin with + belong to extensions; an error for a doubled one."""
    try:
        names = cj.decode_objects(data)
    except UNREADABLE:
        return  # told elsewhere
    for name in keys_twice(data.strip(), names):
        what = f"the member {name[:40]!r} stands twice; the last one is read"
        problems.error("duplicate-key", "", name[:80], what)
    for name in names:
        if name not in KNOWN and not name.startswith("+"):
            what = f"the member {name[:40]!r} is not one of CityJSON's and is not read"
            problems.warning("unknown-member", "", name[:80], what)
