"""What the machine itself must have: a new enough Python, Qt's and OpenGL's shared libraries, a display.

On Debian and Ubuntu root gets what is missing by apt; anybody else gets the one line to type. On other systems the
missing library is named. Python 3.7 syntax, see run.py.
"""

import ctypes
import glob
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

OLDEST = (3, 11)

# shared library -> Debian package. FOR_PICTURES is what drawing without X loads, FOR_WINDOWS adds Qt's xcb platform.
FOR_PICTURES = [
    ("libGL.so.1", "libgl1"), ("libEGL.so.1", "libegl1"), ("libOpenGL.so.0", "libopengl0"), ("libX11.so.6", "libx11-6"),
    ("libXext.so.6", "libxext6"), ("libfontconfig.so.1", "libfontconfig1"), ("dri:swrast", "libgl1-mesa-dri"),
]  # fmt: skip
FOR_WINDOWS = [
    *FOR_PICTURES,
    ("libglib-2.0.so.0", "libglib2.0-0"), ("libdbus-1.so.3", "libdbus-1-3"), ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"), ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"), ("libxcb-icccm.so.4", "libxcb-icccm4"), ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"), ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"), ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-sync.so.1", "libxcb-sync1"), ("libxcb-xfixes.so.0", "libxcb-xfixes0"), ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxcb-render.so.0", "libxcb-render0"), ("libxcb-shm.so.0", "libxcb-shm0"), ("font:", "fonts-inter"),
]  # fmt: skip
FOR_TESTS = [("program:Xvfb", "xvfb"), ("program:mosquitto", "mosquitto"), ("program:git", "git")]


def say(text):
    print("tvilling: " + text, file=sys.stderr, flush=True)


def progress(text):
    """One line that is written over on a terminal; a line each elsewhere."""
    if sys.stderr.isatty():
        print("\r\x1b[K" + text[:100], end="", file=sys.stderr, flush=True)
    elif text:
        print(text, file=sys.stderr, flush=True)


def refuse(text):
    """Say why in one line; the exit status that goes with it (cli.md)."""
    say(text)
    return 2


def hand_over_to_a_newer_python(script, argv):
    """Go on with this Python where it is new enough, else with the newest one that can be found."""
    if sys.version_info >= OLDEST:
        return
    for candidate in _pythons():
        try:
            version = subprocess.check_output(
                [*candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
                stderr=subprocess.DEVNULL,
            )
            if tuple(int(part) for part in version.decode().split(".")) >= OLDEST:
                sys.exit(subprocess.call([*candidate, str(script), *argv]))
        except (OSError, ValueError, subprocess.CalledProcessError):
            continue
    sys.exit(refuse(
        "this is Python {}.{}; {}.{} or newer is needed and none was found (looked on PATH, in pyenv and with the py launcher). "
        "Install one and start again.".format(*sys.version_info[:2], *OLDEST)
    ))  # fmt: skip


def _pythons():
    found = []
    for minor in range(20, OLDEST[1] - 1, -1):
        name = f"python3.{minor}"
        if shutil.which(name):
            found.append([shutil.which(name)])
        if os.name == "nt" and shutil.which("py"):
            found.append(["py", f"-3.{minor}"])
    for root in (os.environ.get("PYENV_ROOT"), str(Path.home() / ".pyenv")):
        if root:
            found += [
                [path]
                for path in sorted(
                    glob.glob(os.path.join(root, "versions", "3.*", "bin", "python")), reverse=True
                )
            ]
            found += [
                [path]
                for path in sorted(
                    glob.glob(os.path.join(root, "pyenv-win", "versions", "3.*", "python.exe")), reverse=True
                )
            ]
    return found


def need_venv_module():
    """Debian ships Python without the part that puts pip into an environment."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        _get([f"python3.{sys.version_info[1]}-venv"], is_vital=True)


def need(libraries):
    """Make sure that these are there; only says so where it cannot."""
    if not sys.platform.startswith("linux"):
        return
    missing = [(library, package) for library, package in libraries if not _is_there(library)]
    if missing:
        _get([package for _, package in missing], names=[library for library, _ in missing], is_vital=False)


def _is_there(library):
    kind, _, name = library.rpartition(":")
    if library == "font:":
        places = (
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            str(Path.home() / ".fonts"),
            str(Path.home() / ".local/share/fonts"),
        )
        return any(next(Path(p).rglob("*.[ot]tf"), None) for p in places if os.path.isdir(p))
    if kind == "program":
        return bool(shutil.which(name) or os.path.exists("/usr/sbin/" + name))
    if kind == "dri":  # Mesa's drivers are loaded by name at run time
        return bool(
            glob.glob("/usr/lib*/*/dri/*_dri.so")
            or glob.glob("/usr/lib*/dri/*_dri.so")
            or glob.glob("/usr/lib*/*/libgallium*.so")
        )
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _get(packages, names=(), is_vital=False):
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get"):
        text = "missing on this machine: {}".format(", ".join(names or packages))
        if is_vital:
            sys.exit(refuse(text))
        say(text)
        return
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        if is_vital:
            sys.exit(refuse("missing on this machine; type:  sudo " + line))
        say("missing on this machine; type:  sudo " + line)
        return
    say("installing system libraries: " + " ".join(packages))
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    quiet = {
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
        "stdin": subprocess.DEVNULL,
        "env": env,
    }
    if subprocess.call(line.split(), **quiet):  # perhaps only the list of packages is old or absent
        subprocess.call(["apt-get", "update"], **quiet)
        if subprocess.call(line.split(), **quiet):
            text = "the system libraries could not be installed; try:  " + line
            if is_vital:
                sys.exit(refuse(text))
            say(text)


@contextmanager
def display():
    """A display for the child processes: the one that is there, or an Xvfb of our own that goes with us."""
    if not sys.platform.startswith("linux") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield
        return
    program = shutil.which("Xvfb")
    if not program:
        need([("program:Xvfb", "xvfb")])
        program = shutil.which("Xvfb")
    if not program:
        sys.exit(refuse("there is no display and no Xvfb; type:  sudo apt-get install -y xvfb"))
    read, write = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(write), "-screen", "0", "2560x1440x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as stream:
            number = stream.readline().strip()
        if not number:
            sys.exit(refuse("Xvfb did not start"))
        os.environ["DISPLAY"] = ":" + number
        yield
    finally:
        os.environ.pop("DISPLAY", None)
        server.terminate()
        server.wait()
