"""The board in a notebook cell: the only room that knows widgets and IPython."""

from journeys.notebook.board import Board

__all__ = ["Board"]
