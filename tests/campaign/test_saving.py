"""R11: what is saved is what is loaded, byte by byte, for journeys of any content."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from strategies import journeys

from journeys.edit import Journey
from journeys.files import read, read_parsed, write
from journeys.model import to_text
from journeys.share.opening import open as open_live


def test_what_is_saved_is_what_is_loaded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("JPY_PARENT_PID", "JOURNEYS_SERVER_URL"):
        monkeypatch.delenv(name, raising=False)
    sizes: list[int] = []
    file = tmp_path / "peta.journey"

    @given(journeys())
    def saved(journey: Journey) -> None:
        data = write(journey, file).read_bytes()
        loaded = read_parsed(file)
        # equal but for the digits after the sixth, which no file keeps
        assert to_text(loaded.journey) == to_text(journey)
        assert loaded.repairs == ()
        assert write(loaded.journey, file).read_bytes() == data
        assert read(file) == loaded.journey
        # a shared document cannot tell an unknown part that is null from one that is absent
        if None not in (journey.model_extra or {}).values():
            with open_live(file) as live:
                assert live.journey == loaded.journey
        sizes.append(len(data))

    began = time.perf_counter()
    saved()
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nsaving: {len(sizes)} generated journeys of {min(sizes)} to {max(sizes)} bytes, "
            f"each loaded as it was saved; "
            f"{time.perf_counter() - began:.0f} s"
        )
