"""What a feed reads of IOTA: events, transactions or checkpoints, by sender, package, module, type, and since when.

    wanted = Wanted(("events",), package="0x909c...", sender="0x3a2a...")
    wanted.question("events")        # {"Package": ...}: the one filter that the node is asked with
    wanted.takes_event(event)        # all of them, checked here

Nodes take one filter at a time, and may refuse two of them together; what comes is checked here in any case, since an
endpoint may send what nobody asked for.   Thread: any; pure.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from app.ledger.iota.networks import address, type_name
from app.ledger.iota.rpc_shapes import Event, TransactionBlock

STREAMS = ("events", "transactions", "checkpoints")


@dataclass(frozen=True, slots=True)
class Wanted:
    """package, sender: in their long form.   module: package::module.   type: a Move type, or what one begins with, all
    addresses in the long form.   since_ns: nothing older; None from the first one that the node has."""

    streams: tuple[str, ...] = ("events",)
    package: str = ""
    sender: str = ""
    module: str = ""
    type: str = ""
    since_ns: int | None = None

    def key(self, stream: str) -> str:
        """Names the stream of these filters in the store: other filters begin with a cursor of their own."""
        if stream == "checkpoints":
            return stream
        told = [self.package, self.sender, self.module, self.type if stream == "events" else ""]
        return f"{stream}-{hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]}"

    def question(self, stream: str) -> dict[str, Any] | None:
        """The node's filter, the narrowest that we have; None for everything (of transactions)."""
        package, _, module = self.module.partition("::")
        if stream == "transactions":
            if self.sender:
                return {"FromAddress": self.sender}
            if self.module:
                return {"MoveFunction": {"package": package, "module": module}}
            return {"MoveFunction": {"package": self.package}} if self.package else None
        if "<" in self.type:
            return {"MoveEventType": self.type}
        if (
            self.type
        ):  # a node takes a type for what it is without parameters; those that have some are wanted too
            defined = self.type.split("::")
            return {"MoveEventModule": {"package": defined[0], "module": defined[1]}}
        if self.module:
            return {"MoveModule": {"package": package, "module": module}}
        if self.sender:
            return {"Sender": self.sender}
        return {"Package": self.package} if self.package else {"All": []}

    def question_since(self, since_ns: int) -> dict[str, Any]:
        """Of events: the same from a time on. A node may refuse it."""
        span = {"startTime": str(max(since_ns, 0) // 1_000_000), "endTime": str(2**63 // 1_000_000)}
        narrow = self.question("events")
        if narrow == {"All": []}:
            return {"TimeRange": span}
        return {"All": [narrow, {"TimeRange": span}]}

    def takes_event(self, event: Event) -> bool:
        kind = type_name(event.type)
        package, _, module = self.module.partition("::")
        emitter = address(event.packageId)
        return (
            (not self.package or emitter == self.package)
            and (not self.sender or address(event.sender) == self.sender)
            and (not self.module or (emitter == package and event.transactionModule == module))
            and (not self.type or kind == self.type or kind.startswith((f"{self.type}<", f"{self.type}::")))
        )

    def takes_transaction(self, block: TransactionBlock) -> bool:
        data = _table(block.transaction, "data")
        if self.sender and address(str(data.get("sender", ""))) != self.sender:
            return False
        package, _, module = self.module.partition("::")
        if not (package or self.package):
            return True
        commands = _table(data, "transaction").get("transactions")
        calls = [_table(one, "MoveCall") for one in commands] if isinstance(commands, list) else []
        return any(
            address(str(call.get("package", ""))) == (package or self.package)
            and (not module or call.get("module") == module)
            for call in calls
        )


def _table(value: Any, name: str) -> dict[str, Any]:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}
