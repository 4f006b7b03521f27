"""The windows: one widget a file, arranged by main_window.py. Imported by app.main alone."""
