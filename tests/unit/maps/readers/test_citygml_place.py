"""CityGML, the file and its place: names of reference systems, degrees, copies put by a matrix, packing and encodings."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from maps.readers import read_city
from tests.unit.maps.readers import gml_texts as gml
from tests.unit.maps.readers.gml_reading import Read, codes


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
