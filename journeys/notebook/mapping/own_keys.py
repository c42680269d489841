"""Keeps the keys of a form in a cell to the form."""

from __future__ import annotations

import anywidget

FORM = "jn-mapping-form"
"""Class of the box whose keys are its own."""


class OwnKeys(anywidget.AnyWidget):
    """Goes into a form's box and shows nothing.

    In command mode a notebook takes every key that reaches a control which is no text field:
    an arrow leaves the cell and ``d d`` deletes it. The mark that stops this is looked for on
    the control that has the focus, no further up, so each gets it when the focus comes.
    """

    _esm = f"""
    export default {{
      render() {{
        const keep = (event) => {{
          if (event.target.closest(".{FORM}"))
            event.target.setAttribute("data-lm-suppress-shortcuts", "true");
        }};
        document.addEventListener("focusin", keep);
        return () => document.removeEventListener("focusin", keep);
      }},
    }};
    """
