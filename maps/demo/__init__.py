"""Makes the demonstration district: a synthetic harbour town modelled on Brattøra and Sluppen in Trondheim.

    python -m maps.demo            writes assets/districts/trondheim/ (the same bytes on every run)

Frame of every module here: `xy` in metres, x east and y north of ORIGIN (EPSG:25832), z above sea level. Everything
is seeded; nothing is measured, and the district says so of itself.   Imports app.model and shapely, no Qt, no VTK.
"""

ORIGIN = (569_800.0, 7_034_500.0)
EPSG = 25832
