"""The page that lists every rule, made of the rules and the catalogues.

Run ``.venv/bin/python tests/shared/rules_page.py`` after a rule or a sentence changed.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

from journeys.rules import RULES, Rule

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"

OPENING = """# Rules

What a good journey has. `jn.check(journey)` answers with findings, the gravest first; the
findings panel of the board and `journeys validate` say the same. This page is made of the rules
themselves; a test holds it to them.

```python
jn.check(journey)  # all rules
jn.check(journey, ["pain-without-evidence"])  # these only
jn.check(journey, language="en")  # sentences in English
```

```
journeys validate map.journey                      # exit code 0 fine, 1 findings, 2 cannot read
journeys validate --fix *.journey                  # fix what can be fixed, save, tell what remains
journeys validate --rule stale-evidence --json map.journey
```

- **A finding** has the rule's id, a level, a place (`kind`, `id`, `field`), a sentence, and a fix
  where there is one. The board reads the same through `finding.plain(language)`.
- **A fix** is a pure function from a journey to a journey. None takes away a text that a person
  wrote: what bears a name, a note, a vote or a comment is left to a person. None makes a new
  finding. Fixing twice changes nothing.
- **`--fix` writes** only files that it could read, only if something was fixed, and in one move
  (a crash leaves the old file or the new one). What a reader hides, such as a contact at a step
  that is gone, stays in the file.
- **No clock.** The same file gives the same findings on every day; old evidence is old beside the
  newest evidence of the same map.
- **No nagging.** A map without contacts lacks none, one without opportunities has no unanswered
  pain, and a moment of truth that nobody has marked is no finding.
- **What is no rule.** Whether a to-be journey changes anything takes two files: `journeys diff`
  tells. Backstage work has its owner in its initiator: see `touchpoint-without-actor`.

"""

LEVELS = {
    "broken": "Broken: the data contradict themselves",
    "incomplete": "Incomplete: something is missing",
    "unpolished": "Unpolished: it could be tidier",
}


def page() -> str:
    """The text of ``docs/rules.md``."""
    words = {
        language: json.loads((files("journeys.words") / language / "rules.json").read_text("utf-8"))
        for language in ("id", "en")
    }
    parts = [OPENING]
    for level, title in LEVELS.items():
        parts.append(f"## {title}\n\n")
        parts += [_rule(rule, words) for rule in RULES.values() if rule.level == level]
    return "".join(parts).rstrip() + "\n"


def _rule(rule: Rule, words: dict[str, dict[str, str]]) -> str:
    fix = words["en"].get(f"rules.fix.{rule.id}", "none; only a person knows.")
    return (
        f"### `{rule.id}`\n\n"
        f"- id: {words['id'][f'rules.{rule.id}']}\n"
        f"- en: {words['en'][f'rules.{rule.id}']}\n"
        f"- Why: {words['en'][f'rules.why.{rule.id}']}\n"
        f"- Fix: {fix}\n\n"
    )


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
