"""CityGML text -> finished XML elements, within limits and without anything that XML could fetch or expand.

    for event, element in elements(path, tags): ...      # ("end", <gml:Polygon>), in the order of the file

A DOCTYPE is refused before any parser sees it, so there are no entities; XInclude is refused too; nothing is fetched.
Whoever takes an element empties it, so that the memory stays near that of the geometry.   Thread: one, any.
"""

from __future__ import annotations

import codecs
import gzip
import re
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from maps.readers import lxml_alone
from maps.readers.errors import BadModel
from maps.readers.problems import Problems
from maps.readers.progress import say

MOST_BYTES: Final = 16 << 30
MOST_UNPACKED: Final = 4 << 30
MOST_RATIO: Final = 200
"""How far a .gz may unpack: XML shrinks to a twentieth, and a bomb to a thousandth."""
MOST_QUIET: Final = 64 << 20
"""Bytes between two elements that are wanted: one text, attribute or comment longer than this is no city."""
_CHUNK: Final = 1 << 18
_HEAD: Final = 1 << 16
_ENCODINGS: Final = re.compile(
    r"utf-?8|utf-?16(le|be)?|us-ascii|ascii|iso-?8859-?\d+|latin-?1|windows-125\d|cp125\d|shift_?jis|windows-31j"
    r"|euc-(jp|kr)|gb2312|gbk|gb18030|big5",
    re.IGNORECASE,
)
_DECLARED: Final = re.compile(r"<\?xml[^>]*?\bencoding\s*=\s*[\"']([^\"']{1,40})[\"']")
_START: Final = re.compile(r"<(?:[^\s<>/:!?]+:)?([^\s<>/:!?]+)")
_TOKEN: Final = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_XINCLUDE: Final = "{http://www.w3.org/2001/XInclude}"
_MOST_FAULTS: Final = 100_000
_WHY_NOT: Final = "is not well-formed XML"
_WHY: Final = {
    "ERR_INVALID_ENCODING": "has bytes that are no text in the encoding that the file names",
    "ERR_UNSUPPORTED_ENCODING": "is in an encoding that is not read; save it as UTF-8",
    "ERR_INVALID_CHAR": "has a character that XML does not allow",
    "ERR_UNDECLARED_ENTITY": "uses an entity; entities are refused",
    "ERR_RESOURCE_LIMIT": "is nested too deep, or has too long a word",
    "ERR_TAG_NAME_MISMATCH": "is not well-formed XML: an element ends that is not open",
    "ERR_DOCUMENT_END": "has more behind its end",
}
_BAD_PACK: Final = (EOFError, zlib.error, gzip.BadGzipFile)
Event = tuple[str, Any]


class Prolog(NamedTuple):
    """What stands before the first element.   root: its name without prefix."""

    root: str


def elements(path: Path, tags: Sequence[str], problems: Problems) -> Iterator[Event]:
    """("start" | "end", element) of the elements with these tags. Raises BadModel with the line.

    Prefixes that nobody declared are told and read past: real files have them.
    """
    etree = lxml_alone.etree()

    with closing(_opened(path)) as file:
        head = _head(path, file)
        read_prolog(path, head)
        parser = etree.XMLPullParser(
            events=("start", "end"),
            tag=[*tags, f"{_XINCLUDE}include", f"{_XINCLUDE}fallback"],
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            dtd_validation=False,
            huge_tree=True,  # the limits are our own, see above
            remove_comments=True,
            remove_pis=True,
            recover=True,  # what is fatal all the same is looked for in the log
        )
        faults = _Faults(path, parser, problems)
        size, fed, quiet = max(1, path.stat().st_size), 0, 0
        most = min(MOST_UNPACKED, MOST_RATIO * size + _CHUNK) if _is_packed(path) else MOST_BYTES
        try:
            chunk = head
            while chunk:
                parser.feed(chunk)
                fed += len(chunk)
                faults.look(fed)
                quiet += len(chunk)
                for event, element in parser.read_events():
                    quiet = 0
                    if element.tag.startswith(_XINCLUDE):
                        where = f"line {element.sourceline}"
                        raise BadModel(path, f"{where}: asks to include other files, which is refused")
                    yield event, element
                if fed > most:
                    raise BadModel(path, f"holds more than {most >> 20:,} MB of text, which is refused")
                if quiet > MOST_QUIET:
                    what = f"{quiet >> 20} MB without a feature or a surface are refused"
                    raise BadModel(path, what)
                say(f"reading {path.name}", min(1.0, _place(file) / size))
                chunk = file.read(_CHUNK)
            parser.close()
            faults.look(fed)
            yield from parser.read_events()
        except etree.XMLSyntaxError as error:
            raise BadModel(path, f"line {error.lineno or 1}: {_WHY_NOT}") from error
        except _BAD_PACK as error:
            raise BadModel(path, f"is no gzip file, or cut off after {fed:,} bytes of text") from error


def _head(path: Path, file: IO[bytes]) -> bytes:
    try:
        return file.read(_HEAD)
    except _BAD_PACK as error:
        raise BadModel(path, "is no gzip file, or cut off at its beginning") from error


def read_prolog(path: Path, head: bytes) -> Prolog:
    """The root's name; raises BadModel where the file is empty, no XML, in a strange encoding, or has a DOCTYPE."""
    text = _decoded(path, head)
    if not text.strip("\ufeff \t\r\n\x00"):
        raise BadModel(path, "is empty" if "\x00" not in text else "is not XML: it holds nothing but zeros")
    declared = _DECLARED.match(text.lstrip("\ufeff"))
    if declared and not _ENCODINGS.fullmatch(declared.group(1)):
        what = f"is XML in the encoding {declared.group(1)!r}, which is not read; save it as UTF-8"
        raise BadModel(path, what)
    at = 1 if text.startswith("\ufeff") else 0
    while (token := _TOKEN.match(text, at)) is not None:
        at = token.end()
    line = text.count("\n", 0, at) + 1
    if text[at : at + 9].upper() == "<!DOCTYPE":
        if re.match(r"<!DOCTYPE\s+html", text[at:], re.IGNORECASE):
            raise BadModel(path, "is a web page and not CityGML; download the file itself")
        raise BadModel(
            path, f"line {line}: has a DOCTYPE, which is refused (it could load or expand anything)"
        )
    start = _START.match(text, at)
    if start is None:
        raise BadModel(path, f"is not XML (line {line})")
    if start.group(1).lower() == "html":
        raise BadModel(path, "is a web page and not CityGML; download the file itself")
    if start.group(1) != "CityModel":
        name = start.group(1)[:40]
        raise BadModel(path, f"is XML, but not CityGML: its root is {name!r} where CityModel is wanted")
    return Prolog(start.group(1))


def _decoded(path: Path, head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise BadModel(path, "is text in UTF-32, which is not read; save it as UTF-8")
    for mark, name in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if head.startswith(mark):
            return head.decode(name, "replace")
    for sign, name in ((b"<\x00?\x00", "utf-16-le"), (b"\x00<\x00?", "utf-16-be")):
        if head.startswith(sign):
            return head.decode(name, "replace")
    return head.decode("utf-8", "replace")  # markup is ASCII in all the others


def _is_packed(path: Path) -> bool:
    return path.suffix.lower() == ".gz"


def _opened(path: Path) -> IO[bytes]:
    return gzip.open(path, "rb") if _is_packed(path) else path.open("rb")  # type: ignore[return-value]


def _place(file: IO[bytes]) -> int:
    raw = getattr(file, "fileobj", None) or file  # of a gzip file: how far the packed one is read
    return int(raw.tell())


class _Faults:
    """What a parser complains of: fatal things are raised, undeclared prefixes told."""

    def __init__(self, path: Path, parser: Any, problems: Problems) -> None:
        self._path = path
        self._parser = parser
        self._problems = problems
        self._seen = 0

    def look(self, fed: int) -> None:
        log = self._parser.feed_error_log
        if len(log) == self._seen:
            return
        for entry in log[self._seen :]:
            if entry.level_name == "FATAL":
                raise BadModel(self._path, f"line {entry.line}: {_why(entry, fed)}")
            what = "a prefix is used that the file does not declare"
            self._problems.warning("undeclared-prefix", "", f"line {entry.line}", what)
        self._seen = len(log)
        if self._seen > _MOST_FAULTS:
            raise BadModel(self._path, f"has more than {_MOST_FAULTS:,} faults of XML; it is not read")


def _why(entry: Any, fed: int) -> str:
    """The parser's word as a sentence of our own; it quotes nothing of the file."""
    kind = entry.type_name
    if kind in ("ERR_TAG_NOT_FINISHED", "ERR_DOCUMENT_EMPTY") or "Premature end" in entry.message:
        return f"is cut off: the XML ends in the middle (after {fed:,} bytes)"
    return _WHY.get(kind, _WHY_NOT)
