"""Settlement: bills worked by hand, and books that sum to nothing whatever comes in."""

from __future__ import annotations

from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.market.books import GRID, ROUNDING, SUPPLIER, Books, cents, party
from app.energy.market.clearing import amount_of
from app.energy.market.settlement import Interval, Metered, Sold, invoices, settle, share_of
from app.energy.market.tariffs import BadTariff, Bands, Tariffs, tariffs_of
from app.model.times import HOUR_NS, MINUTE_NS, parse_time

D = Decimal
OSLO = ZoneInfo("Europe/Oslo")
QUARTER = 15 * MINUTE_NS
TABLES = {
    "electricity_peak": {"unit": "NOK/kW", "from_kw": [0, 200, 500, 800], "price": [45, 42, 38, 35]},
    "grid_energy": {"from_hour": [0, 6, 22], "price": [0.18, 0.29, 0.18]},
    "supplier": {"markup": 0.05, "deduction": 0.02},
    "local_market": {"grid_share_pct": 20},
}


def sold(name: str, seller: str, buyer: str, wh: int, price: str, pct: str = "20") -> Sold:
    total = amount_of(D(price), wh)
    grid = share_of(total, D(pct))
    return Sold(name, seller, buyer, wh, total, grid, total - grid)


def test_that_one_interval_is_billed_as_by_hand() -> None:
    """Anna sold 2 kWh at 0.50 and made 2.5: 0.5 to the supplier. Berit bought 2 and used 3: 1 from the supplier."""
    one = Interval(
        0,
        QUARTER,
        [sold("t", "anna", "berit", 2000, "0.50")],
        [Metered("anna", 2500, 0), Metered("berit", 0, 3000)],
        D("0.40"),
    )
    tariffs = tariffs_of({k: v for k, v in TABLES.items() if k != "electricity_peak"}, "NOK")
    done = settle([one], tariffs, OSLO)
    anna, berit = invoices(done)
    # anna: 1.00 less the grid's 0.20, and 0.5 kWh at 0.40 - 0.02
    assert anna.total == D("-0.99")
    assert {line.what: line.amount for line in anna.lines} == {
        "local energy sold": D("-0.8000"), "to the supplier": D("-0.1900"),
    }  # fmt: skip
    # berit: 1.00, 1 kWh at 0.45, 3 kWh drawn at 0.18 (01:00 in Oslo)
    assert berit.total == D("1.99")
    assert done.books.balance(GRID) == D("0.2000") + D("0.5400")
    assert done.books.balance(SUPPLIER) == D("0.4500") - D("0.1900")
    assert done.books.is_balanced
    assert (done.accounts["anna"].difference_wh, done.accounts["berit"].difference_wh) == (-500, 1000)


def test_that_a_peak_pays_each_band_its_price() -> None:
    """600 kW: 200 at 45, 300 at 42, 100 at 38."""
    bands = tariffs_of(TABLES, "NOK").peak
    assert bands is not None
    assert bands.cost(D(600)) == 200 * 45 + 300 * 42 + 100 * 38
    assert bands.cost(D(0)) == 0
    assert bands.cost(D(1000)) == 200 * 45 + 300 * 42 + 300 * 38 + 200 * 35


@settings(deadline=None)
@given(st.integers(0, 2_000_000), st.integers(0, 2_000_000))
def test_that_one_more_kilowatt_never_makes_a_bill_smaller(a: int, b: int) -> None:
    bands = tariffs_of(TABLES, "NOK").peak
    assert bands is not None
    low, high = sorted((D(a) / 1000, D(b) / 1000))
    assert bands.cost(low) <= bands.cost(high)


def test_that_the_days_of_a_month_add_up_to_its_peak() -> None:
    """Day one peaks at 100 kW, day two at 250, day three at 240: 100 x 45, then 100 x 45 + 50 x 42, then nothing."""
    tariffs = Tariffs("NOK", peak=tariffs_of(TABLES, "NOK").peak)
    paid, before = [], {}
    for number, kw in enumerate((100, 250, 240)):
        start = number * 24 * HOUR_NS
        hour = [
            Interval(start + i * QUARTER, start + (i + 1) * QUARTER, [], [Metered("anna", 0, kw * 250)], D(0))
            for i in range(4)
        ]
        done = settle(hour, tariffs, OSLO, before)
        paid.append(done.books.balance(GRID))
        before = {"anna": max(before.get("anna", 0), done.accounts["anna"].peak_w)}
    assert paid == [D(4500), D(6600), D(0)]


def test_that_unknown_meters_leave_the_difference_open_and_the_trade_paid() -> None:
    done = settle(
        [Interval(0, QUARTER, [sold("t", "anna", "berit", 1000, "0.5")], [], D("0.4"))], Tariffs("NOK"), OSLO
    )
    assert done.books.balance(SUPPLIER) == 0
    assert {name: account.open for name, account in done.accounts.items()} == {"anna": 1, "berit": 1}
    assert [i.total for i in invoices(done)] == [D("-0.50") + D("0.10"), D("0.50")]


@pytest.mark.parametrize(
    ("trade", "why"),
    [
        (Sold("t", "a", "a", 1, D(0), D(0), D(0)), "the same"),
        (Sold("t", "a", "b", 0, D(0), D(0), D(0)), "no energy"),
        (Sold("t", "a", "b", 1, D("NaN"), D(0), D(0)), "whole"),
        (Sold("t", "a", "b", 1, D("0.00001"), D(0), D("0.00001")), "whole"),
        (Sold("t", "a", "b", 1, D(1), D(0), D("0.5")), "does not make the total"),
    ],
)
def test_that_a_trade_that_cannot_be_is_left_out_with_its_reason(trade: Sold, why: str) -> None:
    done = settle([Interval(0, QUARTER, [trade], [], D(0))], Tariffs("NOK"), OSLO)
    assert why in done.refused[0]
    assert not done.books.postings


def test_that_a_trade_that_comes_twice_is_paid_once() -> None:
    one = sold("t", "a", "b", 1000, "0.5")
    done = settle([Interval(0, QUARTER, [one, one], [], D(0))], Tariffs("NOK"), OSLO)
    assert done.books.balance(party("b")) == D("-0.5")
    assert "twice" in done.refused[0]


def test_that_intervals_that_overlap_are_refused() -> None:
    one = Interval(0, QUARTER, [], [Metered("a", 0, 1)], D(1))
    assert "overlaps" in settle([one, one], Tariffs("NOK"), OSLO).refused[0]


def test_that_energy_below_zero_is_refused() -> None:
    done = settle([Interval(0, QUARTER, [], [Metered("a", -1, 0)], D(1))], Tariffs("NOK"), OSLO)
    assert "cannot be" in done.refused[0]
    assert not done.books.postings


@pytest.mark.parametrize(("day", "quarters"), [("2026-03-29", 92), ("2026-10-25", 100), ("2026-06-21", 96)])
def test_that_days_of_92_and_100_quarters_are_billed_by_the_local_hour(day: str, quarters: int) -> None:
    from datetime import datetime

    from app.model.times import shifted_days, to_ns

    start = to_ns(datetime.fromisoformat(day).replace(tzinfo=OSLO))
    end = shifted_days(start, 1, OSLO)
    assert (end - start) // QUARTER == quarters
    tariffs = tariffs_of({"grid_energy": TABLES["grid_energy"]}, "NOK")
    kwh = [Interval(t, t + QUARTER, [], [Metered("a", 0, 1000)], D(0)) for t in range(start, end, QUARTER)]
    by_day = 64  # quarters from 06 to 22, which no change of the clocks touches
    grid = settle(kwh, tariffs, OSLO).books.balance(GRID)
    assert grid == by_day * D("0.29") + (quarters - by_day) * D("0.18")


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ({"electricity_peak": {"from_kw": [200], "price": [45]}}, "begins at 200"),
        ({"electricity_peak": {"from_kw": [0, 200], "price": [45]}}, "same number"),
        ({"electricity_peak": {"from_kw": [0, 200, 100], "price": [1, 2, 3]}}, "does not rise"),
        ({"electricity_peak": {"from_kw": [], "price": []}}, "at least one"),
        ({"electricity_peak": {"from_kw": [0], "price": ["x"]}}, "no number"),
        ({"electricity_peak": {"from_kw": [0], "price": [float("nan")]}}, "no price"),
        ({"electricity_peak": {"unit": "EUR/kW", "from_kw": [0], "price": [1]}}, "NOK/kW is wanted"),
        ({"grid_energy": {"from_hour": [6, 22], "price": [1, 2]}}, "begins at 6"),
        ({"grid_energy": {"from_hour": [0, 24], "price": [1, 2]}}, "ends at 24"),
        ({"local_market": {"grid_share_pct": 120}}, "0 to 100"),
        ({"supplier": 3}, "no table"),
    ],
)
def test_that_a_tariff_with_a_hole_is_refused_and_named(table: dict[str, object], why: str) -> None:
    with pytest.raises(BadTariff, match=why):
        tariffs_of(table, "NOK")


def test_that_nothing_is_charged_under_a_name_the_district_does_not_give() -> None:
    found = tariffs_of({}, "EUR")
    assert (found.peak, found.grid_energy, found.grid_share_pct) == (None, None, 0)
    assert Bands((D(0),), (D(2),)).at(5) == 2


# -- laws ----------------------------------------------------------------------------------------------------------------

_names = st.sampled_from("abcd")
_sold = st.builds(
    lambda i, s, b, wh, ticks, pct: sold(f"t{i}", s, b, wh, str(D(ticks).scaleb(-4)), str(pct)),
    st.integers(0, 50), _names, _names, st.integers(1, 10**6), st.integers(-3000, 30000), st.integers(0, 100),
)  # fmt: skip
_meter = st.builds(Metered, _names, st.integers(0, 10**6), st.integers(0, 10**6))
_interval = st.tuples(
    st.lists(_sold, max_size=6), st.lists(_meter, max_size=5), st.none() | st.integers(-3000, 30000)
)


@settings(max_examples=80, deadline=None)
@given(st.lists(_interval, max_size=6))
def test_that_the_books_sum_to_nothing_and_invoices_are_whole_cents(many: list) -> None:  # type: ignore[type-arg]
    intervals = [
        Interval(i * QUARTER, (i + 1) * QUARTER, trades, meters, None if spot is None else D(spot).scaleb(-4))
        for i, (trades, meters, spot) in enumerate(many)
    ]
    done = settle(intervals, tariffs_of(TABLES, "NOK"), OSLO)
    assert done.books.is_balanced
    made = invoices(done)
    assert sum(i.total for i in made) == sum(done.books.balance(a) for a in (GRID, SUPPLIER, ROUNDING))
    assert abs(done.books.balance(ROUNDING)) <= D("0.005") * len(made)
    for invoice in made:
        assert invoice.total == cents(invoice.total)
        assert sum(line.amount for line in invoice.lines) == invoice.total
    for account in done.accounts.values():
        assert account.extra_wh - account.surplus_wh == account.difference_wh


def test_that_books_refuse_what_is_no_amount() -> None:
    books = Books()
    for amount in (D("NaN"), D("Infinity"), D("0.00001")):
        with pytest.raises(ValueError, match="no amount"):
            books.pay("a", "b", amount, "x", 0)
    with pytest.raises(ValueError, match="pay itself"):
        books.pay("a", "a", D(1), "x", 0)
    books.pay("a", "b", D(-1), "x", 0)
    assert (books.balance("a"), books.balance("b")) == (1, -1)
    assert books.accounts == ("a", "b")


def test_that_each_month_of_a_span_pays_its_own_peak() -> None:
    """100 kW in the last hour of October (Oslo), 250 kW in the first of November; October had 80 kW before the span."""
    tariffs = Tariffs("NOK", peak=tariffs_of(TABLES, "NOK").peak)
    midnight = parse_time("2026-11-01T00:00:00+01:00", OSLO, 0)
    quarters = [
        Interval(t, t + QUARTER, [], [Metered("anna", 0, kw * 250)], D(0))
        for begin, kw in ((midnight - HOUR_NS, 100), (midnight, 250))
        for t in range(begin, begin + HOUR_NS, QUARTER)
    ]
    done = settle(quarters, tariffs, OSLO, {"anna": 80_000})
    assert done.books.balance(GRID) == 20 * 45 + 200 * 45 + 50 * 42
    assert done.accounts["anna"].peak_w == 250_000
