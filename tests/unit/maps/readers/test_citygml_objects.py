"""CityGML, things: what windows, roads, water, relief and trees become, their materials, and ids given twice."""

from __future__ import annotations

import numpy as np

from app.model.city import SurfaceKind
from tests.unit.maps.readers import gml_texts as gml
from tests.unit.maps.readers.gml_reading import Read, codes, kinds


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


def test_that_doubled_ids_of_objects_and_polygons_are_told(read: Read) -> None:
    city = read(gml.model(gml.linked_building() + gml.linked_building()))
    assert codes(city).count("duplicate-id") == 7
    assert city.ids == ("b1",)


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
