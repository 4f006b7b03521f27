"""Opening files of one's own, and making district folders of them, without a window."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.around import NOWHERE, is_district, load, noon_of
from app.commands.progress import bar_text
from app.main import main
from app.making import make_district, new_id
from app.model.district import BadDistrict
from app.model.times import DAY_NS, NS
from app.opening import open_district
from app.toml_layers import quoted
from maps.readers.image_names import images_of
from maps.readers.progress import Cancelled, heard_by


def cube(
    path: Path, crs: str | None = "https://www.opengis.net/def/crs/EPSG/0/25832", at: float = 569_000.0
) -> Path:
    """A city of one block, 10 m a side."""
    document = {
        "type": "CityJSON",
        "version": "2.0",
        "transform": {"scale": [1, 1, 1], "translate": [at, 7_034_000.0 if at > 1e5 else 340_000.0, 5.0]},
        "CityObjects": {
            "b1": {
                "type": "Building",
                "geometry": [
                    {
                        "type": "Solid",
                        "lod": "1",
                        "boundaries": [
                            [
                                [[0, 3, 2, 1]],
                                [[4, 5, 6, 7]],
                                [[0, 1, 5, 4]],
                                [[1, 2, 6, 5]],
                                [[2, 3, 7, 6]],
                                [[3, 0, 4, 7]],
                            ]
                        ],
                    }
                ],
            }
        },
        "vertices": [[x, y, z] for z in (0, 10) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10))],
    }
    if crs:
        document["metadata"] = {"referenceSystem": crs}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def roads(path: Path) -> Path:
    line = {"type": "LineString", "coordinates": [[10.3828, 63.4289], [10.3840, 63.4291]]}
    feature = {"type": "Feature", "properties": {"highway": "residential"}, "geometry": line}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return path


def test_that_a_bare_file_gets_a_district_at_its_true_place(tmp_path: Path) -> None:
    loaded = load((cube(tmp_path / "block.city.json"),), None)
    district = loaded.opened.district
    assert loaded.is_placed
    assert not loaded.is_district
    assert district.name == "block"
    assert district.zone.key == "Europe/Oslo"
    assert district.lonlat == pytest.approx((10.383, 63.429), abs=0.01)
    assert district.origin == pytest.approx((569_005.0, 7_034_005.0, 5.0))
    assert len(loaded.opened.catalogue) == 0


def test_that_the_same_files_have_the_same_history_and_others_another(tmp_path: Path) -> None:
    a, b = cube(tmp_path / "a.city.json"), cube(tmp_path / "b.city.json")
    ids = [load(paths, None).opened.district.id for paths in ((a,), (a,), (b,))]
    assert ids[0] == ids[1] != ids[2]


def test_that_a_file_without_a_system_is_drawn_and_said_to_have_no_place(tmp_path: Path) -> None:
    file = cube(tmp_path / "local.city.json", None, 1000.0)
    loaded = load((file,), None)
    assert not loaded.is_placed
    assert loaded.opened.district.lonlat == NOWHERE
    placed = load((file,), None, epsg=31256)
    assert placed.is_placed
    assert placed.opened.district.zone.key == "Europe/Vienna"


def test_that_layers_of_other_systems_meet_in_the_first(tmp_path: Path) -> None:
    loaded = load((cube(tmp_path / "block.city.json"), roads(tmp_path / "roads.geojson")), None)
    assert {"Building", "Road"} <= set(loaded.city.types)
    low_x, low_y, _, high_x, high_y, _ = loaded.city.extent
    assert high_x - low_x < 300
    assert high_y - low_y < 300


def test_that_a_folder_is_made_opens_and_explains_itself(tmp_path: Path) -> None:
    files = (cube(tmp_path / "block.city.json"), roads(tmp_path / "roads.geojson"))
    folder = make_district(tmp_path / "my city", files, name='A "quoted" \\ <b>name</b>\n2')
    opened = open_district(folder)
    assert opened.district.name == 'A "quoted" \\ <b>name</b> 2'
    assert opened.district.epsg == 25832
    assert [layer.path.name for layer in opened.district.layers] == ["roads.geojson"]
    assert opened.district.id.startswith("my-city-")
    text = (folder / "district.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text)["district"]["currency"] == "EUR"
    assert "# not known from the files" in text
    loaded = load((folder,), None)
    assert loaded.is_district
    assert "Road" in loaded.city.types
    assert sorted(p.name for p in tmp_path.iterdir()) == ["block.city.json", "my city", "roads.geojson"]


def test_that_two_folders_of_one_name_never_share_a_history(tmp_path: Path) -> None:
    file = cube(tmp_path / "block.city.json")
    ids = {open_district(make_district(tmp_path / place / "town", (file,))).district.id for place in "ab"}
    assert len(ids) == 2


def test_that_a_shapefile_is_copied_with_what_belongs_to_it(tmp_path: Path) -> None:
    import numpy as np
    import pyogrio.raw
    import shapely

    square = shapely.to_wkb(shapely.box(569_000, 7_034_000, 569_020, 7_034_020))
    shape = tmp_path / "houses.shp"
    pyogrio.raw.write(
        str(shape),
        np.array([square], object),
        [np.array(["x"], object)],
        ["name"],
        geometry_type="Polygon",
        crs="EPSG:25832",
    )
    (tmp_path / "houses.txt").write_text("not of it")
    folder = make_district(tmp_path / "town", (shape,))
    names = {p.name for p in folder.iterdir()}
    assert {"houses.shp", "houses.shx", "houses.dbf", "houses.prj"} <= names
    assert "houses.txt" not in names
    assert "Building" in load((folder,), None).city.types


def test_that_files_of_one_name_from_two_folders_both_come_along(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    first, second = cube(tmp_path / "a.city.json"), cube(tmp_path / "x" / "a.city.json", at=569_100.0)
    folder = make_district(tmp_path / "town", (first, second))
    assert len(open_district(folder).district.layers) == 1
    assert len({p.name for p in folder.glob("a.city*")}) == 2


def test_that_an_unplaced_file_or_a_full_folder_makes_nothing(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("keep")
    local, block = cube(tmp_path / "local.city.json", None, 1000.0), cube(tmp_path / "block.city.json")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(BadDistrict, match="reference system"):
        make_district(tmp_path / "town", (local,))
    with pytest.raises(BadDistrict, match="not empty"):
        make_district(tmp_path / "full", (block,))
    with pytest.raises(BadDistrict, match="no time zone"):
        make_district(tmp_path / "town", (block,), zone="Europe/Nowhere")
    assert sorted(tmp_path.iterdir()) == before
    assert make_district(tmp_path / "town", (local,), epsg=31256).is_dir()


def test_that_a_stop_in_the_middle_leaves_nothing_behind(tmp_path: Path) -> None:
    file = cube(tmp_path / "block.city.json")

    def stop(what: str, _share: float) -> None:
        if what.startswith("copying"):
            raise Cancelled

    with pytest.raises(Cancelled), heard_by(stop):
        make_district(tmp_path / "town", (file,))
    assert list(tmp_path.iterdir()) == [file]


def test_that_paths_with_odd_characters_open(tmp_path: Path) -> None:
    file = cube(tmp_path / "a & b <i>é'\"#%20?.city.json")
    loaded = load((file,), tmp_path / "cache")
    assert loaded.opened.district.name.startswith("a & b <i>")
    folder = make_district(tmp_path / "ö <b>", (file,))
    assert load((folder,), None).city.types == ("Building",)


def test_that_a_folder_among_files_and_what_is_not_there_are_refused(tmp_path: Path) -> None:
    file = cube(tmp_path / "block.city.json")
    with pytest.raises(BadDistrict, match="folder among files"):
        load((file, tmp_path), None)
    with pytest.raises(BadDistrict, match="is not there"):
        load((file, tmp_path / "gone.gpkg"), None)
    assert is_district((tmp_path,))
    assert not is_district((file, tmp_path))


def test_that_a_city_with_nothing_in_it_is_refused_in_one_line(tmp_path: Path) -> None:
    file = cube(tmp_path / "block.city.json")
    document = json.loads(file.read_text())
    document["CityObjects"] = {}
    file.write_text(json.dumps(document))
    with pytest.raises(BadDistrict, match="nothing in it can be drawn"):
        load((file,), None)


def test_that_the_command_makes_a_district_that_info_and_shot_take(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, data = cube(tmp_path / "local.city.json", None, 1000.0), ["--data", str(tmp_path / "data")]
    town = str(tmp_path / "town")
    assert main(["new", town, "--from", str(file), *data]) == 2
    assert "--crs" in capsys.readouterr().err
    assert main(["new", town, "--from", str(file), "--crs", "EPSG:31256", "--name", "Wien", *data]) == 0
    capsys.readouterr()
    assert main(["info", town, "--json", *data]) == 0
    info = json.loads(capsys.readouterr().out)
    assert info["crs"]["epsg"] == 31256
    assert main(["new", town, "--from", str(file), "--crs", "EPSG:31256", *data]) == 2
    assert "not empty" in capsys.readouterr().err
    assert main(["open", town, "--crs", "EPSG:31256", *data]) == 2
    assert main(["new", str(tmp_path / "t2"), "--from", str(file), "--crs", "EPSG:999999", *data]) == 2
    assert "EPSG register" in capsys.readouterr().err


def test_that_districts_are_listed_with_place_and_country(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["districts", "--json"]) == 0
    row = next(r for r in json.loads(capsys.readouterr().out)["districts"] if r["id"] == "trondheim")
    assert row["country"] == "Norway"
    assert row["lonlat"] == pytest.approx([10.4, 63.43], abs=0.01)
    assert main(["districts"]) == 0
    assert "63.432 N" in capsys.readouterr().out


def test_that_the_bar_says_how_long_it_may_take() -> None:
    assert bar_text("reading", 0.5, 10.0).endswith("reading, 10 s left")
    assert bar_text("reading \x1b[2J", float("nan"), 3.0) == "reading ?[2J  3 s"
    assert len({len(bar_text("x", share, 0.0).split("]")[0]) for share in (0.0, 0.5, 1.0, 7.0)}) == 1


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_that_any_name_comes_back_from_the_settings_file(text: str) -> None:
    assert tomllib.loads(f"x = {quoted(text)}\n")["x"] == text


@given(st.text(max_size=60))
def test_that_an_id_made_of_any_name_is_one_that_districts_may_have(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", new_id(text))


@given(st.integers(0, 4_000_000_000), st.floats(-179.0, 179.0))
def test_that_noon_lies_on_the_same_day_of_the_place(t_s: int, lon: float) -> None:
    noon = noon_of(t_s * NS, lon)
    assert abs(noon - t_s * NS) <= DAY_NS // 2
    hour = (noon / (NS * 3600) + lon / 15) % 24
    assert hour == pytest.approx(12.0, abs=1e-3)


def pictured(path: Path, *images: str) -> Path:
    """A cube whose model names these images; each that is plain is there too."""
    cube(path)
    document = json.loads(path.read_text(encoding="utf-8"))
    document["appearance"] = {"textures": [{"type": "PNG", "image": image} for image in images]}
    path.write_text(json.dumps(document), encoding="utf-8")
    for image in images:
        if ".." not in image and not image.startswith(("/", "http")):
            (path.parent / image).parent.mkdir(parents=True, exist_ok=True)
            (path.parent / image).write_bytes(path.parent.name.encode())
    return path


def test_that_images_inside_the_models_folder_come_along_and_others_never(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    (tmp_path / "in").mkdir()
    names = (
        "looks/1.png",
        "../secret.png",
        str(tmp_path / "secret.png"),
        "https://example.org/a.png",
        "a.exe",
    )
    folder = make_district(tmp_path / "town", (pictured(tmp_path / "in" / "block.city.json", *names),))
    assert (folder / "looks" / "1.png").read_bytes() == b"in"
    kept = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert kept == {"district.toml", "signals.csv", "assets.gpkg", "block.city.json", "looks/1.png"}


def test_that_two_models_with_images_of_one_name_keep_their_own(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    files = tuple(pictured(tmp_path / n / f"{n}.city.json", "looks/1.png") for n in ("a", "b"))
    folder = make_district(tmp_path / "town", files)
    layer = open_district(folder).district.layers[0].path
    assert layer == folder / "b-2" / "b.city.json"
    assert (layer.parent / "looks" / "1.png").read_bytes() == b"b"
    assert (folder / "looks" / "1.png").read_bytes() == b"a"


def test_that_lines_of_a_sequence_name_their_images_too(tmp_path: Path) -> None:
    path = tmp_path / "a.city.jsonl"
    (tmp_path / "1.png").write_bytes(b"1")
    head = {"type": "CityJSON", "appearance": {"textures": [{"image": "1.png"}, {"image": 3}]}}
    path.write_text(f'{json.dumps(head)}\n{{"image" is no JSON\n', encoding="utf-8")
    assert images_of(path) == (PurePosixPath("1.png"),)
