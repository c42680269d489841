"""Files: `.journey` in and out, and the starters."""

from journeys.files.parsing import Parsed, parse, plain_of
from journeys.files.reading import read, read_parsed, read_text
from journeys.files.starters import Template, new, template_names, templates
from journeys.files.survey._read_survey import read_survey
from journeys.files.survey.mapping import SurveyMapping
from journeys.files.survey.survey import Survey
from journeys.files.writing import write, write_text

__all__ = [
    "Parsed", "Survey", "SurveyMapping", "Template", "new", "parse", "plain_of", "read",
    "read_parsed", "read_survey", "read_text", "template_names", "templates", "write", "write_text",
]  # fmt: skip
