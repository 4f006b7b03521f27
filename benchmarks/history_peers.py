"""Our history beside InfluxDB 1.6, VictoriaMetrics and PostgreSQL, with the same readings and the same questions, in one run.

    python3 run.py bench history_peers --signals 500 --days 2

Readings: each signal every 30 s, a random walk of two decimals. Each peer as its own documentation advises:

    ours             DuckHistorian.append in batches of 200,000, then settle (figures per minute and hour); state_at; series
    InfluxDB         line protocol in batches of 10,000; last(v) GROUP BY s, within an hour before the moment; min, max, mean GROUP BY time
    VictoriaMetrics  line protocol in batches of 10,000; last_over_time within an hour; rollup() with a step
    PostgreSQL       COPY, then an index on (s, t); for each signal the last row by that index; min, max, avg by bucket

Ours looks back without a bound, the first two within an hour: a favour to them. Questions: the state of all signals at
random moments; one signal over the whole span in 1,500 buckets. Times are of the client, answers read whole; PostgreSQL's are its
own (psql's \\timing), a favour too. The answers must agree with ours, or the line says so. A peer that is not installed is left out.
On Debian: apt install influxdb victoria-metrics postgresql. All listen on 127.0.0.1 only and end with the run.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import numpy as np

REPO = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPO))

from app.history.duck import DuckHistorian  # noqa: E402
from app.model.asset import Asset, AssetKind  # noqa: E402
from app.model.catalogue import Catalogue  # noqa: E402
from app.model.reading import ReadingBatch  # noqa: E402
from app.model.signal import Signal  # noqa: E402
from app.model.times import NS  # noqa: E402

START_S, PERIOD_S, BUCKETS = 1_760_000_000, 30, 1500


class Data:
    """values (steps, signals): two decimals."""

    def __init__(self, signals: int, days: float) -> None:
        self.signals, self.steps = signals, int(days * 86_400 / PERIOD_S)
        walk = np.random.default_rng(7).normal(0, 1, (self.steps, signals)).cumsum(axis=0)
        self.values = (walk + 100).round(2)

    @property
    def span_s(self) -> int:
        return self.steps * PERIOD_S

    @property
    def count(self) -> int:
        return self.steps * self.signals

    def lines(self, size: int = 10_000):
        """Line protocol, seconds, in texts of so many readings."""
        each = max(1, size // self.signals)
        for first in range(0, self.steps, each):
            rows = range(first, min(first + each, self.steps))
            yield "\n".join(
                f"r,s={s} v={self.values[k, s]} {START_S + k * PERIOD_S}"
                for k in rows
                for s in range(self.signals)
            )

    def state(self, t_s: int) -> np.ndarray:
        return self.values[(t_s - START_S) // PERIOD_S]


class Ours:
    name = "Tvilling (DuckDB)"

    def __init__(self, folder: Path, data: Data) -> None:
        asset = Asset("a", AssetKind.BUILDING, "A", "Here", (0.0, 0.0, 0.0))
        signals = [
            Signal(f"a.{i}", "a", "number", str(i), "", PERIOD_S, key=str(i)) for i in range(data.signals)
        ]
        self.data, self.store = data, DuckHistorian(folder / "h.duckdb", Catalogue.of([asset], signals))

    def fill(self) -> None:
        d = self.data
        each = max(1, 200_000 // d.signals)
        for first in range(0, d.steps, each):
            part = d.values[first : first + each]
            t_ns = np.repeat((START_S + (first + np.arange(len(part))) * PERIOD_S) * NS, d.signals)
            rows = np.tile(np.arange(d.signals), len(part))
            self.store.append(ReadingBatch(rows, t_ns, part.ravel(), np.zeros(len(t_ns)), t_ns))
        self.store.settle()

    def state(self, t_s: int) -> np.ndarray:
        return self.store.state_at(t_s * NS).value

    def chart(self, s: int) -> tuple[float, float]:
        found = self.store.series(s, START_S * NS, (START_S + self.data.span_s) * NS, BUCKETS)
        return float(found.low.min()), float(found.high.max())

    def close(self) -> None:
        self.store.close()


class Server:
    """A peer's process on a free port, answering over HTTP."""

    def __init__(
        self,
        data: Data,
        call: Callable[[int], list[str]],
        env: Callable[[int], dict[str, str]] = lambda p: {},
    ) -> None:
        self.data, self.port = data, free_port()
        self.process = subprocess.Popen(
            call(self.port),
            env={**os.environ, **env(self.port)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", timeout=120)
        until = time.monotonic() + 30
        while True:
            try:
                self.http.get("/ping" if "influx" in self.name else "/health")
            except httpx.TransportError:
                if time.monotonic() > until or self.process.poll() is not None:
                    raise
                time.sleep(0.1)
            else:
                return

    name = ""

    def close(self) -> None:
        self.http.close()
        self.process.terminate()
        self.process.wait(20)

    def get(self, path: str, **params: object) -> dict:
        answer = self.http.get(path, params=params)
        answer.raise_for_status()
        return answer.json()


class Influx(Server):
    name = "influxdb"

    def __init__(self, folder: Path, data: Data) -> None:
        def env(port: int) -> dict[str, str]:
            return {
                "INFLUXDB_HTTP_BIND_ADDRESS": f"127.0.0.1:{port}", "INFLUXDB_BIND_ADDRESS": f"127.0.0.1:{free_port()}",
                "INFLUXDB_META_DIR": f"{folder}/im", "INFLUXDB_DATA_DIR": f"{folder}/id", "INFLUXDB_DATA_WAL_DIR": f"{folder}/iw",
                "INFLUXDB_REPORTING_DISABLED": "true", "INFLUXDB_MONITOR_STORE_ENABLED": "false",
                "INFLUXDB_HTTP_LOG_ENABLED": "false", "INFLUXDB_CONFIG_PATH": "/dev/null",
            }  # fmt: skip

        super().__init__(data, lambda port: ["influxd", "-config", "/dev/null"], env)
        self.http.post("/query", params={"q": "CREATE DATABASE b"}).raise_for_status()

    def fill(self) -> None:
        for text in self.data.lines():
            self.http.post(
                "/write", params={"db": "b", "precision": "s"}, content=text.encode()
            ).raise_for_status()

    def state(self, t_s: int) -> np.ndarray:
        q = f"SELECT last(v) FROM r WHERE time <= {t_s}s AND time > {t_s - 3600}s GROUP BY s"
        series = self.get("/query", db="b", q=q)["results"][0]["series"]
        out = np.full(self.data.signals, np.nan)
        for one in series:
            out[int(one["tags"]["s"])] = one["values"][0][1]
        return out

    def chart(self, s: int) -> tuple[float, float]:
        step = max(1, self.data.span_s // BUCKETS)
        q = (
            f"SELECT min(v), max(v), mean(v) FROM r WHERE s = '{s}' AND time >= {START_S}s AND "
            f"time < {START_S + self.data.span_s}s GROUP BY time({step}s) fill(none)"
        )
        rows = self.get("/query", db="b", q=q, epoch="s")["results"][0]["series"][0]["values"]
        return min(r[1] for r in rows), max(r[2] for r in rows)


class Victoria(Server):
    name = "victoria-metrics"

    def __init__(self, folder: Path, data: Data) -> None:
        super().__init__(
            data,
            lambda port: ["victoria-metrics", f"-storageDataPath={folder}/vm", f"-httpListenAddr=127.0.0.1:{port}",
                          "-retentionPeriod=100y", "-search.maxUniqueTimeseries=1000000"],
        )  # fmt: skip

    def fill(self) -> None:
        for text in self.data.lines():
            self.http.post("/write", params={"precision": "s"}, content=text.encode()).raise_for_status()
        self.http.get("/internal/force_flush")

    def state(self, t_s: int) -> np.ndarray:
        found = self.get("/api/v1/query", query="last_over_time(r_v[1h])", time=t_s, nocache=1)["data"][
            "result"
        ]
        out = np.full(self.data.signals, np.nan)
        for one in found:
            out[int(one["metric"]["s"])] = float(one["value"][1])
        return out

    def chart(self, s: int) -> tuple[float, float]:
        step = max(1, self.data.span_s // BUCKETS)
        found = self.get(
            "/api/v1/query_range", query=f'rollup(r_v{{s="{s}"}}[{step}s])', start=START_S,
            end=START_S + self.data.span_s, step=f"{step}s", nocache=1,
        )["data"]["result"]  # fmt: skip
        of = {one["metric"]["rollup"]: [float(v) for _, v in one["values"]] for one in found}
        return min(of["min"]), max(of["max"])


class Postgres:
    name = "postgresql"

    def __init__(self, folder: Path, data: Data) -> None:
        self.data, self.port = data, free_port()
        self._bin = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        self._folder = folder / "pg"
        self._folder.mkdir()
        folder.chmod(0o755)
        self._as: list[str] = []
        if os.geteuid() == 0:
            shutil.chown(self._folder, "postgres")
            self._as = ["runuser", "-u", "postgres", "--"]
        self._run(
            [*self._as, str(self._bin / "initdb"), "-D", str(self._folder), "-A", "trust", "-U", "bench"]
        )
        self._run(
            [*self._as, str(self._bin / "pg_ctl"), "-D", str(self._folder), "-w", "-l", str(self._folder / "log"),
             "-o", f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self._folder} -c shared_buffers=256MB", "start"]
        )  # fmt: skip
        self._sql("CREATE TABLE r (s int, t bigint, v float8)")

    def _run(self, call: list[str], text: str | None = None) -> str:
        done = subprocess.run(call, input=text, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{call[0]}: {done.stderr[-300:]}")
        return done.stdout

    def _sql(self, text: str) -> str:
        call = [
            "psql",
            "-h",
            "127.0.0.1",
            "-p",
            str(self.port),
            "-U",
            "bench",
            "-d",
            "postgres",
            "-qAt",
            "-v",
            "ON_ERROR_STOP=1",
        ]
        return self._run(call, text)

    def fill(self) -> None:
        d = self.data
        each = max(1, 500_000 // d.signals)
        for first in range(0, d.steps, each):
            rows = range(first, min(first + each, d.steps))
            body = "\n".join(
                f"{s}\t{START_S + k * PERIOD_S}\t{d.values[k, s]}" for k in rows for s in range(d.signals)
            )
            self._sql(f"COPY r FROM STDIN;\n{body}\n\\.\n")
        self._sql("CREATE INDEX ON r (s, t); ANALYZE r;")

    def _timed(self, text: str) -> tuple[float, list[str]]:
        said = self._sql(f"\\timing on\n{text};\n").splitlines()
        seconds = float(re.search(r"Time: ([\d.]+) ms", said[-1]).group(1)) / 1e3  # type: ignore[union-attr]
        return seconds, said[:-1]

    def state_timed(self, t_s: int) -> tuple[float, np.ndarray]:
        seconds, rows = self._timed(
            f"SELECT (SELECT v FROM r WHERE r.s = g AND t <= {t_s} ORDER BY t DESC LIMIT 1) FROM generate_series(0, {self.data.signals - 1}) g"
        )
        return seconds, np.array([float(r) for r in rows])

    def chart_timed(self, s: int) -> tuple[float, tuple[float, float]]:
        step = max(1, self.data.span_s // BUCKETS)
        seconds, rows = self._timed(
            f"SELECT min(v), max(v), avg(v) FROM r WHERE s = {s} GROUP BY t / {step} ORDER BY t / {step}"
        )
        cells = [r.split("|") for r in rows]
        return seconds, (min(float(c[0]) for c in cells), max(float(c[1]) for c in cells))

    def close(self) -> None:
        self._run([*self._as, str(self._bin / "pg_ctl"), "-D", str(self._folder), "-m", "immediate", "stop"])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def measure(make: Callable[[Path, Data], object], data: Data, questions: int) -> dict[str, float]:
    random = np.random.default_rng(3)
    with tempfile.TemporaryDirectory() as folder:
        store = make(Path(folder), data)
        try:
            began = time.perf_counter()
            store.fill()  # type: ignore[attr-defined]
            filled = time.perf_counter() - began
            states, is_right = [], True
            for _ in range(questions):
                t_s = START_S + 3600 + int(random.integers(0, data.span_s - 3600))
                seconds, found = asked(store, "state", t_s)
                states.append(seconds)
                is_right &= bool(np.allclose(found, data.state(t_s)))
            charts = []
            for s in random.integers(0, data.signals, max(5, questions // 10)):
                seconds, ends = asked(store, "chart", int(s))
                charts.append(seconds)
                column = data.values[:, s]
                is_right &= abs(ends[0] - column.min()) < 1e-6 and abs(ends[1] - column.max()) < 1e-6
        finally:
            store.close()  # type: ignore[attr-defined]
    p50, p99 = np.percentile(states, (50, 99)) * 1e3
    return {
        "readings/s in": data.count / filled, "state p50, ms": p50, "state p99, ms": p99,
        "chart p50, ms": float(np.median(charts)) * 1e3, "answers agree": float(is_right),
    }  # fmt: skip


def asked(store, what: str, of: int):
    timed = getattr(store, f"{what}_timed", None)
    if timed is not None:
        return timed(of)
    began = time.perf_counter()
    found = getattr(store, what)(of)
    return time.perf_counter() - began, found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--signals", type=int, default=500)
    parser.add_argument("--days", type=float, default=2.0)
    parser.add_argument("--questions", type=int, default=100)
    args = parser.parse_args()
    data = Data(args.signals, args.days)
    print(
        f"{args.signals} signals, {args.days:g} days, {data.count:,} readings; load {os.getloadavg()[0]:.1f}"
    )
    ours: dict[str, float] = {}
    for make, program in (
        (Ours, ""),
        (Influx, "influxd"),
        (Victoria, "victoria-metrics"),
        (Postgres, "psql"),
    ):
        if program and shutil.which(program) is None:
            print(f"{make.name:20} not installed here")
            continue
        figures = measure(make, data, args.questions)
        ours = ours or figures
        words = [f"{k} {v:,.1f} ({v / ours[k]:.1f}x)" for k, v in figures.items() if k != "answers agree"]
        print(
            f"{make.name:20} {'   '.join(words)}   {'answers agree' if figures['answers agree'] else 'ANSWERS DIFFER'}",
            flush=True,
        )


if __name__ == "__main__":
    main()
