"""A process that writes history with checkpoints all the time, to be traced: `python traced_writer.py FOLDER BATCHES`.

Prints the number of each batch once append has returned; in a trace these lines say what was acknowledged when.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from app.history import database
from app.history.opening import open_history
from app.model.reading import ReadingBatch
from app.model.times import NS
from tests.unit.history.past import START, catalogue_of, steady

SIGNALS = 20


def batch_number(number: int) -> ReadingBatch:
    return steady(SIGNALS, 10, start_ns=START + number * 300 * NS)


def main() -> None:
    database.CONFIG["checkpoint_threshold"] = "40KB"
    database.CONFIG["threads"] = 1
    historian = open_history(Path(sys.argv[1]), catalogue_of(SIGNALS)).historian
    for number in range(int(sys.argv[2])):
        historian.append(batch_number(number))
        sys.stdout.write(f"ack {number}\n")
        sys.stdout.flush()
    historian.close()


if __name__ == "__main__":
    main()
