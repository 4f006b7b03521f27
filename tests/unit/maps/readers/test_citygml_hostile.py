"""Files that are no CityGML, or mean harm: each is refused in one line, quickly, and nothing is opened or fetched."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maps.readers import citygml_stream, read_city
from maps.readers.errors import BadModel
from tests.unit.maps.readers import gml_texts as gml

SOUND = gml.model(gml.linked_building())
HEAD, _, BODY = SOUND.partition("\n")
LAMP = gml.member(
    '<frn:CityFurniture gml:id="lamp"><frn:lod1ImplicitRepresentation><core:ImplicitGeometry>'
    "<core:transformationMatrix>1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1</core:transformationMatrix>"
    '<core:relativeGMLGeometry xlink:href="#b1-1"/><core:referencePoint><gml:Point><gml:pos>570000 7034000 7</gml:pos>'
    "</gml:Point></core:referencePoint></core:ImplicitGeometry></frn:lod1ImplicitRepresentation></frn:CityFurniture>"
)
WHOLE = gml.model(gml.linked_building() + LAMP)
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
FETCHES = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def refusal(tmp_path: Path, data: bytes, name: str = "x.gml") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(BadModel) as caught:
        read_city(path)
    said = str(caught.value)
    assert said.startswith(str(path))
    assert "\n" not in said
    assert len(said) < 400
    return said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("  \n ", "is empty"),
        ("hello", "is not XML"),
        ("{}", "is not XML"),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "is a web page"),
        ("<html><body>Sign in<br></body></html>", "is a web page"),
        ("<?xml version='1.0'?><kml><Placemark/></kml>", "its root is 'kml'"),
        (f"{HEAD}\n{LAUGHS}{BODY}", "line 2: has a DOCTYPE"),
        (f"{HEAD}<!-- <a> -->\n\n{FETCHES}{BODY}", "line 3: has a DOCTYPE"),
        (f"{HEAD}\n<!doctype x>{BODY}", "DOCTYPE"),
        (SOUND.replace("<bldg:Building ", "&laugh;<bldg:Building "), "uses an entity"),
        (SOUND.replace("</core:CityModel>", ""), "is cut off"),
        (SOUND[: len(SOUND) // 2], "is cut off|not well-formed"),
        (SOUND + "<more/>", "more behind its end"),
        (SOUND.replace("</bldg:Building>", "</bldg:Hut>"), "line .*not well-formed"),
        (SOUND.replace('encoding="UTF-8"', 'encoding="EBCDIC-CP-US"'), "encoding 'EBCDIC"),
        (SOUND.replace('encoding="UTF-8"', 'encoding="UTF-7"'), "encoding 'UTF-7"),
        (SOUND.replace("<core:cityObjectMember>", "<core:cityObjectMember>\0"), "character|not well-formed"),
        (gml.model(""), "without city objects"),
        ("\0" * 5000, "nothing but zeros"),
        (gml.model("<a>" * 100_000), "nested too deep"),
        (
            gml.model('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
            "line .*include other files",
        ),
    ],
)  # fmt: skip
def test_that_what_is_no_city_or_means_harm_is_refused_in_one_line(
    text: str, said: str, tmp_path: Path
) -> None:
    assert re.search(said, refusal(tmp_path, text.encode()))


def test_that_bytes_that_are_no_text_are_refused_with_their_line(tmp_path: Path) -> None:
    data = gml.model(gml.building("<gml:name>Br\xfccke</gml:name>")).encode("latin-1")
    assert "line 6: has bytes that are no text" in refusal(tmp_path, data)
    assert "UTF-32" in refusal(tmp_path, SOUND.encode("utf-32"))


def test_that_a_doctype_in_utf_16_is_refused_too(tmp_path: Path) -> None:
    text = f"{HEAD.replace('UTF-8', 'UTF-16')}\n{LAUGHS}{BODY}"
    assert "has a DOCTYPE" in refusal(tmp_path, text.encode("utf-16"))
    assert "DOCTYPE" in refusal(tmp_path, text.encode("utf-16-le"))


def test_that_gigabytes_of_nothing_and_bombs_are_not_read_to_their_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(citygml_stream, "MOST_QUIET", 1 << 20)
    start = SOUND.partition("<core:cityObjectMember>")[0].encode()
    sparse = tmp_path / "spaces.gml"
    with sparse.open("wb") as file:
        file.write(start + b" " * (4 << 20))
        file.truncate(2 << 30)
    with pytest.raises(BadModel, match="MB without a feature"):
        read_city(sparse)
    bomb = gzip.compress(start + b" " * (64 << 20))
    assert "MB without a feature" in refusal(tmp_path, bomb, "x.gml.gz")
    many = gzip.compress(start + b"<core:cityObjectMember/>" * 400_000)
    assert "MB of text, which is refused" in refusal(tmp_path, many, "y.gml.gz")
    assert "gzip" in refusal(tmp_path, b"no gzip", "z.gml.gz")
    assert "gzip" in refusal(tmp_path, gzip.compress(SOUND.encode())[:-200], "w.gml.gz")


@pytest.mark.parametrize("last", ["m12", "nobody"])
def test_that_links_to_links_cannot_make_much_out_of_little(last: str, tmp_path: Path) -> None:
    doubling = (
        "".join(
            f'<gml:MultiSurface gml:id="m{n}">{gml.link(f"m{n + 1}") * 10}</gml:MultiSurface>'
            for n in range(11)
        )
        + f'<gml:MultiSurface gml:id="m11">{gml.link(last) * 10}</gml:MultiSurface>'
    )
    end = f'<gml:MultiSurface gml:id="m12">{gml.surface_member(gml.polygon(gml.face(1)))}</gml:MultiSurface>'
    path = tmp_path / "x.gml"
    path.write_text(
        gml.model(gml.building(f"<bldg:lod1MultiSurface>{doubling}{end}</bldg:lod1MultiSurface>"))
    )
    city = read_city(path)
    assert "bad-link" in [p.code for p in city.problems]
    assert len(city.triangles) == 2


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_that_any_damage_is_read_or_refused_but_never_breaks(data: st.DataObject, tmp_path: Path) -> None:
    text = bytearray(SOUND.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text) - 1))
        size = data.draw(st.integers(0, 60))
        piece = data.draw(
            st.sampled_from([b"", b"<", b">", b"/", b"<a>", b"-", b"1e999", b"#", b"&amp;", b"&x;", b" ", b"2", b"\xff"])
            | st.binary(max_size=4)
        )  # fmt: skip
        text[at : at + size] = piece
    path = tmp_path / "x.gml"
    path.write_bytes(text)
    try:
        city = read_city(path)
    except BadModel as error:
        assert "\n" not in str(error)  # noqa: PT017
        return
    assert np.isfinite(city.vertices).all()


WORDS = [
    "",
    "1e999",
    "-1e300",
    "NaN",
    "2",
    "x",
    "#b1-1",
    "#b1",
    "#",
    "urn:ogc:def:crs:EPSG::6697",
    "EPSG:999999",
    "0 0 0",
    "-",
]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_that_any_word_in_any_place_is_read_or_refused(data: st.DataObject, tmp_path: Path) -> None:
    pieces = re.split(r"((?<=\")[^\"<>]*(?=\")|(?<=>)[^<>]+(?=<)|(?<=[:/])[A-Z][A-Za-z]+)", WHOLE)
    for _ in range(data.draw(st.integers(1, 5))):
        at = 2 * data.draw(st.integers(0, len(pieces) // 2 - 1)) + 1
        pieces[at] = data.draw(st.sampled_from([*WORDS, *{p for p in pieces[1::2] if len(p) < 40}]))
    path = tmp_path / "x.gml"
    path.write_text("".join(pieces))
    try:
        city = read_city(path)
    except BadModel as error:
        assert "\n" not in str(error)  # noqa: PT017
        return
    assert np.isfinite(city.vertices).all()
    assert not len(city.triangles) or city.triangles.max() < len(city.vertices)
