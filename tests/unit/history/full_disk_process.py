"""A recorder on a disk that fills up and gets space again, as a process of its own; prints `well` when all held.

python full_disk_process.py FOLDER limit     files may not grow beyond some MB, then they may (RLIMIT_FSIZE)
python full_disk_process.py FOLDER disk      FOLDER lies on a really small disk; a ballast file there goes later
"""

from __future__ import annotations

import os
import resource
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from app.history.backup import problems_in
from app.history.contract import HistoryFull
from app.history.opening import FILE_NAME, open_history
from app.model.events import Event, Health, Link
from app.model.reading import ReadingBatch
from app.model.times import NS
from app.recorder import Recorder
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

SIGNALS = 500
CATALOGUE = catalogue_of(SIGNALS)
LIMIT = 3_000_000
BALLAST = 6_000_000
MOST = 2000  # batches: 4 M readings, far more than there is room for


def small_files() -> Callable[[], None]:
    """Gives what brings the space back."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, most))
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def small_disk(folder: Path) -> Callable[[], None]:
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(BALLAST))
    return ballast.unlink


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.002)


def batch(number: int) -> ReadingBatch:
    return steady(SIGNALS, 4, START + number * 120 * NS)


def main(folder: Path, kind: str) -> None:
    data = folder / "data"
    said: list[Health | Event] = []
    historian = open_history(data, CATALOGUE).historian
    bring_back = small_files() if kind == "limit" else small_disk(folder)
    recorder = Recorder(historian, said.append, every_s=0.0, waits_s=(1.0,))
    recorder.start()
    offered: list[ReadingBatch] = []

    def offer() -> None:
        offered.append(batch(len(offered)))
        recorder.offer(offered[-1])

    def is_down() -> bool:
        return recorder.health().link is Link.DOWN

    while not is_down():
        assert len(offered) < MOST, "it never got full"
        offer()
        until(lambda: is_down() or recorder.stored == sum(map(len, offered)))
    assert "no space to write" in recorder.health().detail
    for _ in range(5):
        offer()
    stored = recorder.stored
    assert historian.stats().readings == stored, (historian.stats(), stored)
    whole = offered[: stored // len(offered[0])]
    t_ns = int(whole[-1].t_ns[-1])
    assert_same(historian.state_at(t_ns), oracle(whole[-2:], SIGNALS, t_ns))
    print("full at", stored)

    before = sorted(file.name for file in folder.iterdir())
    try:
        historian.backup(folder / "copy.duckdb")
    except HistoryFull as error:
        print(error)
    else:
        raise AssertionError("there was room for a backup")
    assert sorted(file.name for file in folder.iterdir()) == before

    bring_back()
    everything = sum(map(len, offered))
    until(lambda: recorder.stored == everything and not is_down())
    recorder.finish()
    assert recorder.join(30)
    assert recorder.lost == 0
    texts = [event.text for event in said if isinstance(event, Event)]
    assert [text.split(":")[0].split(";")[0] for text in texts] == [
        "Recording failed",
        "Recording works again",
    ]
    assert texts[1].endswith("nothing was lost")
    historian.backup(folder / "copy.duckdb")
    historian.close()
    for place in (data / FILE_NAME, folder / "copy.duckdb"):
        assert problems_in(place, is_full=True) == []
    again = open_history(data, CATALOGUE)
    assert again.notices == ()
    assert again.historian.stats().readings == everything, "nothing lost, nothing doubled"
    t_ns = int(offered[-1].t_ns[-1])
    for moment in (t_ns, int(whole[-1].t_ns[-1])):
        known = [one for one in offered if one.t_ns[0] <= moment]
        assert_same(again.historian.state_at(moment), oracle(known[-2:], SIGNALS, moment))
    kept = [event.text for event in again.historian.events(0, 2**62)]
    assert kept == texts
    again.historian.close()
    print("well")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), sys.argv[2])
    except BaseException:  # noqa: BLE001  printed, and the end
        traceback.print_exc()
        os._exit(1)  # the recorder would wait for space for ever
