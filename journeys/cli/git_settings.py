"""The settings by which git runs our diff and our merge."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

DIFF, MERGE, NAME = "diff.journey.command", "merge.journey.driver", "merge.journey.name"
_OURS = "-m journeys "
_TITLE = "Journeys"
_UNSET = 5


class GitError(Exception):
    """What stands in the way.

    Attributes:
        key: Of the sentence, ``cli.<key>``.
        values: What fills it.
    """

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.values = values
        super().__init__(key)


class Git:
    """Git's settings of this repository, or of all repositories of a person.

    Args:
        everywhere: Whether all repositories are meant.

    Raises:
        GitError: If there is no git, or this folder is in no repository.
    """

    def __init__(self, *, everywhere: bool) -> None:
        program = shutil.which("git")
        if program is None:
            raise GitError("git.none")
        self._program = program
        self._everywhere = everywhere
        if not everywhere and self._run("rev-parse", "--git-dir").returncode:
            raise GitError("git.outside", folder=str(Path.cwd()))

    def put_drivers(self, lang: str | None) -> None:
        """Set our commands, for this very Python.

        Args:
            lang: The language they are to speak; None for the system's at the time.

        Raises:
            GitError: If another program's command stands there, or git refuses.
        """
        wish = f" --lang {shlex.quote(lang)}" if lang else ""
        # -P: a journeys.py or json.py lying in the repository must not be run instead of ours
        program = f"{shlex.quote(Path(sys.executable).as_posix())} -P {_OURS}"
        values = {
            DIFF: f"{program}git-diff{wish}",
            MERGE: f"{program}merge{wish} %O %A %B -o %A --name %P",
            NAME: _TITLE,
        }
        for key in values:
            found = self._get(key)
            if found and not _is_ours(key, found):
                raise GitError("git.foreign", setting=key, value=found)
        for key, value in values.items():
            self._set(key, value)

    def remove_drivers(self) -> None:
        """Unset our commands; another program's stay.

        Raises:
            GitError: If git refuses.
        """
        for key in (DIFF, MERGE, NAME):
            found = self._get(key)
            if found and _is_ours(key, found):
                self._set(key, None)

    def has_drivers(self) -> bool:
        """Whether our commands are set."""
        return all(_is_ours(key, self._get(key)) for key in (DIFF, MERGE))

    def attributes(self) -> Path:
        """The file of attributes that goes with these settings; it may not exist."""
        if not self._everywhere:
            found = self._run("rev-parse", "--git-path", "info/attributes").stdout
            return Path(found.removesuffix("\n")).absolute()
        chosen = self._run("config", "--global", "--type=path", "--get", "core.attributesFile")
        if chosen.stdout.strip():
            return Path(chosen.stdout.removesuffix("\n")).absolute()
        home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        return Path(home) / "git" / "attributes"

    def overruled(self) -> bool:
        """Whether a stronger line of this repository sends `.journey` files elsewhere."""
        said = self._run("check-attr", "diff", "merge", "--", "x.journey")
        return said.returncode == 0 and said.stdout.count(": journey\n") < 2

    def _get(self, key: str) -> str:
        return self._config("--get", key).stdout.removesuffix("\n")

    def _set(self, key: str, value: str | None) -> None:
        done = self._config("--unset", key) if value is None else self._config(key, value)
        if done.returncode not in (0, _UNSET):
            raise GitError("git.failed", reason=done.stderr.strip())

    def _config(self, *words: str) -> subprocess.CompletedProcess[str]:
        return self._run("config", "--global" if self._everywhere else "--local", *words)

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603  git itself, with our own words
            [self._program, *words], capture_output=True, encoding="utf-8", check=False
        )


def _is_ours(key: str, value: str) -> bool:
    return value == _TITLE if key == NAME else _OURS in value
