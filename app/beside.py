"""Jobs beside the window, several at a time, each with its answer or its sentence; with a panel where it has a title.

    beside = Beside(window, "import", self)
    job = beside.run(work, answer, failed, title="Importing air.csv")
    beside.give_up(job); beside.end(2.0)

`work` runs in a thread of its own and touches no Qt object (app/job.py); `answer` and `failed` run on the GUI thread.
Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from app.job import Job
from widgets.open_progress import OpenProgress


class Beside(QObject):
    def __init__(self, window: QMainWindow, name: str, parent: QObject) -> None:
        """name: of the threads."""
        super().__init__(parent)
        self._window, self._name = window, name
        self._jobs: list[Job] = []

    def run(
        self,
        work: Callable[[], Any],
        answer: Callable[[Any], object],
        failed: Callable[[str], object],
        *,
        title: str = "",
        stop: Callable[[], object] | None = None,
    ) -> Job:
        """title: of its panel, "" for none.   stop: what the panel's button does; by default the job is cancelled."""
        job = Job(work, self, self._name)
        self._jobs.append(job)
        panel = OpenProgress(title, self._window) if title else None

        def over() -> None:
            self._forget(job)
            if panel is not None:
                panel.hide()
                panel.deleteLater()

        def on_done(found: Any) -> None:
            over()
            answer(found)

        def on_failed(text: str) -> None:
            over()
            failed(text)

        job.done.connect(on_done)
        job.failed.connect(on_failed)
        if panel is not None:
            job.progressed.connect(panel.show_progress)
            panel.cancelled.connect(stop if stop is not None else job.cancel)
            panel.cancelled.connect(panel.hide)
            panel.show_soon()
        job.start()
        return job

    def give_up(self, job: Job) -> None:
        """Its answer is not wanted any more; one that is over already is left alone."""
        if job in self._jobs:
            job.cancel()
            self._forget(job)

    def end(self, join_s: float = 0.0, *, cancels: bool = True) -> None:
        """The window closes.   join_s: what each job gets to end.   cancels: False lets them come to their own end."""
        for job in list(self._jobs):
            if cancels:
                job.cancel()
            if join_s:
                job.join(join_s)

    def _forget(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            job.deleteLater()
