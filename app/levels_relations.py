"""What an asset hangs on beyond the catalogue: the feeder that carries it, after the district's network.

    Relations(catalogue).of("energy-house", plan)      # plan: None where the district has no network.json
Part of the composition root; no Qt.   Thread: GUI; the network is walked once.
"""

from __future__ import annotations

from app.energy.network.injections import Injector
from app.energy.network.reading import NetworkPlan
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.language import tr
from widgets.inspector_target import Relation


class Relations:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._plan: NetworkPlan | None = None
        self._feeder: dict[str, str] = {}

    def of(self, asset_id: str, plan: NetworkPlan | None) -> tuple[Relation, ...]:
        """Its feeder; of a feeder, what it carries."""
        if plan is None:
            return ()
        if plan is not self._plan:
            self._plan, self._feeder = plan, Injector(plan, self._catalogue).feeder_of()
        asset = self._catalogue.asset(asset_id)
        if asset.kind is AssetKind.FEEDER:
            return tuple(self._to(host, tr("Carries")) for host, f in self._feeder.items() if f == asset_id)
        ids = [asset_id]
        if asset.building:
            ids += [a.id for a in self._catalogue.assets_of_building(asset.building)]
        feeder = next((self._feeder[one] for one in ids if one in self._feeder), "")
        return (self._to(feeder, tr("Feeder")),) if feeder and feeder != asset_id else ()

    def _to(self, asset_id: str, words: str) -> Relation:
        asset = self._catalogue.asset(asset_id)
        rows = self._catalogue.rows_of(asset_id)
        return Relation(
            words, asset.name or asset.id, "asset", asset_id, asset.kind.value, rows[0] if rows else None
        )
