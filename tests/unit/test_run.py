"""run.py and packaging/bootstrap: set-up without doing it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPO / "packaging" / "bootstrap"))

import environment  # noqa: E402  (found through the line above)
import system  # noqa: E402

SOURCES = [REPO / "run.py", *sorted((REPO / "packaging" / "bootstrap").glob("*.py"))]


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_that_an_old_python_can_read_the_set_up_far_enough_to_say_that_it_is_too_old(path: Path) -> None:
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_that_the_set_up_needs_the_standard_library_only(path: Path) -> None:
    allowed = set(sys.stdlib_module_names) | {"environment", "system"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert {n.split(".")[0] for n in names} <= allowed


@pytest.mark.parametrize("name", ["requirements", "requirements-dev", "requirements-headless"])
def test_that_every_pinned_package_has_a_hash_and_no_address(name: str) -> None:
    text = (REPO / "packaging" / f"{name}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    blocks = text.split("\n")
    pins = [i for i, line in enumerate(blocks) if line and line[0].isalnum()]
    assert pins
    assert all("==" in blocks[i] and "--hash=sha256:" in blocks[i + 1] for i in pins)


def test_that_the_plain_environment_has_no_qt() -> None:
    text = (REPO / "packaging" / "requirements-headless.txt").read_text(encoding="utf-8").lower()
    assert "pyside" not in text
    assert "pyqtgraph" not in text


def test_that_a_cut_off_installation_is_not_taken_for_a_whole_one(tmp_path: Path) -> None:
    (tmp_path / "requirements.stamp").write_text("half", encoding="utf-8")
    assert not environment._is_installed(tmp_path, {"requirements": "whole"})
    (tmp_path / "requirements.stamp").write_text("whole", encoding="utf-8")
    assert environment._is_installed(tmp_path, {"requirements": "whole"})


def test_that_one_who_is_not_root_gets_the_line_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system.shutil, "which", lambda name, path=None: f"/bin/{name}")
    monkeypatch.setattr(system, "_is_there", lambda library: False)
    monkeypatch.setattr(system.sys, "platform", "linux")
    system.need([("libGL.so.1", "libgl1"), ("libEGL.so.1", "libegl1")])
    said = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends libgl1 libegl1" in said


def test_that_an_unknown_extra_and_an_unknown_benchmark_are_refused_in_one_line() -> None:
    for args in (["--extra", "nonsense"], ["bench", "nonsense"]):
        done = subprocess.run(
            [sys.executable, "run.py", *args], cwd=REPO, capture_output=True, text=True, check=False
        )
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
        assert "nonsense" in done.stderr
