"""The names promised are there, and opening the door loads nothing heavy."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import journeys as jn

HEAVY = ("pandas", "numpy", "pycrdt", "jupyter_server", "ipywidgets", "anywidget", "IPython",
         "graphviz", "scipy", "jupyter_ydoc")  # fmt: skip
LOADED = "import sys, json; print(json.dumps([m for m in sys.modules if '.' not in m]))"


def loaded_after(code: str) -> list[str]:
    out = subprocess.run(
        [sys.executable, "-P", "-c", f"{code}\n{LOADED}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(out.stdout)


@pytest.mark.parametrize(
    "code",
    [
        "import journeys",
        "import journeys as jn; jn.new('ktp-el')",
        "import journeys as jn; jn.check(jn.new('ktp-el'))",
        "import journeys as jn; jn.measure, jn.draw, jn.errors",
    ],
)
def test_nothing_heavy_is_loaded(code):
    assert set(loaded_after(code)) & set(HEAVY) == set()


def test_importing_loads_only_the_door():
    assert "pydantic" not in loaded_after("import journeys")


@pytest.mark.parametrize("name", jn.__all__)
def test_every_promised_name_can_be_had_and_is_listed(name):
    assert getattr(jn, name) is not None
    assert name in dir(jn)


def test_an_unknown_name_says_so():
    with pytest.raises(AttributeError, match="journeyz"):
        jn.journeyz  # noqa: B018
