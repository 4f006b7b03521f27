"""CityGML, faces: orientation, holes, old ways to write a ring, and what is wrong with one."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.maps.readers import gml_texts as gml
from tests.unit.maps.readers.gml_reading import Read, codes, volume


def test_that_orientable_surfaces_are_turned(read: Read) -> None:
    faces = [gml.surface_member(gml.polygon(gml.face(n))) for n in range(5)]
    wrong = gml.polygon(gml.face(5)[::-1], "p5")
    for inside in (wrong, ""):
        base = (
            f"<gml:baseSurface>{wrong}</gml:baseSurface>" if inside else '<gml:baseSurface xlink:href="#p5"/>'
        )
        turned = f'<gml:OrientableSurface orientation="-">{base}</gml:OrientableSurface>'
        side = ""
        if not inside:
            side = (
                "<bldg:boundedBy><bldg:WallSurface><bldg:lod2MultiSurface>"
                f"{gml.multi([wrong])}</bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>"
            )
        whole = f"<bldg:lod2Solid>{gml.solid([*faces, gml.surface_member(turned)])}</bldg:lod2Solid>"
        city = read(gml.model(gml.building(whole + side)))
        assert not city.problems
        assert volume(city) == pytest.approx(1000)


def test_that_holes_and_inner_shells_are_kept(read: Read) -> None:
    z = 10.0
    outer = [(gml.X0 + x, gml.Y0 + y, z) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10))]
    hole = [(gml.X0 + x, gml.Y0 + y, z) for x, y in ((4, 4), (4, 6), (6, 6), (6, 4))]
    roof = gml.polygon(outer, holes=[hole])
    city = read(
        gml.model(gml.building(f"<bldg:lod2MultiSurface>{gml.multi([roof])}</bldg:lod2MultiSurface>"))
    )
    a, b, c = (city.vertices[city.triangles[:, k]] for k in range(3))
    assert np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2 == pytest.approx(96)
    small = [
        [tuple(np.add(gml.CORNERS[0], np.subtract(p, gml.CORNERS[0]) * 0.5 + 2.5)) for p in gml.face(n)][::-1]
        for n in range(6)
    ]
    inner = "".join(gml.surface_member(gml.polygon(points)) for points in small)
    hollow = gml.plain_solid().replace(
        "</gml:Solid>",
        f"<gml:interior><gml:CompositeSurface>{inner}</gml:CompositeSurface></gml:interior></gml:Solid>",
    )
    city = read(gml.model(gml.building(f"<bldg:lod2Solid>{hollow}</bldg:lod2Solid>")))
    assert not city.problems
    assert volume(city) == pytest.approx(1000 - 125)


def test_that_old_ways_to_write_a_ring_mean_the_same(read: Read) -> None:
    points = gml.face(1)
    closed = [*points, points[0]]
    pos = "".join(f"<gml:pos>{x} {y} {z}</gml:pos>" for x, y, z in closed)
    rep = "".join(
        f"<gml:pointProperty><gml:Point><gml:pos>{x} {y} {z}</gml:pos></gml:Point></gml:pointProperty>"
        for x, y, z in closed
    )
    old = " ".join(f"{x},{y},{z}" for x, y, z in closed)
    odd = ";".join(f"{x}:{y}:{z}".replace(".", ",") for x, y, z in closed)
    flat = " ".join(f"{x} {y}" for x, y, _ in closed)
    rings = [
        f"<gml:exterior><gml:LinearRing>{pos}</gml:LinearRing></gml:exterior>",
        f"<gml:exterior><gml:LinearRing>{rep}</gml:LinearRing></gml:exterior>",
        f"<gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>{old}</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs>",
        f'<gml:exterior><gml:LinearRing><gml:coordinates decimal="," cs=":" ts=";">{odd}</gml:coordinates></gml:LinearRing></gml:exterior>',
        f'<gml:exterior><gml:LinearRing><gml:posList srsDimension="2">{flat}</gml:posList></gml:LinearRing></gml:exterior>',
        f'<gml:exterior><gml:LinearRing srsDimension="2"><gml:posList>{flat}</gml:posList></gml:LinearRing></gml:exterior>',
        f"<gml:exterior><gml:Ring><gml:curveMember><gml:LineString>{pos}</gml:LineString></gml:curveMember></gml:Ring></gml:exterior>",
    ]
    for n, ring in enumerate(rings):
        text = f"<bldg:lod1MultiSurface>{gml.multi([f'<gml:Polygon>{ring}</gml:Polygon>'])}</bldg:lod1MultiSurface>"
        city = read(gml.model(gml.building(text)))
        assert (n, codes(city), len(city.triangles)) == (n, [], 2)
        assert np.allclose(city.extent[:2], points[0][:2])


def test_that_faults_of_a_ring_are_told_with_line_and_object_and_the_rest_is_drawn(read: Read) -> None:
    good = gml.polygon(gml.face(1))
    bad = [
        good.replace("10 ", "ten ", 1),
        "<gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>1 2 3 4</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>",
        "<gml:Polygon/>",
        f"<gml:Polygon><gml:interior>{gml.pos_list(gml.face(1))}</gml:interior></gml:Polygon>",
    ]
    text = f"<bldg:lod2MultiSurface>{gml.multi([good, *bad])}</bldg:lod2MultiSurface>"
    city = read(gml.model(gml.building(text)))
    assert codes(city) == ["bad-ring"] * 4
    assert {p.object for p in city.problems} == {"b1"}
    assert all(p.place.startswith("line ") for p in city.problems)
    assert len(city.triangles) == 2
    for number in ("NaN", "1e999", "INF"):
        text = good.replace(f"{gml.X0:.17g}", number, 1)
        city = read(
            gml.model(gml.building(f"<bldg:lod2MultiSurface>{gml.multi([text])}</bldg:lod2MultiSurface>"))
        )
        assert "bad-vertex" in codes(city)
        assert np.isfinite(city.vertices).all()
