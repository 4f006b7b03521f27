"""Who sits at the window, what that person may do, and how more is asked for with a code (docs/people.md).

Plain: standard library, app.model and argon2-cffi.   Thread: any; a Post belongs to one thread.
"""
