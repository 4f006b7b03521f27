"""The market's commands over a real history and log: a day and a half of the demonstration, sealed, bid, cleared, settled."""

from __future__ import annotations

import json
import shutil
import time
from decimal import Decimal
from pathlib import Path

import pytest

from app.backfill import backfill
from app.demonstration.runner import DemoLedger, DemoPlace
from app.energy.district_model import DistrictModel
from app.energy.market.bids import QUARTER_NS
from app.energy.market.tariffs import tariffs_of
from app.ledger.device_watch import DeviceWatch
from app.ledger.tokens import Salt
from app.main import main
from app.model.times import DAY_NS, HOUR_NS, iso, wall_ns
from app.opening import history_folder, open_district
from app.proving.opening import open_ledger
from app.stores import open_store

END = wall_ns() // QUARTER_NS * QUARTER_NS - HOUR_NS
FROM, TO = iso(END - 26 * HOUR_NS), iso(END - 2 * HOUR_NS)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("market")
    place = open_district("trondheim")
    district = place.district
    end = END
    own = history_folder(folder, district)
    own.mkdir(parents=True)
    historian = open_store(own, place).historian
    model = DistrictModel(place.catalogue, district.lonlat, district.zone, 7)
    backfill(historian, model, place.catalogue, end - DAY_NS - 14 * HOUR_NS, end)
    opened = open_ledger(own, historian, place.catalogue, district.id)
    opened.run(lambda: end, lambda *_: None)
    log = opened.ledger.log
    until = time.monotonic() + 60
    while not log.find(("twin.readings.batch/1",), end - HOUR_NS, end) and time.monotonic() < until:
        time.sleep(0.05)
    tariffs = tariffs_of(district.tables["tariffs"], district.currency)
    demo = DemoLedger(
        DemoPlace(district.id, place.catalogue, district.zone, tariffs, 7, Salt(b"7" * 32)),
        historian, log, opened.ledger.scribe, DeviceWatch(), wall_ns=lambda: end, rest_s=0.0,
    )  # fmt: skip
    while demo.step():
        pass
    assert opened.close()
    historian.close()
    return folder


def answer(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, dict[str, object]]:
    status = main([*args, "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_that_every_recorded_quarter_follows_from_its_bids(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, found = answer(capsys, "market", "replay", "--from", FROM, "--to", TO, "--data", str(data))
    assert status == 0
    outcomes = found["outcomes"]
    assert isinstance(outcomes, dict)
    assert outcomes["matches"] > 20  # quarters in which somebody had something to sell, in any season
    assert (outcomes["differs"], outcomes["cannot tell"]) == (0, 0)


def test_that_another_rule_shows_what_would_have_been(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["market", "replay", "--from", FROM, "--to", TO, "--rule", "midpoint", "--data", str(data)])
    assert status == 0
    assert "by this rule" in capsys.readouterr().out


def test_that_the_books_balance_to_the_cent(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = answer(capsys, "market", "settle", "--from", FROM, "--to", TO, "--data", str(data))
    assert status == 0
    assert found["balanced"] is True
    assert Decimal(str(found["sum"])) == 0
    bills = found["participants"]
    assert isinstance(bills, list)
    assert len(bills) == 16
    assert sum(b["bought_kwh"] for b in bills) == pytest.approx(sum(b["sold_kwh"] for b in bills))
    for bill in bills:
        assert Decimal(bill["total"]) == sum(Decimal(line["amount"]) for line in bill["lines"])
        assert Decimal(bill["total"]) == Decimal(bill["total"]).quantize(Decimal("0.01"))
        assert bill["difference_kwh"] == pytest.approx(
            bill["used_kwh"] - bill["made_kwh"] - bill["bought_kwh"] + bill["sold_kwh"], abs=1e-6
        ) or bill["open"]  # fmt: skip


def test_that_the_district_shows_what_it_could_sell(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = answer(capsys, "market", "flexibility", "--at", TO, "--data", str(data))
    assert status == 0
    offers, district = found["offers"], found["district_kw"]
    assert isinstance(offers, list)
    assert isinstance(district, dict)
    assert {"up", "down"} >= {o["direction"] for o in offers} > set()
    for way in ("up", "down"):
        assert district[way] == pytest.approx(sum(o["kw"] for o in offers if o["direction"] == way))
    status, found = answer(
        capsys, "market", "flexibility", "--at", "2026-01-01T00:00:00Z", "--data", str(data)
    )
    assert (status, found["asked"], found["offers"]) == (1, 0, [])  # nothing is known of that time


def test_that_indicators_come_from_the_same_history(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = answer(capsys, "kpi", "--from", FROM, "--to", TO, "--data", str(data))
    assert status == 0
    indicators = found["indicators"]
    assert isinstance(indicators, dict)
    assert 0 <= indicators["self_sufficiency"]["value"] <= 100
    assert indicators["used_kwh"]["value"] > 1000
    assert indicators["self_sufficiency"]["coverage"] >= 0.99


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (["settle", "--from", TO, "--to", FROM], "no whole interval"),
        (["settle", "--from", "2026-01-01T00:00:00Z", "--to", "2026-06-01T00:00:00Z"], "at most 62 days"),
        (["replay", "--from", "nonsense"], "--from"),
        (["clear", "nowhere.json"], "nowhere.json"),
    ],
)
def test_that_a_call_that_cannot_be_used_ends_in_one_line(
    data: Path, capsys: pytest.CaptureFixture[str], args: list[str], why: str
) -> None:
    assert main(["market", *args, "--data", str(data)]) == 2
    said = capsys.readouterr().err.strip()
    assert why in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("part", "was", "becomes", "why"),
    [
        ("settle", "from_hour = [0,", "from_hour = [3,", "from 0 to there nothing has a price"),
        (
            "settle",
            "[tariffs.supplier]",
            '[market]\nrule = "dutch"\n\n[tariffs.supplier]',
            "market.rule is 'dutch'",
        ),
        (
            "flexibility",
            "[tariffs.supplier]",
            '[market]\nrule = "dutch"\n\n[tariffs.supplier]',
            "market.rule is 'dutch'",
        ),
    ],
)
def test_that_a_hole_in_the_tariffs_or_an_unknown_rule_is_named_with_its_place(
    data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    part: str,
    was: str,
    becomes: str,
    why: str,
) -> None:
    folder = tmp_path / "trondheim"
    shutil.copytree(open_district("trondheim").district.folder, folder)
    toml = folder / "district.toml"
    text = toml.read_text(encoding="utf-8")
    assert was in text
    toml.write_text(text.replace(was, becomes), encoding="utf-8")
    status = main(["market", part, "--district", str(folder), "--data", str(data)])
    said = capsys.readouterr().err.strip()
    assert status == 2
    assert why in said
    assert "district.toml" in said
    assert "\n" not in said
