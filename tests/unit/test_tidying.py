"""What stands is not searched for garbage again and again; what has gone is still found."""

from __future__ import annotations

import gc
import weakref

import pytest

from app.tidying import settled


class Knot:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def _as_before() -> object:
    yield
    gc.unfreeze()


def test_that_a_search_passes_over_what_stands_and_the_next_tidying_finds_what_has_gone_since() -> None:
    kept = Knot()
    gone = weakref.ref(kept)
    settled()
    assert gc.get_freeze_count() > 10_000
    assert len(gc.get_objects()) < 10_000
    del kept
    gc.collect()
    assert gone() is not None, "it was put aside"
    settled()
    assert gone() is None
