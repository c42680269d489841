"""The `journeys` command: one file a command."""

from __future__ import annotations


def main() -> None:
    """Run the command line (``journeys``, or ``jupyter journeys``)."""
    from journeys.cli.app import app

    app(prog_name="journeys")
