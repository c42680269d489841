"""Text in several languages, and sets of ids: the two kinds of field that merge by parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from journeys.model.frozen import FrozenMap

UNSPOKEN = ""


class Words(FrozenMap[str, str]):
    """A text in one or more languages: ``{language: text}``.

    A plain string stands for the journey's default language; it is kept under
    the empty language until a verb puts it into a journey.

    >>> Words({"id": "Antre", "en": "Queue"}).read("en")
    'Queue'
    >>> Words({"id": "Antre"}).read("en")
    'Antre'
    """

    __slots__ = ()

    def __init__(self, texts: Mapping[str, str] | str | None = None) -> None:
        spoken = {UNSPOKEN: texts} if isinstance(texts, str) else dict(texts or {})
        super().__init__({key: spoken[key] for key in sorted(spoken) if spoken[key]})

    def read(self, language: str, default: str = "id") -> str:
        """The text in a language, else in the default one, else in any, else empty."""
        for key in (language, default, UNSPOKEN, *self):
            if key in self:
                return self[key]
        return ""

    def said_in(self, language: str) -> Words:
        """The same with its unspoken text put into a language."""
        if UNSPOKEN not in self:
            return self
        texts = {key: text for key, text in self.items() if key != UNSPOKEN}
        return Words({**texts, language: self[UNSPOKEN]})

    def __repr__(self) -> str:
        return f"Words({dict(self)!r})"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Accept Words, a plain string, or a mapping of strings."""

        def build(value: object) -> Words:
            if isinstance(value, Words):
                return value
            if value is None or isinstance(value, str):
                return cls(value)
            if isinstance(value, Mapping) and all(
                isinstance(part, str) for pair in value.items() for part in pair
            ):
                return cls(value)
            message = "not a text or {language: text}"
            raise ValueError(message)

        return core_schema.no_info_plain_validator_function(build)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """In a file: an object of strings, one a language."""
        return {"type": "object", "additionalProperties": {"type": "string"}, "x-type": "words"}


def _as_set(value: object) -> object:
    return frozenset(value) if isinstance(value, (list, tuple, set)) else value


Refs = Annotated[
    frozenset[str],
    BeforeValidator(_as_set),
    Field(json_schema_extra={"x-type": "refs"}),
]
"""A set of ids; a sorted array in the file, so that two people adding both count."""
