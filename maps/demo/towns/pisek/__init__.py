"""Písek: a medieval town behind its river, an old stone bridge, burgher houses round a square, a church and a castle. Made up."""
