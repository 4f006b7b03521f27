"""What to film: from when to when, how fast, into which file; says how long the film will be before it is made.

Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.model.language import tr
from app.model.playhead import gear_text
from app.model.times import NS, BadTime, format_span, format_time, parse_time
from widgets import theme
from widgets.arranging import dialog_column, plain_label
from widgets.dialog_buttons import dialog_buttons

SPEEDS = (60.0, 120.0, 300.0, 600.0, 1200.0, 3600.0)
LIKELY_S = 20.0  # a film of about this length is offered
FPS = 30


class FilmDialog(QDialog):
    wanted = Signal(object, object, float, object)  # from ns, to ns, speed, Path

    def __init__(
        self, span: tuple[int, int], now_ns: int, zone: ZoneInfo, path: Path, window: QWidget
    ) -> None:
        """span: offered.   now_ns: what "now" and "-15min" mean.   path: offered."""
        super().__init__(window)
        self.setWindowTitle(tr("Record a film"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._zone, self._now_ns = zone, now_ns
        self.start, self.end = (_moment(t, zone) for t in span)
        self.start.setAccessibleName(tr("From"))
        self.end.setAccessibleName(tr("To"))
        self.speed = QComboBox()
        self.speed.setAccessibleName(tr("Speed"))
        for speed in SPEEDS:
            self.speed.addItem(gear_text(speed), speed)
        wanted = (span[1] - span[0]) / NS / LIKELY_S
        self.speed.setCurrentIndex(next((i for i, s in enumerate(SPEEDS) if s >= wanted), len(SPEEDS) - 1))
        self.path = QLineEdit(str(path))
        self.path.setAccessibleName(tr("File"))
        self.path.setMinimumWidth(320)
        self.choose = QPushButton(tr("Choose…"))
        self.says = plain_label(is_dim=True, wraps=True)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Ok, tr("Record a film"))
        self._lay_out()
        for line in (self.start, self.end, self.path):
            line.textChanged.connect(self._show)
        self.speed.currentIndexChanged.connect(self._show)
        self.choose.clicked.connect(self._on_choose)
        self.buttons.accepted.connect(self._on_record)
        self.buttons.rejected.connect(self.reject)
        self._show()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(theme.S)
        form.addRow(tr("From"), self.start)
        form.addRow(tr("To"), self.end)
        form.addRow(tr("Speed"), self.speed)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        form.addRow(tr("File"), row)
        dialog_column(self, form, self.says, self.buttons)

    def span(self) -> tuple[int, int]:
        """What stands in the two lines. Raises BadTime."""
        start = parse_time(self.start.text(), self._zone, self._now_ns)
        return start, parse_time(self.end.text(), self._zone, self._now_ns)

    @Slot()
    def _show(self) -> None:
        """How long the film will be, or what is wrong."""
        trouble, text = "", ""
        try:
            start, end = self.span()
        except BadTime as error:
            trouble = str(error)
        else:
            seconds = (end - start) / NS / float(self.speed.currentData())
            if end <= start:
                trouble = tr("The film's beginning must lie before its end.")
            elif seconds > 3600:
                trouble = tr("That is more than an hour of film: choose a higher speed or a shorter time.")
            else:
                frames = int(seconds * FPS) + 1
                text = tr(
                    "{span} in {seconds:.1f} s of film, {frames} frames. The window plays it once while it records; time, zone and mode are written into every frame.",
                    span=format_span(end - start),
                    seconds=seconds,
                    frames=frames,
                )
        if not self.path.text().lower().endswith(".mp4"):
            trouble = trouble or tr("The file must end in .mp4.")
        self.says.setText(trouble or text)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not trouble)

    @Slot()
    def _on_choose(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Record a film"), self.path.text(), tr("MP4 films (*.mp4)")
        )
        if path:
            self.path.setText(path if path.lower().endswith(".mp4") else f"{path}.mp4")

    @Slot()
    def _on_record(self) -> None:
        start, end = self.span()
        self.accept()
        self.wanted.emit(start, end, float(self.speed.currentData()), Path(self.path.text()))


def _moment(t_ns: int, zone: ZoneInfo) -> QLineEdit:
    """ISO with its offset: what can be read back to the same moment, also in the hour that comes twice."""
    from app.model.times import to_datetime

    line = QLineEdit(to_datetime(t_ns // NS * NS, zone).isoformat(sep=" ", timespec="seconds"))
    line.setToolTip(tr("{time}; words such as 'yesterday 17:00' will do too", time=format_time(t_ns, zone)))
    return line
