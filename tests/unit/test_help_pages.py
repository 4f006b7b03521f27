"""Pages of help: all links lead somewhere, every topic has its place, search finds, and nothing outside is read."""

from __future__ import annotations

import re

import pytest

from app import help_pages
from app.help_pages import (
    FIRST,
    TOPICS,
    Topic,
    headings,
    linked,
    pages,
    read_page,
    search,
    slug,
    title_of,
    topic_of,
)


@pytest.mark.parametrize("name", sorted(TOPICS))
def test_that_every_topic_has_a_page_and_its_heading(name: str) -> None:
    topic = TOPICS[name]
    assert help_pages.has_page(topic.page)
    assert not topic.heading or topic.heading in headings(topic.page)


def test_that_every_dialog_of_the_window_has_a_topic() -> None:
    folder = help_pages.folder().parent
    sources = [
        path.read_text(encoding="utf-8")
        for name in ("widgets", "app")
        for path in (folder / name).glob("*.py")
    ]
    found = {
        name
        for text in sources
        for name in re.findall(r"^class ([A-Za-z]+)\((?:QDialog|Sheet)\)", text, re.MULTILINE)
    }
    assert len(found) > 20
    assert found - {"Sheet"} - set(TOPICS) == set()


def test_that_every_panel_has_a_topic_or_a_page_of_its_name() -> None:
    folder = help_pages.folder().parent
    sources = "".join(path.read_text(encoding="utf-8") for path in (folder / "app").glob("*.py"))
    names = re.findall(r'dock_beside\(\s*[^"]*?"trends"\],\s*"([a-z_]+)"', sources)
    assert len(names) >= 8
    for name in names:
        assert topic_of(name) != Topic(FIRST), name


@pytest.mark.parametrize("page", pages())
def test_that_every_link_of_a_page_leads_to_a_page_and_heading_that_are_there(page: str) -> None:
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", read_page(page)):
        if re.match(r"[a-z]+:", target) or target.startswith("../"):
            continue  # outside of the pages: shown, not opened
        if not re.search(r"\.md(#|$)|^#", target):
            assert (help_pages.folder() / page).parent.joinpath(target).is_file(), target  # a PDF beside it
            continue
        found = linked(page, target)
        assert found is not None, target
        assert "#" not in target or found.heading, target


@pytest.mark.parametrize("page", pages())
def test_that_every_picture_of_a_page_is_shipped(page: str) -> None:
    for target in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", read_page(page)):
        assert (help_pages.folder() / target).is_file(), target


def test_that_nothing_outside_the_pages_is_read() -> None:
    for page in ("../README.md", "/etc/hostname", "pictures/air.png", "..", "a/../../x.md", "nothing.md"):
        assert not help_pages.has_page(page)
        assert "not part of this installation" in read_page(page)
    for target in (
        "https://example.org/x.md",
        "file:///etc/passwd",
        "../../x.md",
        "nothing.md",
        "javascript:1",
    ):
        assert linked("market.md", target) is None


def test_that_links_within_and_between_pages_are_followed() -> None:
    assert linked(FIRST, "market.md") == Topic("market.md")
    assert linked("market.md", "#tariffs") == Topic("market.md", "Tariffs")
    assert linked("decisions/0006-physics.md", "../physics.md") == Topic("physics.md")
    assert slug("What the Market panel shows") == "what-the-market-panel-shows"


def test_that_a_name_without_a_page_opens_the_first_one_and_a_page_of_the_same_name_is_found() -> None:
    assert topic_of("nobody") == Topic(FIRST)
    assert topic_of("mobility") == Topic("mobility.md")
    assert topic_of("qt_spinbox", "NoteDialog", "market") == TOPICS["NoteDialog"]
    assert topic_of("../x") == Topic(FIRST)


def test_that_search_finds_all_words_headings_first_and_says_where() -> None:
    hits = search("tariffs")
    assert hits[0].topic == Topic("market.md", "Tariffs")
    assert all("tariff" in hit.line.lower() for hit in hits)
    assert search("  ") == ()
    assert search("zzzz qqqq") == ()
    assert len(search("a")) == help_pages.MOST_HITS


def test_that_pages_have_titles_and_blocks_of_code_are_no_headings() -> None:
    assert pages()[0] == FIRST
    for page in pages():
        assert title_of(page) != page, page
    assert not any(h.startswith("in the district") for h in headings("feeds.md"))
