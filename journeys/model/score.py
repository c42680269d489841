"""One judgment of one rater: a flat entry, so that two people scoring at once both count."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Field, model_validator

from journeys.model.record import Frozen
from journeys.model.references import refers

PARTS = ("subject", "measure", "persona", "round", "source", "rater")
_MOST_DIGITS = 15


class Score(Frozen):
    """A value on a declared scale; its id is made of its parts.

    Attributes:
        id: ``subject|measure|persona|round|source|rater``.
        subject: The step, touchpoint or insight judged.
        measure: Such as ``emotion`` (-2 to 2) or ``severity`` (0 to 4).
        persona: Whose experience is judged; empty where it makes no difference.
        round: The scoring round, from 1.
        source: The evidence behind it; empty for a hypothesis.
        rater: A pseudonym.
        value: The judgment.
        reason: Why, in the rater's own words; shown without a name.

    >>> Score(subject="antre", measure="emotion", persona="sari", rater="r1", value=-1).id
    'antre|emotion|sari|1||r1'
    """

    kind: ClassVar[str] = "scores"

    id: str = Field(default="", exclude=True)
    subject: Annotated[str, refers("steps", "touchpoints", "insights", on_remove="cascade")]
    measure: str
    persona: Annotated[str, refers("personas", on_remove="cascade")] = ""
    round: int = 1
    source: Annotated[str, refers("evidence", on_remove="refuse")] = ""
    rater: str = ""
    value: float
    reason: str = ""

    @model_validator(mode="before")
    @classmethod
    def _named_by_its_parts(cls, fields: Any) -> Any:  # noqa: ANN401  pydantic's own type
        if not isinstance(fields, dict):
            return fields
        parts = {"persona": "", "round": 1, "source": "", "rater": "", **fields}
        return {**fields, "id": "|".join(str(parts.get(part, "")) for part in PARTS)}

    @property
    def is_hypothesis(self) -> bool:
        """Whether nothing but opinion stands behind it."""
        return not self.source


def parts_of(key: str) -> dict[str, Any] | None:
    """The six parts of a score's key, or None if it is no such key.

    >>> parts_of("antre|emotion|sari|1||r1")["round"]
    1
    """
    parts = key.split("|")
    if len(parts) != len(PARTS) or not parts[0] or not parts[1] or not _is_round(parts[3]):
        return None
    return {**dict(zip(PARTS, parts, strict=True)), "round": int(parts[3])}


def _is_round(text: str) -> bool:
    return (
        len(text) <= _MOST_DIGITS and text.isascii() and text.isdigit() and str(int(text)) == text
    )
