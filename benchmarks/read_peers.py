"""What a user would read a city model with instead: plain json, and cjio. Neither makes triangles of it; we do.

    python benchmarks/read_peers.py json|cjio FILE          prints {"ms", "peak_mb"}; read_city.py --peers calls it

Source: https://github.com/cityjson/cjio (a sequence is read as its command line does, from standard input)
"""

from __future__ import annotations

import io
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def plain_json(path: Path) -> object:
    with path.open(encoding="utf-8-sig") as file:
        return [json.loads(line) for line in file] if path.suffix == ".jsonl" else json.load(file)


def cjio(path: Path) -> object:
    from cjio import cityjson

    if path.suffix != ".jsonl":
        with path.open(encoding="utf-8-sig") as file:
            return cityjson.reader(file)
    with path.open(encoding="utf-8-sig") as file:
        before, sys.stdin = sys.stdin, file
        try:
            return cityjson.read_stdin()
        finally:
            sys.stdin = before


PEERS: dict[str, Callable[[Path], object]] = {"json": plain_json, "cjio": cjio}


def measure(name: str, path: Path) -> dict[str, Any]:
    if name == "cjio":
        import cjio.cityjson  # noqa: F401  not counted, nor is ours
    said, sys.stdout = sys.stdout, io.StringIO()
    start = time.perf_counter()
    held = PEERS[name](path)
    took = time.perf_counter() - start
    sys.stdout = said
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    del held
    return {"ms": round(took * 1000, 1), "peak_mb": round(peak)}


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]))))
