"""The pages of help: our own docs folder, which panel has which, and search in them. No Qt, no network.   Thread: any.

    topic = topic_of("market")          # Topic("market.md", "What the Market panel shows")
    text = read_page("market.md"); hits = search("deadband")

A page is named by its path under docs/, with slashes; what leads out of that folder is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

FIRST = "help.md"
MOST_HITS = 60
LARGEST = 2_000_000  # bytes of a page
_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*$")


@dataclass(frozen=True, slots=True)
class Topic:
    """heading: as it is written, "" for the top of the page."""

    page: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    topic: Topic
    title: str  # of the page
    line: str  # where the words stand


TOPICS: dict[str, Topic] = {
    # panels, by the name of their dock
    "layers": Topic(FIRST, "Layers and colours"),
    "inspector": Topic(FIRST, "The inspector"),
    "profile": Topic(FIRST, "Tools in the city"),
    "sun_study": Topic(FIRST, "Sun study"),
    "overview": Topic("levels.md"),
    "balance": Topic("indicators.md", "What the Balance panel shows"),
    "market": Topic("market.md", "What the Market panel shows"),
    "streams": Topic("records.md", "Streams: the data marketplace"),
    "ledger": Topic("records.md"),
    "time": Topic("replay.md", "The timeline"),
    "performance": Topic("alarms.md", "Performance"),
    "rules": Topic("alarms.md", "Rules"),
    # dialogs and windows, by class
    "FaceplateWindow": Topic("levels.md", "Faceplates"),
    "CodeDialog": Topic("people.md", "Codes"),
    "WhyDialog": Topic("people.md", "What is written down"),
    "PeopleSheet": Topic("people.md", "Roles"),
    "ProofView": Topic("proof.md", "The proof of a reading"),
    "FromWhat": Topic("indicators.md", "What is known"),
    "NoteDialog": Topic("replay.md", "Notes"),
    "NoteEdit": Topic("shift.md", "The log (Ctrl+Shift+L; Ctrl+Shift+M writes from anywhere)"),
    "EarlierWords": Topic("shift.md", "The log (Ctrl+Shift+L; Ctrl+Shift+M writes from anywhere)"),
    "NotesSheet": Topic("replay.md", "Notes"),
    "FilmDialog": Topic("replay.md"),
    "EvidenceDialog": Topic("evidence.md", "Handing over"),
    "FeedDialog": Topic("feeds.md"),
    "FoundStreams": Topic("feeds.md"),
    "BuyStream": Topic("records.md", "Streams: the data marketplace"),
    "OfferStream": Topic("records.md", "Streams: the data marketplace"),
    "ImportDialog": Topic("history.md", "Import and export"),
    "MarksSheet": Topic("quality.md", "On screen"),
    "ShortcutSheet": Topic(FIRST, "Keys"),
    "Preferences": Topic(FIRST, "Preferences"),
    "OpenChoice": Topic(FIRST, "Opening a city"),
    "OpenCrs": Topic(FIRST, "Opening a city"),
    "OpenProblems": Topic(FIRST, "Opening a city"),
    "OpenProgress": Topic(FIRST, "Opening a city"),
    "NewDistrict": Topic("design.md", "A district folder"),
    "DistrictsOverview": Topic(FIRST, "Opening a city"),
    "KeepView": Topic(FIRST, "Views"),
    "KeepWorkspace": Topic("workspaces.md"),
    "WallEditor": Topic("workspaces.md", "The wall"),
    "ViewsSheet": Topic(FIRST, "Views"),
    "ReasonDialog": Topic("alarms.md"),
    "RulesTrial": Topic("alarms.md", "Trial"),
    "ShiftPreview": Topic("shift.md"),
    "TamperCard": Topic("evidence.md", "The demonstration"),
}


def folder() -> Path:
    return Path(__file__).resolve().parent.parent / "docs"


def topic_of(*names: str) -> Topic:
    """The first of these names that has a page of its own: as TOPICS says, or a page of the same name; else the first page."""
    for name in names:
        found = TOPICS.get(name)
        if found is None and re.fullmatch(r"[a-z][a-z0-9_-]*", name):
            found = Topic(f"{name}.md")
        if found is not None and has_page(found.page):
            return found
    return Topic(FIRST)


def has_page(page: str) -> bool:
    return _path(page) is not None


def _path(page: str) -> Path | None:
    """None for what is no page of ours."""
    pure = PurePosixPath(page)
    if pure.is_absolute() or ".." in pure.parts or pure.suffix != ".md":
        return None
    path = folder().joinpath(*pure.parts)
    return path if path.is_file() else None


def read_page(page: str) -> str:
    """Markdown; a sentence where the page is not there or cannot be read."""
    path = _path(page)
    if path is None:
        return f"# Help\n\nThe page *{page}* is not part of this installation. Go to [the first page]({FIRST}).\n"
    try:
        if path.stat().st_size > LARGEST:
            return f"# Help\n\nThe page *{page}* is too large to be shown.\n"
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return f"# Help\n\nThe page *{page}* cannot be read ({type(error).__name__}).\n"


def linked(page: str, target: str) -> Topic | None:
    """Where a link of this page leads: `market.md#tariffs`, `../feeds.md`, `#keys`; None for what lies outside the pages."""
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", target):
        return None
    name, _, anchor = target.partition("#")
    parts: list[str] = list(PurePosixPath(page).parent.parts) if name else []
    for part in PurePosixPath(name or page).parts:
        if part == ".." and parts:
            parts.pop()
        elif part == "..":
            return None
        elif part != ".":
            parts.append(part)
    there = "/".join(parts)
    if not has_page(there):
        return None
    return Topic(there, heading_of(there, anchor) if anchor else "")


def slug(heading: str) -> str:
    """The anchor that common Markdown viewers give a heading."""
    kept = "".join(c for c in heading.lower() if c.isalnum() or c in " -_")
    return kept.replace(" ", "-")


def heading_of(page: str, anchor: str) -> str:
    return next((h for h in headings(page) if slug(h) == anchor.lower()), "")


@cache
def headings(page: str) -> tuple[str, ...]:
    """In order, as they are shown (without the marks of code and emphasis)."""
    return tuple(text for text in (_heading(line) for line in _prose(page)) if text)


def title_of(page: str) -> str:
    return next(iter(headings(page)), page)


def pages() -> tuple[str, ...]:
    """For people: the first page, then the others by title. Decisions are reached by links and by search."""
    found = sorted((p.name for p in folder().glob("*.md") if p.name != FIRST), key=title_of)
    return (FIRST, *found) if has_page(FIRST) else tuple(found)


def search(words: str) -> tuple[Hit, ...]:
    """Lines that hold all the words, headings first. Pages for people before decisions."""
    wanted = words.lower().split()
    if not wanted:
        return ()
    decisions = sorted(f"decisions/{p.name}" for p in (folder() / "decisions").glob("*.md"))
    first: list[Hit] = []
    rest: list[Hit] = []
    for page in (*pages(), *decisions):
        heading = ""
        for line in _prose(page):
            found = _heading(line)
            heading = found or heading
            low = line.lower()
            if all(word in low for word in wanted):
                hit = Hit(Topic(page, heading), title_of(page), _plain(line))
                (first if found else rest).append(hit)
                if len(rest) > 10 * MOST_HITS:
                    break
    return tuple((*first, *rest)[:MOST_HITS])


def _prose(page: str) -> Iterator[str]:
    """Lines outside of blocks of code."""
    is_code = False
    for line in read_page(page).splitlines():
        if line.lstrip().startswith(("```", "~~~")):
            is_code = not is_code
        elif not is_code and line.strip():
            yield line


def _heading(line: str) -> str:
    match = _HEADING.match(line)
    return _plain(match.group(2)) if match else ""


def _plain(line: str) -> str:
    """Without marks of Markdown, in one line."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", line)
    text = re.sub(r"[`*]|^\s*[#>|-]+\s*", "", text)
    return " ".join(text.replace("|", " ").split())[:160]
