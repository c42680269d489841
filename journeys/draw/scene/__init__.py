"""A picture before it is painted: rectangles, paths, discs and words, in px, y downwards."""
