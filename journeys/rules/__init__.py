"""What a good journey has: one rule a file, with sentence, place and, where it can be, a fix."""

from journeys.rules._check import check
from journeys.rules._mend import Mended, mend
from journeys.rules._rules import RULES
from journeys.rules.finding import Finding, Level
from journeys.rules.rule import Rule

__all__ = ["RULES", "Finding", "Level", "Mended", "Rule", "check", "mend"]
