"""Colours of what is planned: RGBA 0..255. Blue for modules, amber outlines for all that is not built; from Okabe and Ito's set."""

from __future__ import annotations

MODULE = (38, 104, 196, 255)
NEW = (244, 236, 214, 168)
LINE = (240, 170, 40, 255)
BATTERY = (0, 190, 140, 255)
CHARGER = (86, 180, 233, 255)
PUMP = (213, 94, 0, 255)
TURBINE = (86, 180, 233, 255)
TREE = (80, 160, 70, 255)
CLOSED = (230, 80, 70, 255)
WATER = (60, 140, 220, 96)
WET = (86, 180, 233, 255)
