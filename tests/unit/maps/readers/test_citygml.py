"""CityGML, which shape is drawn: links between surfaces and solids, levels of detail, parts and their building."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.maps.readers import gml_texts as gml
from tests.unit.maps.readers.gml_reading import Read, codes, kinds, volume


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
