"""Start to first frame of the demonstration district, as a person meets it: the real program in a process of its own.

    python3 run.py bench start [--runs 5]

Prints the first start (empty data folder: the city is read and meshed, seven days are filled) and the later ones (from the
cache), each to the first frame on the screen and to the moment when live data runs. Needs a display.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
PROGRAM = """
import json, sys, time
t0 = float(sys.argv[2])
from pathlib import Path
from app.opening import open_district
from app.application import make_application
from app.window import Desk
app = make_application([])
opened = open_district("trondheim")
desk = Desk(opened, Path(sys.argv[1]), opened.district.feeds)
times = {}
def once(name):
    if name not in times:
        times[name] = time.time() - t0
desk.view.drawn.connect(lambda: once("frame_s"))
def ready():
    once("live_s")
    desk.close()
    app.quit()
desk.session.ready.connect(ready)
desk.start()
app.exec()
print(json.dumps(times))
"""


def run(data: Path) -> dict[str, float]:
    import time

    call = [sys.executable, "-c", PROGRAM, str(data), repr(time.time())]
    done = subprocess.run(call, cwd=REPO, capture_output=True, text=True, check=True, timeout=300)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory(prefix="tvilling-bench-") as folder:
        first = run(Path(folder))
        later = [run(Path(folder)) for _ in range(runs)]
    print(
        f"first start:  first frame {first['frame_s']:.2f} s, live after {first['live_s']:.1f} s (seven days filled)"
    )
    for key, what in (("frame_s", "first frame"), ("live_s", "live after")):
        values = sorted(r[key] for r in later)
        print(
            f"later starts: {what} median {statistics.median(values):.2f} s, {values[0]:.2f} to {values[-1]:.2f} s, {runs} runs"
        )


if __name__ == "__main__":
    main()
