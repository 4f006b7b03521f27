"""One CityJSON geometry with surfaces -> shells of rings of vertex numbers, checked, with a kind for each surface.

Thread: any.   No coordinates in here, so no units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from maps.readers import cityjson_types as cj
from maps.readers.problems import Problems
from maps.readers.semantics import BadSemantics, kinds_of

if TYPE_CHECKING:
    from maps.readers.cityjson_appearance import Appearance

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
Surfaces = list[list[list[int]]]


class Place(NamedTuple):
    """An object being read: its id, its row in the builder, its type, and where it stands in the file."""

    id: str
    row: int
    type: str
    path: str


@dataclass(frozen=True, slots=True)
class Shells:
    """The surfaces of one geometry, and for each shell whether it is an inner one and the kinds of its surfaces."""

    surfaces: Sequence[Surfaces]
    is_inner: Sequence[bool]
    kinds: Sequence[Sequence[int]]
    place: str
    has_semantics: bool
    colours: Sequence[Sequence[int]] | None = None

    def vertices(self) -> set[int]:
        faces = chain.from_iterable(self.surfaces)
        return set(chain.from_iterable(chain.from_iterable(faces)))


def read_shells(
    geometry: cj.Geometry,
    path: str,
    at: Place,
    pool_size: int,
    problems: Problems,
    appearance: Appearance | None = None,
) -> tuple[Shells | None, bool]:
    """Shells of a geometry, or None where nothing of it is usable; and whether all of it is sound."""
    depth = cj.SURFACES_DEPTH[geometry.type]
    solids: Any
    try:
        solids = cj.decode_boundaries[depth](geometry.boundaries)
    except UNREADABLE as error:
        where = f"{path}.boundaries{cj.json_path(error)}"
        problems.error("bad-boundaries", at.id, where, f"the boundaries are not those of a {geometry.type}")
        return None, False
    colours = None
    if appearance is not None and (cj.is_given(geometry.material) or cj.is_given(geometry.texture)):
        colours = appearance.colours(geometry, solids, depth, at, path)
    if depth < 3:
        solids = [solids if depth == 2 else [solids]]
    surfaces: list[Surfaces] = [shell for solid in solids for shell in solid]
    is_inner = [depth > 1 and k > 0 for solid in solids for k in range(len(solid))]
    kinds, has_semantics = _kinds(geometry, [len(shell) for shell in surfaces], path, at, depth, problems)
    is_sound = True
    for k, shell in enumerate(surfaces):
        corners = list(chain.from_iterable(chain.from_iterable(shell)))
        if corners and (min(corners) < 0 or max(corners) >= pool_size):
            is_sound = False
            usable = _usable(shell, f"{path}.boundaries", at, pool_size, problems)
            surfaces[k], kinds[k] = [shell[n] for n in usable], [kinds[k][n] for n in usable]
            if colours is not None:
                colours[k] = [colours[k][n] for n in usable]
    if not any(surfaces):
        return None, is_sound
    return Shells(surfaces, is_inner, kinds, path, has_semantics, colours), is_sound


def _usable(shell: Surfaces, path: str, at: Place, pool_size: int, problems: Problems) -> list[int]:
    """Numbers of the surfaces of a shell whose vertices exist; a problem for each of the others."""
    good: list[int] = []
    for k, surface in enumerate(shell):
        bad = next((v for ring in surface for v in ring if not 0 <= v < pool_size), None)
        if bad is None:
            good.append(k)
        else:
            what = f"vertex {bad} is not there; the list has {pool_size}"
            problems.error("bad-index", at.id, f"{path}, surface {k}", what)
    return good


def _kinds(
    geometry: cj.Geometry, sizes: list[int], path: str, at: Place, depth: int, problems: Problems
) -> tuple[list[list[int]], bool]:
    """Kinds for each shell, and whether the file says any."""
    try:
        semantics = cj.decode_semantics(geometry.semantics) if cj.is_given(geometry.semantics) else None
        if semantics is not None:
            types = [str(s.get("type", "")) for s in semantics.surfaces]
            return kinds_of(types, semantics.values, sizes, depth, at.type), bool(types)
    except (*UNREADABLE, BadSemantics) as error:
        what = str(error) if isinstance(error, BadSemantics) else "the semantics cannot be read"
        problems.error("bad-semantics", at.id, f"{path}.semantics", what)
    return kinds_of((), None, sizes, depth, at.type), False
