"""Where a record comes from: an invoice line back through trade, bids, meter readings and devices to the ledger.

    trace(record, index.lookup)                     # all of it
    trace(record, index.lookup, only="urn:twin:trade:T-17")      # one line of an invoice

Bounded in nodes and steps. What is referred to and not there stays in the picture as a missing node, a circle is named
and not followed, and what was left out is said: nothing looks whole that is not.   Thread: any; `lookup` is asked on it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from app.ledger.lineage_links import ROLES, Link, links_of, readings_ref
from app.ledger.records import KINDS, describe, hash_ref, printable
from app.model.ledger import LedgerRecord

MAX_NODES = 400
MAX_LINKS = 200
"""Links of one record that are followed; an invoice of a busy month has more lines than anybody can look at."""


class Lookup(Protocol):
    def __call__(self, ref: str, leaf: int | None = None) -> LedgerRecord | None:
        """What is called so.   leaf: where it should stand, a hint that is not believed. None: not there."""


@dataclass(frozen=True, slots=True)
class Node:
    """ref: what it is called, unique in a lineage.   role: a word of ROLES, or "readings", "signal", "ledger", "record".
    title: one printable line.   record: None where it is none, or missing.   assets: ids, for the city.
    problem: one sentence where something is wrong with it, else empty."""

    ref: str
    role: str
    title: str
    record: LedgerRecord | None = None
    assets: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """source rests on target.   word: how, such as "sold by"."""

    source: str
    target: str
    word: str


@dataclass(frozen=True, slots=True)
class Lineage:
    """nodes: the record itself first, then as far as they are away from it.   problems: one sentence each."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    problems: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        return not self.problems


def trace(record: LedgerRecord, lookup: Lookup, *, only: str = "") -> Lineage:
    """only: of the record's own links follow those to this reference alone."""
    return _Trace(lookup, only).run(record)


class _Trace:
    def __init__(self, lookup: Lookup, only: str) -> None:
        self._lookup, self._only = lookup, only
        self._nodes: dict[str, Node] = {}
        self._edges: dict[tuple[str, str], Edge] = {}
        self._problems: dict[str, None] = {}

    def run(self, record: LedgerRecord) -> Lineage:
        root, payload = _node_of(record)
        self._nodes[root.ref] = root
        if root.problem:
            self._problems[f"{root.ref}: {root.problem}"] = None
        waiting = deque([(root, payload)])
        while waiting:
            node, payload = waiting.popleft()
            if node.record is None or payload is None:
                continue
            self._stands_in(node)
            for link in self._links(node, payload, is_root=node is root):
                found = self._follow(node, link)
                if found is not None:
                    waiting.append(found)
        self._name_circles()
        return Lineage(tuple(self._nodes.values()), tuple(self._edges.values()), tuple(self._problems))

    def _links(self, node: Node, payload: Mapping[str, Any], *, is_root: bool) -> list[Link]:
        assert node.record is not None
        links = links_of(node.record.kind, payload)
        if is_root and self._only:
            links = [link for link in links if link.ref == self._only or link.is_party]
        if len(links) > MAX_LINKS:
            self._problems[
                f"{node.title}: {len(links) - MAX_LINKS} of its {len(links)} links are left out"
            ] = None
        return links[:MAX_LINKS]

    def _follow(self, node: Node, link: Link) -> tuple[Node, Mapping[str, Any] | None] | None:
        """The node at the link's end where it is new."""
        if link.via:  # readings: the interval itself is a node between record and batch
            between = readings_ref(link.via, link.span)
            title = f"{link.via}, {link.span[0]} to {link.span[1]}"
            if not self._put(Node(between, "readings", printable(title, 120), assets=link.assets)):
                return None
            self._join(node.ref, between, "measured as")
            source = between
        else:
            source = node.ref
        if link.ref in self._nodes:
            self._join(source, link.ref, link.word)
            return None
        record = self._lookup(link.ref, link.leaf)
        if record is None:
            if link.is_optional:
                return None
            why = "is not in this ledger"
            missing = Node(link.ref, link.role, printable(link.ref, 80), assets=link.assets, problem=why)
            if self._put(missing):
                self._join(source, link.ref, link.word)
                self._problems[f"{printable(link.ref, 80)} {why}"] = None
            return None
        found, payload = _node_of(record, "" if link.ref.startswith("urn:twin:signal:") else link.ref)
        if link.ref.startswith("sha256:") and hash_ref(record.payload) != link.ref:
            found = Node(link.ref, link.role, found.title, record, found.assets, "is not what is there now")
        if found.ref in self._nodes:
            self._join(source, found.ref, link.word)
            return None
        if found.problem:
            self._problems[f"{printable(link.ref, 80)}: {found.problem}"] = None
        if not self._put(found):
            return None
        self._join(source, found.ref, link.word)
        return found, payload

    def _put(self, node: Node) -> bool:
        if node.ref in self._nodes:
            return True
        if len(self._nodes) >= MAX_NODES:
            self._problems[f"more than {MAX_NODES} steps: the rest is left out"] = None
            return False
        self._nodes[node.ref] = node
        return True

    def _join(self, source: str, target: str, word: str) -> None:
        self._edges.setdefault((source, target), Edge(source, target, word))

    def _stands_in(self, node: Node) -> None:
        """The ends of every lineage: batches and devices in the ledger that holds them."""
        assert node.record is not None
        if node.role in ("batch", "device") and self._put(
            Node(node.record.ledger, "ledger", printable(node.record.ledger, 80))
        ):
            self._join(node.ref, node.record.ledger, f"leaf {node.record.id}")

    def _name_circles(self) -> None:
        """Depth first with colours; each edge that closes a circle is named. A device that vouches for itself is none."""
        out: dict[str, list[str]] = {}
        for source, target in self._edges:
            out.setdefault(source, []).append(target)
        state: dict[str, int] = {}
        for start in self._nodes:
            if start in state:
                continue
            state[start] = 1
            stack = [(start, iter(out.get(start, ())))]
            while stack:
                here, rest = stack[-1]
                following = next(rest, None)
                if following is None:
                    state[here] = 2
                    stack.pop()
                elif state.get(following) == 1:
                    names = f"{printable(following, 80)} and {printable(here, 80)}"
                    self._problems[f"a circle: {names} rest on each other"] = None
                elif following not in state:
                    state[following] = 1
                    stack.append((following, iter(out.get(following, ()))))


def _node_of(record: LedgerRecord, ref: str = "") -> tuple[Node, Mapping[str, Any] | None]:
    said = describe(record.kind, record.payload)
    name = ref or said.own or f"{record.ledger}#{record.id}"
    role = ROLES.get(record.kind, "record")
    assets = _assets(said.payload) if said.is_known else ()
    problem = said.problem if record.kind in KINDS and not said.is_known else ""
    return Node(name, role, said.summary, record, assets, problem), said.payload if said.is_known else None


def _assets(payload: Mapping[str, Any] | None) -> tuple[str, ...]:
    found = [payload.get(name) for name in ("seller_asset", "buyer_asset", "asset")] if payload else []
    return tuple(name for name in found if isinstance(name, str))
