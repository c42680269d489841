"""The ratings of a round, one dot a rater, and how far they fall apart."""
