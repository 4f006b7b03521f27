"""The lit windows of the evening: shares of lamps.py into the lookup, when somebody can see them.   Thread: GUI."""

from __future__ import annotations

from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS
from maps.lamps import Lamps
from maps.lighting import Lighting, Style
from maps.lookup import ObjectLookup

_NOT_YET = (-1, -1)


class LitWindows:
    def __init__(self, lamps: Lamps, lookup: ObjectLookup, lighting: Lighting) -> None:
        self._lamps, self._lookup, self._lighting = lamps, lookup, lighting
        self._lit_for: tuple[int, int] = _NOT_YET  # minute of the state, twelfth of the local hour

    def forget(self) -> None:
        """The next `light` does it in any case."""
        self._lit_for = _NOT_YET

    def light(self, style: Style, snapshot: Snapshot | None) -> bool:
        """By day and in the operator style nobody sees them; by night they follow the load, at most once a minute. True
        when others are lit."""
        if self._lighting.now.night <= 0.0 or style == "operator":
            return False
        minute = -1 if snapshot is None else snapshot.t_ns // MINUTE_NS
        key = (minute, round(self._lighting.hour * 12))
        if key == self._lit_for:
            return False
        self._lit_for = key
        self._lookup.set_lit(self._lamps.share(self._lighting.hour, snapshot))
        return True
