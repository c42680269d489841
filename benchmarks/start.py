"""How long the front door takes to open: CPU seconds over bare Python, beside pandas in one run."""

from __future__ import annotations

import subprocess
import sys
from os import wait4

REPEATS = 7
CASES = {
    "import journeys": "import journeys",
    'jn.new("ktp-el")': "import journeys as jn; jn.new('ktp-el')",
    "import pandas": "import pandas",
}
BARS = {"import journeys": 0.05, 'jn.new("ktp-el")': 0.5}


def cpu(code: str) -> float:
    """The least CPU seconds (user and system) of a fresh interpreter running a line."""
    seconds = []
    for _ in range(REPEATS):
        child = subprocess.Popen([sys.executable, "-c", code])
        _, status, used = wait4(child.pid, 0)
        assert status == 0, code
        seconds.append(used.ru_utime + used.ru_stime)
    return min(seconds)


def main() -> None:
    """Print each case with its bar and its ratio to importing pandas."""
    bare = cpu("pass")
    taken = {name: cpu(code) - bare for name, code in CASES.items()}
    print(f"bare Python {bare:.3f} s CPU; the rest is over it, least of {REPEATS}")
    for name, seconds in taken.items():
        bar = f"  bar {BARS[name]:.2f} s" if name in BARS else ""
        ratio = taken["import pandas"] / seconds
        print(f"{name:20} {seconds:.4f} s  import pandas / this = {ratio:6.1f}{bar}")


if __name__ == "__main__":
    main()
