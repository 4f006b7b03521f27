"""Options are declared once; what the environment or a file says is checked against that. No display."""

from __future__ import annotations

import pytest

from widgets.settings import OPTIONS, VERSION, migrated, option, read_environment, shown


def test_that_every_option_allows_its_own_default() -> None:
    assert all(o.reads(o.default) for o in OPTIONS)
    assert len({o.name for o in OPTIONS}) == len(OPTIONS)


def test_that_the_environment_overrides_for_one_run() -> None:
    values, notices = read_environment(
        {"TVILLING_THEME": "light", "TVILLING_REDUCED_MOTION": "yes", "HOME": "/"}
    )
    assert values == {"theme": "light", "reduced_motion": True}
    assert notices == []


def test_that_a_bad_override_costs_one_sentence() -> None:
    values, notices = read_environment({"TVILLING_THEME": "pink", "TVILLING_STYLE": "operator"})
    assert values == {"style": "operator"}
    assert notices == ["TVILLING_THEME='pink' is not usable; use system, dark, light."]


def test_that_what_is_only_remembered_cannot_be_overridden() -> None:
    assert read_environment({"TVILLING_GEOMETRY": "AAAA"}) == ({}, [])
    assert all(o.description for o in shown())


def test_that_a_name_that_is_not_declared_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        option("colour_of_the_moon")


@pytest.mark.parametrize("version", [VERSION, VERSION + 7, "1", None])
def test_that_a_file_of_any_version_is_read_as_far_as_it_is_understood(version: object) -> None:
    assert migrated({"version": version, "theme": "light"})[0]["theme"] == "light"
