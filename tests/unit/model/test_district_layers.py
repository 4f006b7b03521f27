"""What a district.toml may name: files of its own folder, an id that is a plain word."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.model.district import BadDistrict, read_district

HEAD = """
[district]
id = {id}
name = "A <b>name</b>"
crs = "EPSG:25832"
zone = "Europe/Oslo"
currency = "NOK"
lonlat = [10.0, 63.0]
origin = [0.0, 0.0, 0.0]
model = {model}
"""


def write(folder: Path, more: str = "", *, id: str = '"quay"', model: str = '"city.city.json"') -> Path:
    (folder / "district.toml").write_text(HEAD.format(id=id, model=model) + more, encoding="utf-8")
    return folder


def test_that_layers_are_read_with_their_crs(tmp_path: Path) -> None:
    (tmp_path / "roads.geojson").write_text("{}")
    district = read_district(
        write(
            tmp_path,
            '[[layers]]\npath = "roads.geojson"\ncrs = "EPSG:4326"\n[[layers]]\npath = "roads.geojson"\n',
        )
    )
    assert [(layer.path.name, layer.epsg) for layer in district.layers] == [
        ("roads.geojson", 4326),
        ("roads.geojson", None),
    ]
    assert district.layers[0].path.parent == tmp_path


@pytest.mark.parametrize(
    "path", ["../roads.geojson", "a/../../b.geojson", "/etc/passwd", "", "\\u0000", "..", "x/../../../y"]
)
def test_that_what_leads_out_of_the_folder_is_refused_in_one_line(tmp_path: Path, path: str) -> None:
    for bad in (write(tmp_path, f'[[layers]]\npath = "{path}"\n'), write(tmp_path, model=f'"{path}"')):
        with pytest.raises(BadDistrict, match="leads out") as caught:
            read_district(bad)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ('[[layers]]\npath = "none.geojson"', "is not there"),
        ("[[layers]]\npath = 7", "needs a path"),
        ("[layers]\npath = 'x'", "[[layers]]"),
        ('[[layers]]\npath = "district.toml"\ncrs = "WGS84"', "EPSG:25832"),
    ],
)
def test_that_a_bad_layer_is_said_with_its_place(tmp_path: Path, more: str, says: str) -> None:
    with pytest.raises(BadDistrict) as caught:
        read_district(write(tmp_path, more))
    assert says in str(caught.value)
    assert "district.toml" in str(caught.value)


@pytest.mark.parametrize("ident", ['"../../x"', '""', '"a/b"', '"."', '"a b"', f'"{"x" * 65}"', r'"c:\\x"'])
def test_that_an_id_cannot_name_another_folder(tmp_path: Path, ident: str) -> None:
    with pytest.raises(BadDistrict, match="id = "):
        read_district(write(tmp_path, id=ident))
