"""Sestao: an industrial slope by the estuary, works and quays below, steep streets of tall houses above. Made up, and says so."""
