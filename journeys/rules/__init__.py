"""What a good journey has: one rule a file, with sentence, place and, where it can be, a fix."""

from journeys.rules._check import RULES, check
from journeys.rules.finding import Finding

__all__ = ["RULES", "Finding", "check"]
