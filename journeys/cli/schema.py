"""``journeys schema``: the JSON Schema of a `.journey` file."""

from __future__ import annotations

import typer

from journeys.files.schema import schema_text


def schema() -> None:
    """Print the JSON Schema, for editors that complete and check a file."""
    typer.echo(schema_text(), nl=False)
