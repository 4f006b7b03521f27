"""A process that writes history until it is killed: `python writer_process.py FOLDER FIRST`.

Prints "open", then the number of each batch as soon as append has returned. Checkpoints are made so frequent that kills
fall into them too.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

import numpy as np

from app.history import database
from app.history.opening import open_history
from app.model.reading import ReadingBatch
from app.model.times import NS
from tests.unit.history.past import START, catalogue_of

SIGNALS = 50


def batch_number(number: int) -> ReadingBatch:
    """One reading a signal each second, and for every third batch some of a minute ago; values tell the batch."""
    signal = np.arange(SIGNALS)
    t_ns = np.full(SIGNALS, START + number * NS)
    if number % 3 == 0:
        signal, t_ns = np.append(signal, signal[:5]), np.append(t_ns, t_ns[:5] - 60 * NS + 1)
    return ReadingBatch(signal, t_ns, np.full(len(signal), float(number)), np.zeros(len(signal)), t_ns + 1)


def main() -> None:
    database.CONFIG["checkpoint_threshold"] = "100KB"
    historian = open_history(Path(sys.argv[1]), catalogue_of(SIGNALS)).historian
    print("open", flush=True)
    number = int(sys.argv[2])
    while True:
        historian.append(batch_number(number))
        print(number, flush=True)
        number += 1


if __name__ == "__main__":
    main()
