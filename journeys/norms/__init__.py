"""What regulations and published frameworks fix, as data with source, date and status."""

from journeys.norms.loading import norm, norms
from journeys.norms.record import Bilingual, Entry, Norm, Status

__all__ = ["Bilingual", "Entry", "Norm", "Status", "norm", "norms"]
