"""Layers in a district's folder: kept with their file, taken out again, never in what comes with the program."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.around import Loaded, load
from app.keeping import can_keep, keep_layers, remove_layer, undo
from app.layering import added, copied, passing_layers, removed
from app.making import make_district
from app.model.district import BadDistrict, read_district
from app.opening import SHIPPED, open_district
from app.toml_layers import UneditableToml, with_layers, without_layer
from maps.readers.errors import BadModel
from tests.unit.test_making import cube, roads

NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    return make_district(tmp_path / "town", (cube(tmp_path / "block.city.json"),), name="Town")


def files_in(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@given(st.lists(st.tuples(NAMES, st.none() | st.integers(1000, 99999)), min_size=1, max_size=4))
def test_that_layers_come_and_go_without_touching_another_line(layers: list[tuple[str, int | None]]) -> None:
    text = '# mine\n[district]\nid = "a"  # keep\n\n[camera.overview]\neye = [1, 2, 3]\n'
    grown = with_layers(text, layers)
    assert grown.startswith(text.rstrip())
    assert [t["path"] for t in tomllib.loads(grown)["layers"]] == [name for name, _ in layers]
    for _ in layers:
        grown = without_layer(grown, 0)
    assert grown.rstrip() == text.rstrip()


def test_that_comments_beside_a_layer_stay_when_it_goes() -> None:
    text = 'a = 1\r\n\r\n# the roads\r\n[[layers]]  # first\r\npath = "r"\r\n# end\r\n\r\n[[ layers ]]\r\npath = "s"\r\n'
    left = without_layer(text, 0)
    assert left == 'a = 1\r\n\r\n# the roads\r\n# end\r\n\r\n[[ layers ]]\r\npath = "s"\r\n'


@pytest.mark.parametrize(
    "text",
    [
        'layers = [{path = "r"}]\n',
        'note = """\n[[layers]]\npath = "no"\n"""\n[[layers]]\npath = "r"\n',
        '[[layers]]\n"path" = "r"\n',
    ],
)
def test_that_what_cannot_be_edited_exactly_is_left_alone(text: str) -> None:
    with pytest.raises(UneditableToml):
        without_layer(text, 0)


def test_that_an_inline_list_of_layers_is_not_added_to() -> None:
    with pytest.raises(UneditableToml):
        with_layers("layers = []\n", [("r", None)])


def test_that_a_layer_is_kept_with_its_file_and_undone(town: Path, tmp_path: Path) -> None:
    before = files_in(town)
    kept = keep_layers(town, (roads(tmp_path / "roads.geojson"),), epsg=None)
    assert [layer.path.name for layer in read_district(town).layers] == ["roads.geojson"]
    assert "# not known from the files" in (town / "district.toml").read_text(encoding="utf-8")
    assert "Road" in load((town,), None).city.types
    undo(kept)
    assert files_in(town) == before


def test_that_a_layer_taken_out_leaves_its_file_and_comes_back_without_a_second_one(
    town: Path, tmp_path: Path
) -> None:
    source = roads(tmp_path / "roads.geojson")
    keep_layers(town, (source,))
    with_it = files_in(town)
    remove_layer(town, town / "roads.geojson")
    assert read_district(town).layers == ()
    keep_layers(town, (source,))
    assert files_in(town) == with_it
    assert keep_layers(town, (town / "roads.geojson",)).files == ()
    assert len(read_district(town).layers) == 1


def test_that_another_file_of_the_same_name_gets_a_name_of_its_own(town: Path, tmp_path: Path) -> None:
    keep_layers(town, (roads(tmp_path / "roads.geojson"),))
    (tmp_path / "x").mkdir()
    other = roads(tmp_path / "x" / "roads.geojson")
    other.write_text(other.read_text(encoding="utf-8") + " ", encoding="utf-8")
    keep_layers(town, (other,))
    assert [layer.path.name for layer in read_district(town).layers] == ["roads.geojson", "roads-2.geojson"]


def test_that_a_fault_leaves_the_folder_as_it_was(town: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.geojson"
    bad.write_text("{", encoding="utf-8")
    before, now = files_in(town), load((town,), None)
    with pytest.raises(BadModel):
        added(now, (bad,), None, keeps=True)
    with pytest.raises(FileNotFoundError):
        keep_layers(town, (tmp_path / "gone.geojson",))
    assert files_in(town) == before


def shipped(name: str = "trondheim") -> Loaded:
    opened = open_district(name)
    return Loaded(opened, None, None, (opened.district.folder,))  # type: ignore[arg-type]  # no city is looked at


def test_that_what_comes_with_the_program_is_never_written_to(tmp_path: Path) -> None:
    folder = SHIPPED / "trondheim"
    before = (folder / "district.toml").read_bytes()
    assert not can_keep(folder)
    with pytest.raises(BadDistrict, match="make a copy"):
        keep_layers(folder, (roads(tmp_path / "roads.geojson"),))
    with pytest.raises(BadDistrict, match="make a copy"):
        remove_layer(folder, folder / "x")
    assert (folder / "district.toml").read_bytes() == before


def test_that_a_copy_of_a_shipped_district_keeps_the_layer_and_a_history_of_its_own(tmp_path: Path) -> None:
    now = shipped()
    loaded = copied(now, tmp_path / "mine", (roads(tmp_path / "roads.geojson"),), None)
    district = loaded.opened.district
    assert district.folder == tmp_path / "mine"
    assert district.id.startswith("mine-")
    assert district.synthetic
    assert [layer.path.name for layer in district.layers][-1] == "roads.geojson"
    assert len(loaded.opened.catalogue) == len(now.opened.catalogue)
    assert can_keep(district.folder)
    with pytest.raises(BadDistrict, match="not empty"):
        copied(now, tmp_path / "mine", (), None)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mine", "roads.geojson"]


def test_that_a_copy_that_cannot_be_read_leaves_nothing_behind(tmp_path: Path) -> None:
    bad = tmp_path / "bad.geojson"
    bad.write_text("{")
    with pytest.raises(BadModel):
        copied(shipped(), tmp_path / "mine", (bad,), None)
    assert [p.name for p in tmp_path.iterdir()] == ["bad.geojson"]


def test_that_passing_layers_last_while_others_are_kept_and_removed(town: Path, tmp_path: Path) -> None:
    first, second = roads(tmp_path / "a.geojson"), roads(tmp_path / "b.geojson")
    now = added(load((town,), None), (first,), None)
    assert [layer.path for layer in passing_layers(now)] == [first]
    now = added(now, (second,), None, keeps=True)
    assert [layer.path.name for layer in now.opened.district.layers] == ["b.geojson", "a.geojson"]
    now = added(now, (first,), None, keeps=True)
    assert passing_layers(now) == ()
    now = removed(now, town / "b.geojson", None)
    assert [layer.path.name for layer in now.opened.district.layers] == ["a.geojson"]
