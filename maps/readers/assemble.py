"""Polygons of a CityBuilder -> the arrays of a CityModel: clean rings, triangles, outward orientation, edges.

Everything here is numpy over the whole file at once.   Thread: any.   Units: metres of the CRS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from maps.triangulate import cross, following, triangulate

if TYPE_CHECKING:
    from maps.readers.builder import CityBuilder
    from maps.readers.problems import Problems

FACE_UP = frozenset(
    {"TINRelief", "LandUse", "WaterBody", "PlantCover", "Road", "Railway", "TransportSquare", "Square"}
)
"""Types whose multi-surfaces are seen from above; polygons that face down there are turned."""
BENT_M = (
    0.10  # off its plane, from which a surface is told not to be flat: more than surveys and rounding leave
)
_CLOSED = 1e-6  # vector area over area below which a shell counts as closed


class Assembled(NamedTuple):
    vertices: NDArray[np.float64]
    triangles: NDArray[np.int32]
    triangle_surface: NDArray[np.int32]
    surface_object: NDArray[np.int32]
    surface_kind: NDArray[np.uint8]
    edges: NDArray[np.int32]


class _Rings(NamedTuple):
    """Corners of all rings one after the other; ring (r,) sizes; surface: the surface of each ring."""

    vertex: NDArray[np.int64]
    size: NDArray[np.int64]
    surface: NDArray[np.int64]


def assemble(builder: CityBuilder) -> Assembled:
    """Consumes nothing: the builder can go on. Faults go to its problems; what can be drawn is drawn."""
    xyz = np.concatenate(builder.pools) if builder.pools else np.empty((0, 3))
    rings_of = np.array(builder.rings, np.int64)
    shell = np.repeat(np.arange(len(builder.shell_surfaces)), np.array(builder.shell_surfaces, np.int64))
    ring_surface = np.repeat(np.arange(len(rings_of)), rings_of)
    ring_size = np.array(builder.ring_size, np.int64)
    corner_surface = np.repeat(ring_surface, ring_size)
    base = np.array(builder.shell_base, np.int64)
    vertex = np.array(builder.index, np.int64) + base[shell[corner_surface]]
    surface_object = np.array(builder.shell_object, np.int64)[shell] if len(shell) else np.empty(0, np.int64)

    rings = _clean(_Rings(vertex, ring_size, ring_surface), xyz, len(rings_of), shell, builder)
    vertex, vertices = _own_vertices(rings.vertex, surface_object[np.repeat(rings.surface, rings.size)], xyz)

    # surfaces that lost all their rings keep their number: the surface table is the file's
    with_rings, rings_each = np.unique(rings.surface, return_counts=True)
    cut = triangulate(vertices[vertex], rings.size, rings_each)
    _report(
        cut.degenerate,
        with_rings,
        "degenerate-surface",
        "a surface has no area and is not drawn",
        shell,
        builder,
    )
    _report(
        cut.crossing,
        with_rings,
        "self-crossing",
        "a surface crosses itself; it is drawn as well as it can be",
        shell,
        builder,
    )

    _report_bent(vertices[vertex], rings.size, rings_each, cut.normal, with_rings, shell, builder)
    normal = np.zeros((len(rings_of), 3))
    normal[with_rings] = cut.normal
    triangle_surface = with_rings[cut.polygon] if len(cut.polygon) else np.empty(0, np.int64)
    triangles = vertex[cut.triangles] if len(cut.triangles) else np.empty((0, 3), np.int64)
    flip = _inside_out(builder, vertices, triangles, shell[triangle_surface], normal, shell)
    flip |= _facing_down(builder, surface_object, normal)
    turned = flip[triangle_surface]
    triangles[turned] = triangles[turned][:, ::-1]
    return Assembled(
        vertices=vertices,
        triangles=triangles.astype(np.int32),
        triangle_surface=triangle_surface.astype(np.int32),
        surface_object=surface_object.astype(np.int32),
        surface_kind=np.frombuffer(bytes(builder.kind), np.uint8).copy(),
        edges=_edges(vertex, rings.size, len(vertices)),
    )


def _clean(
    rings: _Rings, xyz: NDArray[np.float64], surfaces: int, shell: NDArray[np.int64], builder: CityBuilder
) -> _Rings:
    """Rings without repeated or missing corners, without rings of fewer than three, holes only with their outer ring."""
    vertex, size, surface = rings
    if not len(vertex):
        return rings
    at = xyz[vertex]
    missing = ~np.isfinite(at).all(axis=1)
    repeated = (at == at[following(size)]).all(axis=1)
    bad = np.zeros(surfaces, np.bool_)
    bad[np.repeat(surface, size)[missing]] = True
    _report(
        bad, np.arange(surfaces), "bad-vertex", "a surface uses a vertex that is no number", shell, builder
    )
    twice = np.zeros(surfaces, np.bool_)
    twice[np.repeat(surface, size)[repeated]] = True
    _report(
        twice, np.arange(surfaces), "repeated-point", "a ring names a point twice in a row, or its first one again at the end", shell, builder
    )  # fmt: skip
    drop = missing | repeated
    if drop.any():
        ring = np.repeat(np.arange(len(size)), size)
        size = size - np.bincount(ring[drop], minlength=len(size))
        vertex = vertex[~drop]
    small = size < 3
    if small.any():
        is_outer = np.concatenate([[True], surface[1:] != surface[:-1]])
        lost, touched = np.zeros(surfaces, np.bool_), np.zeros(surfaces, np.bool_)
        lost[surface[small & is_outer]] = True
        touched[surface[small]] = True
        _report(
            touched,
            np.arange(surfaces),
            "too-few-points",
            "a ring has fewer than three different points",
            shell,
            builder,
        )
        gone = small | lost[surface]
        vertex = vertex[~np.repeat(gone, size)]
        size, surface = size[~gone], surface[~gone]
    return _Rings(vertex, size, surface)


def _own_vertices(
    vertex: NDArray[np.int64], owner: NDArray[np.int64], xyz: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Vertices of each object for itself: new numbers of the corners, and the coordinates they count.

    Most vertices belong to one object; only those that several share are sorted.
    """
    first = np.full(len(xyz), -1, np.int64)
    first[vertex] = owner
    shared = first[vertex] != owner
    used = np.flatnonzero(first >= 0)
    number = np.empty(len(xyz), np.int64)
    number[used] = np.arange(len(used))
    out = number[vertex]
    if not shared.any():
        return out, xyz[used]
    key = owner[shared] * len(xyz) + vertex[shared]
    extra, inverse = np.unique(key, return_inverse=True)
    out[shared] = len(used) + inverse
    return out, np.concatenate([xyz[used], xyz[extra % len(xyz)]])


def _edges(vertex: NDArray[np.int64], ring_size: NDArray[np.int64], n: int) -> NDArray[np.int32]:
    """(e, 2) the sides of all rings, each pair of vertices once."""
    if not len(vertex):
        return np.empty((0, 2), np.int32)
    other = vertex[following(ring_size)]
    keys = np.minimum(vertex, other) * n + np.maximum(vertex, other)
    keys.sort()  # several times as fast as np.unique
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])]
    return np.stack([keys // n, keys % n], axis=1).astype(np.int32)


def _inside_out(
    builder: CityBuilder,
    vertices: NDArray[np.float64],
    triangles: NDArray[np.int64],
    triangle_shell: NDArray[np.int64],
    normal: NDArray[np.float64],
    shell: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """(s,) surfaces of closed shells whose volume has the wrong sign: they are turned, and the file is told."""
    shells = len(builder.shell_surfaces)
    flip = np.zeros(len(shell), np.bool_)
    if not len(triangles):
        return flip
    some = np.zeros(shells, np.int64)
    some[triangle_shell] = triangles[:, 0]
    origin = vertices[some][triangle_shell]  # a point of the shell: far origins eat the digits
    a, b, c = (vertices[triangles[:, k]] - origin for k in range(3))
    volume = np.bincount(triangle_shell, np.einsum("ij,ij->i", a, cross(b, c)), shells)
    area = np.bincount(shell, np.linalg.norm(normal, axis=1), shells)
    vector = np.stack([np.bincount(shell, normal[:, k], shells) for k in range(3)], axis=1)
    is_closed = np.linalg.norm(vector, axis=1) < np.maximum(_CLOSED * area, 1e-9)
    is_inner = np.frombuffer(bytes(builder.shell_is_inner), np.uint8).astype(np.bool_)
    wrong = is_closed & (area > 0) & np.where(is_inner, volume > 1e-6, volume < -1e-6)
    for at in np.flatnonzero(wrong).tolist():
        builder.problems.warning(
            "inside-out",
            builder.ids[builder.shell_object[at]],
            builder.shell_place[at],
            "the surfaces of a closed shell face the wrong way; they are turned",
        )
    turned: NDArray[np.bool_] = wrong[shell]
    return turned


def _facing_down(
    builder: CityBuilder, surface_object: NDArray[np.int64], normal: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """(s,) surfaces of ground-like objects that are seen from below."""
    lies_flat = np.array([kind in FACE_UP for kind in builder.types], np.bool_)
    if not len(surface_object):
        return np.zeros(0, np.bool_)
    return lies_flat[surface_object] & (normal[:, 2] < 0)


def _report_bent(
    corner: NDArray[np.float64],
    ring_size: NDArray[np.int64],
    rings_each: NDArray[np.int64],
    normal: NDArray[np.float64],
    surface: NDArray[np.int64],
    shell: NDArray[np.int64],
    builder: CityBuilder,
) -> None:
    """Surfaces whose corners lie farther from their mean plane than BENT_M; they are drawn all the same."""
    if not len(surface):
        return
    first_ring = np.cumsum(rings_each) - rings_each
    corners = np.add.reduceat(ring_size, first_ring)
    suspects = np.flatnonzero(corners > 3)
    if not len(suspects):
        return
    start = np.cumsum(corners) - corners
    of = np.repeat(np.arange(len(corners)), corners)
    middle = np.stack([np.bincount(of, corner[:, k], len(corners)) for k in range(3)], 1) / corners[:, None]
    length = np.sqrt(np.einsum("ij,ij->i", normal, normal))
    unit = normal / np.maximum(length, 1e-12)[:, None]
    off = np.abs(np.einsum("ij,ij->i", corner - middle[of], unit[of]))
    most = np.maximum.reduceat(off, start)
    bent = np.flatnonzero((most > BENT_M) & (corners > 3) & (length > 1e-9))
    before = np.cumsum(np.array(builder.shell_surfaces, np.int64)) - np.array(
        builder.shell_surfaces, np.int64
    )
    for k in bent.tolist():
        at = int(surface[k])
        of_shell = int(shell[at])
        builder.problems.warning(
            "non-planar",
            builder.ids[builder.shell_object[of_shell]],
            f"{builder.shell_place[of_shell]}, surface {at - int(before[of_shell])}",
            f"a surface is not flat: its corners lie up to {most[k]:.2f} m off its plane",
        )


def _report(
    bad: NDArray[np.bool_],
    surface: NDArray[np.int64],
    code: str,
    message: str,
    shell: NDArray[np.int64],
    builder: CityBuilder,
) -> None:
    if not bad.any():
        return
    problems: Problems = builder.problems
    first = np.cumsum(np.array(builder.shell_surfaces, np.int64)) - np.array(builder.shell_surfaces, np.int64)
    for at in surface[bad].tolist():
        of = int(shell[at])
        problems.warning(
            code,
            builder.ids[builder.shell_object[of]],
            f"{builder.shell_place[of]}, surface {at - int(first[of])}",
            message,
        )
