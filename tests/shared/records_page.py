"""The page of every record and field, made of the schema, the tables and the example journey.

Run ``.venv/bin/python tests/shared/records_page.py`` after the model changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from journeys.edit import Journey
from journeys.files import parse
from journeys.measure import tables
from journeys.model import KINDS, Shape, schema, shapes
from journeys.model.shape import EXAMPLES

PAGE = Path(__file__).parents[2] / "docs" / "records.md"

OPENING = """# Records and fields

What a `.journey` file holds: `meta`, and one map for each kind, keyed by id. This page is made of
the model; a test holds it to it. `journeys schema` prints the same as JSON Schema
(`{urn}`); an editor that is given it completes names and shows what each field means:

```json
{{
  "files.associations": {{"*.journey": "json"}},
  "json.schemas": [{{"fileMatch": ["*.journey"], "url": "./journey.schema.json"}}]
}}
```

These settings are for Visual Studio Code, after `journeys schema > journey.schema.json`.

- **words** is a map language → text; in Python a plain text sets the default language.
- **ids** is a list of ids, sorted in the file; each is a set that two people may add to at once.
- **points at** says into which kinds, and what happens when the record there is removed:
  *cascade* removes this record too, *unlink* forgets the link, *refuse* keeps the other until
  this one is moved or removed.
- **column** is the type in `jn.tables(journey)`, the same in pandas 2.2 and 3. A field that points
  at one record has its name beside it, `…_label`.
- Fields that nobody knows are kept as they are.

"""

TYPES = {
    "words": "words", "refs": "ids", "ref": "id", "text": "text", "choice": "one of",
    "number": "number", "whole": "whole number", "flag": "yes or no", "texts": "list of texts",
    "json": "map",
}  # fmt: skip


def page() -> str:
    """The text of ``docs/records.md``."""
    examples = json.loads(EXAMPLES.read_text("utf-8"))
    journey = parse(EXAMPLES.read_text("utf-8")).journey
    parts = [OPENING.format(urn=schema()["$id"]), _section("meta", "Meta", journey)]
    parts += [_example("meta", examples["meta"])]
    for kind, record in KINDS.items():
        parts += [_section(kind, record.__name__, journey), _example(kind, examples[kind])]
    return "\n".join("".join(parts).rstrip().splitlines()) + "\n"


def _section(kind: str, name: str, journey: Journey) -> str:
    definition = schema()["$defs"][name]
    columns = {} if kind == "meta" else dict(getattr(tables(journey), kind).dtypes.astype(str))
    head = f"## `{kind}`\n\n{definition['description']} Class `{name}`.\n\n"
    rows = ["| field | holds | column | meaning |", "| --- | --- | --- | --- |"]
    for field, shape in shapes(kind).items():
        meaning = definition["properties"][field].get("description", "").replace("|", "\\|")
        must = " (required)" if shape.required else ""
        cells = (f"`{field}`{must}", _holds(shape), columns.get(field, ""), meaning)
        rows.append("| " + " | ".join(cells) + " |")
    return head + "\n".join(rows) + "\n\n"


def _holds(shape: Shape) -> str:
    told = TYPES[shape.type]
    if shape.type == "choice":
        told += " " + ", ".join(f"`{one}`" if one else "empty" for one in shape.choices)
    if shape.low is not None or shape.high is not None:
        ends = (shape.low, shape.high)
        told += ", {} to {}".format(*("…" if end is None else f"{end:g}" for end in ends))
    if shape.targets:
        targets = "any kind" if len(shape.targets) > 3 else ", ".join(shape.targets)
        told += f", points at {targets} ({shape.on_remove})"
    return told


def _example(kind: str, records: Mapping[str, Any]) -> str:
    shown = records if kind in ("meta", "scores") else dict([next(iter(records.items()))])
    return f"```json\n{json.dumps({kind: shown}, ensure_ascii=False, indent=2)}\n```\n\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
