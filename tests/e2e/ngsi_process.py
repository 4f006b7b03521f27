"""A program with one NGSI-LD feed, to be killed: python -m tests.e2e.ngsi_process FOLDER URL KEY. Says how many it has stored."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.e2e.stored_line import Line


def main(folder: str, url: str, key: str) -> None:
    line = Line(Path(folder), url, (key,), history="1d", poll_s=1, updates="poll")
    line.start()
    while True:
        print(line.stored().total(), flush=True)
        time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
