"""Puts the accessor on every DataFrame, without loading pandas before it is asked for."""

from __future__ import annotations

from functools import lru_cache


@lru_cache
def register_pandas() -> None:
    """Give every DataFrame ``df.journeys``; doing it twice changes nothing.

    Tables and measures do it on first use.
    """
    import pandas as pd

    from journeys.measure.accessor import JourneysAccessor

    pd.api.extensions.register_dataframe_accessor("journeys")(JourneysAccessor)
