"""Charts of a measure's table: bars and points, laid out like the rows of a map."""
