"""The conflicts of a merge in sentences: where, both values, and which was kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeys.edit.naming import Names
from journeys.edit.valued import valued
from journeys.model import KINDS, Content, Frozen, Score
from journeys.words import say

if TYPE_CHECKING:
    from journeys.edit.merge import Conflict

MOST_SAID = 3


def clash_summary(merged: Content, conflicts: Sequence[Conflict], language: str) -> str:
    """How a merge went: that all is well, or the number of conflicts and the first of them.

    Args:
        merged: The journey that came out.
        conflicts: Its conflicts.
        language: A language tag.
    """
    if not conflicts:
        return say("edit.clash.none", language)
    sentences = clash_lines(merged, conflicts[:MOST_SAID], language)
    rest = len(conflicts) - MOST_SAID
    if rest > 0:
        sentences.append(say(f"edit.clash.rest{'.many' if rest > 1 else ''}", language, n=rest))
    key = "one" if len(conflicts) == 1 else "many"
    return say(f"edit.clash.{key}", language, n=len(conflicts), sentences=" ".join(sentences))


def clash_lines(merged: Content, conflicts: Sequence[Conflict], language: str) -> list[str]:
    """One sentence for each conflict.

    Args:
        merged: The journey that came out.
        conflicts: Its conflicts.
        language: A language tag.
    """
    names = Names(merged, merged, language)
    sentences = [_line(names, conflict) for conflict in conflicts]
    return [sentence[:1].upper() + sentence[1:] for sentence in sentences]


def _line(names: Names, conflict: Conflict) -> str:
    kind, id_, field, ours, theirs = conflict
    language = names.language
    if kind not in ("meta", *KINDS):
        return say("edit.clash.part", language, name=id_)
    record = _record(names.content, kind, id_)
    what = names.of(kind, record) if record else f'"{id_}"'
    if not field:
        gone = "ours" if ours is None else "theirs"
        return say(f"edit.clash.{gone}-removed", language, what=what)
    if field == "order":
        return say("edit.clash.order", language, what=what)
    own, other = (_shown(names, kind, field, side) for side in (ours, theirs))
    return say("edit.clash.field", language, what=what, field=names.field(kind, field),
               ours=own, theirs=other, kept=other if ours is None else own)  # fmt: skip


def _record(content: Content, kind: str, id_: str) -> Frozen | None:
    return content.meta if kind == "meta" else content.records(kind).get(id_)


def _shown(names: Names, kind: str, field: str, value: object) -> str:
    """A value; of a score that holds more than its number, the number."""
    if kind == Score.kind and isinstance(value, dict):
        value = value.get("value")
    return valued(names, kind, field, value)
