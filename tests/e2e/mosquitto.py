"""A real MQTT broker (Debian's mosquitto) on a free loopback port, for tests and benchmarks.

with Broker(folder) as broker:
    broker.url("prefix")       # mqtt://127.0.0.1:PORT/prefix
    broker.kill(); broker.start()     # gone and back on the same port
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

ANSWER_S = 10.0


def find_mosquitto() -> str | None:
    """Debian installs it in /usr/sbin, which is not on every user's PATH."""
    return shutil.which(
        "mosquitto", path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
    )


class Broker:
    """folder: for its configuration.   lines: more of it.   is_started: False for a port where nobody answers yet."""

    def __init__(self, folder: Path, *lines: str) -> None:
        program = find_mosquitto()
        if program is None:
            raise FileNotFoundError("mosquitto is not on this machine; on Debian: apt install mosquitto")
        self._program = program
        self._folder = folder
        self._lines = lines
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, prefix: str = "", user: str = "", scheme: str = "mqtt") -> str:
        return f"{scheme}://{user + '@' if user else ''}127.0.0.1:{self.port}/{prefix}"

    def start(self) -> None:
        config = self._folder / f"mosquitto-{self.port}.conf"
        lines = [
            f"listener {self.port} 127.0.0.1",
            "max_queued_messages 0",
            *self._lines,
        ]
        if not any(line.startswith("persistence ") for line in lines):
            lines.append("persistence false")
        if not any(line.startswith("allow_anonymous") for line in lines):
            lines.append("allow_anonymous true")
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            lines.append("user root")  # else it changes to a user that may not read the folder
        config.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self._process = subprocess.Popen(
            [self._program, "-c", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        end = time.monotonic() + ANSWER_S
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1.0).close()
            except OSError as error:
                if self._process.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(f"mosquitto did not start on port {self.port}") from error
                time.sleep(0.02)
            else:
                return

    def kill(self) -> None:
        """Gone at once, with no goodbye."""
        self._end(lambda process: process.kill())

    def stop(self) -> None:
        self._end(lambda process: process.terminate())

    def keep(self) -> None:
        """Write down now what it would write at its end (where persistence is on)."""
        if self._process:
            self._process.send_signal(signal.SIGUSR1)

    def suspend(self) -> None:
        """Still connected, but silent."""
        if self._process:
            self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        if self._process:
            self._process.send_signal(signal.SIGCONT)

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    def _end(self, how) -> None:
        if self._process is not None:
            how(self._process)
            self._process.wait(ANSWER_S)
            self._process = None

    def __enter__(self) -> Broker:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
