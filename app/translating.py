"""The language of the window: which one, its catalogue of Qt's translation files, and Qt's own words in it.

    speak(app, chosen(data / "window.json", os.environ))       before the first widget is made

assets/translations/tvilling_LANGUAGE.qm is made of the .ts beside it by `python3 run.py translate`; a language without
one is English with its own figures and dates. Commands speak English and never come here. Part of the composition root.
Docs: docs/languages.md, decision 0038.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.model import figures, language
from app.model.languages import COMPLETE, LANGUAGES, SYSTEM
from app.model.plain_json import loads

CONTEXT = "tvilling"
FOLDER = Path(__file__).resolve().parent.parent / "assets" / "translations"
VARIABLE = "TVILLING_LANGUAGE"
_NORWEGIAN = {"no": "nb", "nn": "nb"}  # macrolanguage, and the nearest we have to nynorsk
_installed: list[QTranslator] = []


def chosen(settings: Path, environ: Mapping[str, str]) -> str:
    """Of TVILLING_LANGUAGE, else of the window's settings, else of the system; a language of LANGUAGES."""
    asked = environ.get(VARIABLE, "").strip().lower()
    if asked not in LANGUAGES:
        try:
            asked = str(loads(settings.read_text(encoding="utf-8")).get("language", SYSTEM))
        except (OSError, ValueError, AttributeError, RecursionError):
            asked = SYSTEM  # the state manager says what is wrong with the file
    return asked if asked in LANGUAGES else of_system(QLocale.system().uiLanguages())


def of_system(wanted: list[str]) -> str:
    """The first of the system's languages that is translated whole, else English.   wanted: such as nb-NO, es."""
    for tag in wanted:
        word = tag.replace("_", "-").split("-")[0].lower()
        word = _NORWEGIAN.get(word, word)
        if word in COMPLETE:
            return word
    return "en"


def speak(app: QCoreApplication, name: str) -> None:
    """From now on; texts that are already on screen stay. A catalogue that is not there leaves English."""
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    figures.use(name)
    language.use(None)
    QLocale.setDefault(QLocale(name))
    if name == "en":
        return
    qt = QTranslator(app)
    if qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
        _installed.append(qt)
    ours = QTranslator(app)
    if ours.load(str(FOLDER / f"tvilling_{name}.qm")):
        app.installTranslator(ours)  # some of Qt's words too, where Qt itself lacks the language
        _installed.append(ours)
        language.use(lambda text, n: ours.translate(CONTEXT, text, "", n) or "")
