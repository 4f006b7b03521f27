"""Trondheim: a synthetic harbour town modelled on Brattøra and Sluppen.

Frame of every module here: `xy` in metres, x east and y north of ORIGIN (EPSG:25832), z above sea level.
"""

ORIGIN = (569_800.0, 7_034_500.0)
EPSG = 25832
