"""What append acknowledged is there after a kill, and a full disk loses nothing."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from app.history.opening import open_history
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle
from tests.unit.history.writer_process import SIGNALS, batch_number

HERE = Path(__file__).parent


@pytest.mark.slow
def test_that_ten_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(20)
    catalogue = catalogue_of(SIGNALS)
    done = 0
    for _ in range(10):
        writer = subprocess.Popen(
            [sys.executable, str(HERE / "writer_process.py"), str(tmp_path), str(done)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        acknowledged = [int(writer.stdout.readline()) for _ in range(chance.randint(1, 150))]
        writer.kill()
        rest = [int(line) for line in writer.stdout.read().split("\n")[:-1]]
        writer.wait()
        writer.stdout.close()
        done = [*acknowledged, *rest][-1] + 1
        opened = open_history(tmp_path, catalogue)
        assert opened.notices == ()
        stats = opened.historian.stats()
        told = sum(len(batch_number(i)) for i in range(done))
        assert stats.readings in (told, told + len(batch_number(done)))  # one more may have been on its way
        if stats.readings > told:
            done += 1
        batches = [batch_number(i) for i in range(done)]
        for t_ns in (START + done // 2 * NS, START + done * NS, START + chance.randrange(done) * NS):
            assert_same(opened.historian.state_at(t_ns), oracle(batches, SIGNALS, t_ns))
        opened.historian.close()


FULL = """
import resource, sys
from pathlib import Path
sys.path.insert(0, {repo!r})
from app.history.contract import HistoryFull
from app.history.opening import open_history
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady
from app.model.times import NS
historian = open_history(Path({folder!r}), catalogue_of(500)).historian
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, most))
stored = []
for i in range(1000):
    batch = steady(500, 4, START + i * 120 * NS)
    try:
        historian.append(batch)
    except HistoryFull as error:
        print("full after", len(stored), error)
        break
    stored.append(batch)
t_ns = stored[-1].t_ns[-1]
assert historian.stats().readings == 2000 * len(stored), historian.stats()
assert_same(historian.state_at(int(t_ns)), oracle(stored[-2:], 500, int(t_ns)))
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
historian.append(batch)
stored.append(batch)
assert historian.stats().readings == 2000 * len(stored)
historian.close()
historian = open_history(Path({folder!r}), catalogue_of(500)).historian
assert historian.stats().readings == 2000 * len(stored)
historian.close()
print("well")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are a POSIX thing")
def test_that_a_full_disk_is_said_loses_nothing_and_is_survived(tmp_path: Path) -> None:
    script = FULL.format(repo=str(HERE.parents[2]), folder=str(tmp_path / "data"))
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=100, check=False
    )
    assert done.stdout.endswith("well\n"), done.stdout + done.stderr
    assert "no space to write" in done.stdout
