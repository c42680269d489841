"""The pandas accessor ``df.journeys``. A leaf: importing it loads pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from journeys.errors import NotMeasurable
from journeys.measure.measured import Measured
from journeys.measure.rated import scores
from journeys.measure.subject import single
from journeys.measure.survey.access import SurveyAccess

if TYPE_CHECKING:
    from journeys.edit import HasJourney, Journey
    from journeys.measure.comparing.compared import Compared
    from journeys.measure.explanation import Explanation
    from journeys.model import Score


class JourneysAccessor(SurveyAccess):
    """What a table can do for a journey, as ``df.journeys``."""

    def explain(self, language: str | None = None) -> Explanation:
        """The papers of a measure's table.

        Raises:
            NotMeasurable: If no measure made this table.
        """
        if not isinstance(self._table, Measured):
            raise NotMeasurable("measure.unexplained", language)
        return self._table.explain(language)

    def compare(self, **asked: Any) -> Compared:  # noqa: ANN401  what `compare` takes
        """The groups of this table compared; see `journeys.measure.compare`.

        Raises:
            NotMeasurable: As `compare`.
            UnknownName: As `compare`.
        """
        from journeys.measure._compare import compare

        return compare(self._table, **asked)

    def scores(self) -> list[Score]:
        """The rows as ratings: ``subject``, ``measure``, ``value``; the rest may be missing.

        Raises:
            NotMeasurable: If a column or a value is missing, is no number, or two rows
                are the same rating.
        """
        return scores(self._table)

    def rate(self, journey: HasJourney) -> Journey:
        """The journey with the rows added as ratings; the table is not changed.

        Raises:
            NotMeasurable: As `scores`, or if it is no journey.
            RefusedEdit: If a subject does not exist, or a value is off its scale.
        """
        rated = single(journey, None).whole[0]
        for score in self.scores():
            rated = rated.add(score)
        return rated
