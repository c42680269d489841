"""Guesses what each column of a survey is, from its heading and its answers."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from journeys.files.survey.answer_words import answer_words
from journeys.files.survey.cells import is_blank, leading_number, number_of, text_of
from journeys.files.survey.headings import bare, holds, known
from journeys.files.survey.mapping import LEFT_OUT, SurveyMapping
from journeys.files.survey.numbered import numbered
from journeys.files.survey.paired import paired
from journeys.files.survey.remark import Remark
from journeys.files.survey.targets import is_rating

_SHORT = 4
"""A heading of more words is a question, not a name, place or date."""
_LOOKED_AT = 2000

Columns = Mapping[str, Sequence[Hashable]]


def guess(columns: Columns) -> tuple[SurveyMapping, list[Remark]]:
    """A mapping of the columns, all of it to be confirmed, and what was doubtful.

    A name is given once: of several columns that look alike the one whose heading
    fits best takes it, and the others are left out and named.

    Args:
        columns: Cells by heading.
    """
    remarks: list[Remark] = []
    wished = {**_by_words(columns), **numbered(list(columns)), **paired(list(columns))}
    chosen: dict[str, str] = {}
    for heading, (name, _) in sorted(wished.items(), key=lambda pair: -pair[1][1]):
        if name in chosen.values():
            taken = next(other for other, theirs in chosen.items() if theirs == name)
            remarks.append(Remark("guess-twice", "guess", {"taken": taken},
                                  column=heading, target=name))  # fmt: skip
        elif is_rating(name) and not _answered(columns[heading], name):
            remarks.append(Remark("guess-text", "guess", column=heading, target=name))
        else:
            chosen[heading] = name
    answers = {
        name: words
        for heading, name in chosen.items()
        if is_rating(name) and (words := answer_words(name, columns[heading]))
    }
    mapped = {heading: chosen.get(heading, LEFT_OUT) for heading in columns}
    return SurveyMapping(mapped, answers, frozenset(columns)), remarks


def _by_words(columns: Columns) -> dict[str, tuple[str, float]]:
    """Heading to name, and how well it fits."""
    found = {}
    for heading in columns:
        best = _context(heading) or _question(heading)
        if best:
            found[heading] = best
    return found


def _context(heading: str) -> tuple[str, float] | None:
    words = bare(heading)
    for name, phrases in known()["context"].items():
        if words == name or words in phrases:
            # the earlier a phrase is listed, the better it names the thing
            place = phrases.index(words) if words in phrases else 0
            return name, 10 - place / len(phrases)
    return None


def _question(heading: str) -> tuple[str, float] | None:
    """The element or question a heading asks about; None where two fit alike."""
    lists = {**known()["elements"], **known()["questions"]}
    if bare(heading) in lists:
        return bare(heading), 20
    length = max(len(bare(heading).split()), 1)
    hits = {name: holds(heading, phrases) for name, phrases in lists.items()}
    most = max(hits.values())
    first = [name for name, count in hits.items() if count == most]
    return (first[0], most + 1 / length) if most and len(first) == 1 else None


def _answered(cells: Sequence[Hashable], name: str) -> bool:
    """Whether at least half of the answers look like answers, not like remarks."""
    given = [cell for cell in cells[:_LOOKED_AT] if not is_blank(cell)]
    words = answer_words(name, given)
    fine = sum(
        number_of(cell) is not None
        or leading_number(cell) is not None
        or text_of(cell).casefold() in words
        for cell in given
    )
    return 2 * fine >= len(given)
