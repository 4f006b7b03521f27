"""Variants on a Dask cluster of two workers on loopback: the answers of one process, and words where the cluster is not as it must be."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.energy.planning.weather_year import WeatherYear
from app.scenario_cluster import ClusterError, DaskRunner
from app.scenario_runners import runner_of
from app.scenarios.answers import Alone, Ask
from app.scenarios.words import Intervention, Scenario
from tests.unit.scenarios.town import cars, town

pytest.importorskip("distributed", reason="Dask is not installed: python3 run.py --extra dask")
REPO = Path(__file__).parents[2]
CLUSTER = """
import sys, dask
from distributed import LocalCluster
if __name__ == "__main__":
    dask.config.set({"distributed.scheduler.allowed-failures": 1, "distributed.admin.system-monitor.gil.enabled": False})
    with LocalCluster(n_workers=int(sys.argv[1]), threads_per_worker=1, processes=True, host="127.0.0.1",
                      dashboard_address="127.0.0.1:0", silence_logs=50) as found:
        print(found.scheduler_address, flush=True)
        sys.stdin.read()
"""


@contextmanager
def cluster_of(workers: int, folder: Path) -> Iterator[str]:
    """A cluster in processes of its own, as one on other machines would be. Its address."""
    script = folder / "cluster.py"
    script.write_text(CLUSTER, encoding="utf-8")
    path = os.pathsep.join([str(REPO), *filter(None, [os.environ.get("PYTHONPATH")])])
    with subprocess.Popen(
        [sys.executable, str(script), str(workers)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env={**os.environ, "PYTHONPATH": path},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()
            process.wait(30)


def variant(coverage: float, **assumptions: float) -> Ask:
    pv = Intervention("roofs", "pv", "floor_m2 > 0", values={"coverage": coverage})
    return Ask(Scenario(f"v{coverage:g}", "V", interventions=(pv,), assumptions=dict(assumptions)))


ASKS = [variant(float(c)) for c in range(20, 80, 10)]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with cluster_of(2, tmp_path_factory.mktemp("cluster")) as address:
        yield address


@pytest.fixture
def runner(cluster: str) -> Iterator[DaskRunner]:
    found = DaskRunner(town(), cluster)
    yield found
    found.close()


def test_that_a_cluster_gives_the_answers_of_one_process_in_the_order_of_the_asks(
    runner: DaskRunner,
) -> None:
    seen: list[int] = []
    bad = Ask(Scenario("bad", "Bad", interventions=(Intervention("none", "pv", "year > 3000"),)))
    there = runner.run([*ASKS, bad], said=lambda done, of: seen.append(done))
    here = Alone(town()).run([*ASKS, bad])
    assert [one.result_hash for one in there] == [one.result_hash for one in here]
    assert [one.why for one in there] == [one.why for one in here]
    assert seen == list(range(1, len(ASKS) + 2))
    assert runner.run([]) == ()
    assert len(runner.workers) == 2


def test_that_a_cancel_returns_at_once_and_the_cluster_goes_on(runner: DaskRunner) -> None:
    class Cancelled(Exception):
        pass

    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        runner.run(ASKS, check=cancel)
    assert all(one.figures for one in runner.run(ASKS[:2]))


def deadly_cars(weather: WeatherYear) -> np.ndarray:
    if weather.day.number[0] > 746_000:  # 2044
        os._exit(9)
    return cars(weather)


def test_that_a_variant_that_ends_workers_is_told_and_the_others_go_on(cluster: str) -> None:
    runner = DaskRunner(replace(town(), cars=deadly_cars), cluster)
    try:
        answers = runner.run([variant(50.0, year=2044.0), *ASKS[:3]])
    finally:
        runner.close()
    assert "several workers ended" in answers[0].why
    assert all(one.figures for one in answers[1:])
    assert runner.remarks


@pytest.mark.parametrize(
    "address", ["", "127.0.0.1:8786", "http://host:80", "tcp://host", "tcp://h:99999", "tcp://a b:1"]
)
def test_that_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(ClusterError, match="write the scheduler as"):
        DaskRunner(town(), address)


def test_that_an_address_where_nobody_answers_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ClusterError, match="no scheduler answers"):
        DaskRunner(town(), f"tcp://127.0.0.1:{port}", connect_s=0.5)


def test_that_workers_of_another_version_are_told_before_anything_is_sent(
    cluster: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import scenario_cluster

    monkeypatch.setattr(scenario_cluster, "MODEL_VERSION", "999")
    with pytest.raises(ClusterError, match="other versions: model"):
        DaskRunner(town(), cluster)


def test_that_a_cluster_without_workers_is_told(tmp_path: Path) -> None:
    with cluster_of(0, tmp_path) as address, pytest.raises(ClusterError, match="no workers yet"):
        DaskRunner(town(), address)


def test_that_a_cluster_that_ends_is_told(tmp_path: Path) -> None:
    with cluster_of(1, tmp_path) as address:
        runner = DaskRunner(town(), address, alone_s=1.0)
        assert runner.run(ASKS[:1])[0].figures
    try:
        with pytest.raises(ClusterError, match=r"was lost|are gone"):
            runner.run(ASKS)
    finally:
        runner.close()


def test_that_the_same_words_choose_where_variants_run(tmp_path: Path) -> None:
    here = runner_of(town(), tmp_path, workers=1)
    assert here.run(ASKS[:1])[0].figures
    assert len(list((tmp_path / "scenarios").glob("*.npz"))) == 1
    with pytest.raises(ClusterError, match="write the scheduler as"):
        runner_of(town(), tmp_path, dask="somewhere")
