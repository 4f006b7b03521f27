"""A kill at any moment while it records and seals: the next start finds each reading in one batch at most, and nothing differs."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.proving.sealing import CELL_NS
from tests.unit.proving.town import BEGIN, minutes, town

_CHILD = """
import sys
from pathlib import Path
from tests.unit.proving.town import minutes, town
with town(Path(sys.argv[1]), feeds={"a.s1": "mqtt"}) as one:
    start = int(sys.argv[2])
    print("ready", flush=True)
    for k in range(start, start + 2000):
        one.record(minutes(15 * k), minutes(15 * k + 15))
        if k % 3 == 0:
            one.record(minutes(15 * k - 40), minutes(15 * k - 30), seen_ns=minutes(15 * k + 14), shift=float(k))
        one.seal(minutes(15 * k + 16.5))
"""


@pytest.mark.slow
@pytest.mark.parametrize("wait_s", [0.0, 0.05, 0.13, 0.31, 0.7])
def test_that_a_kill_leaves_nothing_that_differs_and_sealing_goes_on(tmp_path: Path, wait_s: float) -> None:
    start = 0
    for _ in range(2):
        child = subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(tmp_path), str(start)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
        )
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        time.sleep(wait_s)  # where it is hit does not matter: whatever moment that is must do
        child.kill()
        child.wait()
        child.stdout.close()
        with town(tmp_path, feeds={"a.s1": "mqtt"}) as one:
            assert one.differing() == []
            bounds = one.historian.bounds()
            end = BEGIN if bounds is None else bounds[1]
            start = int((end - BEGIN) // CELL_NS) + 2
            one.record(minutes(15 * start), minutes(15 * start + 1))
            one.seal(minutes(15 * start + 47))
            assert one.differing() == []
            sealed = sum(w.count for w in one.index.windows(minutes(-60), minutes(15 * start + 30)))
            assert sealed == len(one.historian.rows(minutes(-60), minutes(15 * start + 30)))
            start += 3
