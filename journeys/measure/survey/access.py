"""What ``df.journeys`` asks of a table that is a survey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

    from journeys.measure.measured import Measured


class SurveyAccess:
    """The survey measures of a table; each takes what `journeys.measure` has of that name.

    The table is only read. Every one raises `NotMeasurable` as the measure does.
    """

    def __init__(self, table: pd.DataFrame) -> None:
        self._table = table

    def skm(self, by: str = "unsur", **asked: Any) -> Measured:  # noqa: ANN401  the measure's own
        """The satisfaction index (SKM/IKM), by element or by a column."""
        from journeys.measure._skm import skm

        return skm(self._table, by, **asked)

    def net_promoter_score(self, column: str = "recommend", **asked: Any) -> Measured:  # noqa: ANN401
        """The Net Promoter Score of a column."""
        from journeys.measure._net_promoter_score import net_promoter_score

        return net_promoter_score(self._table, column, **asked)

    def customer_satisfaction(self, column: str = "satisfaction", **asked: Any) -> Measured:  # noqa: ANN401
        """The share of a column's answers in the top boxes."""
        from journeys.measure._customer_satisfaction import customer_satisfaction

        return customer_satisfaction(self._table, column, **asked)

    def customer_effort(self, column: str = "effort", **asked: Any) -> Measured:  # noqa: ANN401
        """How easy it was, by a column."""
        from journeys.measure._customer_effort import customer_effort

        return customer_effort(self._table, column, **asked)

    def servqual(self, **asked: Any) -> Measured:  # noqa: ANN401
        """Gaps between perception and expectation."""
        from journeys.measure._servqual import servqual

        return servqual(self._table, **asked)

    def importance_performance(self, **asked: Any) -> Measured:  # noqa: ANN401
        """Items by importance and performance."""
        from journeys.measure._importance_performance import importance_performance

        return importance_performance(self._table, **asked)

    def kano(self, **asked: Any) -> Measured:  # noqa: ANN401
        """Features by the Kano table."""
        from journeys.measure._kano import kano

        return kano(self._table, **asked)
