"""Which asset is fed by which, out of the district's electric network: for the likely cause of an alarm.

    upstream_of(network_json, catalogue)  ->  {"load-7": "feeder-2", "feeder-2": "t-quay"}

Feeders and transformers that are assets of the district count by name: an asset at a node hangs on the nearest such element
on the way to the source. Without a network file an asset hangs on nothing.   Thread: a reader's.   Raises BadNetwork.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path

from app.energy.network.reading import NetworkPlan, read_network
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue


def upstream_of(path: Path, catalogue: Catalogue) -> dict[str, str]:
    return upstream_in(read_network(path), catalogue) if path.exists() else {}


def upstream_in(plan: NetworkPlan, catalogue: Catalogue) -> dict[str, str]:
    """Breadth first from the sources over closed lines and transformers; each node remembers the last asset on its way."""
    net = plan.network
    beside: dict[int, list[tuple[int, str]]] = {}

    def join(a: int, b: int, element: str) -> None:
        beside.setdefault(a, []).append((b, element))
        beside.setdefault(b, []).append((a, element))

    feeder_of = {feeder.line: feeder.asset for feeder in plan.feeders if feeder.line >= 0}
    for k, (a, b) in enumerate(zip(net.lines.start.tolist(), net.lines.end.tolist(), strict=True)):
        if bool(net.lines.closed[k]):
            join(a, b, feeder_of.get(k, net.lines.ids[k]))
    for k, (a, b) in enumerate(
        zip(net.transformers.high.tolist(), net.transformers.low.tolist(), strict=True)
    ):
        join(a, b, net.transformers.ids[k])
    for a, b in net.bridges.tolist():
        join(a, b, "")
    known = {a.id for a in catalogue.assets}
    found: dict[str, str] = {}
    over: dict[int, str] = {int(node): "" for node in net.sources.tolist()}
    waiting = deque(over)
    while waiting:
        node = waiting.popleft()
        above = over[node]
        for host in net.hosts[node] if net.hosts else ():
            _hang(found, host, above, catalogue)
        for other, element in beside.get(node, ()):
            if other in over:
                continue
            name = element if element in known else ""
            if name and name != above:
                _hang(found, name, above, catalogue)
            over[other] = name or above
            waiting.append(other)
    return found


def _hang(found: dict[str, str], asset: str, above: str, catalogue: Catalogue) -> None:
    if not above or asset == above or asset in found or not catalogue.has_asset(asset):
        return
    found[asset] = above
    one = catalogue.asset(asset)
    if one.kind is AssetKind.BUILDING and one.building:
        for part in catalogue.assets_of_building(one.building):
            if part.id != asset and part.kind not in (AssetKind.FEEDER, AssetKind.TRANSFORMER):
                found.setdefault(part.id, above)
