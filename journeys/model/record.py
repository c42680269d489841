"""What all records share: an id, a place in an order, and fields that are kept even if unknown."""

from __future__ import annotations

import secrets
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from journeys.errors import InvalidRecord
from journeys.model.frozen import freeze
from journeys.model.text import Words

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


def new_id(prefix: str) -> str:
    """A fresh id: the kind's prefix and ten random letters or digits."""
    return prefix + "-" + "".join(secrets.choice(_ALPHABET) for _ in range(10))


_PROBLEMS = {
    "missing": "missing",
    "literal_error": "choice",
    "greater_than_equal": "low",
    "less_than_equal": "high",
}


def _invalid(failure: ValidationError, name: str) -> InvalidRecord:
    """The first thing wrong with a record, as a sentence that knows the bound or the choices."""
    first = failure.errors()[0]
    context = first.get("ctx", {})
    bound = context.get("ge", context.get("le", 0))
    return InvalidRecord(
        f"model.invalid.{_PROBLEMS.get(first['type'], 'kind')}",
        record=name,
        field=".".join(str(part) for part in first["loc"]) or "text",
        choices=str(context.get("expected", "")).replace("'", ""),
        bound=f"{bound:g}",
    )


class Frozen(BaseModel):
    """A value compared by content; unknown fields are kept.

    Raises:
        InvalidRecord: If a field is missing, of the wrong kind or out of bounds.
    """

    model_config = ConfigDict(frozen=True, extra="allow", validate_default=False)

    def __init__(self, /, **fields: Any) -> None:  # noqa: ANN401  checked by the fields' own types
        try:
            super().__init__(**fields)
        except ValidationError as failure:
            raise _invalid(failure, str(fields.get("id") or type(self).__name__)) from failure

    def model_post_init(self, context: object, /) -> None:  # noqa: ARG002  pydantic's signature
        """Make what unknown fields hold unchangeable too."""
        extra = self.__pydantic_extra__
        if extra:
            for name, value in list(extra.items()):
                extra[name] = freeze(value)

    def __hash__(self) -> int:
        return hash((type(self), tuple(self.__dict__.values())))

    def with_fields(self, **fields: object) -> Self:
        """The same record with other fields, checked again."""
        kept = {**self.__dict__, **(self.__pydantic_extra__ or {})}
        return type(self)(**{**kept, **fields})

    def said_in(self, language: str) -> Self:
        """The same record with every unspoken text put into a language."""
        spoken = {
            name: value.said_in(language)
            for name, value in self.__dict__.items()
            if isinstance(value, Words) and "" in value
        }
        return self.with_fields(**spoken) if spoken else self


class Record(Frozen):
    """One entry of a journey, kept under its id in the map of its kind.

    Attributes:
        id: Lower-case ASCII letters, digits and hyphens, unique over all kinds.
        order: Fractional index among its siblings; empty until added to a journey.
    """

    kind: ClassVar[str]
    prefix: ClassVar[str]

    id: str = Field(default="", exclude=True)
    order: str = Field(default="", description="Fractional index among siblings.")
