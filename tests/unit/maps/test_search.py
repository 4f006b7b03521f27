"""Finding by what a person types, and places as people paste them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.pasted_place import Place, place_in
from maps.search import Entry, SearchIndex, folded

INDEX = SearchIndex(
    [
        Entry("asset", "brattora-01", "Energy house Brattøra", "building · Brattøra"),
        Entry("building", "town-03", "Kirkegata 4", "residential"),
        Entry("building", "church", "Town church", "culture"),
        Entry("building", "pisek-1", "Písecká škola", ""),
        Entry("signal", "brattora-01.load_kw", "Energy house Brattøra: Electric load", "kW"),
        Entry("command", "Full screen", "Full screen", "command", "F11"),
    ]
)


def titles(text: str) -> list[str]:
    return [f.entry.title for f in INDEX.find(text)]


@pytest.mark.parametrize("text", ["Brattøra", "brattora", "BRATTORA", "bratt", "brattøra energy"])
def test_that_marks_and_case_do_not_matter(text: str) -> None:
    assert "Energy house Brattøra" in titles(text)


def test_that_the_start_of_a_title_comes_before_its_middle() -> None:
    assert titles("kirke")[0] == "Kirkegata 4"
    assert titles("church")[0] == "Town church"


def test_that_an_id_and_a_detail_are_found_too() -> None:
    assert titles("town-03") == ["Kirkegata 4"]
    assert "Kirkegata 4" in titles("residential")


def test_that_a_wrong_letter_still_finds() -> None:
    assert "Full screen" in titles("fulscreen") + titles("ful screen")
    assert "Písecká škola" in titles("pisecka skula")


def test_that_nothing_typed_finds_nothing() -> None:
    assert INDEX.find("") == []
    assert INDEX.find("   ") == []


def test_that_the_match_is_marked_where_letters_keep_their_places() -> None:
    (found, *_) = INDEX.find("church")
    assert found.marks is not None
    assert found.entry.title[slice(*found.marks[0])] == "church"


@given(st.text(max_size=40))
def test_that_any_text_finds_or_not_but_never_fails(text: str) -> None:
    assert len(INDEX.find(text, 4)) <= 4
    place_in(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("63.43, 10.40", Place(10.40, 63.43, True)),
        ("63.43 10.40", Place(10.40, 63.43, True)),
        ("151.2, -33.9", Place(151.2, -33.9, True)),
        ("569800 7034500", Place(569800, 7034500, False)),
        ("569800.5; 7034500.25", Place(569800.5, 7034500.25, False)),
        ("63°25'48\"N 10°24'0\"E", Place(10.4, 63.43, True)),
        ("33°54′0″S, 151°12′0″E", Place(151.2, -33.9, True)),
        ("Kirkegata 4", None),
        ("12", None),
        ("nan, 5", None),
    ],
)
def test_that_coordinates_are_read_as_they_are_pasted(text: str, place: Place | None) -> None:
    found = place_in(text)
    if place is None:
        assert found is None
    else:
        assert found is not None
        assert (found.x, found.y, found.is_lonlat) == (
            pytest.approx(place.x),
            pytest.approx(place.y),
            place.is_lonlat,
        )


@given(
    st.lists(
        st.text("abcøåř 12-", min_size=1, max_size=12).filter(lambda t: t.strip(" -")),
        min_size=1,
        max_size=30,
    ),
    st.data(),
)
def test_that_whatever_has_a_title_is_found_by_it(names: list[str], data: st.DataObject) -> None:
    index = SearchIndex(Entry("building", f"id{k}", name) for k, name in enumerate(names))
    wanted = data.draw(st.sampled_from(names))
    assert folded(wanted) in [folded(f.entry.title) for f in index.find(wanted, 100)]


@given(st.text("abcdefgh", min_size=5, max_size=12), st.data())
def test_that_one_wrong_letter_still_finds(name: str, data: st.DataObject) -> None:
    index = SearchIndex([Entry("building", "1", name), Entry("building", "2", "Zzz")])
    at = data.draw(st.integers(0, len(name) - 1))
    for typed in (name[:at] + "q" + name[at + 1 :], name[:at] + "q" + name[at:]):
        assert [f.entry.title for f in index.find(typed)] == [name]


def test_that_many_lines_in_several_pieces_are_told_apart() -> None:
    index = SearchIndex(Entry("building", f"b{k}", f"Kirkegata {k}") for k in range(20_000))
    assert [f.entry.ident for f in index.find("kirkegata 12345")] == ["b12345"]
    assert [f.entry.ident for f in index.find("kirkagata 12345", 1)] == ["b12345"]
    assert index.find("b777", 1)[0].entry.ident == "b777"
