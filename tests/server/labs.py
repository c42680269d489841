"""Servers with other settings than ours."""

from __future__ import annotations

from pathlib import Path

from lab import Lab
from rooms import configure


class HastyLab(Lab):
    """Frees a room as soon as everybody has left it."""

    def _command(self) -> list[str]:
        return [*super()._command(), "--YDocExtension.document_cleanup_delay=0.2"]


class StorelessLab(HastyLab):
    """Stores no updates, as some hubs have it."""

    def _configure(self) -> None:
        super()._configure()
        where = self.home / "config" / "jupyter_server_config.py"
        where.write_text(Path(__file__).with_name("no_store.py").read_text("utf-8"), "utf-8")


class LocalIdsLab(HastyLab):
    """Knows files by their number on the disk and not by their name."""

    def _command(self) -> list[str]:
        manager = "jupyter_server_fileid.manager.LocalFileIdManager"
        return [*super()._command(), f"--FileIdExtension.file_id_manager_class={manager}"]


class StrangeLab(Lab):
    """Has rooms, but Journeys is not installed there."""

    def _configure(self) -> None:
        super()._configure()
        configure(self, **{"journeys.share.extension": False})
        where = self.home / "config" / "jupyter_server_config.py"
        where.write_text("import jupyter_ydoc\njupyter_ydoc.ydocs.pop('journey')\n", "utf-8")


class FailingLab(Lab):
    """Has a disk that fails where and how a file beside its settings says."""

    @property
    def fails(self) -> Path:
        """Holds the step and the number of the error; nothing fails while it is missing."""
        return self.home / "fails"

    def _configure(self) -> None:
        super()._configure()
        where = self.home / "config" / "jupyter_server_config.py"
        text = Path(__file__).with_name("failing_disk.py").read_text("utf-8")
        where.write_text(text.replace("FAILS", str(self.fails)), "utf-8")


class StockLab(Lab):
    """Has our document type, which is found by itself, but not our extension."""

    def _configure(self) -> None:
        super()._configure()
        configure(self, **{"journeys.share.extension": False})
