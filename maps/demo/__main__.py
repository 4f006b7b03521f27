"""python -m maps.demo [TOWN ...] [--into FOLDER]: writes city.city.json, assets.gpkg, signals.csv and network.json.

district.toml is written by hand and left alone.   Thread: main.
"""

from __future__ import annotations

import argparse
import sys
import time
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from maps.demo import towns

DISTRICTS = Path(__file__).resolve().parents[2] / "assets" / "districts"


def known_towns() -> tuple[str, ...]:
    """The packages of maps.demo.towns, by name."""
    return tuple(sorted(m.name for m in iter_modules(towns.__path__) if m.ispkg))


def make(town: str, folder: Path) -> str:
    """Writes one district; says in a few words what it holds."""
    folder.mkdir(parents=True, exist_ok=True)
    said: str = import_module(f"maps.demo.towns.{town}.district").make_district(folder)
    return said


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m maps.demo", description="Makes the demonstration districts."
    )
    parser.add_argument("town", nargs="*", help=f"one of {', '.join(known_towns())}; all where none is named")
    parser.add_argument(
        "--into", type=Path, default=DISTRICTS, help="folder that holds the districts' folders"
    )
    args = parser.parse_args()
    for name in args.town or known_towns():
        if name not in known_towns():
            parser.error(f"there is no town '{name}'; there are {', '.join(known_towns())}")
        started = time.perf_counter()
        said = make(name, args.into / name)
        sys.stderr.write(f"{args.into / name}: {said}, {time.perf_counter() - started:.1f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
