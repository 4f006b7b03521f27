"""What the window is made of is taken out of Python's search for garbage, which otherwise stops every thread for it.

    settled()      # a little after a district was opened or another took its place

A search over all objects of an open district takes 0.15 to 0.2 s, in which nothing is drawn and nothing arrives; it comes
whenever enough has been kept since the last one. What stands when the window has come to rest stays as long as the window, so
it is put aside (gc.freeze); the next call looks through all of it again.   Thread: GUI.
"""

from __future__ import annotations

import gc


def settled() -> None:
    """One whole search, also through what was put aside before; then what is left is put aside."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
