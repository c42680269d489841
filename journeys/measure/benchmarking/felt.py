"""What people rated at the steps of a journey, as samples with a person behind each value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from journeys.edit import Journey
from journeys.measure.benchmarking.criterion import NOT_OF_STEPS
from journeys.measure.comparing.sample import Sample
from journeys.measure.ratings import on_scale
from journeys.model import Score


class Felt(NamedTuple):
    """The latest ratings of one measure in one journey.

    Attributes:
        name: Of the provider.
        scores: By step, those of the latest round.
        example: Whether any is made up.
    """

    name: str
    scores: Mapping[str, list[Score]]
    example: bool

    def sample(self, people: dict[tuple[int, str], int], journey: int,
               steps: Collection[str] | None = None) -> Sample:  # fmt: skip
        """The values, those at some steps or all of them.

        Args:
            people: Numbers of the persons met so far; new ones are added.
            journey: What tells this journey's raters from another's: 0 for all
                journeys where equal pseudonyms are the same person.
            steps: None for all.
        """
        import numpy as np

        found = [
            score
            for step, scores in self.scores.items()
            if steps is None or step in steps
            for score in scores
        ]
        persons = [people.setdefault((journey, score.rater), len(people)) for score in found]
        return Sample(
            self.name,
            np.array([score.value for score in found], dtype=float),
            np.array(persons, dtype=np.int64),
        )


def felt(journey: Journey, name: str) -> dict[str, Felt]:
    """By measure, what was rated at steps, or at touchpoints of steps.

    The latest round counts, step by step: what was not asked again keeps its
    earlier ratings.
    """
    found: dict[str, dict[str, list[Score]]] = defaultdict(lambda: defaultdict(list))
    for score in journey.scores.values():
        if score.measure in NOT_OF_STEPS:
            continue
        touch = journey.touchpoints.get(score.subject)
        step = touch.step if touch else score.subject
        if step in journey.steps:
            on_scale(journey, score)
            found[score.measure][step].append(score)
    return {
        measure: Felt(name, latest := _latest(by_step), _is_example(journey, latest))
        for measure, by_step in sorted(found.items())
    }


def _latest(by_step: Mapping[str, list[Score]]) -> dict[str, list[Score]]:
    last = {step: max(score.round for score in scores) for step, scores in by_step.items()}
    return {
        step: sorted((one for one in scores if one.round == last[step]), key=lambda one: one.id)
        for step, scores in by_step.items()
    }


def _is_example(journey: Journey, by_step: Mapping[str, list[Score]]) -> bool:
    sources = {score.source for scores in by_step.values() for score in scores}
    found = [journey.evidence[id_] for id_ in sources if id_ in journey.evidence]
    return any(one.nature == "simulation" or one.standing == "example" for one in found)
