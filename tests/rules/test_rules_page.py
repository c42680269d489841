"""The page about the rules says what the rules say."""

from __future__ import annotations

from rules_page import PAGE, page

from journeys.rules import RULES


def test_the_page_lists_every_rule_as_it_is() -> None:
    assert PAGE.read_text("utf-8") == page()


def test_there_are_as_many_rules_as_promised() -> None:
    assert len(RULES) >= 22
