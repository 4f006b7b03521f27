"""A large CityJSONSeq, read by as many processes as the machine has cores: each takes a stretch of lines.

A process reads stretch after stretch to the end (triangles and all) and leaves a packed city (maps/packed.py) of each in
a temporary file; these are mapped into memory and merged; nothing is sent through a pipe. Stretches are short, because
the arrays of a short one stay near the processor and are given back soon. Where anything stands in the way (a machine
with one core, an id that stands twice, coordinates that have to be converted) the file is read the plain way.

Thread: any; what is started here is ended here.   Units: metres of the CRS.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
from dataclasses import replace
from itertools import pairwise
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

import numpy as np

from app.model.city import CityModel, Crs
from maps.readers.cityjson_sequence import Sequence, lines
from maps.readers.errors import BadModel
from maps.readers.progress import say
from maps.readers.wanted import Wanted, wanted, wanting

WORTH_BYTES = 32_000_000  # below, a process takes longer to start than to read
STRETCH_BYTES = 10_000_000
MOST_WORKERS = 8
ROUGHLY_BYTES_S = 25_000_000  # a worker's pace, for the progress only
_BLOCK = 16_000_000


class Stretch(NamedTuple):
    """Bytes from and to, the number of the first line, and where its city is left."""

    start: int
    end: int
    line: int
    out: Path


def read_in_parallel(path: Path, crs: Crs | None) -> CityModel | None:
    """The whole city, or None where the plain way is to be taken. Raises Cancelled."""
    workers = min(os.cpu_count() or 1, MOST_WORKERS, path.stat().st_size // (WORTH_BYTES // 2))
    is_worker = multiprocessing.parent_process() is not None
    is_frozen = getattr(sys, "frozen", False)  # a new process of such a program is a second window
    if workers < 2 or is_worker or is_frozen or not _is_plain(path, crs):
        return None
    with tempfile.TemporaryDirectory(prefix="tvilling-", ignore_cleanup_errors=True) as folder:
        stretches = _stretches(path, max(workers, round(path.stat().st_size / STRETCH_BYTES)), Path(folder))
        context = multiprocessing.get_context("spawn")
        running: list[BaseProcess] = []
        try:
            for k in range(workers):
                share = stretches[k::workers]
                process: BaseProcess = context.Process(
                    target=_work, args=(path, crs, wanted(), share), daemon=True
                )
                process.start()
                running.append(process)
            _wait(running, path)
        except OSError:  # no more processes to be had
            return None
        finally:
            for process in running:
                process.terminate()
                process.join(2.0)
        is_done = all(process.exitcode == 0 for process in running)
        return _gathered([stretch.out for stretch in stretches]) if is_done else None


def _is_plain(path: Path, crs: Crs | None) -> bool:
    """Whether the head is sound and points need no conversion: what the workers may decide each for themselves."""
    sequence = Sequence(path, crs)
    try:
        for number, line in lines(path):
            sequence.feed(number, line)
            if number > 1 and (sequence.features > 20 or sequence.builder.pools):
                break
    except BadModel:
        return False  # the plain way says it better
    return sequence.features > 0 and sequence.builder.frame.is_identity


def _stretches(path: Path, count: int, folder: Path) -> list[Stretch]:
    """Equal shares of the file, cut between lines."""
    size = path.stat().st_size
    cuts = [0]
    with path.open("rb") as file:
        for k in range(1, count):
            file.seek(size * k // count)
            file.readline()
            cuts.append(min(file.tell(), size))
        cuts.append(size)
        number, out = 1, list[Stretch]()
        file.seek(0)
        for start, end in pairwise(cuts):
            if end > start:
                out.append(Stretch(start, end, number, folder / f"{len(out)}.city"))
            left = end - start
            while left > 0 and (block := file.read(min(_BLOCK, left))):
                number += block.count(b"\n")
                left -= len(block)
    return out


def _work(path: Path, crs: Crs | None, want: Wanted, stretches: list[Stretch]) -> None:
    """One process: its stretches, a packed city each."""
    import gc

    from maps.packed import pack

    gc.disable()  # parsing makes a million small lists and no cycles
    with wanting(want):
        for stretch in stretches:
            with stretch.out.open("wb") as file:
                file.writelines(pack(_read(path, crs, stretch), []))


def _read(path: Path, crs: Crs | None, stretch: Stretch) -> CityModel:
    sequence = Sequence(path, crs)
    if stretch.start:
        sequence.feed(*next(lines(path)))
        sequence.builder.problems.forget()  # told by the first stretch
    for number, line in lines(path, stretch.start, stretch.end, stretch.line):
        sequence.feed(number, line)
    return sequence.finish()


def _wait(running: list[BaseProcess], path: Path) -> None:
    expected_s = path.stat().st_size / len(running) / ROUGHLY_BYTES_S
    start = time.monotonic()
    while any(process.is_alive() for process in running):
        say(f"reading {path.name}", 0.9 * (1.0 - 2.0 ** (-(time.monotonic() - start) / expected_s)))
        next(process for process in running if process.is_alive()).join(0.05)


def _gathered(outs: list[Path]) -> CityModel | None:
    from maps.merge import merge
    from maps.packed import Damaged, unpack

    try:
        cities = [unpack(np.memmap(out, np.uint8, "r"))[1] for out in outs]
    except (OSError, ValueError, Damaged):
        return None
    if len({i for city in cities for i in city.ids}) < sum(len(city.ids) for city in cities):
        return None  # an id stands in two stretches: the plain way knows what to say of it
    city = merge(cities)
    return replace(city, problems=tuple(dict.fromkeys(city.problems)))
