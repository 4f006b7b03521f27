"""`tvilling history import FILE` and `history export OUT`: readings from files, and into files.

Import needs a mapping (`--map`, or NAME.map.toml beside the file or in the district's folder) unless the file is an export of
ours, or its columns are called like signals and its times carry their zone.
"""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from app.commands.common import Unusable, add_json, note, opened, print_json, print_line, time_of
from app.commands.progress import shown_on_terminal
from app.model.times import format_time, iso
from app.opening import OpenedDistrict, data_folder, history_folder, open_district

INTERRUPTED = 130


def add(parts: Any) -> None:
    load = parts.add_parser("import", help="readings from a CSV, Parquet or JSON lines file")
    load.add_argument("file", metavar="FILE")
    load.add_argument(
        "--map", metavar="MAP.toml", help="what its columns mean (default: NAME.map.toml beside it)"
    )
    load.add_argument("--zone", metavar="ZONE", help="of times without one: Europe/Oslo, +01:00, UTC")
    load.add_argument(
        "--add", action="store_true", help="add the assets and signals that the mapping describes"
    )
    load.add_argument(
        "--copy-to", metavar="DIR", help="copy the district there first, and import into the copy"
    )
    load.add_argument(
        "--propose", metavar="MAP.toml", help="only write a mapping to start from; store nothing"
    )
    save = parts.add_parser("export", help="readings as Parquet or CSV")
    save.add_argument("out", metavar="OUT.parquet|.csv")
    save.add_argument("--from", dest="start", required=True, metavar="T")
    save.add_argument("--to", dest="end", required=True, metavar="T")
    save.add_argument("--signals", nargs="+", metavar="SIGNAL", help="only these (default: all)")
    for sub, run in ((load, run_import), (save, run_export)):
        add_json(sub)
        sub.set_defaults(run=run)


def run_import(args: argparse.Namespace) -> int:
    from app.importing import Importer, Outcome
    from app.tables.block import BadTable
    from app.tables.mapping import BadMap

    path = Path(args.file)
    district = opened(args)
    try:
        table = _map(args, path, district)
        if args.propose:
            from app.map_files import write_map

            write_map(Path(args.propose), table)
            note(f"wrote {args.propose}; fill in the signals, units and the zone, then give it with --map")
            return 0
        if args.copy_to:
            from app.district_copy import copy_district

            district = open_district(copy_district(district.district.folder, Path(args.copy_to)))
        district = _added(args, district, table)
        outcome = Outcome()
        with _store(args, district) as historian:
            importer = Importer(path, table, historian, district.catalogue)
            outcome = importer.outcome
            is_through = False
            try:
                with _stopped_by_ctrl_c(importer), shown_on_terminal():
                    importer.run()
                is_through = True
            finally:
                if outcome.stored and not is_through:
                    note(
                        f"{outcome.stored:,} readings had been stored; they stay, and are not stored twice by another try"
                    )
    except (BadTable, BadMap) as error:
        raise Unusable(str(error)) from error
    _tell(args, outcome, district)
    return (
        INTERRUPTED
        if outcome.was_stopped
        else 1
        if outcome.read and not (outcome.stored or outcome.already)
        else 0
    )


def _map(args: argparse.Namespace, path: Path, district: OpenedDistrict) -> Any:
    from app.map_files import find_map, guessed
    from app.tables.mapping import read_map

    found = (
        (read_map(Path(args.map)), Path(args.map)) if args.map else find_map(path, district.district.folder)
    )
    if found is not None:
        table, origin = found
        if not args.map:
            note(f"using {origin}")
    else:
        table = guessed(path, district.catalogue, is_sure_only=not args.propose)
        if not args.propose and table.long is None and not table.signals:
            raise Unusable(
                f"{path}: none of its columns is called like a signal of {district.district.id};"
                f" write a mapping: tvilling history import {path.name} --propose {path.stem}.map.toml"
            )
    if args.zone:
        time = msgspec.structs.replace(table.time, zone=args.zone)
        table = msgspec.structs.replace(table, time=time)
    return table if args.propose else table.checked(args.map or str(path))


def _added(args: argparse.Namespace, district: OpenedDistrict, table: Any) -> OpenedDistrict:
    from app.adding import new_parts, with_new_signals

    if args.add:
        return with_new_signals(district, table)
    assets, signals = new_parts(district, table)
    if assets or signals:
        raise Unusable(
            f"the mapping describes {len(signals)} signals and {len(assets)} assets that {district.district.id} does not know;"
            " give --add to write them into its folder (with --copy-to DIR where it comes with Tvilling)"
        )
    return district


@contextmanager
def _store(args: argparse.Namespace, district: OpenedDistrict) -> Iterator[Any]:
    """The district's store, made where there is none yet."""
    from app.importing import keeping
    from app.stores import open_store

    found = open_store(history_folder(data_folder(args.data), district.district), district)
    try:
        for text in found.notices:
            note(text)
        yield keeping(found.historian)
    finally:
        found.historian.close()


@contextmanager
def _stopped_by_ctrl_c(importer: Any) -> Iterator[None]:
    """The first Ctrl+C ends after what is in hand, so that no transaction is cut; the second one at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def on_signal(number: int, frame: Any) -> None:
        importer.stop()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, on_signal)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _tell(args: argparse.Namespace, o: Any, district: OpenedDistrict) -> None:
    if args.json:
        print_json(
            {
                "read": o.read,
                "stored": o.stored,
                "rejected": o.rejected,
                "reasons": dict(o.reasons.most_common()),
                "already": o.already,
                "corrected": o.corrected,
                "absent": o.absent,
                "marked": dict(o.marked),
                "twice": o.twice,
                "left_out": o.left_out,
                "unknown": dict(o.unknown.most_common(50)),
                "samples": [{"line": s.line, "why": s.why, "text": s.text} for s in o.samples],
                "from": None if o.first_ns is None else iso(o.first_ns),
                "to": None if o.last_ns is None else iso(o.last_ns),
                "stopped": o.was_stopped,
            }
        )
        return
    for line in outcome_lines(o, district):
        print_line(line)


def outcome_lines(o: Any, district: OpenedDistrict) -> list[str]:
    """For people, the most important first."""
    lines = [
        f"{o.read:,} values read, {o.stored:,} stored, {o.already:,} already there, {o.rejected:,} rejected"
    ]
    if o.was_stopped:
        lines.insert(0, "Stopped: what was stored stays; the same import goes on from there")
    if o.first_ns is not None and o.last_ns is not None:
        zone = district.district.zone
        span = f"{format_time(o.first_ns, zone)} to {format_time(o.last_ns, zone)}"
        lines.append(f"  {len(o.signals)} signals, {span}")
    lines += [f"  {count:,} {what}" for count, what in ((o.corrected, "corrections"), (o.absent, "empty"), (o.twice, "in an hour that came twice")) if count]  # fmt: skip
    lines += [f"  {count:,} kept as bad: {why}" for why, count in o.marked.most_common()]
    lines += [f"  {count:,} rejected: {why}" for why, count in o.reasons.most_common()]
    lines += [f"    line {s.line}: {s.why}{': ' + _plain(s.text) if s.text else ''}" for s in o.samples[:5]]
    lines += [
        f"  no signal is called {_plain(name)} ({count:,})" for name, count in o.unknown.most_common(10)
    ]
    return lines + [f"  {_plain(name)}: {_plain(why)}" for name, why in list(o.units.items())[:10]]


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)[:80]


def run_export(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.exporting import CannotExport, export_readings
    from app.importing import keeping

    district = opened(args)
    start, end = time_of(args.start, district, "--from"), time_of(args.end, district, "--to")
    if not start < end:
        raise Unusable("--from must lie before --to")
    rows = None
    if args.signals:
        rows = []
        for name in args.signals:
            row = district.catalogue.row_or_none(name)
            if row is None:
                raise Unusable(f"{name}: no such signal in {district.district.id}")
            rows.append(row)
    with history_of(args, district) as historian, shown_on_terminal():
        try:
            count = export_readings(keeping(historian), district.catalogue, Path(args.out), start, end, rows)
        except CannotExport as error:
            raise Unusable(str(error)) from error
    if args.json:
        print_json({"path": args.out, "readings": count, "from": iso(start), "to": iso(end)})
    else:
        print_line(f"{count:,} readings written to {args.out}")
    return 0
