"""How a journey changes: verbs, the difference of two values, the merge of three."""

from journeys.edit.change import Change, Edit, Plan, Refusal, apply, invert
from journeys.edit.describing import Difference, diff
from journeys.edit.difference import difference
from journeys.edit.journey import HasJourney, Journey, from_plain, read_plain
from journeys.edit.merge import Conflict, Merged, merge
from journeys.edit.taking_back import Place, Step, Turn, taken_back
from journeys.model import pains_numbered, steps_in_order

__all__ = [
    "Change", "Conflict", "Difference", "Edit", "HasJourney", "Journey", "Merged", "Place", "Plan",
    "Refusal", "Step", "Turn", "apply", "diff", "difference", "from_plain", "invert", "merge",
    "pains_numbered", "read_plain", "steps_in_order", "taken_back",
]  # fmt: skip
