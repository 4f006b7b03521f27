"""The line burnt into every frame of a film: mode, time with zone, speed, and which district; so that a film that goes
round can never be taken for the present, nor for another place.

    caption = Caption(is_dark=True)
    image = caption.onto(image, "REPLAY", ["2026-11-21 03:10:00 CET", "60×"], "Trondheim  ·  synthetic")

Colours are those of the banner (docs/look.md).   Thread: GUI (VTK draws the letters).   Images (h, w, 3) uint8, top first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from maps import text

BAND_PX, TEXT_PX = 28.0, 13.0
AT_HEIGHT_PX = 800.0  # a picture of this height has a band like the window's; larger ones grow with it
_GAP_PX = 16.0

Rgb = tuple[int, int, int]
# the tokens `live`, `replay`, `scenario` and their texts of widgets/theme.py, which maps cannot import; a test compares
GROUND: dict[tuple[str, bool], Rgb] = {
    ("LIVE", True): (0x3E, 0x55, 0x68),
    ("LIVE", False): (0xCF, 0xDA, 0xE3),
    ("REPLAY", True): (0x7B, 0x61, 0xB8),
    ("REPLAY", False): (0xC4, 0xB1, 0xEC),
    ("SCENARIO", True): (0xB0, 0x7D, 0x2B),
    ("SCENARIO", False): (0xEF, 0xD9, 0xAE),
}
INK: dict[tuple[str, bool], Rgb] = {
    ("LIVE", True): (0xF1, 0xF5, 0xF8),
    ("LIVE", False): (0x24, 0x38, 0x4A),
    ("REPLAY", True): (0xFF, 0xFF, 0xFF),
    ("REPLAY", False): (0x3C, 0x28, 0x76),
    ("SCENARIO", True): (0x0E, 0x14, 0x1B),
    ("SCENARIO", False): (0x52, 0x37, 0x07),
}


@dataclass(frozen=True, slots=True)
class Caption:
    """is_dark: the theme of the picture."""

    is_dark: bool = True

    def onto(
        self, image: NDArray[np.uint8], mode: str, words: Sequence[str], right: str = ""
    ) -> NDArray[np.uint8]:
        """A new image of the same size with the band over its top. What does not fit is left out, from the right."""
        out = image.copy()
        ratio = max(0.75, image.shape[0] / AT_HEIGHT_PX)
        band = out[: round(BAND_PX * ratio)]
        band[:] = GROUND[mode, self.is_dark]
        ink = INK[mode, self.is_dark]
        gap = round(_GAP_PX * ratio)
        x = _clock(band, gap, ratio, ink) + gap // 2
        for part in (mode, *words):
            x = _write(band, x, part, TEXT_PX * ratio, ink) + gap
        width = text.coverage(right, TEXT_PX * 0.9 * ratio).shape[1]
        left = band.shape[1] - gap - width
        if right and left > x:
            _write(band, left, right, TEXT_PX * 0.9 * ratio, ink, 0.85)
        return out


def _write(band: NDArray[np.uint8], x: int, words: str, size: float, ink: Rgb, opacity: float = 1.0) -> int:
    """Right end of the words, or `x` where they do not fit."""
    cover = text.coverage(words, size)
    h, w = cover.shape
    if not h or x + w > band.shape[1]:
        return x
    line = text.coverage("Hgpå", size).shape[0]
    y = max(0, (band.shape[0] - line) // 2)
    h = min(h, band.shape[0] - y)
    _mix(band[y : y + h, x : x + w], cover[:h] / 255.0 * opacity, ink)
    return int(x + w)


def _clock(band: NDArray[np.uint8], x: int, ratio: float, ink: Rgb) -> int:
    """A small clock: a ring and two hands. Its right end."""
    side = round(16 * ratio)
    top = (band.shape[0] - side) // 2
    v, u = np.mgrid[0:side, 0:side] + 0.5
    u, v, pen = (u - side / 2) / ratio, (v - side / 2) / ratio, 0.75
    ring = np.abs(np.hypot(u, v) - 6.2) - pen
    up = np.hypot(u, v - np.clip(v, -4.0, 0.0)) - pen
    across = np.hypot(u - np.clip(u, 0.0, 3.0), v) - pen
    cover = np.clip(0.5 - np.minimum(ring, np.minimum(up, across)) * ratio, 0.0, 1.0)
    _mix(band[top : top + side, x : x + side], cover, ink)
    return x + side


def _mix(part: NDArray[np.uint8], cover: NDArray[np.float64], ink: Rgb) -> None:
    a = cover[: part.shape[0], : part.shape[1], None]  # of a very small picture only a part
    part[:] = (part * (1 - a) + np.array(ink) * a + 0.5).astype(np.uint8)
