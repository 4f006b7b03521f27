"""`tvilling replay --from T --to T --speed X --video OUT.mp4`: a stretch of the past as a film, without a display.

Frame i shows the moment that follows from its number alone (app/video/frames.py), with mode, time and zone burnt in.
"""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.around import Loaded, load
from app.commands.common import Unusable, note, time_of
from app.commands.history import history_of
from app.commands.picture import add_look, colour, dressed, parse_size
from app.commands.progress import shown_on_terminal
from app.model.playhead import gear_text
from app.model.snapshot import aged
from app.model.times import MINUTE_NS, format_time
from app.opening import cache_folder, data_folder, find_district

SUN_NS = 2 * MINUTE_NS  # the sun has moved by half a degree; sooner nobody sees it


def add(commands: Any) -> None:
    parser = commands.add_parser("replay", help="a stretch of the past as a film, without a display")
    parser.add_argument("--from", dest="start", required=True, metavar="T")
    parser.add_argument("--to", dest="end", required=True, metavar="T")
    parser.add_argument(
        "--speed",
        type=float,
        default=600.0,
        metavar="X",
        help="seconds of the past a second; negative: backwards",
    )
    parser.add_argument("--video", required=True, metavar="OUT.mp4")
    parser.add_argument("--known-at", metavar="T", help="only what had arrived by then")
    parser.add_argument(
        "--as-known", action="store_true", help="each moment as it was known at that very moment"
    )
    parser.add_argument("--codec", choices=("vp9", "mpeg4"), default="vp9", help="mpeg4: for old players")
    parser.add_argument("--fine", action="store_true", help="smoother edges, in four times the time")
    add_look(parser, size="1280x720")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.video.frames import BadFilm, moments
    from app.video.mp4 import CannotFilm
    from maps.offscreen import CannotDraw

    if args.as_known and args.known_at is not None:
        raise Unusable("--as-known and --known-at exclude each other: give one of them")
    size = parse_size(args.size)
    with shown_on_terminal():
        loaded = load((find_district(args.district),), cache_folder(data_folder(args.data)))
    opened = loaded.opened
    start, end = time_of(args.start, opened, "--from"), time_of(args.end, opened, "--to")
    try:
        times = moments(start, end, args.speed)
        return _film(args, loaded, size, [int(t) for t in times])
    except (BadFilm, CannotFilm, CannotDraw, ValueError) as error:
        raise Unusable(str(error)) from error


def _film(args: argparse.Namespace, loaded: Loaded, size: tuple[int, int], times: list[int]) -> int:
    from app.history.replay import ReplayReader
    from app.video.frames import FPS, length_s
    from app.video.mp4 import Mp4
    from maps.caption import Caption
    from maps.offscreen import Film
    from maps.readers.progress import say

    opened, out = loaded.opened, Path(args.video)
    district, catalogue = opened.district, opened.catalogue
    known_ns = None if args.known_at is None else time_of(args.known_at, opened, "--known-at")
    scene, caption = dressed(args, loaded), Caption(is_dark=args.theme == "dark")
    place = f"{district.name}  ·  synthetic" if district.synthetic else district.name
    words = [gear_text(args.speed), *_known_words(args, loaded, known_ns)]
    with ExitStack() as stack:
        historian = stack.enter_context(history_of(args, opened))
        reader = ReplayReader(historian, catalogue)
        mp4 = stack.enter_context(Mp4(out, size, codec=args.codec))
        film = stack.enter_context(Film(scene, size, smooth=2 if args.fine else 1))
        stack.enter_context(shown_on_terminal())
        sun_ns: int | None = None
        for number, t_ns in enumerate(times):
            say(f"frame {number} of {len(times)}", number / len(times))
            if sun_ns is None or abs(t_ns - sun_ns) > SUN_NS:
                sun_ns = t_ns
                scene.set_sun(t_ns)
            state = reader.state_at(t_ns, t_ns if args.as_known else known_ns)
            scene.show(aged(state, t_ns, catalogue.stale_after_ns))
            if not number:
                colour(args, scene, loaded)
            time = format_time(t_ns, district.zone)
            mp4.add(caption.onto(film.picture(), "REPLAY", [time, *words], place))
    note(f"{out}: {size[0]}x{size[1]}, {len(times)} frames, {length_s(len(times)):.1f} s at {FPS} frames/s")
    return 0


def _known_words(args: argparse.Namespace, loaded: Loaded, known_ns: int | None) -> list[str]:
    if args.as_known:
        return ["as known then"]
    if known_ns is not None:
        return [f"as known at {format_time(known_ns, loaded.opened.district.zone)}"]
    return []
