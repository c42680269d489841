"""Numbers about a journey: pure functions, tables in and out."""

from journeys.measure._agreement import agreement
from journeys.measure._align import align
from journeys.measure._attach_survey import attach_survey
from journeys.measure._benchmark import benchmark
from journeys.measure._burden import burden
from journeys.measure._compare import compare
from journeys.measure._comparison_size import comparison_power, comparison_size
from journeys.measure._confirm_pairs import confirm_pairs
from journeys.measure._customer_effort import customer_effort
from journeys.measure._customer_satisfaction import customer_satisfaction
from journeys.measure._disagreement import disagreement
from journeys.measure._importance_performance import importance_performance
from journeys.measure._kano import kano
from journeys.measure._net_promoter_score import net_promoter_score
from journeys.measure._pain_change import pain_change
from journeys.measure._pain_points import pain_points
from journeys.measure._pain_ranking import pain_ranking
from journeys.measure._pareto import pareto
from journeys.measure._register_pandas import register_pandas
from journeys.measure._rounds import rounds
from journeys.measure._sample_size import sample_size
from journeys.measure._servqual import servqual
from journeys.measure._skm import skm
from journeys.measure._standard_cost import standard_cost
from journeys.measure._tables import Tables, tables
from journeys.measure.rows import By

__all__ = [
    "By",
    "Tables",
    "agreement",
    "align",
    "attach_survey",
    "benchmark",
    "burden",
    "compare",
    "comparison_power",
    "comparison_size",
    "confirm_pairs",
    "customer_effort",
    "customer_satisfaction",
    "disagreement",
    "importance_performance",
    "kano",
    "net_promoter_score",
    "pain_change",
    "pain_points",
    "pain_ranking",
    "pareto",
    "register_pandas",
    "rounds",
    "sample_size",
    "servqual",
    "skm",
    "standard_cost",
    "tables",
]
