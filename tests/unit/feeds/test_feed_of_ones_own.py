"""The example in docs/feeds.md works as it stands there."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from app.feeds.feed import FeedContext, FeedLost
from app.feeds.intake import BufferedIntake
from app.model.district import FeedSpec
from tests.unit.feeds.conftest import make_context

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "feeds.md"


def test_that_the_example_of_a_feed_of_ones_own_runs(tmp_path: Path) -> None:
    found = re.search(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    names: dict[str, Any] = {"__name__": "city_lamps"}
    exec(compile(found[1], str(GUIDE), "exec"), names)
    context: FeedContext = make_context(2, "lamps")
    lamps = tmp_path / "lamps.txt"
    feed = names["LampFeed"](FeedSpec("lamps", lamps.as_uri().replace("file", "lamps", 1)), context)
    intake = BufferedIntake("lamps", context.catalogue)

    async def look() -> None:
        running = asyncio.ensure_future(feed.run(intake))
        await asyncio.wait({running}, timeout=0.3)
        if not running.cancel():
            running.result()

    with pytest.raises(FeedLost):
        asyncio.run(look())
    lamps.write_text("a0.power=62.5\na1.power=bright\nlamp-99=1\n", encoding="utf-8")
    asyncio.run(look())
    batch = intake.take()
    assert batch is not None
    assert batch.value.tolist() == [62.5]
    assert dict(intake.health().reasons) == {"not a number": 1, "unknown lamp": 1}
