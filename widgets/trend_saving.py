"""Files of the trends: asks where to, then writes the picture or the numbers; what goes wrong becomes one sentence.

Thread: GUI; every reading is asked of history off it, and written there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog

from app.history.contract import Series
from app.model.language import tr
from app.model.quality import Quality
from app.model.times import NS
from app.trend_export import Heading, Shown, write_csv, write_parquet
from widgets.reads import Reads
from widgets.trend_data import Drawn
from widgets.trend_lines import TrendLine
from widgets.trend_picture import LEAST_W, MOST_W, CannotDraw, picture_size, save_picture

if TYPE_CHECKING:
    from widgets.trends import Trends

RAW_POINTS = 50_000_000  # as many as there may be: the store answers with readings where it has no more
_DELETE = Qt.WidgetAttribute.WA_DeleteOnClose


class TrendSaving(QObject):
    told = Signal(str)  # how it went
    saved = Signal(object)  # Path of what was written

    def __init__(self, trends: Trends, reads: Reads, district: str) -> None:
        super().__init__(trends)
        self._trends, self._reads, self._district = trends, reads, district

    def heading(self) -> Heading:
        trends = self._trends
        head, window = trends.playhead, trends.window
        title = tr("{district}: trends", district=self._district)
        return Heading(
            title, window.from_ns, window.to_ns, trends.zone, head.mode.value.upper(), head.known_at_ns
        )

    def shown(self) -> list[Shown]:
        """What is drawn: the points in the window of every line that is not hidden, and of what it is compared with."""
        trends = self._trends
        base_ns, window = trends.lines.base_ns, trends.window
        x0, x1 = (window.from_ns - base_ns) / NS, (window.to_ns - base_ns) / NS
        found = []
        for line in trends.lines:
            if not line.is_hidden:
                found.append(_shown(line, line.data.drawn().between(x0, x1), 0))
                if trends.compare_days and len(line.past):
                    found.append(_shown(line, line.past.drawn().between(x0, x1), trends.compare_days))
        return found

    def lines(self) -> list[str]:
        """What is printed over a picture."""
        return self.heading().lines(self.shown(), is_raw=False)

    def save_picture(self, path: Path, width: int = 0) -> None:
        """width: in pixels, 0 for that of the panel."""
        try:
            save_picture(path, self._trends.stack, self.lines(), width)
        except (OSError, CannotDraw) as error:
            self.told.emit(tr("The picture was not written: {error}.", error=error))
        else:
            self.told.emit(tr("Saved {path}", path=path))
            self.saved.emit(path)

    def save_numbers(self, path: Path, *, is_raw: bool) -> None:
        """.csv or .parquet by the name; as drawn, or every reading in the window."""
        heading = self.heading()
        if not is_raw:
            self._wrote(path, _write(path, heading, self.shown(), is_raw=False))
            return
        lines = [line for line in self._trends.lines if not line.is_hidden]
        reads = self._reads

        def job() -> str:
            got = []
            for line in lines:
                series = reads.historian.series(
                    line.row, heading.from_ns, heading.to_ns, RAW_POINTS, heading.known_at_ns
                )
                got.append(_of_series(line, series))
            return _write(path, heading, got, is_raw=True)

        reads.ask(
            "trend export",
            job,
            lambda text: self._wrote(path, text),
            lambda why: self._told(tr("Nothing was written: {why}.", why=why)),
        )

    @Slot()
    def ask_picture(self) -> None:
        size = picture_size(self._trends.stack, self.lines())
        dialog = QInputDialog(self._trends)
        dialog.setWindowTitle(tr("Save the picture"))
        dialog.setLabelText(tr("Width in pixels (the panel's own is offered)"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(LEAST_W, MOST_W)
        dialog.setIntValue(size.width())
        dialog.setAttribute(_DELETE)
        own = size.width()
        dialog.intValueSelected.connect(
            lambda width: self._ask_place(
                tr("Save the picture"),
                "trends.png",
                tr("Pictures (*.png *.svg *.pdf)"),
                lambda path: self.save_picture(path, 0 if width == own else width),
            )
        )
        dialog.open()

    @Slot(bool)
    def ask_numbers(self, is_raw: bool) -> None:
        self._ask_place(
            tr("Save every reading") if is_raw else tr("Save the numbers as drawn"),
            "trends.csv",
            tr("Tables (*.csv *.parquet)"),
            lambda path: self.save_numbers(path, is_raw=is_raw),
        )

    def _ask_place(self, title: str, name: str, pattern: str, use: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._trends, title, name, pattern)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.setAttribute(_DELETE)
        dialog.fileSelected.connect(lambda path: use(Path(path)))
        dialog.open()

    def _wrote(self, path: Path, text: str) -> None:
        self.told.emit(text)
        if text.startswith(tr("Saved {count} rows as {path}").split("{")[0]):
            self.saved.emit(path)

    def _told(self, text: str) -> None:
        self.told.emit(text)


def _shown(line: TrendLine, drawn: Drawn, days: int) -> Shown:
    worst = None if (drawn.worst == Quality.ABSENT).all() else drawn.worst
    return Shown(
        line.signal.id,
        f"{line.name}, {line.place}",
        line.signal.unit,
        drawn.t_ns,
        drawn.low,
        drawn.mean,
        drawn.high,
        drawn.count,
        worst,
        days,
    )


def _of_series(line: TrendLine, series: Series) -> Shown:
    kept = np.isfinite(series.mean)
    if series.worst is not None:
        kept |= series.worst == Quality.BAD
    return Shown(
        line.signal.id,
        f"{line.name}, {line.place}",
        line.signal.unit,
        series.t_ns[kept],
        series.low[kept],
        series.mean[kept],
        series.high[kept],
        series.count[kept],
        None if series.worst is None else series.worst[kept],
    )


def _write(path: Path, heading: Heading, shown: Sequence[Shown], *, is_raw: bool) -> str:
    """The sentence that says how it went."""
    kinds = {".csv": write_csv, ".parquet": write_parquet}
    write = kinds.get(path.suffix.lower())
    if write is None:
        return tr("{name} was not written: tables are CSV or Parquet.", name=path.name)
    try:
        count = write(path, heading, shown, is_raw=is_raw)
    except OSError as error:
        return tr(
            "{path} was not written: {strerror}. Choose another folder.",
            path=path,
            strerror=error.strerror or error,
        )
    return tr("Saved {count} rows as {path}", count=count, path=path)
