"""`tvilling shot OUT.png [PATH...]`: a picture of a district or of city models and layers, without a display.

Values are those of history at the moment asked for; where there is none and the district has the simulator, those of the
simulator at that moment (they are labelled so in the district itself).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np

from app.around import load
from app.commands.common import Unusable, note, parse_crs, time_of
from app.commands.picture import add_look, colour, dressed, parse_size
from app.commands.progress import shown_on_terminal
from app.history.contract import HistoryError
from app.model.quality import Quality
from app.model.snapshot import Snapshot, aged
from app.opening import OpenedDistrict, cache_folder, data_folder, find_district, history_folder

AFTERNOON = (215.0, 35.0)  # azimuth and elevation of the sun, degrees


def add(commands: Any) -> None:
    parser = commands.add_parser("shot", help="a picture, without a display")
    parser.add_argument("out", metavar="OUT.png")
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a district folder, or city models and layers (default: --district)",
    )
    parser.add_argument("--at", default="now", metavar="T", help="the moment whose values are shown")
    parser.add_argument("--sun", metavar="T", help="the moment whose sun shines (default: that of --at)")
    add_look(parser, size="1280x800")
    parser.add_argument("--crs", metavar="EPSG:N", help="for a city model that names none")
    parser.add_argument(
        "--lod", metavar="LOD", help="the level of detail to draw (default: the highest complete one)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from maps.offscreen import CannotDraw, take_shot
    from maps.readers.wanted import Wanted, wanting

    size = parse_size(args.size)
    out = Path(args.out)
    if out.suffix.lower() != ".png":
        raise Unusable(f"{out}: pictures are PNG; name it {out.with_suffix('.png').name}")
    data = data_folder(args.data)
    paths = tuple(Path(p) for p in args.paths)
    with wanting(Wanted(lod=args.lod)), shown_on_terminal():
        loaded = load(paths or (find_district(args.district),), cache_folder(data), epsg=parse_crs(args.crs))
    opened = loaded.opened
    if not loaded.is_placed:
        note(
            f"{paths[0]}: names no reference system, so the place and its sun are not known; give it with --crs EPSG:N"
        )
    at_ns = time_of(args.at, opened, "--at")
    sun_ns = at_ns if args.sun is None else time_of(args.sun, opened, "--sun")
    scene = dressed(args, loaded)
    if loaded.is_placed or args.sun is not None:
        scene.set_sun(sun_ns)
    else:  # nobody knows where this is: a friendly afternoon
        scene.set_sun_place(*AFTERNOON)
    if len(opened.catalogue):
        scene.show(_state(data, opened, at_ns))
    colour(args, scene, loaded)
    try:
        take_shot(out, scene, size)
    except CannotDraw as error:
        raise Unusable(str(error)) from error
    note(f"{out}: {size[0]}x{size[1]}")
    return 0


def _state(data: Path, opened: OpenedDistrict, at_ns: int) -> Snapshot:
    """From history, else from the simulator, else nothing known."""
    from app.history.opening import open_history

    district, catalogue = opened.district, opened.catalogue
    folder = history_folder(data, district)
    if folder.is_dir():
        try:
            historian = open_history(folder, catalogue).historian
        except HistoryError as error:  # a window holds it: the picture is made all the same
            note(f"history is not read: {error}")
        else:
            try:
                state = historian.state_at(at_ns)
            finally:
                historian.close()
            if (state.quality != Quality.ABSENT).any():
                return aged(state, at_ns, catalogue.stale_after_ns)
    if not any(f.url.startswith("sim:") for f in district.feeds):
        return Snapshot.empty(len(catalogue), at_ns)
    from app.energy.district_model import DistrictModel

    value = DistrictModel(catalogue, district.lonlat, district.zone, 7).values(np.array([at_ns]))[0]
    n = len(catalogue)
    times = np.full(n, at_ns, dtype=np.int64)
    return Snapshot(at_ns, value, np.full(n, Quality.SIMULATED, dtype=np.uint8), times, times.copy())
