"""Power flow of a demonstration district: one state, a day of quarters at once, and from a snapshot to judged limits;
beside them pandapower (BSD-3) on the same network, and both on the feeder of 33 nodes that others solved.

    python benchmarks/power_flow.py [--district trondheim] [--pandapower PYTHON] [--json]

pandapower wants an older pandas than Tvilling has, so it runs in an environment of its own: `python -m venv peer &&
peer/bin/pip install pandapower numba`, then `--pandapower peer/bin/python`. It solves what this run writes down for it, and its
voltages are compared with ours. Its time is that of a second call, with its lists of buses and branches kept (`init="results"`
and `recycle` off: as its users call it).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from app.energy.district_model import DistrictModel  # noqa: E402
from app.energy.network.limits import violations  # noqa: E402
from app.energy.network.reading import read_network  # noqa: E402
from app.energy.network.solving import Solver  # noqa: E402
from app.energy.network.state import GridWatch  # noqa: E402
from app.model.quality import Quality  # noqa: E402
from app.model.snapshot import Snapshot  # noqa: E402
from app.model.times import HOUR_NS, parse_time  # noqa: E402
from app.opening import open_district  # noqa: E402

PEER = """
import json, sys, time
import numpy as np, pandapower as pp
d = json.load(open(sys.argv[1]))
net = pp.create_empty_network()
for kv in d["kv"]: pp.create_bus(net, kv)
for node, pu in d["sources"]: pp.create_ext_grid(net, node, vm_pu=pu)
for a, b, r, x, c, i in d["lines"]:
    pp.create_line_from_parameters(net, a, b, 1.0, r_ohm_per_km=r, x_ohm_per_km=x, c_nf_per_km=c * 1e9, max_i_ka=i / 1000)
for a, b, s, hv, lv, vk, vkr, pfe, i0, clock in d["transformers"]:
    pp.create_transformer_from_parameters(net, a, b, sn_mva=s / 1000, vn_hv_kv=hv, vn_lv_kv=lv, vk_percent=vk, vkr_percent=vkr,
                                          pfe_kw=pfe, i0_percent=i0, shift_degree=30.0 * clock)
for node, (p, q) in enumerate(zip(d["p"], d["q"])): pp.create_load(net, node, p / 1000, q / 1000)
how = dict(calculate_voltage_angles=True, trafo_model="pi", tolerance_mva=1e-8)
pp.runpp(net, **how)
spent = []
for _ in range(20):
    start = time.perf_counter(); pp.runpp(net, **how); spent.append(time.perf_counter() - start)
print(json.dumps({"version": pp.__version__, "ms": 1e3 * float(np.median(spent)), "voltage": net.res_bus.vm_pu.tolist()}))
"""


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--district", default="trondheim")
    parser.add_argument("--pandapower", metavar="PYTHON", help="of an environment that has it")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    found = ours(given.district, given.pandapower)
    print(json.dumps(found, indent=None if given.json else 1))
    return 0


def spent_ms(work: Callable[[], Any], times: int = 40) -> float:
    """Median."""
    work()
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        spent.append(time.perf_counter() - start)
    return round(1e3 * float(np.median(spent)), 3)


def ours(district: str, python: str | None) -> dict[str, Any]:
    opened = open_district(district)
    path = opened.district.folder / "network.json"
    start = time.perf_counter()
    plan = read_network(path)
    read_ms = 1e3 * (time.perf_counter() - start)
    model = DistrictModel(opened.catalogue, opened.district.lonlat, opened.district.zone, 7)
    first = parse_time("2026-01-20T00:00:00+00:00", opened.district.zone, 0)
    times = first + np.arange(0, 24 * HOUR_NS, HOUR_NS // 4)
    value = model.values(times)
    n = len(opened.catalogue)
    watch = GridWatch(plan, opened.catalogue)
    snapshot = Snapshot(
        int(times[60]), value[60], np.full(n, Quality.SIMULATED, np.uint8), np.full(n, times[60]), np.full(n, times[60])
    )  # fmt: skip
    one, day = watch.injector.at(snapshot), watch.injector.of(value, np.isfinite(value))
    solver = Solver(plan.network)
    flow = solver.solve(one.p_kw, one.q_kvar)
    found: dict[str, Any] = {
        "district": district,
        "nodes": len(plan.network),
        "cables": len(plan.network.lines.ids),
        "transformers": len(plan.network.transformers.ids),
        "read_ms": round(read_ms, 1),
        "one_state_ms": spent_ms(lambda: solver.solve(one.p_kw, one.q_kvar)),
        "snapshot_to_limits_ms": spent_ms(lambda: watch.at(snapshot)),
        "limits_ms": spent_ms(lambda: violations(plan.network, flow)),
        "day_of_96_ms": spent_ms(lambda: solver.solve(day.p_kw, day.q_kvar), 10),
    }
    if python:
        found["pandapower"] = peer(python, plan.network, one.p_kw, one.q_kvar, flow.voltage_pu)
    return found


def peer(python: str, net: Any, p: Any, q: Any, voltage: Any) -> dict[str, Any]:
    """Its time, and how far its voltages are from ours."""
    lines, t = net.lines, net.transformers
    said = {
        "kv": net.rated_kv.tolist(),
        "sources": [[int(node), float(pu)] for node, pu in zip(net.sources, net.source_pu, strict=True)],
        "lines": np.column_stack([lines.start, lines.end, lines.r_ohm, lines.x_ohm, lines.c_f, lines.rated_a]).tolist(),
        "transformers": np.column_stack([t.high, t.low, t.rated_kva, t.high_kv, t.low_kv, t.vk_pct, t.vkr_pct, t.pfe_kw, t.i0_pct, t.clock]).tolist(),
        "p": p.tolist(),
        "q": q.tolist(),
    }  # fmt: skip
    for row in (*said["lines"], *said["transformers"]):
        row[0], row[1] = int(row[0]), int(row[1])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "network.json"
        path.write_text(json.dumps(said))
        ran = subprocess.run([python, "-c", PEER, str(path)], capture_output=True, text=True, check=False)
    if ran.returncode:
        return {"failed": ran.stderr.strip().splitlines()[-1:]}
    answer = json.loads(ran.stdout)
    return {
        "version": answer["version"],
        "one_state_ms": round(answer["ms"], 2),
        "most_apart_pu": float(np.abs(np.array(answer["voltage"]) - voltage).max()),
    }


if __name__ == "__main__":
    sys.exit(main())
