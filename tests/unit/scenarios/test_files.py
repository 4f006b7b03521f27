"""Scenario files: read, written and read again; what is wrong is said with line and column."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.opening import open_district
from app.scenario_files import BadScenario, read_file, scenario_files, scenario_folders, write_file
from app.scenarios.amounts import read_amount, units_like, write_amount
from app.scenarios.kinds import ASSUMPTIONS, KINDS, Param
from app.scenarios.reading import read_scenario
from app.scenarios.words import BaseRef, Intervention, Scenario, ScenarioError, Value
from app.scenarios.writing import write_scenario

UNITS = sorted({p.unit for k in KINDS.values() for p in k.params} | {p.unit for p in ASSUMPTIONS.values()})


def a_value(param: Param) -> st.SearchStrategy[Value]:
    if param.is_word:
        return st.sampled_from(param.words)
    return st.floats(param.low, param.high, allow_nan=False)


@st.composite
def interventions(draw: st.DrawFn) -> Intervention:
    kind = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    chosen = draw(st.sets(st.sampled_from([p.name for p in kind.params]))) if kind.params else set()
    values = {name: draw(a_value(kind.param(name))) for name in sorted(chosen)}
    is_local = kind.on != "district"
    return Intervention(
        draw(st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)), kind.name,
        'use == "office"' if is_local else "", tuple(draw(st.lists(st.sampled_from(["b1", "b2"]), unique=True))) if is_local else (),
        MappingProxyType(values), draw(st.none() | st.integers(1990, 2100)), draw(st.sampled_from(["", "One", "To gate"])),
        tuple(draw(st.sampled_from([[], [(0.0, 0.0), (1.5, 0.0), (1.0, 1.0)]]))), draw(st.booleans()), draw(st.sampled_from(["", "why \"so\""])),
    )  # fmt: skip


@given(
    st.lists(interventions(), max_size=4, unique_by=lambda one: one.id),
    st.fixed_dictionaries({}, optional={name: a_value(p) for name, p in ASSUMPTIONS.items()}),
)
def test_that_what_is_written_is_read_again_to_the_last_bit(
    many: list[Intervention], assumptions: dict[str, Value]
) -> None:
    scenario = Scenario(
        "s", "Name", "about\nit", "kari", BaseRef("trondheim", "sha256:1", {"assets": "x"}), MappingProxyType(assumptions), tuple(many)
    )  # fmt: skip
    text = write_scenario(scenario, "NOK")
    found = read_scenario(text, "s.toml", "NOK")
    assert found.problems == ()
    assert found.scenario == scenario
    onto = write_scenario(scenario, "NOK", text)
    assert onto.split() == text.split(), "what says the same stays as it was written"
    assert read_scenario(onto, "s.toml", "NOK").scenario == scenario


@given(st.sampled_from(UNITS), st.floats(-1e12, 1e12, allow_nan=False))
def test_that_an_amount_survives_its_text(unit: str, value: float) -> None:
    assert read_amount(write_amount(value, unit, "NOK") if unit else value, unit, "NOK") == value


def test_that_amounts_know_their_units() -> None:
    assert read_amount("0.2 MWh", "kWh") == 200.0
    assert read_amount("60%", "%") == 60.0
    assert read_amount("35 NOK/MWh", "/kWh", "NOK") == pytest.approx(0.035)
    assert "MWh" in units_like("kWh")
    for text, unit, words in (
        (60, "%", '60 of what? write "60 %"'), ("60", "%", "60 of what"), ("60 kWh", "%", "'kWh' does not measure this"), ("much", "kWh", "no number"),
        ("3 EUR/kWh", "/kWh", "prices here are in NOK/kWh"), (True, "", "a number with its unit"), ("1e999 kWh", "kWh", "too large"),
    ):  # fmt: skip
        with pytest.raises(ScenarioError) as caught:
            read_amount(text, unit, "NOK")  # type: ignore[arg-type]
        assert words in str(caught.value)


HEAD = '[scenario]\nid = "x"\n'


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("[scenario\n", 1, 10, "not TOML"),
        (HEAD + "[assumptions]\ndiscount = 4\n", 4, 1, 'write "4 %"'),
        (HEAD + '[assumptions]\nweather = "hot"\n', 4, 1, '"usual", "cold"'),
        (HEAD + "[assumptions]\nwether = 1\n", 4, 1, "not known; there are"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "pvx"\n', 5, 1, "kind 'pvx' is not known"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "pv"\n', 3, 0, "say which"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "pv"\nwhere = "yaer < 1"\n', 6, 10, "did you mean year"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "pv"\nwhere = "year < 1"\ncoverage = "160 %"\n', 7, 1, "out of range: 1 to 100 %"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "pv"\nwhere = "year < 1"\nkilo = 1\n', 7, 1, "no parameter of pv"),
        (HEAD + '[[intervention]]\nid = "A b"\nkind = "flood"\n', 4, 1, "small letters"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "flood"\n[[intervention]]\nid = "a"\nkind = "flood"\n', 7, 1, "stands there already"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "tariff"\nwhere = "year < 1"\n', 6, 1, "the whole district"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "flood"\nyear = 30\n', 6, 1, "from 1990 to 2100"),
        (HEAD + '[[intervention]]\nid = "a"\nkind = "new-building"\nfootprint = [[1, 2]]\n', 6, 1, "three corners"),
        (HEAD + "[what]\na = 1\n", 3, 0, "'what' is not known"),
    ],
)  # fmt: skip
def test_that_a_problem_has_its_line_and_column(text: str, line: int, column: int, words: str) -> None:
    found = read_scenario(text, "x.toml", "NOK")
    assert found.scenario is None
    assert any((p.line, p.column) == (line, column) and words in p.text for p in found.problems), (
        found.problems
    )


@given(st.text(max_size=200) | st.text('[]"=\n scenariointerventionidkind', max_size=120))
def test_that_no_text_breaks_the_reader(text: str) -> None:
    found = read_scenario(text)
    assert (found.scenario is None) == bool(found.problems)


def test_that_comments_of_what_stays_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text(
        '# mine\n[scenario]\nid = "s"\n\n# of the roofs\n[[intervention]]\nid = "a"  # here\nkind = "pv"\nwhere = "year < 1980"\n',
        encoding="utf-8",
    )
    scenario = read_file(path, "NOK")
    write_file(
        path,
        Scenario("s", "s", interventions=(scenario.interventions[0].with_value("coverage", 40.0),)),
        "NOK",
    )
    text = path.read_text(encoding="utf-8")
    assert "# mine" in text
    assert "# here" in text
    assert 'coverage = "40 %"' in text
    assert [p.name for p in tmp_path.iterdir()] == ["s.toml"]


def test_that_files_that_cannot_be_read_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    for path, words in (
        (tmp_path / "none.toml", "no such file"),
        (tmp_path, "folder"),
        (tmp_path / "bytes.toml", "no text in UTF-8"),
    ):
        with pytest.raises(BadScenario, match=words):
            read_file(path, "NOK")


def test_that_the_scenarios_of_the_demonstration_district_are_three_that_read() -> None:
    district = open_district("trondheim").district
    files = scenario_files(scenario_folders(None, district))
    assert list(files) == ["deep-retrofit", "roofs", "roofs-battery-v2g"]
    for path in files.values():
        assert read_file(path, district.currency).interventions
