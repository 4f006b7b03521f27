"""Where changed rules are kept: never in a district that was shipped, never over what somebody else wrote."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.alarm_rules import NAME, rules_of
from app.alarms.rules_draft import RulesDraft
from app.making import make_district
from app.model.district import District
from app.opening import open_district
from app.rules_keeping import keep, place_of
from tests.unit.alarms.test_rules_write import MINE
from tests.unit.test_making import cube


@pytest.fixture
def own(tmp_path: Path) -> District:
    folder = make_district(tmp_path / "town", (cube(tmp_path / "town.city.json"),), name="Town")
    return open_district(folder).district


def test_that_a_shipped_district_is_changed_in_the_data_folder(tmp_path: Path) -> None:
    district = open_district("voru").district
    place = place_of(district, tmp_path / "voru")
    assert place.is_overlay
    draft = RulesDraft(place.text, place.below)
    draft.switch("battery-hot", is_on=False)
    assert keep(place, draft.text) == ""
    assert (tmp_path / "voru" / NAME).is_file()
    rules, troubles = rules_of(district, tmp_path / "voru")
    assert not troubles
    assert not next(r for r in rules if r.id == "battery-hot").is_enabled
    assert not (district.folder / NAME).exists()
    again = place_of(district, tmp_path / "voru")
    assert again.text == draft.text


def test_that_a_district_of_ones_own_keeps_them_itself(own: District, tmp_path: Path) -> None:
    place = place_of(own, tmp_path / "data")
    assert not place.is_overlay
    assert keep(place, MINE) == ""
    assert (own.folder / NAME).read_text(encoding="utf-8") == MINE
    assert [r.id for r in rules_of(own, tmp_path / "data")[0]][-2:] == ["over", "warm"]


def test_that_an_overlay_that_is_there_goes_on_to_be_written(own: District, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / NAME).write_text(MINE, encoding="utf-8")
    place = place_of(own, folder)
    assert place.is_overlay
    assert place.text == MINE


def test_that_what_somebody_else_wrote_meanwhile_is_kept_beside(own: District, tmp_path: Path) -> None:
    place = place_of(own, None)
    assert keep(place, MINE) == ""
    place = place_of(own, None)
    (own.folder / NAME).write_text("# by hand\n", encoding="utf-8")
    said = keep(place, MINE + "# more\n")
    assert "alarms.before-1.toml" in said
    assert (own.folder / "alarms.before-1.toml").read_text(encoding="utf-8") == "# by hand\n"
    assert (own.folder / NAME).read_text(encoding="utf-8") == MINE + "# more\n"
    place = replace(place, text=MINE + "# more\n")
    assert keep(place, MINE) == ""


def test_that_what_cannot_be_read_or_written_is_said(own: District, tmp_path: Path) -> None:
    assert "keeps nothing" in keep(place_of(open_district("voru").district, None), MINE)
    (own.folder / NAME).write_bytes(b"\xff\xfe\x00")
    place = place_of(own, None)
    assert "not UTF-8" in place.trouble
    assert "not UTF-8" in keep(place, MINE)
    assert (own.folder / NAME).read_bytes() == b"\xff\xfe\x00"
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    place = place_of(open_district("voru").district, blocked / "in-a-file")
    assert keep(place, MINE)
