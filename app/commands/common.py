"""What the commands share: options, printing, and the error that ends a command in one line."""

from __future__ import annotations

import argparse
import json
import math
import sys
from typing import Any

from app.model.times import BadTime, parse_time, wall_ns
from app.opening import OpenedDistrict, open_district


class Unusable(Exception):
    """The call or the input cannot be used: one line, exit status 2."""


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def print_json(document: Any) -> None:
    """One document on standard output; what is no number in JSON (nan, infinities) becomes null."""
    sys.stdout.write(json.dumps(_finite(document), ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()


def print_line(text: str = "") -> None:
    sys.stdout.write(text + "\n")


def note(text: str) -> None:
    """Progress and remarks: standard error, so that standard output stays clean."""
    sys.stderr.write(f"tvilling: {text}\n")
    sys.stderr.flush()


def parse_crs(text: str | None, option: str = "--crs") -> int | None:
    """The number of EPSG:N, or None where nothing is given; one that the register does not have is refused."""
    if text is None:
        return None
    kind, _, number = text.partition(":")
    if kind.upper() != "EPSG" or not number.isdecimal() or len(number) > 6:
        raise Unusable(f"{option} {text}: write it as EPSG:25832")
    from maps.readers.crs import UnknownCrs, crs_of

    try:
        return crs_of(int(number)).epsg
    except UnknownCrs as error:
        raise Unusable(f"{option} {text}: {error}") from error


def opened(args: argparse.Namespace) -> OpenedDistrict:
    return open_district(args.district)


def time_of(text: str, district: OpenedDistrict, option: str) -> int:
    try:
        return parse_time(text, district.district.zone, wall_ns())
    except BadTime as error:
        raise Unusable(f"{option}: {error}") from error


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {k: _finite(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(v) for v in value]
    return value
