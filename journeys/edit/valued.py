"""The value of a field in words: a text quoted, an id by its name, a number with its unit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from journeys.edit.amount import amount
from journeys.edit.excerpt import short
from journeys.edit.naming import Names
from journeys.edit.wording import choice_word, listed
from journeys.model import Shape, shapes
from journeys.model.frozen import thaw
from journeys.words import say


def valued(names: Names, kind: str, field: str, value: object) -> str:
    """A field's value as a sentence has it, whether from a record or from a file.

    Args:
        names: Of the records it may point at.
        kind: Of the record, or ``"meta"``.
        field: Of the record; an unknown one is shown as JSON.
        value: What it holds.
    """
    language = names.language
    if value is None or value == "" or (isinstance(value, (Mapping, Iterable)) and not value):
        return say("edit.empty", language)
    shape = shapes(kind).get(field) if kind else None
    if isinstance(value, bool):
        return say(f"edit.{'yes' if value else 'no'}", language)
    if isinstance(value, (int, float)):
        return amount(field, value, language, names.currency)
    if shape is not None and isinstance(value, str):
        return _told(names, field, shape, value)
    if shape is not None and shape.type == "words" and isinstance(value, Mapping):
        return quoted(str(value.get(language) or next(iter(value.values()))))
    if isinstance(value, (list, tuple, frozenset)) and all(isinstance(one, str) for one in value):
        return listed((names.at(one) if shape and shape.targets else quoted(one)
                       for one in sorted(value)), language)  # fmt: skip
    return short(json.dumps(thaw(value), ensure_ascii=False))


def quoted(text: str) -> str:
    """A text between quotation marks, shortened."""
    return f'"{short(text)}"'


def _told(names: Names, field: str, shape: Shape, value: str) -> str:
    if shape.type == "choice":
        return choice_word(field, value, names.language)
    return names.at(value) if shape.type == "ref" else quoted(value)
