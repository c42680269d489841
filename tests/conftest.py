"""How much Hypothesis draws: a smoke size by default, a campaign when asked."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("smoke", max_examples=40, deadline=None, suppress_health_check=SLOW)
settings.register_profile("campaign", max_examples=2000, deadline=None, suppress_health_check=SLOW)
settings.load_profile("campaign" if os.environ.get("JOURNEYS_CAMPAIGN") else "smoke")
