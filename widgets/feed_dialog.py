"""A feed of the district: its name, address, user, password and options; tried before it is kept.

    dialog = FeedDialog(spec, others, window); dialog.tried.connect(test); dialog.wanted.connect(save); dialog.open()

The password never stands in the file: it goes to this machine's keyring, and the field is empty when the dialog opens.
Thread: GUI.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.model.district import FeedSpec
from app.model.language import mark, tr
from widgets import theme
from widgets.arranging import dialog_column, plain_label
from widgets.dialog_buttons import dialog_buttons

EXAMPLES = (
    (
        mark("MQTT broker"),
        "mqtt://broker.example.org:1883/city/district",
        'topic = "{asset}/{quantity}"',
    ),
    (
        mark("MQTT broker, TLS"),
        "mqtts://broker.example.org:8883/city/district",
        'topic = "{asset}/{quantity}"',
    ),
    (mark("SensorThings server"), "sensorthings+https://sta.example.org/v1.1", ""),
    (mark("NGSI-LD broker"), "ngsi-ld+https://broker.example.org", 'types = ["AirQualityObserved"]'),
    (mark("IOTA ledger"), "iota+https://indexer.testnet.iota.cafe", 'package = "0x0"'),
    (mark("Watched folder"), "file:///srv/readings?pattern=*.csv", ""),
    (mark("Simulator"), "sim://?seed=7", ""),
)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}")
Options = Callable[[str], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Wish:
    """password: None where none was typed: what is in the keyring stays."""

    spec: FeedSpec
    before: str
    password: str | None


class FeedDialog(QDialog):
    tried = Signal(object)  # Wish
    wanted = Signal(object)  # Wish

    def __init__(
        self,
        spec: FeedSpec | None,
        taken: Collection[str],
        texts: tuple[Callable[[Mapping[str, Any]], str], Options],
        window: QWidget,
    ) -> None:
        """spec: None for a new one.   taken: names of the others.   texts: options -> TOML, and TOML -> options, which
        raises ValueError with a sentence."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Feed {name}", name=spec.name) if spec else tr("New feed"))
        self._before, self._taken = spec.name if spec else "", set(taken)
        self._to_text, self._of_text = texts
        self.kind = QComboBox()
        self.kind.addItem(tr("Choose a kind for an example"), None)
        for words, url, options in EXAMPLES:
            self.kind.addItem(tr(words), (url, options))
        self.name = _line(tr("Name"), spec.name if spec else "", 40)
        self.url = _line(tr("Address"), spec.url if spec else "", 500)
        options = dict(spec.options) if spec else {}
        self.user = _line(tr("User"), str(options.pop("user", "")), 120)
        self.password = _line(tr("Password"), "", 1024)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("kept in this machine's keyring") if spec else tr("none"))
        self.options = QPlainTextEdit(self._to_text(options))
        self.options.setAccessibleName(tr("Options"))
        self.options.setTabChangesFocus(True)
        self.options.setFixedHeight(104)
        self.options.setPlaceholderText('ca_file = "ca.pem"\nqos = 1')
        self.is_on = QCheckBox(tr("Runs whenever this district is open"))
        self.is_on.setChecked(spec.is_enabled if spec else True)
        self.says = plain_label(is_dim=True, wraps=True)
        self.says.setMinimumHeight(54)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.test = QPushButton(tr("Test"))
        self.test.setToolTip(tr("Connect for five seconds and say what comes"))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Save, more=self.test)
        self._lay_out(is_new=spec is None)
        self._connect()
        self._check()

    def _lay_out(self, *, is_new: bool) -> None:
        form = QFormLayout()
        form.setSpacing(theme.S)
        if is_new:
            form.addRow(tr("Kind"), self.kind)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Address"), self.url)
        form.addRow(tr("User"), self.user)
        form.addRow(tr("Password"), self.password)
        form.addRow(tr("Options"), self.options)
        form.addRow("", self.is_on)
        dialog_column(self, form, self.says, self.buttons)
        self.setMinimumWidth(520)

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_kind)
        for line in (self.name, self.url, self.user):
            line.textChanged.connect(self._check)
        self.options.textChanged.connect(self._check)
        self.test.clicked.connect(self._on_test)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)

    def fault(self) -> str:
        """What is still missing, in one sentence; "" where it can be kept."""
        name = self.name.text().strip()
        if not _NAME.fullmatch(name):
            return tr("Give it a name of letters, digits, spaces, dots and hyphens.")
        if name in self._taken - {self._before}:
            return tr("There is a feed '{name}' already.", name=name)
        try:
            parts = urlsplit(self.url.text().strip())
            _ = parts.port  # looked at for its ValueError
        except ValueError:
            return tr("The address cannot be read; write it as scheme://host:port/path.")
        if not parts.scheme or ":" not in self.url.text():
            return tr("Give it an address, such as mqtt://broker.example.org/city.")
        if parts.password:
            return tr("Put the password into its own field: it does not belong into the address.")
        try:
            self._of_text(self.options.toPlainText())
        except ValueError as error:
            return f"{str(error)[:1].upper()}{str(error)[1:]}."
        return ""

    def wish(self) -> Wish:
        """As it stands there; only where `fault` says nothing."""
        options = dict(self._of_text(self.options.toPlainText()))
        if self.user.text().strip():
            options["user"] = self.user.text().strip()
        spec = FeedSpec(
            self.name.text().strip(),
            self.url.text().strip(),
            self.is_on.isChecked(),
            MappingProxyType(options),
        )
        return Wish(spec, self._before, self.password.text() or None)

    def show_report(self, text: str) -> None:
        """What a test found."""
        self.says.setText(text)
        self.test.setEnabled(not self.fault())

    @Slot()
    def _check(self) -> None:
        fault = self.fault()
        is_empty = not self.name.text() and not self.url.text()
        self.says.setText("" if is_empty else fault)
        self.test.setEnabled(not fault)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not fault)

    @Slot(int)
    def _on_kind(self, _index: int) -> None:
        found = self.kind.currentData()
        if found:
            self.url.setText(found[0])
            self.options.setPlainText(found[1])
            self.url.setFocus()

    @Slot()
    def _on_test(self) -> None:
        self.test.setEnabled(False)
        self.says.setText(tr("Connecting…"))
        self.tried.emit(self.wish())

    @Slot()
    def _on_save(self) -> None:
        wish = self.wish()
        self.password.clear()
        self.accept()
        self.wanted.emit(wish)


def _line(words: str, text: str, most: int) -> QLineEdit:
    line = QLineEdit(text)
    line.setAccessibleName(words)
    line.setMaxLength(most)
    return line
