"""xlinks between geometries of one file -> the polygons that they mean; what leads nowhere is told.   Thread: one, any."""

from __future__ import annotations

from typing import Final

from maps.readers.citygml_polygons import Polygons
from maps.readers.citygml_shapes import Link, Ref, Shape, Shapes, Shell
from maps.readers.problems import Problems

_DEEPEST: Final = 30
_MOST: Final = 1_000_000
_PER_POLYGON: Final = 8
"""How many links may be followed in a file: links to links to links could make much out of little."""


class Links:
    def __init__(self, polygons: Polygons, shapes: Shapes, problems: Problems) -> None:
        self._polygon_of = polygons.by_id
        self._groups = shapes.groups
        self._problems = problems
        self._left = _MOST + _PER_POLYGON * len(polygons)

    def resolve(self, shape: Shape, object_id: str) -> None:
        """Replaces every Link in a shape by polygons; the shape is not whole where one has no target."""
        if not any(isinstance(ref, Link) for shell in shape.shells for ref in shell.refs):
            return
        out: list[Shell] = []
        for shell in shape.shells:
            if len(shell.refs) == 1 and isinstance(link := shell.refs[0], Link):
                target = self._groups.get(link.target)
                if target is not None and len(target) > 1:  # a whole solid, with its inner shells
                    for part in target:
                        out.append(
                            Shell(self._flat(part.refs, link.is_turned, shape, object_id, 0), part.is_inner)
                        )
                    continue
            out.append(Shell(self._flat(shell.refs, False, shape, object_id, 0), shell.is_inner))
        shape.shells = [shell for shell in out if shell.refs]

    def polygon(self, name: str) -> int | None:
        """The polygon of that id."""
        return self._polygon_of.get(name)

    def polygons_of(self, link: Link) -> list[int]:
        """All polygons in the group of that id, without a word about what is not there."""
        out: list[int] = []
        waiting: list[tuple[Ref, int]] = [(link, 0)]
        while waiting and len(out) < _MOST:
            ref, depth = waiting.pop()
            if isinstance(ref, int):
                out.append(ref if ref >= 0 else ~ref)
            elif (polygon := self._polygon_of.get(ref.target)) is not None:
                out.append(polygon)
            elif depth < _DEEPEST and len(waiting) < _MOST:
                for shell in self._groups.get(ref.target, ()):
                    waiting.extend((inner, depth + 1) for inner in shell.refs)
        return out

    def _flat(self, refs: list[Ref], is_turned: bool, shape: Shape, object_id: str, depth: int) -> list[Ref]:
        out: list[Ref] = []
        self._left -= len(refs)
        for ref in refs:
            if isinstance(ref, int):
                out.append(~ref if is_turned else ref)
                continue
            turned = is_turned != ref.is_turned
            polygon = self._polygon_of.get(ref.target)
            if polygon is not None:
                out.append(~polygon if turned else polygon)
                continue
            group = self._groups.get(ref.target)
            if group is None or depth > _DEEPEST or self._left <= 0:
                shape.is_whole = False
                self._tell(ref, group is not None, object_id)
                continue
            for shell in group:
                out += self._flat(shell.refs, turned, shape, object_id, depth + 1)
        return out

    def _tell(self, link: Link, is_there: bool, object_id: str) -> None:
        where = f"line {link.line}"
        if is_there:
            what = "an xlink leads round in a circle, or to more than can be held"
            self._problems.error("bad-link", object_id, where, what)
        elif link.target:
            what = f"an xlink leads to '{link.target[:80]}', which is not in the file"
            self._problems.error("unknown-link", object_id, where, what)
        else:
            what = "an xlink leads out of the file, which is refused"
            self._problems.error("outside-link", object_id, where, what)
