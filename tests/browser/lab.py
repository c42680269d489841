"""A JupyterLab of our own to look at: own home, port, workspace and folder."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

BIN = Path(sys.prefix) / ("Scripts" if os.name == "nt" else "bin")
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
COLLABORATION = ("@jupyter/collaboration-extension", "@jupyter/docprovider-extension")


def chromium() -> str | None:
    """The browser to drive: the one named, the system's, or none."""
    named = os.environ.get("JOURNEYS_CHROMIUM")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return named or next(filter(None, map(shutil.which, names)), None)


@dataclass
class Lab:
    """One running server and the folder it shows."""

    root: Path
    home: Path
    collaboration: bool = True
    token: str = field(default_factory=lambda: secrets.token_hex(16))
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> Lab:
        """Start the server and wait until it answers."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.root.mkdir(parents=True, exist_ok=True)
        self._configure()
        with (self.home / "server.log").open("wb") as log:
            self.process = subprocess.Popen(
                self._command(), cwd=self.root, env=self._environment(), stdout=log, stderr=log
            )
        self._await_answer()
        return self

    def stop(self) -> None:
        """End the server and the kernels it started."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)

    def kill(self) -> None:
        """End the server as a power cut would."""
        if self.process:
            self.process.kill()
            self.process.wait(10)

    def url(self, path: str = "", *, workspace: str | None = None, app: str = "lab") -> str:
        """The address that opens a file, in a workspace nobody has used."""
        base = f"http://127.0.0.1:{self.port}"
        if app != "lab":
            return f"{base}/{app}/{path}?token={self.token}"
        place = f"/lab/workspaces/{workspace or secrets.token_hex(4)}"
        return f"{base}{place}{f'/tree/{path}' if path else ''}?token={self.token}&reset"

    def get(self, path: str) -> object:
        """Ask the server's own interface."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/{path}", headers={"Authorization": f"token {self.token}"}
        )
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.load(answer)

    @property
    def log(self) -> str:
        """What the server said so far."""
        return (self.home / "server.log").read_text("utf-8", "replace")

    def _command(self) -> list[str]:
        return [
            str(BIN / "jupyter-lab"),
            "--no-browser",
            "--allow-root",
            f"--ServerApp.port={self.port}",
            "--ServerApp.port_retries=0",
            f"--IdentityProvider.token={self.token}",
            f"--ServerApp.root_dir={self.root}",
            "--LabApp.expose_app_in_browser=True",
            # a forgotten server ends by itself
            "--ServerApp.shutdown_no_activity_timeout=900",
        ]

    def _environment(self) -> dict[str, str]:
        own = {
            "HOME": str(self.home),
            "JUPYTER_CONFIG_DIR": str(self.home / "config"),
            "JUPYTER_DATA_DIR": str(self.home / "data"),
            "JUPYTER_RUNTIME_DIR": str(self.home / "runtime"),
            "JUPYTERLAB_SETTINGS_DIR": str(self.home / "settings"),
            "JUPYTERLAB_WORKSPACES_DIR": str(self.home / "workspaces"),
            "IPYTHONDIR": str(self.home / "ipython"),
            "JUPYTER_PREFER_ENV_PATH": "1",
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        }
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "JPY_"))}
        return {**kept, **own}

    def _configure(self) -> None:
        page = self.home / "config" / "labconfig" / "page_config.json"
        page.parent.mkdir(parents=True, exist_ok=True)
        off = {} if self.collaboration else dict.fromkeys(COLLABORATION, True)
        page.write_text(json.dumps({"disabledExtensions": off}), "utf-8")
        quiet = self.home / "settings" / "@jupyterlab" / "apputils-extension"
        quiet.mkdir(parents=True, exist_ok=True)
        (quiet / "notification.jupyterlab-settings").write_text('{"fetchNews": "false"}', "utf-8")
        extensions = {"jupyter_server_ydoc": self.collaboration}
        server = {"ServerApp": {"jpserver_extensions": extensions}}
        (self.home / "config" / "jupyter_server_config.json").write_text(
            json.dumps(server), "utf-8"
        )

    def _await_answer(self) -> None:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if self.process and self.process.poll() is not None:
                break
            try:
                self.get("api/status")
            except OSError:
                time.sleep(0.2)
            else:
                return
        self.stop()
        raise RuntimeError(f"the server did not answer:\n{self.log[-4000:]}")
