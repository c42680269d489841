"""Providers beside each other: the rows of pictures that compare journeys."""
