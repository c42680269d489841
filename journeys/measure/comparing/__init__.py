"""Groups set against each other: tests, effects, intervals, and what the data cannot bear."""
