"""Files: `.journey` in and out, and the starters."""

from journeys.files.parsing import Parsed, parse, plain_of
from journeys.files.reading import read, read_parsed, read_text
from journeys.files.starters import Template, new, template_names, templates
from journeys.files.writing import write, write_text

__all__ = [
    "Parsed", "Template", "new", "parse", "plain_of", "read", "read_parsed", "read_text",
    "template_names", "templates", "write", "write_text",
]  # fmt: skip
