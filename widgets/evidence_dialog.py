"""What to hand over as evidence: from when to when, all signals or those of what is chosen, into which file.

Says before anything is made what of the time is sealed, and what else stands in the file.   Thread: GUI.   Units: ns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

from app.model.language import tr, trn
from app.model.times import NS, BadTime, format_span, format_time, parse_time, to_datetime
from widgets import theme
from widgets.arranging import dialog_column, plain_label
from widgets.dialog_buttons import dialog_buttons
from widgets.proof_ribbon import Tally
from widgets.proof_words import counted

SUFFIX = ".zip"


class EvidenceDialog(QDialog):
    wanted = Signal(object, object, object, object)  # from ns, to ns, ids or None for all, Path

    def __init__(
        self,
        span: tuple[int, int],
        now_ns: int,
        zone: ZoneInfo,
        path: Path,
        chosen: tuple[str, Sequence[str]] | None,
        tally_of: Callable[[int, int], Tally],
        window: QWidget,
    ) -> None:
        """span, path: offered.   chosen: name and signals of what is selected.   tally_of: what is known of a stretch."""
        super().__init__(window)
        self.setWindowTitle(tr("Export evidence"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._zone, self._now_ns, self._tally_of = zone, now_ns, tally_of
        self.start, self.end = (_moment(t, zone) for t in span)
        self.start.setAccessibleName(tr("From"))
        self.end.setAccessibleName(tr("To"))
        self.signals = QComboBox()
        self.signals.setAccessibleName(tr("Signals"))
        self.signals.addItem(tr("All signals"), None)
        if chosen is not None and chosen[1]:
            self.signals.addItem(
                tr("{counted} of {chosen}", counted=counted(len(chosen[1]), "signal"), chosen=chosen[0]),
                tuple(chosen[1]),
            )
        self.path = QLineEdit(str(path))
        self.path.setAccessibleName(tr("File"))
        self.path.setMinimumWidth(340)
        self.choose = QPushButton(tr("Choose…"))
        self.says = plain_label(is_dim=True, wraps=True)
        self.also = plain_label(
            tr(
                "The file holds the readings, the ledger's records of that time of all kinds, signed checkpoints and public keys. Whoever checks it needs your trust file by another way: tvilling ledger trust."
            ),
            is_dim=True,
            wraps=True,
        )
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Ok, tr("Export"))
        self._lay_out()
        for line in (self.start, self.end, self.path):
            line.textChanged.connect(self._show)
        self.choose.clicked.connect(self._on_choose)
        self.buttons.accepted.connect(self._on_export)
        self.buttons.rejected.connect(self.reject)
        self._show()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(theme.S)
        form.addRow(tr("From"), self.start)
        form.addRow(tr("To"), self.end)
        form.addRow(tr("Signals"), self.signals)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        form.addRow(tr("File"), row)
        dialog_column(self, form, self.says, self.also, self.buttons)

    def span(self) -> tuple[int, int]:
        """What stands in the two lines. Raises BadTime."""
        start = parse_time(self.start.text(), self._zone, self._now_ns)
        return start, parse_time(self.end.text(), self._zone, self._now_ns)

    @Slot()
    def _show(self) -> None:
        """What of it is sealed, or what is wrong."""
        trouble, text = "", ""
        try:
            start, end = self.span()
        except BadTime as error:
            trouble = str(error)
        else:
            if end <= start:
                trouble = tr("Its beginning must lie before its end.")
            else:
                text, trouble = _told(self._tally_of(start, end), end - start)
        if not self.path.text().lower().endswith(SUFFIX):
            trouble = trouble or tr("The file must end in {suffix}.", suffix=SUFFIX)
        self.says.setText(trouble or text)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not trouble)

    @Slot()
    def _on_choose(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export evidence"), self.path.text(), tr("Evidence (*.zip)")
        )
        if path:
            self.path.setText(path if path.lower().endswith(SUFFIX) else f"{path}{SUFFIX}")

    @Slot()
    def _on_export(self) -> None:
        start, end = self.span()
        self.accept()
        self.wanted.emit(start, end, self.signals.currentData(), Path(self.path.text()))


def _told(tally: Tally, span_ns: int) -> tuple[str, str]:
    """What is said, and what is wrong."""
    sealed = tally.match + tally.unchecked + tally.differs
    if not sealed:
        return (
            "",
            tr("Nothing of this time is sealed yet: a quarter of an hour is sealed a minute after its end."),
        )
    text = tr("{span}: {counted} sealed", span=format_span(span_ns), counted=counted(sealed, "interval"))
    if tally.differs:
        text += trn(
            ", {counted} of them DIFFERS: their readings are left out, and a check of the file says so",
            ", {counted} of them DIFFER: their readings are left out, and a check of the file says so",
            tally.differs,
            counted=counted(tally.differs, "interval"),
        )
    if tally.unanchored:
        text += tr("; what is not sealed yet is left out")
    return f"{text}.", ""


def _moment(t_ns: int, zone: ZoneInfo) -> QLineEdit:
    """ISO with its offset: what can be read back to the same moment, also in the hour that comes twice."""
    line = QLineEdit(to_datetime(t_ns // NS * NS, zone).isoformat(sep=" ", timespec="seconds"))
    line.setToolTip(tr("{time}; words such as 'yesterday 17:00' will do too", time=format_time(t_ns, zone)))
    return line
