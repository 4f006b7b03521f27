"""Answers of scenarios kept on disk by the hash of their question: what was run once is not run again.   Thread: that of its runner.

    runner = KeptRunner(Crew(base), cache_folder(data) / "scenarios")

A file each, NPZ: "answer" is JSON in UTF-8, the rest are arrays of float64. Written whole or not at all. Nothing in it is ever executed. One
that is damaged, of another format, or whose figures do not make its result hash is made again. Those used longest ago go first when the
folder grows over its bound; it can be deleted at any time.   Part of the composition root.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from app.model.plain_json import loads
from app.scenarios.answers import NONE, Answer, Ask, Runner, key_of
from app.scenarios.base import Base
from app.scenarios.running import Figure, result_hash
from app.whole_file import write_bytes

FORMAT = 1
MOST_BYTES = 256_000_000
LARGEST_FILE = 8_000_000
LARGEST_YEAR = 20_000


class Damaged(ValueError):
    """Not what was written."""


@dataclass(eq=False)
class KeptRunner:
    """runner: for what is not there.   words: language of its remarks.   found, made: of the last run."""

    runner: Runner
    folder: Path
    most_bytes: int = MOST_BYTES
    words: str = "en"
    found: int = 0
    made: int = 0
    _size: int = field(default=-1)

    @property
    def base(self) -> Base:
        return self.runner.base

    @property
    def remarks(self) -> list[str]:
        return list(getattr(self.runner, "remarks", []))

    def run(
        self,
        asks: list[Ask],
        *,
        said: Callable[[int, int], None] = lambda done, of: None,
        check: Callable[[], None] = lambda: None,
        had: Callable[[int, Answer], None] = lambda number, answer: None,
    ) -> tuple[Answer, ...]:
        """Of the same question asked twice, one is run."""
        answers: dict[int, Answer] = {}
        first: dict[str, int] = {}
        for n, ask in enumerate(asks):
            check()
            key = key_of(self.base.hash, ask) + ("+" if ask.courses else "")
            answer = self._read(ask) if key not in first else None
            if answer is not None:
                answers[n] = answer
                had(n, answer)
            else:
                first.setdefault(key, n)
        self.found, wanted = len(answers), list(first.values())
        self.made, there = len(wanted), len(answers)

        def came(number: int, answer: Answer) -> None:
            if not answer.why:
                self._write(asks[wanted[number]], answer)
            had(wanted[number], answer)

        new = self.runner.run(
            [asks[n] for n in wanted],
            said=lambda done, of: said(there + done, there + of),
            check=check,
            had=came,
        )
        answers |= dict(zip(wanted, new, strict=True))
        for n, ask in enumerate(asks):
            if n not in answers:
                answers[n] = answers[first[key_of(self.base.hash, ask) + ("+" if ask.courses else "")]]
                had(n, answers[n])
        return tuple(answers[n] for n in range(len(asks)))

    def close(self) -> None:
        self.runner.close()

    def _path(self, ask: Ask) -> Path:
        return self.folder / f"{key_of(self.base.hash, ask)}.{self.words}.npz"

    def _read(self, ask: Ask) -> Answer | None:
        path = self._path(ask)
        try:
            if path.stat().st_size > LARGEST_FILE:
                raise Damaged("too large")  # noqa: TRY301
            answer = read_answer(path.read_bytes())
            known = result_hash(self.base.hash, ask.scenario, answer.figures)
            if answer.key != key_of(self.base.hash, ask) or known != answer.result_hash:
                raise Damaged("another answer")  # noqa: TRY301
            os.utime(path)
        except (OSError, Damaged):
            return None
        if ask.courses and not answer.courses:
            return None
        return answer if ask.courses else replace(answer, courses=NONE)

    def _write(self, ask: Ask, answer: Answer) -> None:
        """A folder that cannot be written keeps nothing; the answer is there all the same."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            data = written_answer(answer)
            write_bytes(self._path(ask), data)
            self._size = len(data) + self._size if self._size >= 0 else self._measured()
            if self._size > self.most_bytes:
                self._tidy()
        except OSError:
            return

    def _measured(self) -> int:
        return sum(path.stat().st_size for path in self.folder.glob("*.npz"))

    def _tidy(self) -> None:
        """Down to three quarters, so that not every answer tidies."""
        files = sorted(
            (path.stat().st_mtime_ns, path.stat().st_size, path) for path in self.folder.glob("*.npz")
        )
        total = sum(size for _, size, _ in files)
        for _, size, path in files:
            if total <= self.most_bytes * 3 // 4:
                break
            path.unlink(missing_ok=True)
            total -= size
        self._size = total


def written_answer(answer: Answer) -> bytes:
    document = {
        "format": FORMAT, "key": answer.key, "result_hash": answer.result_hash, "remarks": list(answer.remarks),
        "start_ns": answer.start_ns, "step_s": answer.step_s,
        "figures": {n: _plain(one) for n, one in answer.figures.items()},
        "without": {n: _plain(one) for n, one in answer.without.items()},
    }  # fmt: skip
    text = json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    arrays: dict[str, Any] = {"answer": np.frombuffer(text, dtype=np.uint8)}
    arrays |= {f"monthly.{n}": values for n, values in answer.monthly.items()}
    arrays |= {f"courses.{n}": values for n, values in answer.courses.items()}
    into = io.BytesIO()
    np.savez_compressed(into, **arrays)
    return into.getvalue()


def read_answer(data: bytes) -> Answer:
    """Raises Damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            if sum(one.file_size for one in box.infolist()) > 4 * LARGEST_FILE:
                raise Damaged("too large")
        with np.load(io.BytesIO(data), allow_pickle=False) as found:
            raw = loads(bytes(found["answer"].tobytes()).decode())
            if raw["format"] != FORMAT:
                raise Damaged("another format")
            arrays = {name: found[name] for name in found.files if name != "answer"}
        for array in arrays.values():
            if array.dtype != np.float64 or array.ndim != 1 or len(array) > LARGEST_YEAR:
                raise Damaged("no course")
        return Answer(
            str(raw["key"]), str(raw["result_hash"]), _figures(raw["figures"]), _figures(raw["without"]),
            tuple(str(one) for one in raw["remarks"]), _named(arrays, "monthly."), _named(arrays, "courses."),
            int(raw["start_ns"]), int(raw["step_s"]),
        )  # fmt: skip
    except (
        OSError, ValueError, KeyError, TypeError, AttributeError, EOFError, RecursionError, NotImplementedError, RuntimeError,
        zipfile.BadZipFile, zlib.error,
    ) as error:  # fmt: skip
        raise Damaged(type(error).__name__) from error


def _plain(one: Figure) -> list[Any]:
    return [one.value, one.unit, one.low, one.high, one.why]


def _figures(raw: Any) -> MappingProxyType[str, Figure]:
    out = {}
    for name, (value, unit, low, high, why) in raw.items():
        numbers = [None if x is None else float(x) for x in (value, low, high)]
        out[str(name)] = Figure(numbers[0], str(unit), numbers[1], numbers[2], str(why))
    return MappingProxyType(out)


def _named(arrays: dict[str, Any], head: str) -> MappingProxyType[str, Any]:
    return MappingProxyType({n.removeprefix(head): a for n, a in arrays.items() if n.startswith(head)})
