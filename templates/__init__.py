"""Starter journeys, shipped as `journeys._templates`."""
