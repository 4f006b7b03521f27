"""A long fuzz run over the readers: real files, damaged in seeded ways, until the time is over.

    python benchmarks/fuzz_readers.py [--seconds 600] [--seed 0] [FILE...]

Prints each seed and file that raised anything but BadModel or took longer than ten seconds; exit status 1 then.
"""

from __future__ import annotations

import argparse
import faulthandler
import sys
import tempfile
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from maps.readers import read_city  # noqa: E402
from maps.readers.errors import BadModel  # noqa: E402
from tests.unit.maps.readers.mutations import mutated  # noqa: E402
from tests.unit.maps.readers.test_fuzz import assert_sound  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
KINDS = ("*.json", "*.jsonl", "*.gml", "*.geojson", "*.gpkg", "*.pbf")
SLOW_S = 10.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    files = given.files or sorted(
        p for kind in KINDS for part in ("citymodels", "footprints") for p in (DATA / part).rglob(kind)
    )
    files = [p for p in files if "schemas" not in p.parts]
    if not files:
        print("no files to damage: give some, or lay the data of others beside the repository")
        return 2
    contents = {p: p.read_bytes() for p in files}
    end = time.monotonic() + given.seconds
    seed, runs, refused, faults = given.seed, 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            for source, data in contents.items():
                path = Path(folder) / source.name
                path.write_bytes(mutated(data, seed))
                faulthandler.dump_traceback_later(120, exit=True)
                start = time.monotonic()
                try:
                    assert_sound(read_city(path, checks_all=seed % 2 == 0))
                except BadModel:
                    refused += 1
                except Exception:  # noqa: BLE001  any fault is what is looked for
                    faults += 1
                    print(f"seed {seed} of {source.name}:")
                    traceback.print_exc()
                took = time.monotonic() - start
                faulthandler.cancel_dump_traceback_later()
                if took > SLOW_S:
                    faults += 1
                    print(f"seed {seed} of {source.name} took {took:.1f} s")
                runs += 1
                if time.monotonic() > end:
                    break
            seed += 1
    print(
        f"{runs:,} damaged files, {refused:,} refused in one line, {runs - refused - faults:,} drawn, {faults} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
