"""`python3 run.py translate`: the texts of the program into assets/translations/*.ts, and these into .qm.

    translate.py                  bring the .ts up to date, compile them, say what is missing
    translate.py --check          change nothing; exit 1 where something is missing
    translate.py --fill cs        write all texts into tvilling_cs.ts, for who begins to translate it

Texts are found by `ast`: the literals of tr("..."), trn("...", "...", n) and mark("..."); and in the ready alarm rules. pyside6-lupdate does not know
trn and mark, and takes one class for one context, which tears the same word apart. Translations that are no longer used
are dropped; other contexts (Qt's own words) stay as they are.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Tree

REPO = Path(__file__).resolve().parent.parent.parent
FOLDER = REPO / "assets" / "translations"
RULES = REPO / "assets" / "alarms" / "ready.toml"
CONTEXT = "tvilling"
LANGUAGES = ("en", "nb", "es", "bg", "cs", "et", "eu", "ga", "ro")
COMPLETE = ("nb", "es")
FORMS = {"en": 2, "nb": 2, "es": 2, "bg": 2, "cs": 3, "et": 2, "eu": 2, "ga": 3, "ro": 3}


@dataclass(frozen=True, slots=True)
class Text:
    """one: the English form for one, "" where there is no plural."""

    source: str
    one: str = ""


def sources() -> Iterator[Path]:
    for folder in ("app", "maps", "widgets"):
        yield from sorted((REPO / folder).rglob("*.py"))


def texts_of(code: str) -> Iterator[Text]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            words = [
                a.value for a in node.args[:2] if isinstance(a, ast.Constant) and isinstance(a.value, str)
            ]
            if node.func.id in ("tr", "mark") and words:
                yield Text(words[0])
            elif node.func.id == "trn" and len(words) == 2:
                yield Text(words[1], words[0])


def texts_of_rules() -> Iterator[Text]:
    """Words of the ready alarm rules: looked up by their English, so that a rule that was written anew keeps its own."""
    for rule in tomllib.loads(RULES.read_text(encoding="utf-8"))["rule"]:
        for key in ("title", "cause", "consequence", "action"):
            if rule.get(key):
                yield Text(rule[key])


def extracted() -> dict[Text, list[str]]:
    """Each text with the files that use it, in the order of the files."""
    found: dict[Text, list[str]] = {}
    for path in sources():
        for text in texts_of(path.read_text(encoding="utf-8")):
            places = found.setdefault(text, [])
            name = path.relative_to(REPO).as_posix()
            if text.source and name not in places:
                places.append(name)
    for text in texts_of_rules():
        if not any(text.source == known.source for known in found):
            found[text] = [RULES.relative_to(REPO).as_posix()]
    return {text: places for text, places in found.items() if text.source.strip()}


def path_of(language: str) -> Path:
    return FOLDER / f"tvilling_{language}.ts"


def read(path: Path) -> tuple[dict[Text, list[str]], list[Tree.Element]]:
    """Our translations, one or several forms a text, and the other contexts as they stand."""
    ours: dict[Text, list[str]] = {}
    others: list[Tree.Element] = []
    if not path.exists():
        return ours, others
    for context in Tree.parse(path).getroot().findall("context"):
        if context.findtext("name") != CONTEXT:
            others.append(context)
            continue
        for message in context.findall("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "obsolete"):
                continue
            plural = message.get("numerus") == "yes"
            forms = [f.text or "" for f in translation] if plural else [translation.text or ""]
            ours[Text(message.findtext("source") or "", message.findtext("comment") or "")] = forms
    return ours, others


def write(
    path: Path, texts: dict[Text, list[str]], found: dict[Text, list[str]], others: list[Tree.Element]
) -> None:
    language = path.stem.split("_")[1]
    root = Tree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Tree.SubElement(root, "context")
    Tree.SubElement(context, "name").text = CONTEXT
    for text, places in texts.items():
        message = Tree.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        for place in places[:3]:
            Tree.SubElement(message, "location", filename=f"../../{place}")
        Tree.SubElement(message, "source").text = text.source
        if text.one:
            Tree.SubElement(message, "extracomment").text = f"for one: {text.one}"
        forms = found.get(text)
        translation = Tree.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.one:
            for form in forms or [""] * FORMS[language]:
                Tree.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    root.extend(others)
    Tree.indent(root, " ")
    body = Tree.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n"
    )


def compile_all() -> int:
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    status = 0
    for language in LANGUAGES:
        if language == "en":
            continue
        path = path_of(language)
        call = [str(tool), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
        status |= subprocess.call(call)
    return status


def known(language: str) -> tuple[dict[Text, list[str]], list[Tree.Element]]:
    """As `read`, with the English form for one left out of what is looked up."""
    found, others = read(path_of(language))
    return {Text(t.source): forms for t, forms in found.items()}, others


def main(argv: list[str]) -> int:
    texts = extracted()
    missing = 0
    for language in LANGUAGES:
        kept, others = known(language)
        found = {text: kept[Text(text.source)] for text in texts if Text(text.source) in kept}
        left = [text.source for text in texts if text not in found]
        if language in COMPLETE:
            missing += len(left)
        print(f"{language}: {len(texts)} texts, {len(left) if language != 'en' else 0} missing")  # noqa: T201
        if "--check" in argv:
            if language in COMPLETE:
                print("".join(f"  {source}\n" for source in left), end="")  # noqa: T201
        elif found or language == "en" or language in argv:
            write(path_of(language), texts, found, others)
        else:
            write(path_of(language), {}, {}, others)  # nobody has begun: an empty frame, not half a megabyte
    if "--check" in argv:
        return 1 if missing else 0
    return compile_all()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
