"""How colours look to people with a colour-vision deficiency, and how far apart two colours are.   Pure.

Matrices of full severity on linear RGB: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of
Color Vision Deficiency". Distance: CIE 1976 in L*a*b* (D65). Contrast: WCAG 2.2, relative luminance.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
SIMULATIONS: dict[str, Floats] = {
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])
MERGED, WEAK = 10.0, 20.0
"""docs/practice.md, alarms 7: closer than the first two colours are one, closer than the second they are weak."""


def linear(colour: str) -> Floats:
    """#rrggbb -> (3,) linear RGB 0..1."""
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def seen(colour: str, kind: str = "") -> Floats:
    """kind: of SIMULATIONS, "" for normal sight."""
    rgb = linear(colour)
    return rgb if not kind else np.clip(SIMULATIONS[kind] @ rgb, 0.0, 1.0)


def lab(rgb: Floats) -> Floats:
    xyz = _XYZ @ rgb / _WHITE
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(a: str, b: str, kind: str = "") -> float:
    return float(np.linalg.norm(lab(seen(a, kind)) - lab(seen(b, kind))))


def contrast(a: str, b: str) -> float:
    high, low = sorted((float(np.array([0.2126, 0.7152, 0.0722]) @ linear(c)) for c in (a, b)), reverse=True)
    return (high + 0.05) / (low + 0.05)
