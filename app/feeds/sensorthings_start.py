"""Where the live part of each stream begins and which stretches of its past are missing; and the same put down for an other
life of the program.   Thread: any, pure.   Times int64 ns.

    live part      from a window before the newest observation at the service on
    missing        what an earlier life had not fetched yet; from where its live part stood, or a window before the newest
                   stored, up to ours; for a signal with nothing stored as much as `history` asks for
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.feeds.gaps import Gap, joined
from app.feeds.sensorthings_resolve import Found
from app.feeds.sensorthings_state import Kept, Seen
from app.feeds.sensorthings_take import Stream
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import DAY_NS


def begin(
    found: Found,
    known: Snapshot | None,
    left: Mapping[str, Kept],
    now_ns: int,
    *,
    is_ours: bool,
    history_ns: int | None,
) -> list[Stream]:
    """Sets found.stream up and returns its missing past, oldest first.   known: the newest stored state.   left: what an
    earlier life put down; is_ours: earlier in this run of the program, so that `known` may be older than it."""
    stream = found.stream
    top_ns = min(found.latest_ns, now_ns) if found.latest_ns else now_ns - DAY_NS
    stream.floor_ns = top_ns - stream.window_ns
    before = left.get(stream.signal.id)
    row = stream.row
    gaps: list[Gap] = []
    seen: Sequence[Seen] = ()
    is_stored = known is not None and known.quality[row] != Quality.ABSENT
    if known is not None and is_stored:
        at_ns = int(known.at_ns[row])
        if before is None or not is_ours:
            stream.know(at_ns, float(known.value[row]), Quality(int(known.quality[row])))
        if before is not None and not is_ours:
            before = before.until(at_ns, stream.window_ns)
        since_ns = before.floor_ns if before is not None else at_ns - stream.window_ns
        gaps.append((since_ns, stream.floor_ns))
    elif before is not None and is_ours:
        gaps.append((before.floor_ns, stream.floor_ns))
    elif history_ns is not None:
        gaps.append((now_ns - history_ns, stream.floor_ns))
    if before is not None:
        gaps += before.gaps
        if is_stored or is_ours:
            seen = before.seen
            stream.floor_ns = max(stream.floor_ns, min(before.floor_ns, top_ns))
    stream.recall(seen)
    pasts = []
    for from_ns, until_ns in joined(gaps, stream.floor_ns):
        past = Stream(row, stream.signal, stream.literal, stream.window_ns, stream.convert, from_ns, until_ns)
        past.adopt(stream)
        past.recall(seen)
        pasts.append(past)
    return pasts


def kept(streams: Iterable[Stream], pasts: Iterable[Stream]) -> dict[str, Kept]:
    found = {s.signal.id: Kept(max(s.floor_ns, 0), [], s.seen()) for s in streams}
    for past in pasts:
        if past.floor_ns < past.until_ns:
            found[past.signal.id].gaps.append((past.floor_ns, past.until_ns))
            found[past.signal.id].seen.extend(past.seen())
    return found
