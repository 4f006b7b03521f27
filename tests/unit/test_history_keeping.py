"""`[history]` of a district reaches its store, and what cannot be used is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from app.history.duck import DuckHistorian
from app.history.retention import Keeping
from app.history_keeping import keep_as_told, place_of, remember, told
from app.model.district import BadDistrict, District, read_district
from app.toml_history import with_keeping
from app.toml_layers import UneditableToml
from tests.unit.history.past import catalogue_of


@pytest.mark.parametrize(
    ("table", "keeping", "said"),
    [
        ({}, Keeping(), 0),
        ({"keep_raw_days": 90, "max_gb": 20.5}, Keeping(90.0, 20.5), 0),
        ({"keep_raw_days": "soon"}, Keeping(), 1),
        (["x"], Keeping(), 1),
        (2, Keeping(), 1),
    ],
)
def test_that_a_district_says_how_long_readings_are_kept(
    trondheim: Path, table: Any, keeping: Keeping, said: int
) -> None:
    district = replace(read_district(trondheim), tables=MappingProxyType({"history": table}))
    historian = DuckHistorian(None, catalogue_of(1))
    told: list[str] = []
    keep_as_told(historian, district, told.append)
    assert historian.weight(0).keeping == keeping
    assert len(told) == said
    assert all("district.toml" in text and "everything is kept" in text for text in told)
    historian.close()


COMMENTED = """# our town
[district]
name = "Town"   # never change

[history]   # agreed with the archive
url = ""
keep_raw_days = 90  # three months
"""


def test_that_a_choice_is_written_and_every_other_line_stays() -> None:
    text = with_keeping(COMMENTED, Keeping(30.0, 20.5))
    assert text == COMMENTED.replace("= 90  #", "= 30  #") + "max_gb = 20.5\n"
    again = with_keeping(text, Keeping())
    assert "keep_raw_days = 0  # three months" in again
    assert "max_gb = 0\n" in again


def test_that_a_first_choice_gets_a_table_of_its_own() -> None:
    text = with_keeping("[district]\nname = 'T'\n\n[[feeds]]\nname = 'a'\n", Keeping(max_gb=4.0))
    assert text.endswith("[history]\nmax_gb = 4\n")
    assert with_keeping(text, Keeping(max_gb=4.0)) == text
    assert with_keeping("", Keeping()) in ("", "[history]\n")


@pytest.mark.parametrize("text", ["history = 3\n", "[[history]]\na = 1\n", "a = [\n"])
def test_that_what_cannot_be_edited_is_refused(text: str) -> None:
    with pytest.raises(UneditableToml):
        with_keeping(text, Keeping(30.0))


def own_district(like: Path, folder: Path, text: str = COMMENTED) -> District:
    folder.mkdir()
    (folder / "district.toml").write_text(text, "utf-8")
    return replace(
        read_district(like),
        folder=folder,
        tables=MappingProxyType({"district": {}, "history": {"keep_raw_days": 90}}),
    )


def test_that_ones_own_district_keeps_the_choice_in_its_file(trondheim: Path, tmp_path: Path) -> None:
    district, data = own_district(trondheim, tmp_path / "town"), tmp_path / "data"
    assert place_of(district, data) == district.folder / "district.toml"
    now = remember(district, data, Keeping(7.0, 2.0))
    assert told(now, data) == Keeping(7.0, 2.0)
    assert "keep_raw_days = 7  # three months" in (district.folder / "district.toml").read_text("utf-8")
    assert not data.exists()


def test_that_a_shipped_district_keeps_the_choice_beside_its_history(trondheim: Path, tmp_path: Path) -> None:
    district, data = read_district(trondheim), tmp_path / "data"
    before = (trondheim / "district.toml").read_bytes()
    assert place_of(district, data) == data / "keeping.toml"
    now = remember(district, data, Keeping(7.0, 2.5))
    assert told(now, data) == Keeping(7.0, 2.5)
    assert (trondheim / "district.toml").read_bytes() == before
    historian = DuckHistorian(None, catalogue_of(1))
    keep_as_told(historian, now, lambda _: None, data)
    assert historian.weight(0).keeping == Keeping(7.0, 2.5)
    historian.close()


@pytest.mark.parametrize("text", ["no toml [", "history = 2", "[history]\nmax_gb = -3\n", "\ufffe"])
def test_that_a_spoilt_choice_is_said_and_keeps_everything(
    trondheim: Path, tmp_path: Path, text: str
) -> None:
    (tmp_path / "keeping.toml").write_text(text, "utf-16" if text == "\ufffe" else "utf-8")
    historian, said = DuckHistorian(None, catalogue_of(1)), list[str]()
    keep_as_told(historian, read_district(trondheim), said.append, tmp_path)
    historian.close()
    assert len(said) == 1
    assert all("keeping.toml" in one and "everything is kept" in one for one in said)


def test_that_a_file_that_cannot_be_edited_stays_as_it_was(trondheim: Path, tmp_path: Path) -> None:
    district = own_district(trondheim, tmp_path / "town", "history = 3\n")
    with pytest.raises(BadDistrict, match="by hand"):
        remember(district, tmp_path / "data", Keeping(7.0))
    assert (district.folder / "district.toml").read_text("utf-8") == "history = 3\n"
