"""python -m maps.demo [FOLDER]: writes city.city.json, assets.gpkg and signals.csv of the demonstration district.

district.toml is written by hand and left alone.   Thread: main.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from maps.demo.district import make_district

HERE = Path(__file__).resolve().parents[2] / "assets" / "districts" / "trondheim"


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    started = time.perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    said = make_district(folder)
    sys.stderr.write(f"{folder}: {said}, {time.perf_counter() - started:.1f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
