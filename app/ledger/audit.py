"""The whole log held against itself: every record, every checkpoint that was ever signed, every change of key.

    verdict = audit(log)         # checks: records, checkpoints, keys

`find` hands out only what the newest checkpoint vouches for, but columns beside a record are signed by nobody: one that is
filed under another kind would not be found any more. And each older checkpoint, which somebody may hold, must be a beginning
of the newest.   Thread: any but the GUI's; a million records take about half a minute.
"""

from __future__ import annotations

from collections.abc import Callable

from app.ledger.batch import KIND, Batch
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Kept, LedgerError, ProofError
from app.ledger.log import TransparencyLog
from app.ledger.log_checks import check_checkpoint, shown
from app.ledger.merkle import EMPTY, leaf_hash, node_hash
from app.ledger.note import parse
from app.ledger.rotation import follow, steps, trust_of
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Level, Verdict
from app.model.plain_json import loads

_PAGE = 2000
Progress = Callable[[float], bool]
"""(share done) -> whether to stop."""


class Stopped(Exception):
    """Progress asked for it."""


class Frontier:
    """The tree over leaves that come one by one."""

    def __init__(self) -> None:
        self._stack: list[tuple[int, bytes]] = []
        self.size = 0

    def add(self, leaf: bytes) -> None:
        height = 0
        while self._stack and self._stack[-1][0] == height:
            leaf, height = node_hash(self._stack.pop()[1], leaf), height + 1
        self._stack.append((height, leaf))
        self.size += 1

    def root(self) -> bytes:
        if not self._stack:
            return EMPTY
        root = self._stack[-1][1]
        for _, left in reversed(self._stack[:-1]):
            root = node_hash(left, root)
        return root


def audit(log: TransparencyLog, progress: Progress = lambda share: False) -> Verdict:
    """Raises Stopped. What is wrong stands in the verdict; of each check the first fault."""
    size = log.size
    try:
        trust, keys = _keys(log)
    except LedgerError as error:
        return Verdict(None, (Check("keys", False, str(error)),))
    try:
        records, checkpoints = _walked(log, size, trust, progress)
    except LedgerError as error:
        return Verdict(None, (Check("records", False, str(error)), keys))
    checks = (records, checkpoints, keys)
    return Verdict(Level.E2 if all(check.ok for check in checks) else None, checks)


def _keys(log: TransparencyLog) -> tuple[Trust, Check]:
    """That the log's list of keys is what its rotations say, from the first key on."""
    first = Trust.of_log(log.origin, [(log.vkeys[0], None)])
    trust, said = follow(first, log.origin, steps(log)), trust_of(log)
    if trust != said:
        return said, Check("keys", False, "the ledger's list of keys is not what its changes of key say")
    return trust, Check("keys", True, f"{len(log.keys)} of {shown(log.origin)}, each named by the one before")


def _walked(log: TransparencyLog, size: int, trust: Trust, progress: Progress) -> tuple[Check, Check]:
    frontier, wrong, unsigned, count = Frontier(), "", "", 0
    notes = ((Checkpoint.of(parse(note)[0]), note) for note in log.checkpoints())
    signed = next(notes, None)
    for first in range(0, size + 1, _PAGE):
        if progress(first / max(size, 1)):
            raise Stopped
        page = log.find(after=first - 1, before=min(first + _PAGE, size), most=_PAGE)
        for kept in (*page, None):
            while signed is not None and signed[0].size == frontier.size:
                unsigned, count = unsigned or _fault(signed[1], signed[0], frontier, trust), count + 1
                signed = next(notes, None)
            if kept is not None:
                wrong = wrong or _misfiled(kept, frontier.size)
                frontier.add(leaf_hash(kept.entry.data))
    if frontier.size != size:
        wrong = wrong or f"there are {frontier.size} records where {size} are counted"
    records = Check(
        "records", not wrong, wrong or f"{size} records as they were signed, each under its own kind"
    )
    text = f"{count} checkpoints, each signed and a beginning of the newest"
    return records, Check("checkpoints", not unsigned, unsigned or text)


def _fault(note: bytes, point: Checkpoint, frontier: Frontier, trust: Trust) -> str:
    found = check_checkpoint(note, trust)
    if not found.is_signed:
        return f"the checkpoint of {point.size} leaves: {found.checks[0].detail}"
    if point.root != frontier.root():
        return f"the checkpoint of {point.size} leaves is not a beginning of the newest"
    return ""


def _misfiled(kept: Kept, index: int) -> str:
    if kept.index != index:
        return f"record {index} is missing"
    try:
        said = loads(
            kept.entry.data.decode("utf-8")
        )  # its spelling was held against the rules when it was signed
        schema = said.get("schema") if isinstance(said, dict) else None
        is_right = schema == kept.entry.kind
        if is_right and schema == KIND:
            is_right = Batch.decode(kept.entry.data).start_ns == kept.entry.t_ns
    except ValueError:
        return f"record {index} is no JSON"
    except ProofError as error:
        return f"record {index}: {error}"
    return "" if is_right else f"record {index} is filed under another kind or time than it says"
