"""The command line as scripts use it: outputs, exit statuses, one line for what cannot be used."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.history.opening import open_history
from app.main import main
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import NS, to_ns
from app.opening import OpenedDistrict, history_folder, open_district

T0 = to_ns(datetime(2026, 11, 22, 10, 0, tzinfo=UTC))


@pytest.fixture(scope="module")
def district() -> OpenedDistrict:
    return open_district("trondheim")


@pytest.fixture
def data(tmp_path: Path, district: OpenedDistrict) -> Path:
    """A data folder with one signal's readings 0, 1, 2 ... at each 30 s from T0, a gap of ten minutes after the fifth."""
    found = open_history(history_folder(tmp_path, district.district), district.catalogue)
    times = [T0 + (i * 30 + (600 if i > 5 else 0)) * NS for i in range(10)]
    found.historian.append(
        ReadingBatch.of(Reading(0, t, float(i), Quality.GOOD, t + NS) for i, t in enumerate(times))
    )
    found.historian.close()
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[int, str, str]:
    status = main([str(a) for a in args])
    out, err = capsys.readouterr()
    return status, out, err


def test_that_the_districts_that_come_along_are_listed_and_labelled_synthetic(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, out, _ = run(capsys, "districts", "--json")
    row = next(r for r in json.loads(out)["districts"] if r["id"] == "trondheim")
    assert status == 0
    assert row["synthetic"] is True
    assert row["zone"] == "Europe/Oslo"


def test_that_the_state_of_a_moment_is_what_was_known_of_it(
    capsys: pytest.CaptureFixture[str], data: Path, district: OpenedDistrict
) -> None:
    status, out, _ = run(
        capsys, "history", "state", "--at", "2026-11-22T11:01:05+01:00", "--json", "--data", data
    )
    document = json.loads(out)
    first = document["signals"][0]
    assert status == 0
    assert document["at"] == "2026-11-22T10:01:05Z"
    assert (first["id"], first["value"], first["quality"]) == (district.catalogue.signals[0].id, 2.0, "good")
    assert document["signals"][1]["value"] is None
    assert document["signals"][1]["quality"] == "absent"


def test_that_what_had_not_arrived_is_not_known(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    args = (
        "history",
        "state",
        "--at",
        "2026-11-22T10:01:05Z",
        "--known-at",
        "2026-11-22T10:00:59Z",
        "--json",
        "--data",
        data,
    )
    assert json.loads(run(capsys, *args)[1])["signals"][0]["value"] == 1.0


def test_that_a_series_has_points_and_names_its_gaps(
    capsys: pytest.CaptureFixture[str], data: Path, district: OpenedDistrict
) -> None:
    signal = district.catalogue.signals[0].id
    args = (
        "history",
        "series",
        signal,
        "--from",
        "2026-11-22T09:00:00Z",
        "--to",
        "2026-11-22T12:00:00Z",
        "--json",
        "--data",
        data,
    )
    document = json.loads(run(capsys, *args)[1])
    assert sum(p[4] for p in document["points"]) == 10
    assert document["gaps"] == [["2026-11-22T10:02:30Z", "2026-11-22T10:13:00Z"]]


def test_that_stats_count_readings_and_bytes(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    document = json.loads(run(capsys, "history", "stats", "--json", "--data", data)[1])
    assert document["readings"] == 10
    assert document["from"] == "2026-11-22T10:00:00Z"
    assert document["bytes"] > 0


@pytest.mark.parametrize(
    "args",
    [
        ("history", "state", "--at", "noonish"),
        ("history", "state", "--at", "2026-11-22T10:00:00"),
        ("history", "series", "no.such", "--from", "-1h", "--to", "now"),
        ("history", "series", "no.such", "--from", "now", "--to", "-1h"),
        ("districts", "--district", "nowhere", "--data"),
        ("info", "/nowhere/at/all.city.json"),
        ("open", "/nowhere"),
        ("--district", "nowhere", "history", "stats"),
        ("feed", "check", "gopher://old", "--seconds", "-3"),
        ("simulate", "--to", "mqtt://localhost:1/x", "--rate", "0"),
    ],
    ids=lambda a: " ".join(a),
)
def test_that_an_unusable_call_ends_in_one_line_and_status_two(
    capsys: pytest.CaptureFixture[str], data: Path, args: tuple[str, ...]
) -> None:
    try:
        status, out, err = run(capsys, *args, *(() if args[-1] == "--data" else ("--data", data)))
    except SystemExit as stopped:  # argparse's own refusal
        status, (out, err) = int(stopped.code or 0), capsys.readouterr()
        err = err.splitlines()[-1] + "\n"
    assert status == 2
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_that_asking_an_empty_data_folder_makes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, err = run(capsys, "history", "stats", "--data", tmp_path / "new")
    assert status == 2
    assert "nothing is remembered" in err
    assert not (tmp_path / "new").exists()


def test_that_info_of_the_demonstration_district_has_no_problems(
    capsys: pytest.CaptureFixture[str], trondheim: Path
) -> None:
    status, out, _ = run(capsys, "info", trondheim / "city.city.json", "--json")
    info = json.loads(out)
    assert status == 0
    assert info["problems"] == []
    assert info["objects"]["Building"] >= 250
    assert info["crs"]["epsg"] == 25832


def test_that_without_a_display_the_window_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, out, err = run(capsys, "--data", tmp_path)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "no display" in err
    monkeypatch.setenv("DISPLAY", ":4242")
    status, _, err = run(capsys, "--data", tmp_path)
    assert status == 2
    assert "does not answer" in err


def test_that_a_picture_is_made_without_a_display(tmp_path: Path) -> None:
    import os
    import subprocess
    import sys

    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    call = [
        sys.executable,
        "-m",
        "app.main",
        "shot",
        str(tmp_path / "out.png"),
        "--size",
        "320x200",
        "--data",
        str(tmp_path),
    ]
    done = subprocess.run(call, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    head = (tmp_path / "out.png").read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")) == (320, 200)


@pytest.mark.parametrize(
    "args",
    [
        ("out.jpg",),
        ("out.png", "--size", "0x9"),
        ("out.png", "--camera", "moon"),
        ("out.png", "--color-by", "love"),
    ],
    ids=lambda a: " ".join(a),
)
def test_that_a_picture_that_cannot_be_made_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, args: tuple[str, ...]
) -> None:
    status, out, err = run(capsys, "shot", tmp_path / args[0], *args[1:], "--data", tmp_path)
    assert (status, out, err.count("\n")) == (2, "", 1)
