"""`tvilling history state|series|stats`: what is remembered, without a window; import and export: history_files.py.

The store belongs to one process at a time: while a window records, these say who holds it (exit status 2).
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.commands import history_care, history_files
from app.commands.common import Unusable, add_json, note, opened, print_json, print_line, time_of
from app.history.contract import Historian
from app.model.quality import Quality
from app.model.signal import format_value
from app.model.snapshot import aged
from app.model.times import format_span, format_time, iso
from app.opening import OpenedDistrict, data_folder, history_folder


def add(commands: Any) -> None:
    parser = commands.add_parser("history", help="what is remembered")
    parts = parser.add_subparsers(
        dest="part", required=True, metavar="import|export|state|series|stats|backup|restore|check|compact"
    )
    state = parts.add_parser("state", help="all signals at one moment")
    state.add_argument("--at", required=True, metavar="T")
    state.add_argument("--known-at", metavar="T", help="only what had arrived by then")
    series = parts.add_parser("series", help="one signal over time")
    series.add_argument("signal", metavar="SIGNAL")
    series.add_argument("--from", dest="start", required=True, metavar="T")
    series.add_argument("--to", dest="end", required=True, metavar="T")
    series.add_argument("--points", type=int, default=500, metavar="N")
    history_files.add(parts)
    stats = parts.add_parser("stats", help="how much, since when, how large")
    for sub, run in ((state, run_state), (series, run_series), (stats, run_stats)):
        add_json(sub)
        sub.set_defaults(run=run)
    history_care.add(parts)


@contextmanager
def history_of(args: argparse.Namespace, district: OpenedDistrict) -> Iterator[Historian]:
    """The district's store, closed again whatever happens. Nothing is made where there is none yet."""
    from app.stores import address_of, open_store

    folder = history_folder(data_folder(args.data), district.district)
    if not folder.is_dir() and not address_of(district):
        raise Unusable(
            f"{folder}: nothing is remembered here yet; open the district once or give another --data"
        )
    found = open_store(folder, district, wants_to_write=False)
    try:
        for text in found.notices:
            note(text)
        yield found.historian
    finally:
        found.historian.close()


def run_state(args: argparse.Namespace) -> int:
    district = opened(args)
    at_ns = time_of(args.at, district, "--at")
    known_ns = None if args.known_at is None else time_of(args.known_at, district, "--known-at")
    with history_of(args, district) as historian:
        state = aged(historian.state_at(at_ns, known_ns), at_ns, district.catalogue.stale_after_ns)
        thinned_ns = getattr(historian, "thinned_until_ns", None)
    if thinned_ns is not None and at_ns < thinned_ns:
        note(f"readings before {iso(thinned_ns)} are thinned to one a quarter of an hour")
    zone = district.district.zone
    rows = []
    for row, signal in enumerate(district.catalogue.signals):
        quality = state.quality_of(row)
        is_there = quality is not Quality.ABSENT
        rows.append(
            {
                "id": signal.id,
                "value": float(state.value[row]) if is_there else None,
                "unit": signal.unit,
                "t": iso(int(state.at_ns[row])) if is_there else None,
                "seen": iso(int(state.seen_ns[row])) if is_there else None,
                "quality": quality.word,
            }
        )
    if args.json:
        print_json(
            {"at": iso(at_ns), "known_at": None if known_ns is None else iso(known_ns), "signals": rows}
        )
        return 0
    print_line(f"{district.district.name} at {format_time(at_ns, zone)}")
    for row, signal in enumerate(district.catalogue.signals):
        quality = state.quality_of(row)
        value = format_value(float(state.value[row]), signal.decimals, quality)
        print_line(f"{signal.id:<40} {value:>12} {signal.unit:<8} {quality.word}")
    return 0


def run_series(args: argparse.Namespace) -> int:
    district = opened(args)
    row = district.catalogue.row_or_none(args.signal)
    if row is None:
        near = [s.id for s in district.catalogue.signals if args.signal.lower() in s.id.lower()][:3]
        hint = f"; perhaps {', '.join(near)}" if near else ""
        raise Unusable(f"{args.signal}: no such signal in {district.district.id}{hint}")
    start, end = time_of(args.start, district, "--from"), time_of(args.end, district, "--to")
    if not start < end:
        raise Unusable("--from must lie before --to")
    if not 1 <= args.points <= 1_000_000:
        raise Unusable(f"--points {args.points}: must lie between 1 and 1000000")
    with history_of(args, district) as historian:
        series = historian.series(row, start, end, args.points)
    signal = district.catalogue.signals[row]
    columns = (series.t_ns, series.low, series.high, series.mean, series.count)
    points = [
        [iso(int(t)), float(a), float(b), float(m), int(n)] for t, a, b, m, n in zip(*columns, strict=True)
    ]
    if args.json:
        gaps = [[iso(a), iso(b)] for a, b in series.gaps]
        print_json({"signal": signal.id, "unit": signal.unit, "points": points, "gaps": gaps})
        return 0
    zone = district.district.zone
    print_line(
        f"{signal.id} ({signal.unit}): {len(points)} points, {len(series.gaps)} gaps; time, lowest, highest, mean, readings"
    )
    for t, a, b, m, n in zip(*columns, strict=True):
        numbers = "  ".join(f"{format_value(float(v), signal.decimals):>10}" for v in (a, b, m))
        print_line(f"{format_time(int(t), zone)}  {numbers}  {int(n):>6}")
    return 0


def run_stats(args: argparse.Namespace) -> int:
    district = opened(args)
    with history_of(args, district) as historian:
        stats = historian.stats()
        thinned_ns = getattr(historian, "thinned_until_ns", None)
    if args.json:
        print_json(
            {
                "readings": stats.readings,
                "signals": stats.signals,
                "from": None if stats.first_ns is None else iso(stats.first_ns),
                "to": None if stats.last_ns is None else iso(stats.last_ns),
                "bytes": stats.size,
                "thinned_until": None if thinned_ns is None else iso(thinned_ns),
            }
        )
        return 0
    if stats.first_ns is None or stats.last_ns is None:
        print_line("nothing is remembered yet")
        return 0
    zone = district.district.zone
    print_line(
        f"{stats.readings} readings of {stats.signals} signals over {format_span(stats.last_ns - stats.first_ns)}, "
        f"{format_time(stats.first_ns, zone)} to {format_time(stats.last_ns, zone)}, {stats.size / 1e6:.1f} MB"
    )
    if thinned_ns is not None:
        print_line(f"before {format_time(thinned_ns, zone)} one a quarter of an hour, and figures")
    return 0
