"""New assets and signals that a mapping describes, written into a district's folder before its import.

    opened = with_new_signals(opened, table_map)          # writes, and opens the folder again

Part of the composition root.   Thread: any.
"""

from __future__ import annotations

import math

from app.model.asset import Asset, AssetKind
from app.model.signal import Signal
from app.opening import OpenedDistrict, open_district
from app.signals_writer import add_signals, xy_of
from app.tables.mapping import TableMap

FEED = "import"
"""The feed of signals that only imports bring."""


def new_parts(opened: OpenedDistrict, table: TableMap) -> tuple[list[Asset], list[Signal]]:
    """Those that the district does not know yet. Raises BadDistrict for a place outside its CRS."""
    assets = []
    for a in table.new_assets:
        if not opened.catalogue.has_asset(a.id):
            x, y = xy_of(a.lonlat, opened.district.epsg)
            assets.append(Asset(a.id, AssetKind(a.kind), a.name, a.area, (x, y, a.z)))
    signals = [
        Signal(
            s.id,
            s.id.partition(".")[0],
            s.quantity,
            s.label or s.quantity,
            s.unit,
            s.period_s,
            math.nan if s.low is None else s.low,
            math.nan if s.high is None else s.high,
            FEED,
            s.id,
            s.decimals,
        )
        for s in table.new_signals
        if opened.catalogue.row_or_none(s.id) is None
    ]
    return assets, signals


def with_new_signals(opened: OpenedDistrict, table: TableMap) -> OpenedDistrict:
    """Raises BadDistrict, OSError; then the folder is as it was."""
    assets, signals = new_parts(opened, table)
    if not assets and not signals:
        return opened
    add_signals(opened.district.folder, assets, signals)
    return open_district(opened.district.folder)
