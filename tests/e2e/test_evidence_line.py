"""Proof and bundle made on one machine and checked on another: a clean folder, and the verifier that stands alone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.backfill import backfill
from app.energy.district_model import DistrictModel
from app.main import main
from app.model.times import HOUR_NS, MINUTE_NS, iso, wall_ns
from app.opening import history_folder, open_district
from app.proving.opening import open_ledger
from app.stores import open_store

SCRIPT = Path(__file__).parents[2] / "packaging" / "verifier" / "tvilling_check.py"
SIGNAL = "energy-house.load_kw"


@pytest.fixture(scope="module")
def now_ns() -> int:
    return wall_ns()


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory, now_ns: int) -> Path:
    """Two hours of the demonstration district, recorded and sealed."""
    data = tmp_path_factory.mktemp("data")
    opened = open_district("trondheim")
    folder = history_folder(data, opened.district)
    store = open_store(folder, opened)
    model = DistrictModel(opened.catalogue, opened.district.lonlat, opened.district.zone, 7)
    backfill(store.historian, model, opened.catalogue, now_ns - 2 * HOUR_NS, now_ns)
    ledger = open_ledger(folder, store.historian, opened.catalogue, opened.district.id)
    while ledger.sealer.step(now_ns + 2 * MINUTE_NS):
        pass
    ledger.close()
    store.historian.close()
    return data


@pytest.fixture(scope="module")
def made(sealed: Path, now_ns: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean folder with nothing but the files that were handed over."""
    out = tmp_path_factory.mktemp("elsewhere")
    data = ["--data", str(sealed)]
    at, start, end = (iso(now_ns - k * MINUTE_NS) for k in (60, 90, 30))
    assert main(["ledger", "trust", "-o", str(out / "trust.json"), *data]) == 0
    assert main(["ledger", "proof", SIGNAL, "--at", at, "-o", str(out / "proof.json"), *data]) == 0
    span = ["--from", start, "--to", end]
    assert main(["ledger", "bundle", *span, "-o", str(out / "all.zip"), *data]) == 0
    assert main(["ledger", "bundle", *span, "--signals", SIGNAL, "-o", str(out / "one.zip"), *data]) == 0
    return out


@pytest.mark.parametrize("name", ["proof.json", "all.zip", "one.zip"])
def test_that_what_was_made_here_holds_elsewhere(
    made: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    call = [str(made / name), "--trust", str(made / "trust.json"), "--json"]
    assert main(["ledger", "check", *call, "--data", str(made / "none")]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is True
    assert said["level"] == "E2"
    assert {"name", "ok", "detail"} <= said["checks"][0].keys()
    assert not (made / "none").exists()
    done = subprocess.run(
        [sys.executable, "-I", str(SCRIPT), *call], cwd=made, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0
    alone = json.loads(done.stdout)
    assert (alone["ok"], alone["level"]) == (True, "E2")
    assert [one["name"] for one in alone["checks"]] == [one["name"] for one in said["checks"]]


@pytest.mark.parametrize("name", ["proof.json", "all.zip", "one.zip"])
def test_that_one_byte_changed_is_found(
    made: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = bytearray((made / name).read_bytes())
    data[len(data) // 3] ^= 1
    (tmp_path / name).write_bytes(data)
    call = [str(tmp_path / name), "--trust", str(made / "trust.json")]
    status = main(["ledger", "check", *call])
    assert status in (1, 2)
    assert (
        status
        == subprocess.run(
            [sys.executable, "-I", str(SCRIPT), *call], capture_output=True, timeout=60, check=False
        ).returncode
    )
    capsys.readouterr()


def test_that_a_bundle_of_one_signal_is_small(made: Path) -> None:
    assert (made / "one.zip").stat().st_size < (made / "all.zip").stat().st_size / 20


@pytest.mark.parametrize(
    "call",
    [
        ("proof", "nobody.power_kw", "--at", "now"),
        ("proof", SIGNAL, "--at", "now"),
        ("proof", SIGNAL, "--at", "1990-01-01T00:00:00Z"),
        ("bundle", "--from", "-2h", "--to", "-3h"),
        ("bundle", "--from", "1990-01-01T00:00:00Z", "--to", "1990-01-02T00:00:00Z"),
        ("bundle", "--from", "-2h", "--to", "now", "--signals", "nobody"),
    ],
)
def test_that_what_cannot_be_proven_is_refused_in_one_line(
    sealed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], call: tuple[str, ...]
) -> None:
    part, *rest = call
    joined = [
        f"{a}={b}" if a in ("--from", "--to", "--at") else a
        for a, b in zip(rest, [*rest[1:], ""], strict=True)
    ]
    args = [
        a for a, before in zip(joined, ["", *rest], strict=False) if before not in ("--from", "--to", "--at")
    ]
    assert main(["ledger", part, *args, "-o", str(tmp_path / "x"), "--data", str(sealed)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_that_files_that_cannot_be_used_are_refused_in_one_line(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    proof, trust = str(made / "proof.json"), str(made / "trust.json")
    (tmp_path / "bad").write_bytes(b"\x1b[31m<b>hostile</b>\n" * 100)
    for file, key in (
        (proof, proof),
        (trust, trust),
        (str(tmp_path / "bad"), trust),
        (proof, str(tmp_path / "bad")),
        ("", trust),
    ):
        capsys.readouterr()
        assert main(["ledger", "check", file, "--trust", key]) == 2
        err = capsys.readouterr().err
        assert len(err.splitlines()) == 1
        assert "\x1b" not in err


def test_that_the_tamper_demonstration_finds_one_byte_and_leaves_the_history_alone(
    sealed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(sealed)]
    (path,) = sealed.rglob("history.duckdb")
    before = path.read_bytes()
    capsys.readouterr()
    assert main(["ledger", "tamper-demo", "--json", *data]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is True
    assert said["during"]["differs"] == 1
    assert said["before"] == said["after"]
    assert said["differs"][0]["signals"] == [said["changed"]["signal"]]
    assert said["root"]["anchored"] != said["root"]["found"]
    assert main(["ledger", "tamper-demo", "--signal", SIGNAL, *data]) == 0
    assert "Put back" in capsys.readouterr().out
    assert path.read_bytes() == before
    assert main(["ledger", "verify", *data]) == 0
