"""What the ribbon of proof says of a pixel, a moment and the next difference; no display."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS
from app.model.trust import IntervalProof, Proof, worst
from widgets.proof_ribbon import Ribbon, Tally
from widgets.proof_words import proof_lines, span_text, tally_details, tally_text
from widgets.time_axis import Scale

T0 = 1_800_000_000 * 1_000_000_000 // (15 * MINUTE_NS) * (15 * MINUTE_NS)
CELL = 15 * MINUTE_NS
OSLO = ZoneInfo("Europe/Oslo")


def cell(k: int, proof: Proof, source: str = "sim", **more: object) -> IntervalProof:
    return IntervalProof(T0 + k * CELL, T0 + (k + 1) * CELL, source, proof, **more)  # type: ignore[arg-type]


def test_that_a_difference_of_a_quarter_of_an_hour_is_seen_among_ten_weeks() -> None:
    cells = [cell(k, Proof.DIFFERS if k == 3000 else Proof.MATCH) for k in range(70 * 96)]
    runs = Ribbon.of(cells).runs(Scale(T0, T0 + 70 * DAY_NS, 900.0))
    assert [proof for _, _, proof in runs].count(Proof.DIFFERS) == 1
    left, right, _ = next(run for run in runs if run[2] is Proof.DIFFERS)
    assert left <= 3000 / (70 * 96) * 900 < right


intervals = st.lists(
    st.builds(
        lambda a, n, proof, source: IntervalProof(
            T0 + a * MINUTE_NS, T0 + (a + n) * MINUTE_NS, source, proof
        ),
        st.integers(-500, 2000),
        st.integers(1, 400),
        st.sampled_from([p for p in Proof if p is not Proof.NONE]),
        st.sampled_from(["sim", "mqtt"]),
    ),
    max_size=30,
)


@given(intervals, st.integers(1, 300), st.integers(10, 3000))
def test_that_the_worst_that_touches_a_pixel_is_what_it_shows(
    found: list[IntervalProof], width: int, minutes: int
) -> None:
    scale = Scale(T0, T0 + minutes * MINUTE_NS, float(width))
    shown = [Proof.NONE] * width
    for left, right, proof in Ribbon.of(found).runs(scale):
        shown[left:right] = [proof] * (right - left)
    for x in range(width):
        inside = scale.t_of(x + 0.5)
        touching = worst(one.proof for one in found if one.from_ns <= inside < one.to_ns)
        assert shown[x] >= touching
    for one in found:  # nothing in view is lost, however short
        if one.proof is Proof.DIFFERS and one.from_ns < scale.to_ns and one.to_ns > scale.from_ns:
            assert Proof.DIFFERS in shown


@given(intervals, st.integers(-600, 2500))
def test_that_a_moment_has_the_intervals_that_hold_it(found: list[IntervalProof], minute: int) -> None:
    t_ns = T0 + minute * MINUTE_NS
    assert set(Ribbon.of(found).at(t_ns)) == {one for one in found if one.from_ns <= t_ns < one.to_ns}


def test_that_touching_differences_are_one_and_are_stepped_through_in_both_directions() -> None:
    ribbon = Ribbon.of(cell(k, Proof.DIFFERS if k in (4, 5, 9) else Proof.MATCH) for k in range(20))
    first, second = ribbon.differences
    assert (first.from_ns, first.to_ns) == (T0 + 4 * CELL, T0 + 6 * CELL)
    assert ribbon.next_difference(T0, 1) is first
    assert ribbon.next_difference(first.from_ns, 1) is second
    assert ribbon.next_difference(second.from_ns, 1) is None
    assert ribbon.next_difference(second.from_ns, -1) is first
    assert ribbon.next_difference(first.from_ns, -1) is None


def test_that_a_difference_is_meant_from_a_few_pixels_beside_it() -> None:
    ribbon, scale = Ribbon.of([cell(48, Proof.DIFFERS)]), Scale(T0, T0 + 7 * DAY_NS, 700.0)
    x = scale.x_of(T0 + 48 * CELL)
    assert ribbon.difference_near(x - 4, scale) is ribbon.differences[0]
    assert ribbon.difference_near(x + 40, scale) is None


def test_that_the_line_of_the_status_bar_says_what_differs_first() -> None:
    now = T0 + 10 * HOUR_NS
    done = Tally(match=672, unanchored=1, checked_ns=now)
    assert tally_text(done, OSLO, is_checking=False).startswith("672 intervals match, checked ")
    bad = tally_text(Tally(match=671, differs=1, checked_ns=now), OSLO, is_checking=False)
    assert bad.startswith("1 interval DIFFERS · 671 intervals match")
    going = tally_text(Tally(match=100, unchecked=572), OSLO, is_checking=True)
    assert going == "checking 100 of 672"
    assert "thinned" in tally_details(Tally(unchecked=3, kept_open=3), OSLO, is_checking=False)


def test_that_the_card_says_interval_source_count_time_and_reason() -> None:
    one = cell(
        0, Proof.DIFFERS, count=300, reason="b07.load_kw: a reading is not what was anchored", checked_ns=T0
    )
    lines = [text for _, text in proof_lines([cell(0, Proof.MATCH, "mqtt"), one], OSLO)]
    assert lines[0] == "sim: DIFFERS from the anchor"
    assert "300 readings anchored" in lines[1]
    assert "checked" in lines[1]
    assert lines[2].startswith("b07.load_kw"), "an id stays as it is"
    assert lines[3] == "mqtt: Matches the anchor"
    assert span_text(T0, T0 + CELL, OSLO) == "2027-01-15 09:00 to 09:15 CET"
