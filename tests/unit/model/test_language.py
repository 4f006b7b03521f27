"""Texts in languages, and figures in their manner: laws, and what a broken translation does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import figures, language
from app.model.language import fits, mark, tr, trn
from app.model.signal import format_value
from app.model.times import DAY_NS, NS, format_time, read_time

LANGUAGES = sorted(figures.MANNERS)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use(None)
    figures.use("en")


def _speaks(catalogue: dict[str, str]) -> None:
    language.use(lambda text, n: catalogue.get(text, ""))


def test_that_a_text_is_looked_up_when_it_is_shown() -> None:
    word = mark("Active")
    assert tr(word) == "Active"
    _speaks({"Active": "Aktiv"})
    assert tr(word) == "Aktiv"
    language.use(None)
    assert tr(word) == "Active"


def test_that_placeholders_may_change_their_order() -> None:
    _speaks({"{n} of {m} report": "von {m} melden {n}"})
    assert tr("{n} of {m} report", n=3, m=4) == "von 4 melden 3"


@pytest.mark.parametrize("broken", ["{n} meldinger", "{n} av {m} {k}", "{n} av {m", "{n:.1f} av {m}", "}{"])
def test_that_a_translation_that_loses_or_invents_a_placeholder_gives_way_to_english(broken: str) -> None:
    _speaks({"{n} of {m} report": broken})
    assert tr("{n} of {m} report", n=3, m=4) == "3 of 4 report"


def test_that_what_is_filled_in_is_plain_text_and_never_a_placeholder() -> None:
    _speaks({"Feed {name}": "Kilde {name}"})
    assert tr("Feed {name}", name="{0.__class__} <b>x</b>") == "Kilde {0.__class__} <b>x</b>"


def test_that_one_and_many_have_forms_of_their_own() -> None:
    language.use(lambda text, n: ("{n} alarm" if n == 1 else "{n} alarmer") if text == "{n} alarms" else "")
    assert [trn("{n} alarm", "{n} alarms", n) for n in (0, 1, 2)] == ["0 alarmer", "1 alarm", "2 alarmer"]
    language.use(None)
    assert [trn("{n} alarm", "{n} alarms", n) for n in (0, 1, 2)] == ["0 alarms", "1 alarm", "2 alarms"]


def test_that_names_that_are_in_no_catalogue_do_not_fill_the_memory() -> None:
    _speaks({})
    for number in range(language._MOST + 50):
        tr(f"asset {number}")
    assert len(language._found) <= language._MOST


def test_that_floats_in_a_sentence_have_the_decimal_sign_of_the_language() -> None:
    figures.use("nb")
    _speaks({"{x:.1f} kW of {n}": "{x:.1f} kW av {n}"})
    assert tr("{x:.1f} kW of {n}", x=2.55, n=7) == "2,5 kW av 7"


@given(st.text())
def test_that_a_text_fits_itself(text: str) -> None:
    assert fits(text, text)


@given(st.sampled_from(LANGUAGES), st.floats(-1e9, 1e9), st.integers(0, 6))
def test_that_a_number_is_read_as_it_was_written(tag: str, value: float, decimals: int) -> None:
    figures.use(tag)
    text = figures.number(value, decimals)
    assert figures.read_number(text) == float(f"{value:.{decimals}f}")
    assert figures.read_number(f"{value:.{decimals}f}") == float(
        f"{value:.{decimals}f}"
    )  # and as a machine does


@pytest.mark.parametrize("text", ["", "1,234.5", "1.234,5", "12 kW", "--3", "1e", "nan", "∞", "0x1f"])
def test_that_what_could_mean_two_numbers_or_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        figures.read_number(text)


@given(st.sampled_from(LANGUAGES), st.integers(0, 4_000_000_000))
def test_that_a_date_is_read_as_it_was_written(tag: str, t_s: int) -> None:
    figures.use(tag)
    text = format_time(t_s * NS, UTC)
    assert read_time(text, ZoneInfo("UTC"), DAY_NS) == t_s * NS


def test_that_dates_figures_and_money_follow_the_language() -> None:
    moment = datetime(2026, 11, 3, tzinfo=UTC)
    shown = {}
    for tag in ("en", "nb", "es"):
        figures.use(tag)
        shown[tag] = (figures.date(moment), format_value(-1234.5, 1), figures.money(0.35, "EUR"))
    assert shown == {
        "en": ("2026-11-03", "−1\u2009234.5", "0.35\u00a0EUR"),
        "nb": ("03.11.2026", "−1\u2009234,5", "0,35\u00a0EUR"),
        "es": ("03/11/2026", "−1\u2009234,5", "0,35\u00a0EUR"),
    }


def test_that_a_month_before_a_day_is_no_date() -> None:
    assert (
        figures.iso_date("3/25/2026 10:00") == "2026-25-03 10:00"
    )  # read_time then refuses it, by its month
    with pytest.raises(ValueError, match="2026-25-03"):
        read_time("3/25/2026 10:00", ZoneInfo("UTC"), 0)
