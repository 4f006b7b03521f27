"""After a power cut everything acknowledged is there and nothing else: logs with spoilt ends, and unsynced writes lost."""

from __future__ import annotations

import hashlib
import random
import shutil
from pathlib import Path

import pytest

from app.history.backup import problems_in
from app.history.opening import FILE_NAME, open_history
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady
from tests.unit.history.power_cut import cuts, traced
from tests.unit.history.traced_writer import SIGNALS, batch_number

N = 6
CATALOGUE = catalogue_of(N)
LOG = FILE_NAME + ".wal"
PARTS = [steady(N, 3, start_ns=START + i * 90 * NS) for i in range(6)]


def before_and_after(folder: Path) -> tuple[bytes, bytes, bytes]:
    """The file, its log after the fifth append, its log after the sixth."""
    historian = open_history(folder, CATALOGUE).historian
    logs = []
    for part in PARTS:
        historian.append(part)
        logs.append((folder / LOG).read_bytes())
    file = (folder / FILE_NAME).read_bytes()
    historian.close()
    assert logs[5].startswith(logs[4])
    return file, logs[4], logs[5]


@pytest.mark.parametrize("end", ["cut", "zeros", "noise"])
def test_that_a_log_with_a_spoilt_end_keeps_all_that_was_acknowledged(tmp_path: Path, end: str) -> None:
    file, safe, whole = before_and_after(tmp_path / "made")
    chance = random.Random(5)
    for place in (len(safe), len(safe) + 1, *(chance.randrange(len(safe), len(whole)) for _ in range(4))):
        rest = len(whole) - place
        spoilt = {"cut": b"", "zeros": bytes(rest), "noise": chance.randbytes(rest)}[end]
        folder = tmp_path / f"{place}"
        folder.mkdir(exist_ok=True)
        (folder / FILE_NAME).write_bytes(file)
        (folder / LOG).write_bytes(whole[:place] + spoilt)
        more = steady(N, 2, start_ns=START + 10**13)
        for told in ([*PARTS[:5]], [*PARTS[:5], more]):
            opened = open_history(folder, CATALOGUE)
            historian = opened.historian
            assert historian.stats().readings == sum(map(len, told))
            assert_same(historian.state_at(START + 10**14), oracle(told, N, START + 10**14))
            if len(told) == 5:
                assert all("power cut" in text for text in opened.notices)
                kept = [f for f in folder.iterdir() if ".damaged-" in f.name]
                assert len(kept) == len(opened.notices) <= 1
                historian.append(more)  # and what is appended behind the cut is there the next time
                image = {
                    name: (folder / name).read_bytes()
                    for name in (FILE_NAME, LOG)
                    if (folder / name).exists()
                }
            historian.close()
            if len(told) == 5:
                (folder / LOG).unlink(missing_ok=True)
                for name, content in image.items():
                    (folder / name).write_bytes(content)
        assert not [f for f in folder.iterdir() if f.name.startswith(".mending")]


def check_after_cuts(folder: Path, share: float, batches: int) -> int:
    """How many cuts were looked at."""
    ops = traced(folder, batches)
    catalogue = catalogue_of(SIGNALS)
    told = [batch_number(i) for i in range(batches)]
    count = 0
    found: dict[
        bytes, int
    ] = {}  # many calls leave the disk as it was: what was looked at once need not be again
    for disk, acknowledged in cuts(ops, random.Random(3), share):
        image = digest_of(disk)
        if image not in found:
            found[image] = stored_in(folder / "cut", disk, told, catalogue)
        stored = found[image]
        assert acknowledged <= stored <= acknowledged + 1, count
        count += 1
    return count


def digest_of(disk: dict[str, bytes]) -> bytes:
    digest = hashlib.sha256()
    for name in sorted(disk):
        digest.update(f"{name} {len(disk[name])} ".encode())
        digest.update(disk[name])
    return digest.digest()


def stored_in(place: Path, disk: dict[str, bytes], told: list[ReadingBatch], catalogue: Catalogue) -> int:
    """How many batches are there, each whole and all of them right."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name, content in disk.items():
        (place / name).write_bytes(content)
    opened = open_history(place, catalogue)
    stored, rest = divmod(opened.historian.stats().readings, len(told[0]))
    assert rest == 0
    for t_ns in (START + len(told) * 400 * NS, START + stored * 150 * NS):
        assert_same(opened.historian.state_at(t_ns), oracle(told[:stored], SIGNALS, t_ns))
    opened.historian.close()
    assert problems_in(place / FILE_NAME, is_full=True) == []
    return stored


needs_trace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")


@needs_trace
def test_that_some_power_cuts_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert check_after_cuts(tmp_path, 0.2, 8) > 5


@needs_trace
@pytest.mark.slow
def test_that_a_power_cut_behind_any_call_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert check_after_cuts(tmp_path, 1.0, 16) > 80
