"""ClickHouse's errors in our words; its numbers stand here and nowhere else.   Thread: any.

Source of the numbers: src/Common/ErrorCodes.cpp of ClickHouse.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.history.clickhouse.engine import EngineError, EngineGone
from app.history.contract import HistoryCancelled, HistoryError, HistoryFull

_FULL = {243, 241}  # NOT_ENOUGH_SPACE, MEMORY_LIMIT_EXCEEDED on insert
_CANCELLED = {394, 159}  # QUERY_WAS_CANCELLED, TIMEOUT_EXCEEDED
_REFUSED = {497, 516, 192, 194}  # ACCESS_DENIED, AUTHENTICATION_FAILED, UNKNOWN_USER, REQUIRED_PASSWORD
_READ_ONLY = {242, 164}  # TABLE_IS_READ_ONLY, READONLY


def in_our_words(error: EngineError, name: str) -> HistoryError:
    if isinstance(error, EngineGone):
        return HistoryError(f"{name}: nobody answers; is the server running and reachable?")
    if error.code in _CANCELLED:
        return HistoryCancelled("the read was cancelled")
    if error.code in _FULL:
        return HistoryFull(f"{name}: the server has no room; what was stored is kept")
    if error.code in _REFUSED:
        return HistoryError(
            f"{name}: the server does not let this user in; store the password with `tvilling feed password history`"
        )
    if error.code in _READ_ONLY:
        return HistoryError(f"{name}: the server does not let this user write")
    return HistoryError(f"{name}: the server could not answer (ClickHouse error {error.code})")


@contextmanager
def told(name: str) -> Iterator[None]:
    try:
        yield
    except EngineError as error:
        raise in_our_words(error, name) from error
