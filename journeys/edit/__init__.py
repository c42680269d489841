"""How a journey changes: verbs, the difference of two values, the merge of three."""

from journeys.edit.change import Change, Edit, Plan, Refusal, apply, invert
from journeys.edit.describing import Difference, diff
from journeys.edit.difference import difference
from journeys.edit.journey import HasJourney, Journey, from_plain
from journeys.edit.merge import Conflict, Merged, merge
from journeys.model import pains_numbered, steps_in_order

__all__ = [
    "Change", "Conflict", "Difference", "Edit", "HasJourney", "Journey", "Merged", "Plan",
    "Refusal", "apply", "diff", "difference", "from_plain", "invert", "merge", "pains_numbered",
    "steps_in_order",
]  # fmt: skip
