"""City objects of CityGML, with all that is in them -> a list of Things, to be drawn when everything is read.

A Thing holds numbers of polygons and no coordinates, so that a city stays small until then.   Thread: one, any.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

from maps.readers import citygml_attributes as says
from maps.readers.citygml_names import GEOMETRY, INSIDE, PASSED, SKIPPED, SURFACES, TYPES, gml_id, href, local
from maps.readers.citygml_polygons import BadRing, Polygons
from maps.readers.citygml_shapes import Implicit, Shape, Shapes
from maps.readers.problems import Problems

_DEEPEST: Final = 40


@dataclass(slots=True)
class Thing:
    """A city object.   parent: id of the object that it is part of, or "".   line: where it begins."""

    id: str
    type: str
    line: int
    parent: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    shapes: list[Shape] = field(default_factory=list)
    implicits: list[Implicit] = field(default_factory=list)


class Features:
    """Takes the members of a CityModel one after the other."""

    def __init__(self, polygons: Polygons, problems: Problems) -> None:
        self.things: list[Thing] = []
        self.shapes = Shapes(polygons)
        self.inside: Counter[str] = Counter()
        self._polygons = polygons
        self._problems = problems
        self._unknown: Counter[str] = Counter()

    def take(self, member: Any) -> None:
        """A finished core:cityObjectMember (or gml:featureMember)."""
        for element in member:
            if local(element):
                self._feature(element, None, 0)

    def finish(self) -> None:
        """Says what was left out, once for the file."""
        if self.inside:
            count = sum(self.inside.values())
            what = f"{count} rooms, furniture and surfaces inside buildings are not drawn"
            self._problems.warning("inside", "", "", what)
        for name, count in self._unknown.items():
            what = (
                f"{count} objects of the type {name[:60]!r}, which is not in CityGML, are drawn as something"
            )
            self._problems.warning("unknown-type", "", "", what)

    def _feature(self, element: Any, above: Thing | None, depth: int) -> None:
        name = local(element)
        if name in PASSED:
            if above is not None:
                self._properties(element, above, depth)
                return
            for prop in element:
                for inner in prop:
                    if local(inner) in TYPES:
                        self._feature(inner, None, depth + 1)
            return
        if name in INSIDE:
            self.inside[name] += 1
            return
        line = int(element.sourceline or 0)
        if name not in TYPES:
            self._unknown[name] += 1
        thing = Thing(
            gml_id(element) or f"{name}, line {line}",
            TYPES.get(name, f"+{name}"),
            line,
            "" if above is None else above.id,
        )
        self.things.append(thing)
        self._properties(element, thing, depth)
        says.finish(thing.attributes)

    def _properties(self, element: Any, thing: Thing, depth: int) -> None:
        if depth > _DEEPEST:
            self._problems.error(
                "too-deep", thing.id, f"line {element.sourceline}", "objects are nested too deep"
            )
            return
        for prop in element:
            name = local(prop)
            if name in SKIPPED:
                continue
            if found := GEOMETRY.match(name):
                self._geometry(prop, found.group(1), thing, -1)
            elif name == "tin":
                self._geometry(prop, thing.attributes.get("lod", ""), thing, -1)
            elif not len(prop):
                if href(prop) is None:
                    says.add_leaf(thing.attributes, prop)
            elif (
                says.is_generic(prop) and local(prop[0]) in ("value", "name")
            ) or name == "genericAttributeSet":
                says.add_generic(thing.attributes, prop)
            else:
                self._complex(prop, name, thing, depth)

    def _complex(self, prop: Any, name: str, thing: Thing, depth: int) -> None:
        """A property with elements in it."""
        for inner in prop:
            kind = local(inner)
            if kind in SURFACES:
                self._surface(inner, thing, depth + 1)
            elif kind in TYPES or kind in PASSED or kind in INSIDE:
                self._feature(inner, thing, depth + 1)
            elif name == "address":
                says.add_address(thing.attributes, inner)
            elif name == "genericAttribute":
                says.add_generic(thing.attributes, inner)
            elif kind == "Height":
                says.add_measured(thing.attributes, inner)
            elif kind != "Envelope":
                says.add_deeper(thing.attributes, inner)

    def _surface(self, element: Any, thing: Thing, depth: int) -> None:
        """A wall, a roof, a window in a wall: what has geometry of its own and a kind."""
        if depth > _DEEPEST:
            return
        kind = SURFACES[local(element)]
        for prop in element:
            if found := GEOMETRY.match(local(prop)):
                self._geometry(prop, found.group(1), thing, kind)
                continue
            for inner in prop:
                if local(inner) in SURFACES:
                    self._surface(inner, thing, depth + 1)

    def _geometry(self, prop: Any, lod: str, thing: Thing, kind: int) -> None:
        try:
            if local(prop).endswith("ImplicitRepresentation"):
                implicit = self.shapes.implicit(prop, lod)
                if implicit is not None:
                    thing.implicits.append(implicit)
                return
            shape = self.shapes.read(prop, lod, kind)
        except BadRing as error:
            self._problems.error("bad-geometry", thing.id, f"line {prop.sourceline}", str(error))
            return
        if shape is not None:
            thing.shapes.append(shape)
