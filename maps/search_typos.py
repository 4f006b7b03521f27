"""Which lines of a text have nearly the pairs of letters that were typed: a sieve before words are compared one by one.

Each line has a row of 256 bits, one for each hash of two neighbouring letters; kept bit by bit, so that a question reads only
its own ones. 32 bytes a line.   Thread: any (pure).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BITS, _AT_ONCE = 256, 8192
_MISSING = 3  # pairs that one wrong letter, or two that changed places, can spoil


class Bigrams:
    def __init__(self, text: str) -> None:
        """text: lines, each between two line ends."""
        codes = np.frombuffer(text.encode("utf-32-le"), np.uint32)
        ends = np.flatnonzero(codes == ord("\n"))
        self._count = len(ends) - 1
        packed = []
        for first in range(0, self._count, _AT_ONCE):
            last = min(first + _AT_ONCE, self._count)
            part = codes[ends[first] : ends[last] + 1]
            line = np.repeat(np.arange(last - first), np.diff(ends[first : last + 1]))
            has = np.zeros((_BITS, (last - first + 7) // 8 * 8), np.bool_)
            has[_hashes(part), line] = True
            packed.append(np.packbits(has, axis=1))
        self._packed = np.concatenate(packed, axis=1) if packed else np.zeros((_BITS, 0), np.uint8)

    def nearest(self, words: str, most: int) -> list[int]:
        """Numbers of lines that lack the fewest pairs, if they lack no more than a slip of the finger explains; in order."""
        wanted = np.unique(_hashes(np.frombuffer(words.encode("utf-32-le"), np.uint32)))
        if not len(wanted) or not self._count:
            return []
        has = np.unpackbits(self._packed[wanted], axis=1)[:, : self._count]
        missing = len(wanted) - has.sum(axis=0, dtype=np.int16)
        allowed = _MISSING * (1 + words.count(" "))
        best = np.flatnonzero(missing <= min(allowed, len(wanted) - 1))
        return [int(n) for n in best[np.argsort(missing[best], kind="stable")[:most]]]


def _hashes(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """One for each letter and the one after it; pairs over the end of a word all fall on one bit."""
    a, b = codes[:-1], codes[1:]
    is_inside = (a > ord(" ")) & (b > ord(" "))
    return np.where(is_inside, 1 + (a * 31 + b * 7) % (_BITS - 1), 0).astype(np.uint32)
