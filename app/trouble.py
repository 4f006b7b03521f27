"""The last net under the window: what goes wrong inside becomes one sentence there and a story in the log file.

    trouble = Trouble(data); trouble.happened.connect(...);  ...;  trouble.end()

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from app.model.language import tr

_log = logging.getLogger("tvilling")


class Trouble(QObject):
    """The last net under the window: what goes wrong inside becomes one sentence there and a story in the log file."""

    happened = Signal(str)

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._log_path = data / "tvilling.log"
        root = logging.getLogger()
        try:
            data.mkdir(parents=True, exist_ok=True)
            self._handler: logging.Handler = logging.handlers.RotatingFileHandler(
                self._log_path, maxBytes=2_000_000, backupCount=2, encoding="utf-8", delay=True
            )
        except OSError:
            self._handler = logging.NullHandler()
        self._handler.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s %(message)s")
        )
        root.addHandler(self._handler)
        root.setLevel(logging.INFO)
        self._before = sys.excepthook
        sys.excepthook = self._on_exception
        qInstallMessageHandler(self._on_qt)

    def end(self) -> None:
        sys.excepthook = self._before
        qInstallMessageHandler(None)
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("an error inside Tvilling", exc_info=(kind, error, trace))
        self.happened.emit(
            tr(
                "An error inside Tvilling ({name}); the details are in {log_path}.",
                name=kind.__name__,
                log_path=self._log_path,
            )
        )

    def _on_qt(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
        logging.getLogger("qt").log(level, "%s", text)
