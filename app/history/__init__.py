"""What remembers: the Historian contract and its stores, keyframes, replay reads."""
