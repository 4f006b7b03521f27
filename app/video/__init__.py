"""Replays as MP4 files: which moments are shown, and the file they go into.   No Qt, no VTK."""
