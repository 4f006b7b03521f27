"""Small CityGML documents of the three versions for the reader's tests: cubes of 10 m in Trondheim.   Thread: any (pure)."""

from __future__ import annotations

from collections.abc import Sequence

VERSIONS = ("1.0", "2.0", "3.0")
X0, Y0 = 570_000.0, 7_034_000.0
CORNERS = [(X0 + x, Y0 + y, float(z)) for z in (0, 10) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10))]
CUBE = ((3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7))
"""Faces of the cube, counter-clockwise from outside: ground, roof, four walls."""
KINDS = ("GroundSurface", "RoofSurface", *["WallSurface"] * 4)
MODULES = {
    "bldg": "building", "gen": "generics", "veg": "vegetation", "frn": "cityfurniture", "tran": "transportation",
    "wtr": "waterbody", "dem": "relief", "luse": "landuse", "app": "appearance", "con": "construction", "brid": "bridge",
}  # fmt: skip


def model(members: str, version: str = "2.0", srs: str | None = "EPSG:25832", extra: str = "") -> str:
    """A CityModel around its members (each already a cityObjectMember, or made by `member`)."""
    gml = "http://www.opengis.net/gml" + ("/3.2" if version == "3.0" else "")
    names = " ".join(f'xmlns:{k}="http://www.opengis.net/citygml/{v}/{version}"' for k, v in MODULES.items())
    around = ""
    if srs is not None:
        around = f"""<gml:boundedBy><gml:Envelope srsName="{srs}" srsDimension="3">
<gml:lowerCorner>0 0 0</gml:lowerCorner><gml:upperCorner>1 1 1</gml:upperCorner></gml:Envelope></gml:boundedBy>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/{version}" xmlns:gml="{gml}" {names}
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0">
{around}{extra}
{members}
</core:CityModel>
"""


def member(inside: str) -> str:
    return f"<core:cityObjectMember>{inside}</core:cityObjectMember>\n"


def building(inside: str, gml_id: str = "b1") -> str:
    return member(f'<bldg:Building gml:id="{gml_id}">{inside}</bldg:Building>')


def pos_list(points: Sequence[Sequence[float]], attributes: str = "") -> str:
    closed = [*points, points[0]]
    text = " ".join(f"{v:.17g}" for point in closed for v in point)
    return f"<gml:LinearRing><gml:posList{attributes}>{text}</gml:posList></gml:LinearRing>"


def polygon(
    points: Sequence[Sequence[float]], gml_id: str = "", holes: Sequence[Sequence[Sequence[float]]] = ()
) -> str:
    inner = "".join(f"<gml:interior>{pos_list(hole)}</gml:interior>" for hole in holes)
    name = f' gml:id="{gml_id}"' if gml_id else ""
    return f"<gml:Polygon{name}><gml:exterior>{pos_list(points)}</gml:exterior>{inner}</gml:Polygon>"


def face(n: int) -> list[tuple[float, float, float]]:
    return [CORNERS[v] for v in CUBE[n]]


def solid(members: Sequence[str]) -> str:
    """members: surfaceMember elements of the outer shell."""
    return (
        f"<gml:Solid><gml:exterior><gml:CompositeSurface>{''.join(members)}"
        "</gml:CompositeSurface></gml:exterior></gml:Solid>"
    )


def surface_member(inside: str) -> str:
    return f"<gml:surfaceMember>{inside}</gml:surfaceMember>"


def link(target: str) -> str:
    return f'<gml:surfaceMember xlink:href="#{target}"/>'


def multi(polygons: Sequence[str]) -> str:
    return f"<gml:MultiSurface>{''.join(map(surface_member, polygons))}</gml:MultiSurface>"


def plain_solid() -> str:
    return solid([surface_member(polygon(face(n))) for n in range(6)])


def linked_building(version: str = "2.0", gml_id: str = "b1") -> str:
    """LoD2 with a solid that links to its six semantic surfaces, the solid standing first."""
    ids = [f"{gml_id}-{n}" for n in range(6)]
    edge, core, of = (
        ("core:boundary", "core", "con") if version == "3.0" else ("bldg:boundedBy", "bldg", "bldg")
    )
    whole = f"<{core}:lod2Solid>{solid(list(map(link, ids)))}</{core}:lod2Solid>"
    sides = "".join(
        f"<{edge}><{of}:{kind} gml:id='s{name}'><{core}:lod2MultiSurface>{multi([polygon(face(n), name)])}"
        f"</{core}:lod2MultiSurface></{of}:{kind}></{edge}>"
        for n, (name, kind) in enumerate(zip(ids, KINDS, strict=True))
    )
    return building(whole + sides, gml_id)
