"""Where variants run, as a person says: on a named cluster, in processes, or here; kept on disk in each case.   Part of the composition root."""

from __future__ import annotations

from pathlib import Path

from app.scenario_kept import KeptRunner
from app.scenarios.answers import Alone, Runner
from app.scenarios.base import Base
from app.scenarios.crew import Crew

FOLDER = "scenarios"


def runner_of(
    base: Base, cache_dir: Path | None = None, *, workers: int | None = None, dask: str = ""
) -> Runner:
    """workers: 1: in this process; None: as many processes as processors.   dask: address of a scheduler, "" for none.
    cache_dir: None: nothing is kept.   Raises ClusterError. Close it after use."""
    runner: Runner
    if dask:
        from app.scenario_cluster import DaskRunner

        runner = DaskRunner(base, dask)
    else:
        runner = Alone(base) if workers == 1 else Crew(base, workers)
    return runner if cache_dir is None else KeptRunner(runner, cache_dir / FOLDER)
