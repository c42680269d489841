"""What an edit does, as data: for each record the value before and after."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from journeys.errors import RefusedEdit
from journeys.model import Content, Frozen, Meta
from journeys.model.frozen import FrozenMap
from journeys.words import say

C = TypeVar("C", bound=Content)
META = "meta"


class Edit(NamedTuple):
    """One record before and after; None where it does not exist.

    Attributes:
        kind: Of the record, or ``"meta"``.
        id: Of the record; ``"meta"`` for the head.
        before: What it was.
        after: What it becomes.
    """

    kind: str
    id: str
    before: Frozen | None
    after: Frozen | None


Change = tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an edit may not happen: what blocks, and what to do instead."""

    key: str
    values: dict[str, object] = field(default_factory=dict)

    def say(self, language: str | None = "id") -> str:
        """The sentence for a person."""
        return say(self.key, language, **self.values)


Plan = Change | Refusal


def refuse(key: str, **values: object) -> Refusal:
    """A refusal with its sentence."""
    return Refusal(key, values)


def apply(content: C, change: Change) -> C:
    """The journey after a change."""
    touched: dict[str, dict[str, Frozen | None]] = defaultdict(dict)
    for edit in change:
        touched[edit.kind][edit.id] = edit.after
    update: dict[str, object] = {}
    for kind, edits in touched.items():
        if kind == META:
            update[META] = edits[META]
            continue
        kept = {key: value for key, value in content.records(kind).items() if key not in edits}
        added = {key: value for key, value in edits.items() if value is not None}
        update[kind] = FrozenMap({**kept, **added})
    return content.model_copy(update=update)


def invert(change: Change) -> Change:
    """The change that takes it back."""
    return tuple(Edit(kind, id_, after, before) for kind, id_, before, after in reversed(change))


def act(content: C, plan: Plan) -> C:
    """The journey after a plan.

    Raises:
        RefusedEdit: If the plan is a refusal.
    """
    if isinstance(plan, Refusal):
        raise RefusedEdit(plan.key, content.meta.language, **plan.values)
    return apply(content, plan)


def current(content: Content, id_: str) -> tuple[str, Frozen] | None:
    """The kind and record of an id, the head included."""
    if id_ == META:
        meta: Meta = content.meta
        return META, meta
    return content.find(id_)
