#!/usr/bin/env python3
"""Set-up and entry for a fresh machine: standard library only, Linux, macOS, Windows.

    python3 run.py                  open the demonstration district, live
    python3 run.py ARGS             the same as the installed command `tvilling ARGS`
    python3 run.py test [ARGS]      run the tests (ARGS go to pytest); --headless: only the plain ones, without Qt
    python3 run.py check            ruff and mypy
    python3 run.py bench [NAME]     run the benchmarks
    python3 run.py translate        texts into assets/translations/*.ts and .qm; --check: only say what is missing
    python3 run.py lock             pin packaging/*.in anew
    python3 run.py --extra NAME     install an optional set of packages as well, then go on as above

The first start finds Python >= 3.11, makes .venv and installs pinned, hashed packages; later ones start at once.
Written so that Python 3.7 can read it, because it must say "too old" where an older one starts it.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

REPO = Path(__file__).resolve().parent
sys.path.insert(0, str(REPO / "packaging" / "bootstrap"))

import environment  # noqa: E402  (found through the line above)
import system  # noqa: E402

WITHOUT_A_SCREEN = {
    "info", "districts", "history", "simulate", "feed", "kpi", "grid", "forecast", "market", "ledger", "alarms", "scenario", "new", "people", "shift",
    "--help", "-h", "--version",
}  # fmt: skip


def main(argv):
    extras, args = _extras(argv)
    command = args[0] if args else ""
    system.hand_over_to_a_newer_python(REPO / "run.py", argv)
    if command == "test":
        return test(args[1:], extras)
    if command == "check":
        python = environment.ready(REPO, ["requirements-dev", *extras])
        return _first_failure(
            [str(python), "-m", "ruff", "format", "--check", "."],
            [str(python), "-m", "ruff", "check", "."],
            [str(python), "-m", "mypy"],
        )
    if command == "bench":
        return bench(args[1:], extras)
    if command == "translate":
        python = environment.ready(REPO, ["requirements-dev", *extras])
        return _first_failure([str(python), str(REPO / "packaging/translations/translate.py"), *args[1:]])
    if command == "lock":
        return environment.lock(REPO)
    python = environment.ready(REPO, ["requirements", *extras])
    if command not in WITHOUT_A_SCREEN:
        system.need(system.FOR_PICTURES if command == "shot" else system.FOR_WINDOWS)
    call = [str(python), "-m", "app.main", *args]
    if command == "self-test":
        with system.display():
            return subprocess.call(call, cwd=str(REPO), env=_env())
    if os.name == "posix":
        # keeps the caller's folder, so that relative paths in ARGS mean what the person meant
        os.execve(call[0], call, _env())
    return subprocess.call(call, env=_env())


def test(args, extras):
    """All tests in two runs: the plain ones where Qt is not installed at all, side by side; then those that need a window.

    With a path or a choice of tests among the arguments, one run of just those in the whole environment; --headless: in the
    plain one.
    """
    if "--headless" in args:
        rest = [a for a in args if a != "--headless"]
        return _test_plain(rest or ["tests/unit", "tests/render", "-q"])
    if any(not a.startswith("-") or a in ("-k", "-m", "--lf") for a in args):
        return _test_whole(args, extras)
    system.need(system.FOR_WINDOWS)  # VTK of the plain packages wants OpenGL's library too
    system.need(system.FOR_TESTS)
    plain = _test_plain([*args, "-n", "auto", "tests/unit"])
    return _test_windows(args, extras) or plain


def _test_plain(args):
    python = environment.ready(REPO, ["requirements-headless"], folder=".venv-headless")
    return subprocess.call([str(python), "-m", "pytest", *args], cwd=str(REPO), env=_env())


def _test_windows(args, extras):
    """What needs a window, in four runs: side by side with a display each where we bring the displays (the one without windows
    mostly waits for brokers), else one after the other, since windows on one screen take the keyboard from each other."""
    environment.ready(REPO, ["requirements-dev", *extras])
    widgets, lines, windows, second = (
        ["tests/gui", "tests/render"],
        ["tests/e2e", "-m", "not window"],
        ["tests/e2e", "-m", "window and not second"],
        ["tests/e2e", "-m", "second"],
    )
    if not sys.platform.startswith("linux") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return max(_test_whole([*args, *group], extras) for group in (widgets, lines, windows, second))
    names = [word for name in extras for word in ("--extra", name.replace("extra-", "", 1))]
    call = [sys.executable, str(REPO / "run.py"), *names, "test", *args]
    with contextlib.ExitStack() as stack:
        beside = []
        for group in (windows, second, lines):
            out = stack.enter_context(tempfile.TemporaryFile())
            started = subprocess.Popen([*call, *group], stdout=out, stderr=subprocess.STDOUT, cwd=str(REPO))
            beside.append((out, started))
        status = subprocess.call([*call, *widgets], cwd=str(REPO))
        for out, other in beside:
            status = max(status, other.wait())
            out.seek(0)
            sys.stdout.write(out.read().decode("utf-8", "replace"))
        sys.stdout.flush()
    return status


def _test_whole(args, extras):
    python = environment.ready(REPO, ["requirements-dev", *extras])
    system.need(system.FOR_WINDOWS)
    system.need(system.FOR_TESTS)
    with system.display():
        return subprocess.call([str(python), "-m", "pytest", *args], cwd=str(REPO), env=_env())


def bench(args, extras):
    folder = REPO / "benchmarks"
    names = sorted(p.stem for p in folder.glob("*.py") if not p.stem.startswith("_"))
    wanted, rest = ([args[0]], args[1:]) if args and not args[0].startswith("-") else (names, args)
    if wanted[0] not in names:
        return system.refuse("bench: there is no '{}'; there are: {}".format(wanted[0], ", ".join(names)))
    python = environment.ready(REPO, ["requirements-dev", *extras])
    system.need(system.FOR_WINDOWS)
    system.need(system.FOR_TESTS)
    with system.display():
        return _first_failure(*([str(python), str(folder / (name + ".py")), *rest] for name in wanted))


def _extras(argv):
    extras, rest, i = [], [], 0
    while i < len(argv):
        if argv[i] == "--extra" and i + 1 < len(argv):
            name = argv[i + 1]
            if not (REPO / "packaging" / f"extra-{name}.txt").is_file():
                known = sorted(p.stem[6:] for p in (REPO / "packaging").glob("extra-*.txt"))
                sys.exit(
                    system.refuse(
                        "--extra {}: not known; there are: {}".format(name, ", ".join(known) or "none yet")
                    )
                )
            extras.append("extra-" + name)
            i += 2
        else:
            rest.append(argv[i])
            i += 1
    return extras, rest


def _first_failure(*calls):
    for call in calls:
        status = subprocess.call(call, cwd=str(REPO), env=_env())
        if status:
            return status
    return 0


def _env():
    env = dict(os.environ)
    env["PYTHONPATH"] = os.pathsep.join([str(REPO)] + ([env["PYTHONPATH"]] if env.get("PYTHONPATH") else []))
    env.setdefault("PYTHONUTF8", "1")
    return env


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
