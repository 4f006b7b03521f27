"""Collects what is wrong in a file, with its place, without letting a hostile one fill the memory.   Thread: any."""

from __future__ import annotations

from collections import Counter

from app.model.city import Problem, Severity

MOST_PER_CODE = 200
_LONGEST_ID = 120


class Problems:
    """Keeps the first MOST_PER_CODE problems of each code and counts the rest."""

    def __init__(self) -> None:
        self._kept: list[Problem] = []
        self._seen: Counter[str] = Counter()

    def error(self, code: str, object_id: str, place: str, message: str) -> None:
        self._add(Severity.ERROR, code, object_id, place, message)

    def warning(self, code: str, object_id: str, place: str, message: str) -> None:
        self._add(Severity.WARNING, code, object_id, place, message)

    def _add(self, severity: Severity, code: str, object_id: str, place: str, message: str) -> None:
        self._seen[code] += 1
        if self._seen[code] <= MOST_PER_CODE:
            self._kept.append(Problem(severity, code, object_id[:_LONGEST_ID], place, message))

    def has(self, *codes: str) -> bool:
        """Whether one of these was told."""
        return any(code in self._seen for code in codes)

    def forget(self) -> None:
        """Nothing was told so far."""
        self._kept.clear()
        self._seen.clear()

    def all(self) -> tuple[Problem, ...]:
        more = [
            Problem(
                Severity.WARNING, code, "", "", f"{seen - MOST_PER_CODE} more problems of the kind '{code}'"
            )
            for code, seen in self._seen.items()
            if seen > MOST_PER_CODE
        ]
        return (*self._kept, *more)
