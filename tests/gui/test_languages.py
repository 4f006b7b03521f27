"""The language of the window: chosen, spoken, given back; the compiled catalogues; Qt's own words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.model.language import tr, trn
from app.model.languages import COMPLETE, LANGUAGES
from app.translating import CONTEXT, FOLDER, chosen, of_system, speak
from tests.unit.test_translations import TEXTS, TOOL
from widgets.column_heads import fit_columns
from widgets.feed_table import FeedModel
from widgets.preferences import Preferences
from widgets.settings import OPTIONS
from widgets.state_manager import StateManager


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


@pytest.mark.parametrize("language", [one for one in COMPLETE if one != "en"])
def test_that_the_compiled_catalogue_says_what_the_text_file_says(language: str, qapp: QApplication) -> None:
    """Else: python3 run.py translate."""
    found, _ = TOOL.known(language)
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"tvilling_{language}.qm"))
    stale = []
    for text in TEXTS:
        forms = found.get(TOOL.Text(text.source), [])
        numbers = (1, 2) if text.one else (-1,)
        said = [translator.translate(CONTEXT, text.source, "", n) for n in numbers]
        if forms and said != forms:
            stale.append((text.source, said, forms))
    assert stale == []


def test_that_words_plurals_and_qts_own_words_change_together(qapp: QApplication) -> None:
    speak(qapp, "nb")
    assert tr("Acknowledge") == "Kvitter"
    assert trn("{n} alarm", "{n} alarms", 1) == "1 alarm"
    assert trn("{n} alarm", "{n} alarms", 2) == "2 alarmer"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    speak(qapp, "es")
    assert tr("Acknowledge") == "Reconocer"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    speak(qapp, "en")
    assert tr("Acknowledge") == "Acknowledge"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one not in COMPLETE])
def test_that_a_language_without_words_stays_english(language: str, qapp: QApplication) -> None:
    speak(qapp, language)
    assert tr("Acknowledge") == "Acknowledge"
    assert trn("{n} alarm", "{n} alarms", 2) == "2 alarms"


def test_that_the_variable_wins_over_the_settings_and_these_over_the_system(tmp_path: Path) -> None:
    settings = tmp_path / "window.json"
    settings.write_text(json.dumps({"language": "es"}), "utf-8")
    assert chosen(settings, {"TVILLING_LANGUAGE": "nb"}) == "nb"
    assert chosen(settings, {"TVILLING_LANGUAGE": "klingon"}) == "es"
    assert chosen(settings, {}) == "es"
    settings.write_text("[", "utf-8")
    assert chosen(settings, {}) in COMPLETE
    assert chosen(tmp_path / "none.json", {}) in COMPLETE


def test_that_the_system_gets_its_first_language_that_is_whole() -> None:
    assert of_system(["nn-NO", "en-US"]) == "nb"
    assert of_system(["et-EE", "es-ES"]) == "es"
    assert of_system(["cs_CZ"]) == "en"
    assert of_system([]) == "en"


def test_that_a_choice_in_the_preferences_is_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    state, window = StateManager(tmp_path / "window.json", {}), QWidget()
    qtbot.addWidget(window)
    dialog = Preferences(state, window)
    said: list[str] = []
    dialog.chosen.connect(lambda name, _value: said.append(name))
    combo = next(c for c in dialog.findChildren(QComboBox) if c.findData("nb") >= 0)
    names = [combo.itemText(i) for i in range(combo.count())]
    assert {"As the system", "Norsk bokmål", "Español", "Eesti (not translated yet)"} <= set(names)
    combo.setCurrentIndex(combo.findData("nb"))
    combo.activated.emit(combo.findData("nb"))
    assert said == []
    assert json.loads((tmp_path / "window.json").read_text("utf-8"))["language"] == "nb"
    assert chosen(tmp_path / "window.json", {}) == "nb"
    dialog.close()


def test_that_every_word_of_the_preferences_is_in_the_catalogue() -> None:
    known = {text.source for text in TEXTS}
    shown = [word for option in OPTIONS if option.title for word in (option.title, option.description)]
    assert [word for word in shown if word not in known] == []


@pytest.mark.parametrize("language", ["nb", "es"])
def test_that_heads_of_a_table_are_not_cut(language: str, qtbot: QtBot, qapp: QApplication) -> None:
    speak(qapp, language)
    table = QTableView()
    qtbot.addWidget(table)
    model = FeedModel()
    table.setModel(model)
    fit_columns(table, [40] * model.columnCount())
    header = table.horizontalHeader()
    cut = [i for i in range(model.columnCount()) if header.sectionSize(i) < header.sectionSizeHint(i)]
    assert cut == []
