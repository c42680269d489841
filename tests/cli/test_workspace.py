"""Filling a folder: everything is placed, nothing a person did is undone."""

from __future__ import annotations

import socket
import subprocess
import sys

from journeys.cli.workspace import LEDGER, fill, shipped


def test_a_new_folder_gets_everything_shipped(tmp_path):
    folder = tmp_path / "ruang"
    filled = fill(folder)
    assert set(filled.placed) == set(shipped())
    assert {"ktp-el.journey", "01-perjalanan-ktp-el.ipynb"} <= set(filled.placed)
    assert (folder / "04-bbm-empat-spbu.assets" / "survei-simulasi.csv").is_file()
    assert fill(folder).placed == []


def test_a_persons_changes_and_removals_stay(tmp_path):
    fill(tmp_path)
    (tmp_path / "ktp-el.journey").write_text("mine", "utf-8")
    (tmp_path / "bbm-pertamina.journey").unlink()
    again = fill(tmp_path)
    assert again.kept == ["ktp-el.journey"]
    assert again.placed == []
    assert (tmp_path / "ktp-el.journey").read_text("utf-8") == "mine"
    assert not (tmp_path / "bbm-pertamina.journey").exists()


def test_what_an_earlier_version_placed_is_brought_up_to_date(tmp_path, monkeypatch):
    monkeypatch.setattr("journeys.cli.workspace.shipped", lambda: {"a.journey": b"old"})
    fill(tmp_path)
    monkeypatch.setattr("journeys.cli.workspace.shipped", lambda: {"a.journey": b"new"})
    assert fill(tmp_path).placed == ["a.journey"]
    assert (tmp_path / "a.journey").read_bytes() == b"new"


def test_a_damaged_ledger_means_care_not_loss(tmp_path):
    fill(tmp_path)
    (tmp_path / LEDGER).write_text("{broken", "utf-8")
    (tmp_path / "ktp-el.journey").write_text("mine", "utf-8")
    assert fill(tmp_path).kept == ["ktp-el.journey"]


def test_a_taken_port_is_said_before_anything_starts(tmp_path):
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        result = subprocess.run(
            [sys.executable, "-P", "-m", "journeys", "lab", str(tmp_path / "x"), f"--port={port}",
             "--lang", "en", "--no-browser"],
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert result.returncode == 2
    assert f"Port {port} is in use" in result.stderr


def test_a_folder_that_cannot_be_is_said(tmp_path):
    (tmp_path / "file").write_text("x", "utf-8")
    result = subprocess.run(
        [sys.executable, "-P", "-m", "journeys", "lab", str(tmp_path / "file"), "--lang", "en"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert result.returncode == 2
    assert "cannot be used" in result.stderr


def test_an_option_for_jupyterlab_is_no_folder(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-P", "-m", "journeys", "lab", "--IdentityProvider.token=x",
             f"--port={port}", "--lang", "en"],
            capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path,
        )  # fmt: skip
    assert done.returncode == 2
    assert [folder.name for folder in tmp_path.iterdir()] == ["journeys-workspace"]
