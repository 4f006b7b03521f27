"""`tvilling` and `tvilling open PATH...`: the window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from app.around import is_district
from app.commands.common import Unusable, parse_crs
from app.feeds.secrets import split_password
from app.model.district import FeedSpec
from app.opening import OpenedDistrict, data_folder, find_district, open_district


def add(commands: Any) -> None:
    parser = commands.add_parser("open", help="open a district folder, or city models and layers of your own")
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--crs", metavar="EPSG:N", help="the reference system of files that name none")
    parser.add_argument(
        "--feed",
        action="append",
        metavar="URL",
        help="take readings from here in place of the district's feeds, such as mqtt://localhost:1883/tvilling/trondheim; may be repeated",
    )
    parser.add_argument(
        "--kiosk",
        action="store_true",
        help="the whole screen, to look at only; left by a code (tvilling people code presenter)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    paths = tuple(Path(path) for path in args.paths)
    if is_district(paths) or (len(paths) == 1 and not paths[0].exists()):
        if args.crs is not None:
            raise Unusable("--crs is for files that name none; a district says its own in district.toml")
        return _window(args, (find_district(paths[0]),))
    for path in paths:
        if not path.exists():
            raise Unusable(f"{path}: is not there")
    return _window(args, paths, parse_crs(args.crs))


def run_default(args: argparse.Namespace) -> int:
    """Without a command: the chosen district, live."""
    args.feed, args.kiosk = None, False
    return _window(args, (find_district(args.district),))


def feeds_of(opened: OpenedDistrict, urls: list[str] | None) -> tuple[FeedSpec, ...]:
    """The district's feeds, or these URLs in their place; a URL of the same kind keeps the district's options.

    A password in one is taken out of it: an address is shown and logged, a Secret is not."""
    if not urls:
        return opened.district.feeds
    feeds: list[FeedSpec] = []
    for url in urls:
        scheme = url.partition(":")[0]
        like = next((f for f in opened.district.feeds if f.url.partition(":")[0] == scheme), None)
        name = scheme if scheme not in {f.name for f in feeds} else f"{scheme}-{len(feeds) + 1}"
        url, password = split_password(url)
        options = dict(like.options) if like else {}
        if "@" in url:  # who is named in the address goes before who is named in the table
            options.pop("user", None)
        if password is not None:
            options["password"] = password
        feeds.append(FeedSpec(name, url, True, options))
    return tuple(feeds)


def need_display() -> None:
    """Qt aborts the process where it finds no display; say so in one line instead."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform.startswith("linux") and not platform:
        if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            raise Unusable(
                "there is no display; start from a desktop, or make a picture with `tvilling shot out.png`"
            )
        if (
            os.environ.get("DISPLAY")
            and not os.environ.get("WAYLAND_DISPLAY")
            and not _answers(os.environ["DISPLAY"])
        ):
            raise Unusable(
                f"the display {os.environ['DISPLAY']} does not answer; start from a desktop, or use `tvilling shot out.png`"
            )


def _answers(display: str) -> bool:
    """Whether an X server takes connections there; what cannot be judged from here counts as yes."""
    import ctypes
    import ctypes.util

    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True
    x11.XOpenDisplay.restype = ctypes.c_void_p
    handle = x11.XOpenDisplay(display.encode())
    if not handle:
        return False
    x11.XCloseDisplay(ctypes.c_void_p(handle))
    return True


def _window(args: argparse.Namespace, paths: tuple[Path, ...], epsg: int | None = None) -> int:
    """A district opens at once; files of one's own are read first, with their progress on standard error."""
    _kiosk(args)  # what cannot be is said before anything is read
    need_display()
    data = data_folder(args.data)
    if is_district(paths):
        opened = open_district(paths[0])
        from app.program import run_window

        return run_window(opened, data, feeds_of(opened, args.feed), kiosk=_kiosk(args))
    if args.feed:
        raise Unusable("--feed needs a district, whose signals it feeds; make one with `tvilling new`")
    from app.program import run_files

    return run_files(paths, data, epsg, kiosk=_kiosk(args))


def _kiosk(args: argparse.Namespace) -> bool:
    """Asked for here or in the settings. Refused where nobody could leave it."""
    from app.people_post import make_post

    post = make_post()
    wanted = bool(args.kiosk or post.rules.kiosk)
    if args.kiosk and not post.can_show_kiosk:
        raise Unusable(
            "--kiosk: a kiosk is left by a code and none is set here; an administrator sets one: tvilling people code presenter"
        )
    return wanted
