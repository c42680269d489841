"""Runs the lessons and keeps their outputs, so that they show before anybody runs them.

To be run after a change of a measure, a picture or a starter that a lesson shows; nbval then
compares. Widget ids are random and mean nothing without a kernel, so they are left out.

    .venv/bin/python tests/content/store_lessons.py notebooks/*.ipynb
"""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

WIDGET = "application/vnd.jupyter.widget-view+json"


def stored(notebook: nbformat.NotebookNode, folder: Path) -> nbformat.NotebookNode:
    """The notebook, run from top to bottom in its folder, with the outputs worth keeping."""
    NotebookClient(
        notebook, store_widget_state=False, record_timing=False,
        resources={"metadata": {"path": str(folder)}},
    ).execute()  # fmt: skip
    notebook.metadata = {
        "journeys": notebook.metadata["journeys"],
        "kernelspec": {
            "display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3",
        },
        "language_info": {"name": "python"},
    }  # fmt: skip
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(WIDGET, None)
    return notebook


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        nbformat.write(stored(nbformat.read(path, as_version=4), path.parent), path)
