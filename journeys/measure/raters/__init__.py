"""Several people judging the same things: how far they agree, and where they do not."""
