"""The journal: what happened and who did what, in order, added to and never changed. Standard library only."""
