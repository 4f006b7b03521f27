"""Who the operating system says that this is: never typed in, never out of the environment.   Thread: any.

    this_person()  ->  Person("kari", groups=frozenset({"control-room"}))

POSIX: the real user id, looked up in the user database, not LOGNAME or USER, which anybody may set. Windows: the
name and the SID of the process' access token.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Person:
    """name: as the system knows it, `DOMAIN\\name` on Windows.   sid: there only, "" elsewhere.
    groups: where the system gives them; empty on Windows (assumption: roles are given to persons there)."""

    name: str
    sid: str = ""
    groups: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """Names are compared without regard to case on Windows, where they are one person's."""
        return self.name.casefold() if self.sid else self.name


def this_person() -> Person:
    """Person(UNKNOWN) where the system will not say: it gets what nobody was granted."""
    return _on_windows() if sys.platform == "win32" else _on_posix()


def _on_posix() -> Person:
    if sys.platform == "win32":  # told apart for the type checker
        return Person(UNKNOWN)
    import grp
    import os
    import pwd

    try:
        entry = pwd.getpwuid(os.getuid())
    except KeyError:  # a container's bare user id
        return Person(f"uid-{os.getuid()}")
    names = set()
    for number in os.getgrouplist(entry.pw_name, entry.pw_gid):
        try:
            names.add(grp.getgrgid(number).gr_name)
        except KeyError:
            continue
    return Person(entry.pw_name, "", frozenset(names))


def _on_windows() -> Person:
    """Through the security interfaces of advapi32 and secur32; UNKNOWN where one of them refuses."""
    if sys.platform != "win32":
        return Person(UNKNOWN)
    import ctypes
    from ctypes import wintypes

    advapi, kernel, secur = ctypes.windll.advapi32, ctypes.windll.kernel32, ctypes.windll.secur32
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    token = wintypes.HANDLE()
    if not advapi.OpenProcessToken(wintypes.HANDLE(kernel.GetCurrentProcess()), 0x8, ctypes.byref(token)):
        return Person(UNKNOWN)
    try:
        need = wintypes.DWORD()
        advapi.GetTokenInformation(token, 1, None, 0, ctypes.byref(need))  # 1: TokenUser
        space = ctypes.create_string_buffer(need.value)
        if not advapi.GetTokenInformation(token, 1, space, need, ctypes.byref(need)):
            return Person(UNKNOWN)
        sid_at = ctypes.cast(space, ctypes.POINTER(ctypes.c_void_p))[0]
        text = wintypes.LPWSTR()
        if not advapi.ConvertSidToStringSidW(ctypes.c_void_p(sid_at), ctypes.byref(text)):
            return Person(UNKNOWN)
        sid = str(text.value)
        kernel.LocalFree(text)
    finally:
        kernel.CloseHandle(token)
    size = wintypes.DWORD(512)
    name = ctypes.create_unicode_buffer(size.value)
    if not secur.GetUserNameExW(2, name, ctypes.byref(size)):  # 2: NameSamCompatible, DOMAIN\name
        return Person(UNKNOWN, sid)
    return Person(name.value, sid)
