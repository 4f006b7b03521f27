"""What commands that draw have in common: the options of the look, and a scene dressed by them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.around import Loaded
from app.commands.common import Unusable

if TYPE_CHECKING:
    from maps.scene import CityScene

LARGEST = 16_384


def add_look(parser: argparse.ArgumentParser, *, size: str) -> None:
    """size: what --size is where it is not given."""
    parser.add_argument("--style", choices=("operator", "presentation"), default="presentation")
    parser.add_argument("--theme", choices=("dark", "light"), default="dark")
    parser.add_argument("--color-by", metavar="SIGNAL-OR-ATTRIBUTE", help="such as load_kw, use or year")
    parser.add_argument("--camera", default="overview", metavar="overview|street|ID")
    parser.add_argument("--size", default=size, metavar="WxH")
    parser.add_argument("--no-symbols", action="store_true", help="without asset symbols and labels")


def parse_size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (
        width.isdigit() and height.isdigit() and 16 <= int(width) <= LARGEST and 16 <= int(height) <= LARGEST
    ):
        raise Unusable(f"--size {text}: write it as 1280x800, 16 to {LARGEST} pixels a side")
    return int(width), int(height)


def dressed(args: argparse.Namespace, loaded: Loaded) -> CityScene:
    """Style, theme, symbols and camera as the options say; no sun and no values yet. `coloured` once it shows values."""
    from maps.scene import CityScene

    scene = CityScene(loaded.city, loaded.opened.district, loaded.opened.catalogue, ortho=loaded.ortho)
    scene.set_style(args.style)
    scene.set_theme(args.theme == "dark")
    if args.no_symbols:
        scene.set_layer_visible("symbols", False)
    pose = scene.pose_of(args.camera) or (scene.pose() if args.camera == "overview" else None)
    if pose is None:
        raise Unusable(
            f"--camera {args.camera}: give overview, street, or the id of an asset or a city object"
        )
    scene.set_pose(pose)
    return scene


def colour(args: argparse.Namespace, scene: CityScene, loaded: Loaded) -> None:
    """By what --color-by says, if anything."""
    from maps.colouring import ColourBy, choices

    name, catalogue = args.color_by, loaded.opened.catalogue
    if not name:
        return
    is_signal = any(s.id == name or s.id.endswith(f".{name}") for s in catalogue.signals)
    if not scene.color_by(ColourBy("signal" if is_signal else "attribute", name)):
        known = ", ".join(by.name for by, _ in choices(loaded.city, catalogue)[:12])
        raise Unusable(f"--color-by {name}: neither a signal nor an attribute here; there are {known}")
