"""Members of a CityJSON document that the format does not know: nobody will read them.   Thread: any."""

from __future__ import annotations

from maps.readers import cityjson_types as cj
from maps.readers.cityjson_shells import UNREADABLE
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
    """A warning for each; names that begin with + belong to extensions."""
    try:
        names = cj.decode_objects(data)
    except UNREADABLE:
        return  # told elsewhere
    for name in names:
        if name not in KNOWN and not name.startswith("+"):
            what = f"the member {name[:40]!r} is not one of CityJSON's and is not read"
            problems.warning("unknown-member", "", name[:80], what)
