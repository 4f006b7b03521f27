"""Which devices have proved themselves: fed by feeds, looked at by inspector and feed details.   Thread: any; a lock guards it.

watch.offer("quay-flats", payload, seen_ns)         # from the fetch thread
watch.state("quay-flats", now_ns)                   # DeviceState | None where no device is registered there
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from app.ledger.identity import Checker, Registered, Resolve, Seen, Standing, standing_now

MAX_STRANGERS = 200
"""Assets without a registered device that are remembered for having sent a proof."""


@dataclass(frozen=True, slots=True)
class DeviceState:
    """last_ns: time in the last good proof, None never.   device: None where something speaks that nobody registered."""

    asset: str
    standing: Standing
    device: Registered | None
    last_ns: int | None = None


class DeviceWatch:
    def __init__(self, resolve: Resolve = lambda did: None, *, since_ns: int = -(2**63)) -> None:
        self._checker = Checker({}, resolve, since_ns=since_ns)
        self._lock = threading.Lock()
        self._registered: Mapping[str, Registered] = {}
        self._good: dict[str, Seen] = {}
        self._bad: dict[str, Seen] = {}
        self._revision = 0

    def know(self, registered: Mapping[str, Registered]) -> None:
        """By asset. What was proved by another DID than the one that is registered now counts no more."""
        with self._lock:
            self._registered = dict(registered)
            self._checker.know(self._registered)
            self._good = {
                asset: seen
                for asset, seen in self._good.items()
                if asset in registered and registered[asset].did == seen.did
            }
            self._revision += 1

    def offer(self, asset: str, data: bytes, seen_ns: int) -> Seen:
        """A proof as it came, for the asset that its topic names."""
        with self._lock:
            seen = self._checker.check(data, asset, seen_ns)
            if seen.standing is Standing.VERIFIED:
                self._good[asset] = seen
            elif asset in self._registered or asset in self._bad or len(self._bad) < MAX_STRANGERS:
                self._bad[asset] = seen
            self._revision += 1
            return seen

    def state(self, asset: str, now_ns: int) -> DeviceState | None:
        with self._lock:
            return self._state(asset, now_ns)

    def states(self, now_ns: int) -> tuple[DeviceState, ...]:
        """Of all registered devices and of strangers, by asset."""
        with self._lock:
            assets = sorted({*self._registered, *self._bad})
            found = (self._state(asset, now_ns) for asset in assets)
            return tuple(state for state in found if state is not None)

    def revision(self) -> int:
        """Grows with every proof, so that views know when to look again; standing also changes with time alone."""
        return self._revision

    def _state(self, asset: str, now_ns: int) -> DeviceState | None:
        device, good, bad = self._registered.get(asset), self._good.get(asset), self._bad.get(asset)
        if device is None:
            return None if bad is None else DeviceState(asset, Standing.UNKNOWN, None)
        standing = Standing.REVOKED if device.is_revoked else standing_now(good, bad, now_ns)
        return DeviceState(asset, standing, device, None if good is None else good.proof_ns)
