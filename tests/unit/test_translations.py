"""The catalogues of assets/translations: whole, with their placeholders, plurals, keys and full stops; and that new words
on the screen are wrapped. Plain: nothing here needs Qt."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from app.model.language import fits
from app.model.languages import COMPLETE, LANGUAGES

REPO = Path(__file__).resolve().parents[2]
NOT_YET = 0.03  # share of texts that may wait for their translation between two rounds; a release has none (--check)
SAMPLES = ("ca_file", ".mp4")  # of a file: the same in every language
SINKS = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setPlaceholderText",
    "setStatusTip", "setTitle", "setLabelText", "addAction", "addMenu", "addTab", "QLabel", "QPushButton", "QAction",
    "QCheckBox", "QGroupBox", "QMenu", "QRadioButton", "show_news", "show_notice", "setInformativeText",
}  # fmt: skip
NAMES = {"Tvilling", "PDF", "MQTT", "IOTA", "UTC", "kWh", "A", "B", "PV", "V", "S", "X"}


def _tool() -> ModuleType:
    if "tvilling_translate" not in sys.modules:
        path = REPO / "packaging" / "translations" / "translate.py"
        spec = importlib.util.spec_from_file_location("tvilling_translate", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["tvilling_translate"] = module
        spec.loader.exec_module(module)
    return sys.modules["tvilling_translate"]


TOOL = _tool()
TEXTS = TOOL.extracted()
TRANSLATED = [language for language in COMPLETE if language != "en"]


def _forms(language: str) -> list[tuple[str, str, list[str]]]:
    """English for one ("" where there is no plural), English, and the forms of the language."""
    found, _ = TOOL.known(language)
    return [
        (text.one, text.source, found[TOOL.Text(text.source)])
        for text in TEXTS
        if TOOL.Text(text.source) in found
    ]


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_a_complete_language_is_complete(language: str) -> None:
    have = {source for _, source, _ in _forms(language)}
    missing = [text.source for text in TEXTS if text.source not in have]
    assert len(missing) <= NOT_YET * len(TEXTS), f"python3 run.py translate --check: {missing[:20]}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_no_translation_loses_or_invents_a_placeholder(language: str) -> None:
    broken = [
        (source, form)
        for one, source, forms in _forms(language)
        for form in forms
        if not fits(form, source) and not (one and fits(form, one))
    ]
    assert broken == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_plurals_have_all_forms_and_nothing_else_has_them(language: str) -> None:
    wrong = [
        source
        for one, source, forms in _forms(language)
        if len(forms) != (TOOL.FORMS[language] if one else 1)
    ]
    assert wrong == []
    assert [source for _, source, forms in _forms(language) if not all(f.strip() for f in forms)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_sentences_end_and_sit_as_in_english(language: str) -> None:
    """Full stop, colon, question mark, ellipsis; blanks at both ends, which join parts of a sentence; line ends; tabs."""
    wrong = []
    for _, source, forms in _forms(language):
        for form in forms:
            ends = [t.rstrip()[-1:] if t.rstrip()[-1:] in ".:?!…" else "" for t in (source, form)]
            is_short = bool(re.fullmatch(r"(\d+\.? )?\w+\.|\w+ \w+\.", form))  # 22. sep., a month and its dot
            edges = [(len(t) - len(t.lstrip(" ")), len(t) - len(t.rstrip(" "))) for t in (source, form)]
            inner = [(t.count("\n"), t.count("\t")) for t in (source, form)]
            if (ends[0] != ends[1] and not is_short) or edges[0] != edges[1] or inner[0] != inner[1]:
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_what_stands_behind_a_tab_is_a_key_and_stays(language: str) -> None:
    wrong = [
        (source, form)
        for _, source, forms in _forms(language)
        for form in forms
        if "\t" in source and source.partition("\t")[2] != form.partition("\t")[2]
    ]
    assert wrong == []


def _mnemonic(text: str) -> str:
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found.group(1).lower() if found else ""


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_that_the_menus_keep_their_letters_and_no_two_share_one(language: str) -> None:
    forms = {source: forms[0] for _, source, forms in _forms(language)} if language != "en" else {}
    shown = {t.source: forms.get(t.source, t.source) for t in TEXTS if _mnemonic(t.source)}
    assert len(shown) >= 7
    letters = [_mnemonic(text) for text in shown.values()]
    assert all(letters), shown
    top = [_mnemonic(text) for source, text in shown.items() if source != "&Go"]  # in a menu of its own
    assert len(set(top)) == len(top), sorted(shown.values())


def test_that_every_language_of_the_preferences_has_a_catalogue() -> None:
    assert set(LANGUAGES) == set(TOOL.LANGUAGES)
    for language in LANGUAGES:
        assert TOOL.path_of(language).is_file()
        assert language == "en" or TOOL.path_of(language).with_suffix(".qm").is_file()


def _is_bare(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_bare(node.body) or _is_bare(node.orelse)
    parts = (
        [node.value]
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        else [p.value for p in node.values if isinstance(p, ast.Constant)]
        if isinstance(node, ast.JoinedStr)
        else []
    )
    words = re.findall(r"[^\W\d_]{2,}", " ".join(str(p) for p in parts if "<" not in str(p)))
    return any(
        word not in NAMES and not re.fullmatch("[A-Z]{2,}|k[WVA]h?|Ctrl|Shift|Esc|Alt|Del|min", word)
        for word in words
    )


def test_that_words_given_to_a_widget_are_wrapped() -> None:
    """A literal that reaches the screen without tr() stays English in every language."""
    bare = []
    for path in [*sorted((REPO / "widgets").glob("*.py")), *sorted((REPO / "app").glob("*_hub.py"))]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            is_sample = any(sample in ast.unparse(node) for sample in SAMPLES)
            if name in SINKS and not is_sample and any(_is_bare(arg) for arg in node.args[:2]):
                bare.append(f"{path.name}:{node.lineno}: {ast.unparse(node)[:90]}")
    assert bare == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_the_ready_alarm_rules_speak_the_language(language: str) -> None:
    found, _ = TOOL.known(language)
    words = {text.source for text in TOOL.texts_of_rules()}
    assert {"Feeder overloaded", "Danger of fire."} <= words
    assert [word for word in words if TOOL.Text(word) not in found] == []
