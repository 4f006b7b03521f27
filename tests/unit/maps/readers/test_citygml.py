from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.model.city import CityModel, SurfaceKind
from maps.readers import read_city
from tests.unit.maps.readers import gml_texts as gml

Read = Callable[..., CityModel]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Writes a text, and reads it as CityGML."""

    def reading(text: str, **how: object) -> CityModel:
        path = tmp_path / "city.gml"
        path.write_text(text, encoding="utf-8")
        return read_city(path, **how)  # type: ignore[arg-type]

    return reading


def codes(city: CityModel) -> list[str]:
    return [p.code for p in city.problems]


def kinds(city: CityModel) -> dict[str, int]:
    return {SurfaceKind(k).name: int(n) for k, n in enumerate(np.bincount(city.surface_kind)) if n}


def volume(city: CityModel) -> float:
    a, b, c = (city.vertices[city.triangles[:, k]] - city.vertices[0] for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)


@pytest.mark.parametrize("version", gml.VERSIONS)
def test_that_a_solid_of_links_is_drawn_once_with_the_kinds_of_its_surfaces(version: str, read: Read) -> None:
    city = read(gml.model(gml.linked_building(version), version))
    assert (city.format, city.version, city.lods) == ("CityGML", version, ("2",))
    assert (city.ids, city.types) == (("b1",), ("Building",))
    assert kinds(city) == {"WALL": 4, "ROOF": 1, "GROUND": 1}
    assert (len(city.triangles), len(city.vertices), len(city.edges)) == (12, 8, 12)
    assert city.crs is not None
    assert city.crs.epsg == 25832
    assert volume(city) == pytest.approx(1000)
    assert not city.problems


def test_that_the_highest_level_is_drawn_and_all_are_told(read: Read) -> None:
    low = f"<bldg:lod0FootPrint>{gml.multi([gml.polygon(gml.face(0)[::-1])])}</bldg:lod0FootPrint>"
    block = f"<bldg:lod1Solid>{gml.plain_solid()}</bldg:lod1Solid>"
    roof = f"<bldg:lod2MultiSurface>{gml.multi([gml.polygon(gml.face(1))])}</bldg:lod2MultiSurface>"
    lod3 = "<bldg:lod3MultiCurve><gml:MultiCurve/></bldg:lod3MultiCurve>"
    text = gml.model(gml.building(low + block + roof + lod3))
    assert read(text).lods == ("0", "1", "2")
    assert [len(read(text, lod=lod).triangles) for lod in (None, "2", "1", "0")] == [2, 2, 12, 2]


def test_that_a_level_with_a_missing_link_gives_way_to_a_complete_one(read: Read) -> None:
    block = f"<bldg:lod1Solid>{gml.plain_solid()}</bldg:lod1Solid>"
    torn = f"<bldg:lod2Solid>{gml.solid([gml.link('nobody'), gml.surface_member(gml.polygon(gml.face(1)))])}</bldg:lod2Solid>"
    city = read(gml.model(gml.building(block + torn)))
    assert len(city.triangles) == 12
    assert codes(city) == ["unknown-link"]
    assert city.problems[0].object == "b1"
    assert city.problems[0].place.startswith("line ")
    alone = read(gml.model(gml.building(torn)))
    assert len(alone.triangles) == 2


def test_that_a_link_finds_what_comes_later_in_another_building(read: Read) -> None:
    shared = f"<bldg:lod2MultiSurface><gml:MultiSurface>{gml.link('b2-1')}</gml:MultiSurface></bldg:lod2MultiSurface>"
    city = read(gml.model(gml.building(shared) + gml.linked_building(gml_id="b2")))
    assert not city.problems
    assert np.bincount(city.surface_object).tolist() == [1, 6]


def test_that_a_link_to_a_whole_solid_or_composite_is_followed(read: Read) -> None:
    named = gml.plain_solid().replace("<gml:Solid>", '<gml:Solid gml:id="whole">')
    first = f"<bldg:lod1Solid>{named}</bldg:lod1Solid>"
    second = '<bldg:lod1Solid xlink:href="#whole"/>'
    city = read(gml.model(gml.building(first) + gml.building(second, "b2")))
    assert not city.problems
    assert np.bincount(city.triangle_object).tolist() == [12, 12]


def test_that_links_in_a_circle_and_out_of_the_file_are_told(read: Read) -> None:
    ring = (
        f'<gml:MultiSurface gml:id="a">{gml.link("b")}</gml:MultiSurface>'
        f'<gml:MultiSurface gml:id="b">{gml.link("a")}{gml.link("a")}</gml:MultiSurface>'
    )
    outside = '<gml:surfaceMember xlink:href="file:///etc/passwd#x"/><gml:surfaceMember xlink:href="http://a.example/#x"/>'
    text = (
        f"<bldg:lod1MultiSurface>{ring}</bldg:lod1MultiSurface>"
        f"<bldg:lod2MultiSurface><gml:MultiSurface>{outside}</gml:MultiSurface></bldg:lod2MultiSurface>"
    )
    city = read(gml.model(gml.building(text)))
    assert set(codes(city)) == {"bad-link", "outside-link"}
    assert not len(city.triangles)


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


def test_that_windows_and_doors_of_lod3_have_their_kind(read: Read) -> None:
    def opening(kind: str, points: list[tuple[float, float, float]]) -> str:
        inside = f"<bldg:lod3MultiSurface>{gml.multi([gml.polygon(points)])}</bldg:lod3MultiSurface>"
        return f"<bldg:opening><bldg:{kind}>{inside}</bldg:{kind}></bldg:opening>"

    window = [(gml.X0 + x, gml.Y0, z) for x, z in ((2.0, 4.0), (4.0, 4.0), (4.0, 6.0), (2.0, 6.0))]
    door = [(gml.X0 + x, gml.Y0, z) for x, z in ((6.0, 0.5), (8.0, 0.5), (8.0, 3.0), (6.0, 3.0))]
    wall = gml.polygon(gml.face(2), holes=[window[::-1], door[::-1]])
    text = (
        "<bldg:boundedBy><bldg:WallSurface>"
        f"<bldg:lod3MultiSurface>{gml.multi([wall])}</bldg:lod3MultiSurface>"
        f"{opening('Window', window)}{opening('Door', door)}</bldg:WallSurface></bldg:boundedBy>"
    )
    city = read(gml.model(gml.building(text)))
    assert city.lods == ("3",)
    assert kinds(city) == {"WALL": 1, "WINDOW": 1, "DOOR": 1}
    assert not city.problems


def test_that_a_solid_and_surfaces_that_repeat_it_are_drawn_once(read: Read) -> None:
    sides = "".join(
        f"<bldg:boundedBy><bldg:{kind}><bldg:lod2MultiSurface>{gml.multi([gml.polygon(gml.face(n))])}"
        f"</bldg:lod2MultiSurface></bldg:{kind}></bldg:boundedBy>"
        for n, kind in enumerate(gml.KINDS)
    )
    city = read(gml.model(gml.building(f"<bldg:lod2Solid>{gml.plain_solid()}</bldg:lod2Solid>{sides}")))
    assert kinds(city) == {"WALL": 4, "ROOF": 1, "GROUND": 1}


def test_that_a_building_is_drawn_by_its_parts_where_they_say_more(read: Read) -> None:
    part = (
        '<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="p"><bldg:lod2Solid>'
        f"{gml.plain_solid()}</bldg:lod2Solid></bldg:BuildingPart></bldg:consistsOfBuildingPart>"
    )
    extra = (
        '<bldg:outerBuildingInstallation><bldg:BuildingInstallation gml:id="i"><bldg:lod2Geometry>'
        f"{gml.multi([gml.polygon(gml.face(1))])}</bldg:lod2Geometry></bldg:BuildingInstallation>"
        "</bldg:outerBuildingInstallation>"
    )
    room = '<bldg:interiorRoom><bldg:Room gml:id="r"/></bldg:interiorRoom>'
    whole = f"<bldg:lod1Solid>{gml.plain_solid()}</bldg:lod1Solid>"
    city = read(gml.model(gml.building(whole + part + extra + room)))
    assert city.ids == ("b1", "p", "i")
    assert city.types == ("Building", "BuildingPart", "BuildingInstallation")
    assert city.parent.tolist() == [-1, 0, 0]
    assert np.bincount(city.triangle_object).tolist() == [0, 12, 2]
    assert codes(city) == ["inside"]


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


def test_that_doubled_ids_of_objects_and_polygons_are_told(read: Read) -> None:
    city = read(gml.model(gml.linked_building() + gml.linked_building()))
    assert codes(city).count("duplicate-id") == 7
    assert city.ids == ("b1",)


@pytest.mark.parametrize(
    ("srs", "epsg"),
    [
        ("urn:ogc:def:crs,crs:EPSG:6.12:25832,crs:EPSG:6.12:5783", 25832),
        ("urn:ogc:def:crs:EPSG::25832", 25832),
        ("http://www.opengis.net/def/crs/EPSG/0/25832", 25832),
        ("http://www.opengis.net/gml/srs/epsg.xml#25832", 25832),
        ("urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH", 25832),
        ("EPSG:25832+5941", 25832),
    ],
)
def test_that_the_many_names_of_a_crs_are_understood(srs: str, epsg: int, read: Read) -> None:
    city = read(gml.model(gml.linked_building(), srs=srs))
    assert city.crs is not None
    assert city.crs.epsg == epsg
    assert not city.problems


def test_that_a_crs_may_stand_at_a_geometry_or_be_given_and_is_missed_elsewhere(read: Read) -> None:
    text = gml.model(gml.linked_building(), srs=None)
    assert codes(read(text)) == ["missing-crs"]
    at_solid = text.replace("<gml:MultiSurface>", '<gml:MultiSurface srsName="EPSG:25832">')
    city = read(at_solid)
    assert city.crs is not None
    assert city.crs.epsg == 25832
    given = read(text, epsg=25832)
    assert given.crs == city.crs
    other = read(gml.model(gml.linked_building(), srs="local"))
    assert "unknown-crs" in codes(other)
    mixed = read(at_solid.replace("25832", "25833", 1))
    assert "mixed-crs" in codes(mixed)


@pytest.mark.parametrize("name", ["EPSG:6697", "http://www.opengis.net/def/crs/EPSG/0/6697"])
def test_that_a_geographic_crs_has_latitude_first_and_comes_out_in_metres(name: str, read: Read) -> None:
    points = [(35.0, 139.0, 2.0), (35.0, 139.001, 2.0), (35.001, 139.001, 2.0), (35.001, 139.0, 2.0)]
    text = f"<bldg:lod0RoofEdge>{gml.multi([gml.polygon(points)])}</bldg:lod0RoofEdge>"
    city = read(gml.model(gml.building(text), srs=name))
    assert not city.problems
    assert city.crs is not None
    assert city.crs.epsg == 32654
    east, north = np.ptp(city.vertices, axis=0)[:2]
    assert (east, north) == pytest.approx((91.3, 110.9), rel=0.03)  # the zone turns it a little


def test_that_copies_stand_where_their_matrix_says_also_in_degrees(read: Read) -> None:
    cube = [[tuple(np.subtract(p, gml.CORNERS[0])) for p in gml.face(n)] for n in range(6)]
    shape = '<gml:MultiSurface gml:id="cube">' + "".join(gml.surface_member(gml.polygon(p)) for p in cube)

    def lamp(gml_id: str, inside: str, at: str) -> str:
        return gml.member(
            f'<frn:CityFurniture gml:id="{gml_id}"><frn:lod1ImplicitRepresentation><core:ImplicitGeometry>'
            "<core:transformationMatrix>0 -0.5 0 1 0.5 0 0 2 0 0 0.5 3 0 0 0 1</core:transformationMatrix>"
            f"{inside}<core:referencePoint><gml:Point><gml:pos>{at}</gml:pos></gml:Point></core:referencePoint>"
            "</core:ImplicitGeometry></frn:lod1ImplicitRepresentation></frn:CityFurniture>"
        )

    own = f"<core:relativeGMLGeometry>{shape}</gml:MultiSurface></core:relativeGMLGeometry>"
    linked = '<core:relativeGMLGeometry xlink:href="#cube"/>'
    for srs, here in (("EPSG:25832", f"{gml.X0} {gml.Y0} 7"), ("EPSG:6697", "35.0 139.0 7")):
        city = read(gml.model(lamp("a", own, here) + lamp("b", linked, here), srs=srs))
        assert not city.problems
        assert np.bincount(city.triangle_object).tolist() == [12, 12]
        assert np.allclose(np.ptp(city.vertices, axis=0), 5.0, atol=1e-3)
        assert city.vertices[:, 2].min() == pytest.approx(10.0)
    low = read(gml.model(lamp("a", own, f"{gml.X0} {gml.Y0} 7"))).vertices.min(axis=0)
    assert np.allclose(low, (gml.X0 + 1 - 5, gml.Y0 + 2, 10))


def test_that_trees_become_instances(read: Read) -> None:
    at = f"<gml:pos>{gml.X0} {gml.Y0} 4</gml:pos>"
    copied = (
        '<veg:SolitaryVegetationObject gml:id="t1"><veg:height uom="m">12.5</veg:height><veg:crownDiameter uom="m">6</veg:crownDiameter>'
        "<veg:lod2ImplicitRepresentation><core:ImplicitGeometry><core:libraryObject>tree.dae</core:libraryObject>"
        f"<core:referencePoint><gml:Point>{at}</gml:Point></core:referencePoint></core:ImplicitGeometry>"
        "</veg:lod2ImplicitRepresentation></veg:SolitaryVegetationObject>"
    )
    pointed = (
        '<veg:SolitaryVegetationObject gml:id="t2"><veg:lod1Geometry>'
        f"<gml:Point>{at}</gml:Point></veg:lod1Geometry></veg:SolitaryVegetationObject>"
    )
    city = read(gml.model(gml.member(copied) + gml.member(pointed)))
    assert not city.problems
    assert city.instances.object.tolist() == [0, 1]
    assert city.instances.xyz.tolist() == [[gml.X0, gml.Y0, 4.0]] * 2
    assert city.instances.size[0].tolist() == [12.5, 6.0]


def test_that_roads_water_and_relief_are_read_with_their_types_and_kinds(read: Read) -> None:
    flat = gml.multi([gml.polygon(gml.face(1))])
    area = f"<tran:TrafficArea><tran:lod2MultiSurface>{flat}</tran:lod2MultiSurface></tran:TrafficArea>"
    road = f'<tran:Road gml:id="r"><tran:trafficArea>{area}</tran:trafficArea></tran:Road>'
    new_road = (
        '<tran:Road gml:id="n"><tran:section><tran:Section><tran:trafficSpace><tran:TrafficSpace><core:boundary>'
        f"{area}</core:boundary></tran:TrafficSpace></tran:trafficSpace></tran:Section></tran:section></tran:Road>"
    )
    water = (
        '<wtr:WaterBody gml:id="w"><wtr:boundedBy><wtr:WaterSurface><wtr:lod2Surface>'
        f"{gml.polygon(gml.face(1))}</wtr:lod2Surface></wtr:WaterSurface></wtr:boundedBy></wtr:WaterBody>"
    )
    points = gml.face(1)
    patch = f"<gml:Triangle><gml:exterior>{gml.pos_list(points[:3])}</gml:exterior></gml:Triangle>"
    tin = (
        '<dem:ReliefFeature gml:id="d"><dem:lod>2</dem:lod><dem:reliefComponent><dem:TINRelief gml:id="t"><dem:lod>2</dem:lod>'
        f"<dem:tin><gml:TriangulatedSurface><gml:trianglePatches>{patch}</gml:trianglePatches></gml:TriangulatedSurface></dem:tin>"
        "</dem:TINRelief></dem:reliefComponent></dem:ReliefFeature>"
    )
    bridge = f'<brid:Bridge gml:id="b"><brid:lod1Solid>{gml.plain_solid()}</brid:lod1Solid></brid:Bridge>'
    odd = f'<bldg:Blob gml:id="o"><bldg:lod1Solid>{gml.plain_solid()}</bldg:lod1Solid></bldg:Blob>'
    city = read(gml.model("".join(map(gml.member, (road, new_road, water, tin, bridge, odd)))))
    assert city.types == ("Road", "Road", "WaterBody", "TINRelief", "Bridge", "+Blob")
    assert np.bincount(city.triangle_object).tolist() == [2, 2, 2, 1, 12, 12]
    assert {"TRAFFIC": 2, "WATER": 1}.items() <= kinds(city).items()
    assert codes(city) == ["unknown-type"]


def test_that_materials_colour_the_polygons_they_aim_at(read: Read) -> None:
    looks = (
        "<app:appearanceMember><app:Appearance><app:theme>a</app:theme><app:surfaceDataMember><app:X3DMaterial>"
        "<app:diffuseColor>1 0.5 0</app:diffuseColor><app:target>#b1-1</app:target></app:X3DMaterial></app:surfaceDataMember>"
        "<app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>../../secret.png</app:imageURI>"
        '<app:target uri="#b1-2"><app:TexCoordList><app:textureCoordinates ring="#x">0 0 1 1</app:textureCoordinates>'
        "</app:TexCoordList></app:target></app:ParameterizedTexture></app:surfaceDataMember>"
        "</app:Appearance></app:appearanceMember>"
    )
    for before in (True, False):
        body = looks + gml.linked_building() if before else gml.linked_building() + looks
        city = read(gml.model(body))
        assert city.surface_rgb is not None
        said = city.surface_rgb[city.surface_rgb[:, 3] > 0]
        assert said.tolist() == [[255, 128, 0, 255]]
        assert city.surface_kind[city.surface_rgb[:, 3] > 0].tolist() == [SurfaceKind.ROOF]
        assert codes(city) == ["path-leaves-folder"]


def test_that_a_packed_file_is_the_same_city(tmp_path: Path) -> None:
    path = tmp_path / "city.gml.gz"
    path.write_bytes(gzip.compress(gml.model(gml.linked_building()).encode()))
    assert len(read_city(path).triangles) == 12


@pytest.mark.parametrize("encoding", ["utf-16", "shift_jis", "iso-8859-1"])
def test_that_declared_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    name = "\u6771\u4eac" if encoding != "iso-8859-1" else "Ås"
    text = gml.model(gml.building(f"<gml:name>{name}</gml:name>")).replace("UTF-8", encoding)
    path = tmp_path / "city.gml"
    path.write_bytes(text.encode(encoding))
    assert read_city(path).attributes["name"][0] == name
