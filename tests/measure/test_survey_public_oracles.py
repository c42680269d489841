"""What the public survey measures print against pandas, scipy and statsmodels, blanks and all."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy import optimize, special, stats
from sizes import size
from statsmodels.stats.proportion import proportion_confint, samplesize_confint_proportion

from journeys import measure
from journeys.measure.survey.likelihood import Sample, intervals

SETS = size(20, 1000)
CLOSE = 1e-9
DIMENSIONS = ("tangibles", "reliability", "responsiveness", "assurance", "empathy")


def answered(
    random: np.random.Generator, columns: list[str], scale: tuple[int, int], silent: float
) -> pd.DataFrame:
    """Answers of some people, who each have a level of their own; every question has answers."""
    low, high = scale
    shape = (int(random.integers(6, 60)), len(columns))
    level = random.uniform(low, high) + random.normal(0, 1, (shape[0], 1))
    values = np.clip(np.rint(level + random.normal(0, 1, shape)), low, high)
    quiet = random.random(shape) < silent
    quiet[:2] = False
    return pd.DataFrame(np.where(quiet, np.nan, values), columns=columns)


def test_shares_and_means_of_one_question() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((1, seed))
        given = answered(random, ["satisfaction", "effort"], (1, 5), random.choice([0, 0.2]))
        for name, found in (
            ("satisfaction", measure.customer_satisfaction(given)),
            ("effort", measure.customer_effort(given, scale=(1, 5))),
        ):
            row, heard = found.loc[0], given[name].dropna()
            yes, n = int((heard >= (4 if name == "satisfaction" else 11 / 3)).sum()), len(heard)
            assert (row["n"], row["blank"]) == (n, len(given) - n)
            assert row["mean"] == pytest.approx(heard.mean(), abs=CLOSE)
            assert row["share"] == pytest.approx(yes / n, abs=CLOSE)
            if n < 5:
                continue
            ends = ("low", "high") if name == "satisfaction" else ("share_low", "share_high")
            oracle = proportion_confint(yes, n, method="wilson")
            assert row[list(ends)].tolist() == pytest.approx(oracle, abs=CLOSE), seed


def test_gaps_of_dimensions() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((2, seed))
        items = [f"{one}.{at}" for one in DIMENSIONS for at in range(int(random.integers(1, 4)))]
        expected, perceived = (answered(random, items, (1, 7), 0) for _ in range(2))
        n = min(len(expected), len(perceived))
        apart = perceived.head(n) - expected.head(n)
        both = {"expectation.": expected.head(n), "perception.": perceived.head(n)}
        given = pd.concat([one.add_prefix(role) for role, one in both.items()], axis=1)
        points = dict(zip(DIMENSIONS, random.multinomial(100, [0.2] * 5).tolist(), strict=True))
        found = measure.servqual(given, points).set_index("key")
        of = apart.columns.str.split(".").str[0]
        gaps = apart.T.groupby(of).mean().mean(axis=1)
        for name in DIMENSIONS:
            assert found["gap"][name] == pytest.approx(gaps[name], abs=CLOSE)
            own = apart.loc[:, of == name].mean(axis=1)
            if own.std() > 0 and abs(own.mean()) < 6:
                ends = on_logit(own.to_numpy(), -6, 6)
                assert found.loc[name, ["low", "high"]].tolist() == pytest.approx(ends, abs=CLOSE)
        assert found["gap"]["all"] == pytest.approx(gaps.mean(), abs=CLOSE)
        weighted = sum(points[name] / 100 * gaps[name] for name in DIMENSIONS)
        assert found["gap"]["weighted"] == pytest.approx(weighted, abs=CLOSE)


def on_logit(units: np.ndarray, low: float, high: float) -> list[float]:
    """Student's interval of a mean on the logit of a scale."""
    share = (units.mean() - low) / (high - low)
    error = stats.sem(units) / (high - low) / (share * (1 - share))
    ends = stats.t.interval(0.95, len(units) - 1, loc=special.logit(share), scale=error)
    return [low + (high - low) * float(special.expit(end)) for end in ends]


def test_quadrants_and_the_index_of_satisfaction() -> None:
    names = {(True, True): "II", (True, False): "I", (False, True): "IV", (False, False): "III"}
    for seed in range(SETS):
        random = np.random.default_rng((3, seed))
        items = [f"{role}.{at}" for role in ("importance", "performance") for at in range(4)]
        given = answered(random, items, (1, 5), random.choice([0, 0.2]))
        first, second = (given[items[half]].to_numpy() for half in (slice(4), slice(4, 8)))
        blank = np.isnan(first) | np.isnan(second)
        important, done = (np.nanmean(np.where(blank, np.nan, one), axis=0)
                           for one in (first, second))  # fmt: skip
        table = measure.importance_performance(given)
        assert table["importance"].tolist() == pytest.approx(important.tolist(), abs=CLOSE)
        assert table["performance"].tolist() == pytest.approx(done.tolist(), abs=CLOSE)
        csi = 100 * (important * done).sum() / important.sum() / 5
        assert table.attrs["csi"] == pytest.approx(csi, abs=CLOSE)
        away = important - important.mean(), done - done.mean()
        if min(np.abs(away).ravel()) > CLOSE:
            assert table["quadrant"].tolist() == [
                names[bool(one > 0), bool(other > 0)] for one, other in zip(*away, strict=True)
            ], seed


def test_sample_sizes_are_those_of_a_share_in_a_finite_population() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((4, seed))
        people, level = int(10 ** random.uniform(0, 7)), float(random.uniform(0.5, 0.94))
        share, margin = random.uniform(0.01, 0.99), random.uniform(0.01, 0.2)
        unlimited = samplesize_confint_proportion(share, margin, alpha=1 - level)
        finite = unlimited / (1 + (unlimited - 1) / people)
        found = measure.sample_size(people, margin=margin, share=share, level=level)
        assert found["exact"][0] == pytest.approx(finite, rel=CLOSE)


def test_an_end_of_the_scale_where_nobody_answered_may_hold_any_part() -> None:
    """The ratio at each end, from the likeliest part at the end of the scale and Owen's rest."""
    for seed in range(SETS):
        random = np.random.default_rng((5, seed))
        values = random.choice([2.0, 3.0], size=int(random.integers(5, 60)))
        n = len(values)
        low, high = (float(one[0]) for one in intervals([Sample(values, 1, 4)], 0.95))
        bound = stats.t.ppf(0.975, n - 1) ** 2
        for end, far in ((low, 1.0), (high, 4.0)):
            assert ratio(values, end, far) == pytest.approx(bound, abs=1e-6), seed


def ratio(values: np.ndarray, mean: float, far: float) -> float:
    """Least of twice the log-likelihood ratio, over what part of all answers lies at the end."""
    n = len(values)

    def given(part: float) -> float:
        rest = (mean - part * far) / (1 - part)
        return -2 * n * np.log1p(-part) + owen(values, rest)

    whole = (mean - values.mean()) / (far - values.mean())
    nearest = values.min() if far < mean else values.max()
    fewest = max(0.0, (mean - nearest) / (far - nearest))
    if whole - fewest < CLOSE:
        return given(whole)
    found = optimize.minimize_scalar(given, bounds=(fewest + 1e-12, whole), method="bounded",
                                     options={"xatol": 1e-13})  # fmt: skip
    return float(found.fun)


def owen(values: np.ndarray, mean: float) -> float:
    """Twice the empirical log-likelihood ratio of a mean; infinite outside the values."""
    apart = values - mean
    if not apart.min() < 0 < apart.max():
        return 0.0 if np.ptp(values) == 0 else np.inf
    ends = -1 / apart.max() + 1e-13, -1 / apart.min() - 1e-13
    tilt = optimize.brentq(lambda one: (apart / (1 + one * apart)).sum(), *ends, xtol=1e-15)
    return float(2 * np.log1p(tilt * apart).sum())
