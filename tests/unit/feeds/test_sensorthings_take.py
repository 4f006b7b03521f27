"""What a stream hands over: within its window exactly what the service has, whatever comes twice, late or mixed up."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.feeds.sensorthings_take import Stream
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import HOUR_NS, MINUTE_NS, NS, iso

NOW = 1_767_268_800 * NS


class Heap:
    """An Intake that keeps what is put."""

    def __init__(self) -> None:
        self.kept: list[tuple[int, float]] = []
        self.refused: list[str] = []

    def put(self, signal: int, t_ns: int, value: float, quality: Quality = Quality.GOOD) -> None:
        self.kept.append((t_ns, value))

    def put_batch(self, batch: ReadingBatch) -> None: ...
    def reject(self, why: str, count: int = 1, *, where: str = "") -> None:
        self.refused.append(why)

    def got_bytes(self, count: int) -> None: ...
    def link(self, link: Any, detail: str = "") -> None: ...


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 14), st.integers(0, 3), st.booleans()), max_size=30), st.randoms())
def test_that_within_the_overlap_what_stands_is_what_stands_at_the_service(observed, chance):
    stream = Stream(0, Signal("a.t", "a", "t", "T", "°C", 60.0), "1", 15 * MINUTE_NS)
    heap, there = Heap(), list[dict[str, Any]]()
    for i, (minute, value, is_polled) in enumerate(observed):
        there.append({"@iot.id": i, "phenomenonTime": iso(NOW + minute * MINUTE_NS), "result": value})
        if is_polled:
            answer = [*there, *there]
            chance.shuffle(answer)
            stream.take(answer, heap, wall_ns=lambda: NOW + HOUR_NS)
    stream.take(there, heap, wall_ns=lambda: NOW + HOUR_NS)
    assert set(heap.kept) <= {(NOW + minute * MINUTE_NS, float(value)) for minute, value, _ in observed}
    stands = {NOW + minute * MINUTE_NS: float(value) for minute, value, _ in observed}  # the higher id
    assert dict(heap.kept) == stands
    before = len(heap.kept)
    stream.take(there, heap, wall_ns=lambda: NOW + HOUR_NS)
    assert len(heap.kept) == before
