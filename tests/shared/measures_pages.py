"""A page a measure, made of what the measure says of itself, and a page that lists them.

Run ``.venv/bin/python tests/shared/measures_pages.py`` after a measure or a sentence changed.
"""

from __future__ import annotations

import inspect
import json
from importlib.resources import files
from pathlib import Path

from journeys import measure
from journeys.measure.explanation import PARTS, Explanation
from journeys.words import say

FOLDER = Path(__file__).parents[2] / "docs" / "measures"
LIST = "README.md"
LINE = 100


OPENING = """# Measures

Every number of Journeys explains itself: `.explain()` gives formula, reading, uncertainty, a worked
example, when not to use it, and the source, in both languages. These pages are made of that; a test
holds them to it.

```python
found = jn.measure.pain_points(journey, by="phase")
found.explain()  # in the journey's language
found.explain("en").formula  # one part
```

| Measure | What it is | Apa ini |
| --- | --- | --- |
"""


def names() -> list[str]:
    """The measures that explain themselves, by the alphabet."""
    catalogue = json.loads((files("journeys.words") / "en" / "measure.json").read_text("utf-8"))
    explained = {key.split(".")[2] for key in catalogue if key.startswith("measure.explain.")}
    return sorted(explained & set(measure.__all__))


def pages() -> dict[str, str]:
    """The text of every page by its file name."""
    made = {f"{name}.md": page(name) for name in names()}
    rows = [
        f"| [`{name}`]({name}.md) | {_title(name, 'en')} | {_title(name, 'id')} |\n"
        for name in names()
    ]
    return {LIST: OPENING + "".join(rows), **made}


def page(name: str) -> str:
    """One measure: how it is called, then its papers in both languages."""
    head = f"# {_title(name, 'en')}\n\n{_title(name, 'id')}\n\n```python\n{_call(name)}\n```\n"
    return head + "".join(_papers(name, language) for language in ("en", "id"))


def _title(name: str, language: str) -> str:
    return Explanation(name, language).part("title")


def _call(name: str) -> str:
    function = getattr(measure, name)
    taken = []
    for given in inspect.signature(function).parameters.values():
        empty = given.default is inspect.Parameter.empty
        default = f'"{given.default}"' if isinstance(given.default, str) else repr(given.default)
        taken.append(given.name if empty else f"{given.name}={default}")
    # as the formatter leaves it
    line = f"jn.measure.{name}({', '.join(taken)})"
    rows = "".join(f"    {one},\n" for one in taken)
    return line if len(line) <= LINE else f"jn.measure.{name}(\n{rows})"


def _papers(name: str, language: str) -> str:
    papers = Explanation(name, language)
    tongue = {"en": "English", "id": "Bahasa Indonesia"}[language]
    parts = [
        f"### {say(f'measure.explain.{part}', language)}\n\n{papers.part(part)}\n\n"
        for part in PARTS
    ]
    return f"\n## {tongue}\n\n" + "".join(parts).rstrip() + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file, text in pages().items():
        (FOLDER / file).write_text(text, "utf-8")
