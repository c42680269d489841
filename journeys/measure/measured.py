"""A table that explains itself. A leaf: importing it loads pandas."""

from __future__ import annotations

from typing import Any

import pandas as pd

from journeys.errors import NotMeasurable
from journeys.measure.explanation import Explanation
from journeys.measure.shown import as_html, shown
from journeys.words import say


class Measured(pd.DataFrame):
    """A DataFrame of a measure: numbers kept whole, shown rounded, with their papers.

    `attrs` holds ``measure``, ``language``, ``sentence`` and what was asked. What
    is selected or sorted from it explains itself as well.
    """

    @property
    def _constructor(self) -> type[Measured]:
        return Measured

    def explain(self, language: str | None = None) -> Explanation:
        """Formula, reading, uncertainty, example, limits and source.

        Args:
            language: Indonesian or English; None for the table's own.

        Raises:
            NotMeasurable: If the table was put together from several measures.
        """
        spoken = language or self.attrs.get("language")
        if "measure" not in self.attrs:
            raise NotMeasurable("measure.unexplained", spoken)
        return Explanation(self.attrs["measure"], spoken)

    def plain(self) -> dict[str, Any]:
        """JSON of it: what was asked, the sentence, and the rows with None for what is empty."""
        rows = self.astype(object).where(self.notna(), None)
        asked = {str(name): value for name, value in self.attrs.items()}
        return {**asked, "rows": rows.to_dict("records")}

    def __repr__(self) -> str:
        if not len(self):
            return say("measure.no-rows", self.attrs.get("language"))
        return shown(self).to_string(max_rows=pd.get_option("display.max_rows"))

    def _repr_html_(self) -> str:
        return as_html(self)
