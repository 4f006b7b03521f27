"""Light and sky of a moment: colours and strengths as a function of the sun's height, for the shaders of maps/glsl.py.

Pure.   Colours: linear RGB of no fixed unit for light (keys, fills), display RGB 0..1 for the sky.   Thread: any.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from maps.sun import direction

Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Light:
    """key_direction: unit vector to the light that throws shadows.   key, sky, bounce: linear RGB.
    horizon, zenith, glow: display RGB of the sky; the haze has the horizon's colour.   night: 0 by day, 1 when lamps are lit.
    shadow: how dark a cast shadow is, 0..1.
    """

    key_direction: tuple[float, float, float]
    sun_direction: tuple[float, float, float]
    key: Rgb
    sky: Rgb
    bounce: Rgb
    horizon: Rgb
    zenith: Rgb
    glow: Rgb
    night: float
    shadow: float


# height of the sun in degrees -> colours; rows between are blended
_STOPS: tuple[tuple[float, Rgb, Rgb, Rgb, Rgb, Rgb, Rgb], ...] = (
    # sun    key (linear)         sky fill             bounce               horizon              zenith               glow
    (-90.0, (0.22, 0.29, 0.44), (0.150, 0.195, 0.300), (0.060, 0.065, 0.085), (0.115, 0.155, 0.215), (0.030, 0.048, 0.085), (0.00, 0.00, 0.00)),
    (-10.0, (0.22, 0.29, 0.44), (0.155, 0.200, 0.305), (0.062, 0.066, 0.085), (0.135, 0.180, 0.250), (0.036, 0.058, 0.104), (0.03, 0.02, 0.01)),
    (-5.5, (0.15, 0.18, 0.27), (0.225, 0.280, 0.410), (0.095, 0.090, 0.105), (0.395, 0.420, 0.500), (0.075, 0.135, 0.260), (0.42, 0.20, 0.06)),
    (-1.5, (0.24, 0.16, 0.14), (0.330, 0.390, 0.520), (0.140, 0.120, 0.115), (0.665, 0.630, 0.640), (0.190, 0.300, 0.480), (0.42, 0.22, 0.07)),
    (2.0, (1.30, 0.74, 0.40), (0.420, 0.485, 0.600), (0.180, 0.150, 0.130), (0.865, 0.765, 0.685), (0.330, 0.465, 0.645), (0.26, 0.18, 0.08)),
    (8.0, (1.95, 1.45, 1.02), (0.470, 0.560, 0.690), (0.215, 0.195, 0.170), (0.865, 0.845, 0.810), (0.340, 0.515, 0.735), (0.20, 0.16, 0.10)),
    (25.0, (2.30, 2.06, 1.74), (0.450, 0.560, 0.710), (0.250, 0.240, 0.220), (0.835, 0.880, 0.915), (0.300, 0.510, 0.760), (0.14, 0.12, 0.09)),
    (90.0, (2.40, 2.24, 2.00), (0.470, 0.590, 0.750), (0.260, 0.255, 0.240), (0.820, 0.885, 0.930), (0.270, 0.490, 0.760), (0.10, 0.09, 0.07)),
)  # fmt: skip

_MOON = direction(205.0, 48.0)
_STUDIO = direction(215.0, 52.0)  # operator style: one fixed, calm light


def daylight(azimuth_deg: float, elevation_deg: float) -> Light:
    """The light of the presentation style with the sun at this place."""
    heights = [row[0] for row in _STOPS]
    colours = [row[1:] for row in _STOPS]
    columns: list[Rgb] = [_blend(elevation_deg, heights, [row[c] for row in colours]) for c in range(6)]
    sun = direction(azimuth_deg, elevation_deg)
    # below the horizon the sun throws no shadow; a soft light from high up keeps the city readable
    is_day = elevation_deg > -1.0
    key = sun if is_day else _MOON
    return Light(
        key_direction=direction(azimuth_deg, max(elevation_deg, 2.0)) if is_day else key,
        sun_direction=sun,
        key=columns[0],
        sky=columns[1],
        bounce=columns[2],
        horizon=columns[3],
        zenith=columns[4],
        glow=columns[5],
        night=float(np.clip((1.5 - elevation_deg) / 6.5, 0.0, 1.0)),
        shadow=float(np.interp(elevation_deg, [-6.0, -1.0, 1.0, 6.0], [0.55, 0.25, 0.55, 0.92])),
    )


def studio(is_dark: bool) -> Light:
    """The light of the operator style: the same at every hour, so that nothing changes but what the data change."""
    if is_dark:
        ground, zenith = (0.070, 0.096, 0.128), (0.052, 0.074, 0.100)
        key, sky, bounce = (0.65, 0.65, 0.65), (0.53, 0.53, 0.54), (0.28, 0.28, 0.29)
    else:
        ground, zenith = (0.905, 0.922, 0.938), (0.950, 0.960, 0.970)
        key, sky, bounce = (0.36, 0.36, 0.35), (0.635, 0.640, 0.650), (0.44, 0.44, 0.45)
    return Light(_STUDIO, _STUDIO, key, sky, bounce, ground, zenith, (0.0, 0.0, 0.0), 0.0, 0.0)


def _blend(at: float, heights: list[float], colours: list[Rgb]) -> Rgb:
    r, g, b = (float(np.interp(at, heights, [c[i] for c in colours])) for i in range(3))
    return r, g, b
