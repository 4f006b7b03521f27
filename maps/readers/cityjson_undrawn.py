"""Points and lines of CityJSON: they are not drawn, but what is wrong with them is told.   Thread: any."""

from __future__ import annotations

from maps.readers import cityjson_types as cj
from maps.readers.cityjson_shells import UNREADABLE
from maps.readers.problems import Problems


def check_undrawn(
    geometry: cj.Geometry, path: str, object_id: str, pool_size: int, problems: Problems
) -> None:
    """A MultiPoint or a MultiLineString: its vertices must exist, its semantics fit."""
    try:
        if geometry.type == "MultiPoint":
            parts = [[v] for v in cj.decode_points(geometry.boundaries)]
        else:
            parts = cj.decode_lines(geometry.boundaries)
    except UNREADABLE:
        what = f"the boundaries are not those of a {geometry.type}"
        problems.error("bad-boundaries", object_id, f"{path}.boundaries", what)
        return
    bad = next((v for part in parts for v in part if not 0 <= v < pool_size), None)
    if bad is not None:
        what = f"vertex {bad} is not there; the list has {pool_size}"
        problems.error("bad-index", object_id, f"{path}.boundaries", what)
    if not cj.is_given(geometry.semantics):
        return
    try:
        said = cj.decode_semantics(geometry.semantics)
    except UNREADABLE:
        problems.error("bad-semantics", object_id, f"{path}.semantics", "the semantics cannot be read")
        return
    values = None if said is None else said.values
    if said is None or values is None:
        return
    if not isinstance(values, list) or len(values) != len(parts):
        count = len(values) if isinstance(values, list) else 1
        what = f"semantics for {count} parts where there are {len(parts)}"
        problems.error("bad-semantics", object_id, f"{path}.semantics", what)
    elif any(v is not None and not (type(v) is int and 0 <= v < len(said.surfaces)) for v in values):
        what = "semantics name a surface that is not in the list"
        problems.error("bad-semantics", object_id, f"{path}.semantics", what)
