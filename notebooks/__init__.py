"""Lessons that are also tests, shipped as `journeys._lessons`."""
