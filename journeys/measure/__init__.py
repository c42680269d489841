"""Numbers about a journey: pure functions, tables in and out."""

from journeys.measure._pain_points import pain_points
from journeys.measure._pareto import pareto
from journeys.measure._register_pandas import register_pandas
from journeys.measure._tables import Tables, tables
from journeys.measure.rows import By

__all__ = ["By", "Tables", "pain_points", "pareto", "register_pandas", "tables"]
