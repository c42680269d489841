"""The satisfaction index in words: value, category, how sure, what is lowest."""

from __future__ import annotations

from math import isnan

from journeys.measure.survey.extremes import Placed, extremes
from journeys.measure.survey.krejcie_morgan import needed_of
from journeys.measure.survey.likelihood import FEWEST_UNITS
from journeys.measure.survey.skm_category import category, possible, rounded_index
from journeys.measure.survey.skm_index import SkmIndex
from journeys.measure.survey.skm_read import SkmRead
from journeys.words import confidence, figure, say

_EQUAL = 1e-9
_NAMED = 5


def told(read: SkmRead, population: int | None) -> str:
    """The sentences of a table."""
    language = read.asked.language
    compared = len(read.indices) > 1 or bool(read.groups[0].key)
    parts = _compared(read) if compared else _whole(read, read.indices[0])
    if read.missing:
        names = "; ".join(map(read.name, read.missing))
        parts.append(say("measure.skm.missing", language, names=names, k=len(read.elements)))
    if population is not None:
        n = sum(index.n for index in read.indices)
        sample = needed_of(population, language)
        needed = sample.printed or sample.n
        key = "few-users" if n > population else "enough" if n >= needed else "short"
        counts = {"n": n, "needed": needed, "population": population}
        said = {name: figure(count, language) for name, count in counts.items()}
        parts.append(say(f"measure.skm.{key}", language, **said))
    return " ".join(parts)


def _whole(read: SkmRead, index: SkmIndex) -> list[str]:
    language = read.asked.language
    if isnan(index.converted):
        return [say("measure.skm.nothing", language)]
    sure = index.n >= FEWEST_UNITS
    judged = category(index.converted, read.scheme, language)
    parts = [say(
        f"measure.skm.sentence.{'sure' if sure else 'few'}", language,
        ikm=two(index.converted, language), letter=judged.letter, words=judged.words,
        low=two(index.low, language) if sure else "",
        high=two(index.high, language) if sure else "",
        level=confidence(read.asked.level, language), n=figure(index.n, language),
        weight=_weight(read, index),
    )]  # fmt: skip
    letters = possible(index.low, index.high, read.scheme)
    if len(letters) > 1:
        parts.append(say("measure.skm.unsure", language, letters=letters))
    if index.nrr.max() - index.nrr.min() > _EQUAL:
        lowest = int(index.nrr.argmin())
        said = {"name": read.name(read.elements[lowest]), "nrr": two(index.nrr[lowest], language)}
        parts.append(say("measure.skm.lowest", language, **said))
    return parts


def _compared(read: SkmRead) -> list[str]:
    """The lowest and the highest group, or the only one that has an index."""
    language = read.asked.language
    pairs = list(zip(read.indices, read.groups, strict=True))
    placed = [Placed(group.label, index.converted, index.low, index.high) for index, group in pairs]
    sentence = extremes(placed, lambda value: two(value, language), language)
    without = [group.label for index, group in pairs if isnan(index.converted)]
    if len(without) == len(pairs):
        return [say("measure.skm.nothing", language)]
    if sentence:
        weight = _weight(read, read.indices[0])
        parts = [f"IKM: {sentence[0].lower()}{sentence[1:]}",
                 say("measure.skm.weight-used", language, weight=weight)]  # fmt: skip
    else:
        index, group = next(pair for pair in pairs if not isnan(pair[0].converted))
        parts = [f"{group.label}: {' '.join(_whole(read, index))}"]
    if without:
        names = "; ".join(without[:_NAMED])
        parts.append(say("measure.skm.without", language, names=names, n=len(without)))
    return parts


def _weight(read: SkmRead, index: SkmIndex) -> str:
    language = read.asked.language
    if read.decimals is None:
        return say("measure.skm.weight.exact", language, k=len(read.elements))
    return say("measure.skm.weight.rounded", language, k=len(read.elements),
               weight=figure(index.weight, language, read.decimals))  # fmt: skip


def two(value: float, language: str) -> str:
    """An index with two decimals, rounded as the category is."""
    return figure(rounded_index(value), language, 2)
