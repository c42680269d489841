"""The rows of a journey map, one file a kind."""
