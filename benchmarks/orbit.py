"""Frame time while orbiting the demonstration district, off screen: median and p99 per style.

    python benchmarks/orbit.py [--size 1280x800] [--frames 120] [--json]

Draws through whatever OpenGL there is (software rendering where there is no graphics card). Thread: one.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
DISTRICT = Path(__file__).resolve().parents[1] / "assets" / "districts" / "trondheim"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--frames", type=int, default=120)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    width, height = (int(v) for v in given.size.split("x"))
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")

    from vtkmodules.vtkRenderingCore import vtkRenderWindow

    from app.model.catalogue import Catalogue
    from app.model.district import read_district, read_signals
    from maps.camera import orbit
    from maps.readers import read_city
    from maps.readers.assets import read_assets
    from maps.scene import CityScene

    district = read_district(DISTRICT)
    catalogue = Catalogue.of(read_assets(DISTRICT / "assets.gpkg"), read_signals(DISTRICT / "signals.csv"))
    scene = CityScene(read_city(district.model, epsg=district.epsg), district, catalogue)
    scene.set_sun_place(215.0, 25.0)
    scene.cast_shadows()
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetSize(width, height)
    window.AddRenderer(scene.renderer)
    result: dict[str, dict[str, float]] = {}
    for style in ("presentation", "operator"):
        scene.set_style(style)  # type: ignore[arg-type]
        for is_heavy in (False, True) if style == "presentation" else (False,):
            scene.set_heavy(is_heavy)
            for _ in range(3):
                window.Render()
            times = []
            for _ in range(given.frames):
                scene.set_pose(orbit(scene.pose(), 1.0, 0.0))
                start = time.perf_counter()
                window.Render()
                window.WaitForCompletion()
                times.append((time.perf_counter() - start) * 1000)
            times.sort()
            name = style + (" at rest" if is_heavy else "")
            result[name] = {
                "median_ms": round(median(times), 1),
                "p99_ms": round(times[min(len(times) - 1, int(len(times) * 0.99))], 1),
            }
    if given.json:
        print(json.dumps({"size": given.size, "frames": given.frames, "styles": result}))
    else:
        for name, row in result.items():
            print(f"{name:22} {given.size}  median {row['median_ms']:6.1f} ms   p99 {row['p99_ms']:6.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
