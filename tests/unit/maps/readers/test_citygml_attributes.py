from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from maps.readers import read_city
from maps.readers.citygml_uses import use_of
from tests.unit.maps.readers import gml_texts as gml


def said(tmp_path: Path, inside: str, version: str = "2.0") -> dict[str, Any]:
    path = tmp_path / "city.gml"
    path.write_text(gml.model(gml.building(inside), version), encoding="utf-8")
    city = read_city(path)
    assert not city.problems
    return dict(city.attributes_of(0))


def test_that_the_usual_words_have_their_types_and_names(tmp_path: Path) -> None:
    text = """<gml:name>Town hall</gml:name><bldg:function>1960</bldg:function>
<bldg:yearOfConstruction>1904</bldg:yearOfConstruction><bldg:roofType>1030</bldg:roofType>
<bldg:measuredHeight uom="urn:adv:uom:m">12.5</bldg:measuredHeight>
<bldg:storeysAboveGround>4</bldg:storeysAboveGround><bldg:storeyHeightsAboveGround uom="m">3.5 3.0</bldg:storeyHeightsAboveGround>"""
    assert said(tmp_path, text) == {
        "name": "Town hall",
        "function": "1960",
        "yearOfConstruction": 1904,
        "roofType": "1030",
        "measuredHeight": 12.5,
        "storeysAboveGround": 4,
        "storeyHeightsAboveGround": [3.5, 3.0],
        "year": 1904,
        "use": "office",
    }


def test_that_heights_in_feet_become_metres(tmp_path: Path) -> None:
    for uom in ("ft", "#ft", "urn:ogc:def:uom:ft"):
        found = said(tmp_path, f'<bldg:measuredHeight uom="{uom}">100</bldg:measuredHeight>')
        assert found["measuredHeight"] == pytest.approx(30.48)


def test_that_the_height_of_version_3_is_the_measured_height(tmp_path: Path) -> None:
    text = """<con:height><con:Height><con:highReference>highestRoofEdge</con:highReference>
<con:value uom="m">9.75</con:value></con:Height></con:height><con:dateOfConstruction>1929-05-01</con:dateOfConstruction>"""
    found = said(tmp_path, text, "3.0")
    assert (found["measuredHeight"], found["year"], found["dateOfConstruction"]) == (9.75, 1929, "1929-05-01")


def test_that_generic_attributes_keep_name_and_type(tmp_path: Path) -> None:
    old = """<gen:stringAttribute name="owner"><gen:value>city</gen:value></gen:stringAttribute>
<gen:intAttribute name="flats"><gen:value>12</gen:value></gen:intAttribute>
<gen:doubleAttribute name="area"><gen:value>81.5</gen:value></gen:doubleAttribute>
<gen:measureAttribute name="depth"><gen:value uom="m">0.5</gen:value></gen:measureAttribute>
<gen:genericAttributeSet name="flood"><gen:stringAttribute name="rank"><gen:value>L2</gen:value></gen:stringAttribute></gen:genericAttributeSet>"""
    new = """<core:genericAttribute><gen:StringAttribute><gen:name>owner</gen:name><gen:value>city</gen:value></gen:StringAttribute></core:genericAttribute>
<core:genericAttribute><gen:IntAttribute><gen:name>flats</gen:name><gen:value>12</gen:value></gen:IntAttribute></core:genericAttribute>
<core:genericAttribute><gen:DoubleAttribute><gen:name>area</gen:name><gen:value>81.5</gen:value></gen:DoubleAttribute></core:genericAttribute>
<core:genericAttribute><gen:MeasureAttribute><gen:name>depth</gen:name><gen:value uom="m">0.5</gen:value></gen:MeasureAttribute></core:genericAttribute>
<core:genericAttribute><gen:GenericAttributeSet><gen:name>flood</gen:name><gen:genericAttribute><gen:StringAttribute><gen:name>rank</gen:name><gen:value>L2</gen:value></gen:StringAttribute></gen:genericAttribute></gen:GenericAttributeSet></core:genericAttribute>"""
    expected = {"owner": "city", "flats": 12, "area": 81.5, "depth": 0.5, "flood.rank": "L2"}
    assert said(tmp_path, old) == expected
    assert said(tmp_path, new, "3.0") == expected


def test_that_an_address_is_one_line(tmp_path: Path) -> None:
    text = """<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>Norge</xAL:CountryName>
<xAL:Locality Type="Town"><xAL:LocalityName>Trondheim</xAL:LocalityName><xAL:Thoroughfare Type="Street">
<xAL:ThoroughfareNumber>1</xAL:ThoroughfareNumber><xAL:ThoroughfareName>Kongens gate</xAL:ThoroughfareName></xAL:Thoroughfare>
<xAL:PostalCode><xAL:PostalCodeNumber>7011</xAL:PostalCodeNumber></xAL:PostalCode></xAL:Locality></xAL:Country>
</xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>"""
    assert said(tmp_path, text) == {"address": "Kongens gate 1, 7011 Trondheim"}


def test_that_texts_of_an_extension_are_kept_and_its_first_word_wins(tmp_path: Path) -> None:
    text = """<bldg:class>1000</bldg:class><bldg:uro><bldg:Details><bldg:surveyYear>2016</bldg:surveyYear><bldg:class>x</bldg:class></bldg:Details></bldg:uro>"""
    assert said(tmp_path, text) == {"class": "1000", "surveyYear": "2016", "use": "residential"}


def test_that_numbers_that_are_none_stay_text(tmp_path: Path) -> None:
    text = """<bldg:measuredHeight uom="m">tall</bldg:measuredHeight><bldg:storeysAboveGround>two</bldg:storeysAboveGround>
<bldg:yearOfConstruction>unknown</bldg:yearOfConstruction>"""
    found = said(tmp_path, text)
    assert found == {"measuredHeight": "tall", "storeysAboveGround": "two", "yearOfConstruction": "unknown"}


def test_that_codes_of_the_three_lists_have_their_use() -> None:
    assert [use_of(c) for c in ("1000", "1120", "1210", "2210", "2300")] == [
        "residential", "office", "hotel", "culture", "health",
    ]  # fmt: skip
    assert [use_of(c) for c in ("31001_1000", "31001_2010", "411", "402")] == [
        "residential", "office", "residential", "retail",
    ]  # fmt: skip
    assert use_of("1100", is_class=True) == "school"
    assert use_of("9999") is None
    assert use_of(None) is None
    assert use_of("church") == "culture"
