"""The JSON Schema of a `.journey` file, as text; the front end's types are made from it."""

from __future__ import annotations

import json

from journeys.model import schema


def schema_text() -> str:
    r"""The schema as indented JSON with a final newline.

    >>> schema_text().startswith('{\n  "$schema"')
    True
    """
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    print(schema_text(), end="")  # noqa: T201  this is the command's output
