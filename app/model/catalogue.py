"""All assets and signals of a district, in the one order that every Snapshot follows.   Thread: any."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.model.asset import Asset
from app.model.signal import Signal


class BadCatalogue(ValueError):
    """Assets and signals that do not fit together; the message names the first one that does not."""


@dataclass(frozen=True, eq=False)
class Catalogue:
    """assets, signals: in file order; a signal's row is its place in `signals` and in every Snapshot."""

    assets: tuple[Asset, ...]
    signals: tuple[Signal, ...]
    _asset: Mapping[str, Asset] = field(init=False, repr=False)
    _row: Mapping[str, int] = field(init=False, repr=False)
    _rows_of: Mapping[str, tuple[int, ...]] = field(init=False, repr=False)
    _by_key: Mapping[tuple[str, str], int] = field(init=False, repr=False)
    period_ns: NDArray[np.int64] = field(init=False, repr=False)
    stale_after_ns: NDArray[np.int64] = field(init=False, repr=False)
    given_up_after_ns: NDArray[np.int64] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        assets: dict[str, Asset] = {}
        for asset in self.assets:
            if asset.id in assets:
                raise BadCatalogue(f"asset '{asset.id}' stands twice")
            assets[asset.id] = asset
        rows: dict[str, int] = {}
        rows_of: dict[str, list[int]] = {}
        by_key: dict[tuple[str, str], int] = {}
        for row, signal in enumerate(self.signals):
            if signal.id in rows:
                raise BadCatalogue(f"signal '{signal.id}' stands twice")
            if signal.asset not in assets:
                raise BadCatalogue(
                    f"signal '{signal.id}' belongs to asset '{signal.asset}', which is not there"
                )
            rows[signal.id] = row
            rows_of.setdefault(signal.asset, []).append(row)
            if by_key.setdefault((signal.feed, signal.key), row) != row:
                raise BadCatalogue(
                    f"signals '{self.signals[by_key[signal.feed, signal.key]].id}' and '{signal.id}' share key '{signal.key}'"
                )
        put = object.__setattr__
        put(self, "_asset", MappingProxyType(assets))
        put(self, "_row", MappingProxyType(rows))
        put(self, "_rows_of", MappingProxyType({k: tuple(v) for k, v in rows_of.items()}))
        put(self, "_by_key", MappingProxyType(by_key))
        put(self, "period_ns", _frozen([s.period_ns for s in self.signals]))
        put(self, "stale_after_ns", _frozen([s.stale_after_ns for s in self.signals]))
        put(self, "given_up_after_ns", _frozen([s.given_up_after_ns for s in self.signals]))

    def __len__(self) -> int:
        return len(self.signals)

    def asset(self, asset_id: str) -> Asset:
        return self._asset[asset_id]

    def has_asset(self, asset_id: str) -> bool:
        return asset_id in self._asset

    def row(self, signal_id: str) -> int:
        """Row of a signal. Raises KeyError."""
        return self._row[signal_id]

    def row_or_none(self, signal_id: str) -> int | None:
        return self._row.get(signal_id)

    def rows_of(self, asset_id: str) -> tuple[int, ...]:
        """Rows of an asset's signals, in order; empty where it has none."""
        return self._rows_of.get(asset_id, ())

    def row_by_key(self, feed: str, key: str) -> int | None:
        """Row of the signal that this feed sends under this key."""
        return self._by_key.get((feed, key))

    def rows_of_feed(self, feed: str) -> tuple[int, ...]:
        return tuple(row for row, signal in enumerate(self.signals) if signal.feed == feed)

    def assets_of_building(self, building: str) -> tuple[Asset, ...]:
        """What stands in or on a city object, the building's own asset first."""
        return tuple(a for a in self.assets if a.building == building)

    @classmethod
    def of(cls, assets: Iterable[Asset], signals: Iterable[Signal]) -> Catalogue:
        return cls(tuple(assets), tuple(signals))


def _frozen(values: list[int]) -> NDArray[np.int64]:
    array = np.array(values, dtype=np.int64)
    array.flags.writeable = False
    return array
