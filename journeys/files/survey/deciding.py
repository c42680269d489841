"""Decides what each column is: a person's word first, then what is remembered, then a guess."""

from __future__ import annotations

from collections.abc import Mapping

from journeys.errors import NotMeasurable
from journeys.files.survey.grid import Grid
from journeys.files.survey.guessing import guess
from journeys.files.survey.mapping import LEFT_OUT, SurveyMapping
from journeys.files.survey.remark import Remark

Given = SurveyMapping | Mapping[str, str] | None


def decided(
    found: Grid, given: Given, known: SurveyMapping | None, language: str
) -> tuple[SurveyMapping, list[Remark]]:
    """The mapping of a file's columns, and what in it was guessed.

    Args:
        found: The file.
        given: By a person; plain ``{heading: name}`` counts as confirmed.
        known: From an earlier file.
        language: Of the sentence, should it not do.

    Raises:
        NotMeasurable: If a column is not there, or two would have one name.
    """
    wish = given if isinstance(given, SurveyMapping) else _plain(given, language)
    _there(wish, found, language)
    old = known or SurveyMapping({})
    guessed, doubts = guess(found.columns)
    columns = {heading: old.columns[heading] for heading in found.columns if heading in old.columns}
    columns.update(wish.columns)
    taken = set(columns.values()) - {LEFT_OUT}
    fresh = [heading for heading in found.columns if heading not in columns]
    for heading in fresh:
        name = guessed.columns[heading]
        columns[heading] = LEFT_OUT if name in taken else name
    _once(columns, found, language)
    earlier = (wish.guessed | old.guessed) - (set(wish.columns) - wish.guessed)
    unsure = {*fresh, *earlier} & set(found.columns)
    answers = {**guessed.answers, **old.answers, **wish.answers}
    used = {name: words for name, words in answers.items() if name in columns.values()}
    ordered = {heading: columns[heading] for heading in found.columns}
    remarks = [doubt for doubt in doubts if doubt.column in fresh]
    doubted = sum(columns[heading] != LEFT_OUT for heading in unsure)
    if doubted:
        remarks.append(Remark("guessed", "guess", {"n": doubted}))
    return SurveyMapping(ordered, used, frozenset(unsure)), remarks


def _plain(given: object, language: str) -> SurveyMapping:
    """What a person wrote as ``{heading: name}``."""
    wished = given if isinstance(given, Mapping) else {} if given is None else None
    if wished is None or not all(isinstance(one, str) for pair in wished.items() for one in pair):
        raise NotMeasurable("files.survey.bad-mapping", language, given=str(given)[:60])
    return SurveyMapping(dict(wished))


def _there(wish: SurveyMapping, found: Grid, language: str) -> None:
    strange = [heading for heading in wish.columns if heading not in found.columns]
    if strange:
        raise NotMeasurable("files.survey.no-heading", language, column=strange[0],
                            columns=", ".join(list(found.columns)[:20]))  # fmt: skip


def _once(columns: Mapping[str, str], found: Grid, language: str) -> None:
    """Refuse two columns of one name."""
    taken: dict[str, str] = {}
    for heading in found.columns:
        name = columns[heading]
        if name != LEFT_OUT and name in taken:
            raise NotMeasurable("files.survey.mapped-twice", language, name=name,
                                first=taken[name], second=heading)  # fmt: skip
        taken[name] = heading
