"""The JSON Schema of a journey, and what it says of each field: one truth for both languages."""

from __future__ import annotations

import json
import re
import warnings
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple, cast

from pydantic.json_schema import PydanticJsonSchemaWarning

from journeys.model.content import FORMAT, VERSION, Content
from journeys.model.kinds import KINDS
from journeys.model.score import Score

Schema = dict[str, Any]
EXAMPLES = files("journeys.model") / "examples.json"
"""A journey that holds a record of every kind; editors show them."""
_ATTRIBUTE = re.compile(r"^    (\w+): (.+(?:\n {8}.+)*)", re.MULTILINE)


class Shape(NamedTuple):
    """What a field may hold.

    Attributes:
        type: words, refs, ref, text, choice, number, whole, flag, texts or json.
        choices: Of a choice, all it may be; the empty one included where allowed.
        default: What a value that cannot be read becomes; None for empty.
        low: Of a number, the least it may be, if any.
        high: Of a number, the most it may be, if any.
        targets: Of a reference, the kinds it may point into.
        on_remove: Of a reference, what its target's removal does.
        required: Whether the record makes no sense without it.
    """

    type: str
    choices: tuple[str, ...]
    default: object
    low: float | None
    high: float | None
    targets: tuple[str, ...]
    on_remove: str
    required: bool


@lru_cache
def schema() -> Schema:
    """JSON Schema (draft 2020-12) of a `.journey` file; every property carries ``x-type``."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PydanticJsonSchemaWarning)
        made = Content.model_json_schema(mode="validation")
    for name, definition in made["$defs"].items():
        _tidy(definition, name)
    _tidy(made, "Journey")
    made["title"] = "Journey"
    head = {"format": {"const": FORMAT}, "version": {"const": VERSION, "type": "integer"}}
    made["properties"] = {**head, **made["properties"]}
    made["required"] = ["format", "version", "meta"]
    value = {"type": "number", "x-type": "number"}
    scores = {"type": "object", "additionalProperties": {"anyOf": [value, _ref(Score)]}}
    made["properties"][Score.kind] = scores
    made["$defs"]["Score"]["required"] = ["value"]
    for kind, records in json.loads(EXAMPLES.read_text("utf-8")).items():
        if kind in KINDS:
            made["properties"][kind]["examples"] = [{key: records[key]} for key in records]
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, "$id": f"urn:journeys:{FORMAT}:{VERSION}", **made}


@lru_cache
def shapes(kind: str) -> dict[str, Shape]:
    """The fields of a kind (or of ``"meta"``), in the order of the file."""
    name = "Meta" if kind == "meta" else KINDS[kind].__name__
    definition = schema()["$defs"][name]
    required = definition.get("required", [])
    return {
        field: _shape(prop, required=field in required)
        for field, prop in definition["properties"].items()
    }


def _ref(record: type) -> Schema:
    return {"$ref": f"#/$defs/{record.__name__}"}


def _tidy(definition: Schema, name: str) -> None:
    """Drop what a file never holds (id, null, titles) and name the type of each property."""
    definition.pop("title", None)
    docstring = definition.get("description", name)
    definition["description"] = docstring.split("\n", 1)[0]
    explained = _explained(docstring)
    properties = definition.get("properties", {})
    properties.pop("id", None)
    for field, prop in properties.items():
        parts = [part for part in prop.pop("anyOf", []) if part.get("type") != "null"]
        for part in parts:
            prop.update(part)
        for noise in ("title", "uniqueItems"):
            prop.pop(noise, None)
        if prop.get("default", "") is None:
            del prop["default"]
        prop["x-type"] = _type(prop)
        if field in explained:
            prop["description"] = explained[field]


def _explained(docstring: str) -> dict[str, str]:
    """What a docstring's section *Attributes* says of each field."""
    _, _, section = docstring.partition("Attributes:")
    return {field: " ".join(said.split()) for field, said in _ATTRIBUTE.findall(section)}


def _type(prop: Schema) -> str:
    if "x-type" in prop:
        return cast("str", prop["x-type"])
    if "x-ref" in prop:
        return "ref"
    if "enum" in prop:
        return "choice"
    simple = {"string": "text", "number": "number", "integer": "whole", "boolean": "flag"}
    if prop.get("type") == "array":
        return "texts"
    return simple.get(prop.get("type", ""), "json")


def _shape(prop: Schema, *, required: bool) -> Shape:
    return Shape(
        type=prop["x-type"],
        choices=tuple(prop.get("enum", ())),
        default=prop.get("default"),
        low=prop.get("minimum"),
        high=prop.get("maximum"),
        targets=tuple(prop.get("x-ref", ())),
        on_remove=prop.get("x-on-remove", ""),
        required=required,
    )
