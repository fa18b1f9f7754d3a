"""Training of the networks: gradients by hand, AdamW with a warm start and a cosine end."""

import numpy as np

from smmdash.forecast.grid import Vector
from smmdash.forecast.net import Nets, parts

NAMES = ("first", "first_bias", "second", "second_bias", "last", "last_bias", "direct")


def log_gamma(x: Vector) -> Vector:
    """Return the logarithm of the gamma function of positive numbers: Stirling's series after eight steps up."""
    shift = sum(np.log(x + step) for step in range(8))
    x = x + 8
    return (
        (x - 0.5) * np.log(x)
        - x
        + 0.5 * np.log(2 * np.pi)
        + 1 / (12 * x)
        - 1 / (360 * x**3)
        + 1 / (1260 * x**5)
        - shift
    )


def digamma(x: Vector) -> Vector:
    """Return the derivative of ``log_gamma``."""
    shift = sum(1 / (x + step) for step in range(8))
    x = x + 8
    return np.log(x) - 1 / (2 * x) - 1 / (12 * x**2) + 1 / (120 * x**4) - 1 / (252 * x**6) - shift


def loss(said: Vector, came: Vector) -> tuple[Vector, Vector]:
    """Return minus the log density of split Student distributions at the outcomes, and its slope in what was said."""
    middle, scale, skew, freedom = parts(said)
    raw = (came - middle) / scale
    above = raw > 0
    bent = np.where(above, 1 / skew, skew)
    e = raw * bent
    tail = np.log1p(e * e / freedom)
    density = log_gamma((freedom + 1) / 2) - log_gamma(freedom / 2) - 0.5 * np.log(np.pi * freedom)
    density = density - (freedom + 1) / 2 * tail - np.log(scale) - np.log((skew + 1 / skew) / 2)
    pull = (freedom + 1) * e / (freedom + e * e)
    slope = np.empty_like(said)
    slope[:, 0] = -pull * bent / scale
    slope[:, 1] = (1 - pull * e) * ((said[:, 1] > -6) & (said[:, 1] < 3))
    turned = pull * np.where(above, -e, e) + (skew - 1 / skew) / (skew + 1 / skew)
    slope[:, 2] = 0.5 * turned * (np.abs(said[:, 2]) < 1)
    of_freedom = digamma((freedom + 1) / 2) - digamma(freedom / 2) - 1 / freedom - tail
    of_freedom = -(0.5 * of_freedom + (freedom + 1) / 2 * e * e / (freedom * freedom + freedom * e * e))
    slope[:, 3] = of_freedom * (freedom - 1.3) * ((said[:, 3] > -3) & (said[:, 3] < 4))
    return -density, slope


def train(
    read: Vector,
    came: Vector,
    weights: Vector,
    *,
    hidden: int = 16,
    decay: float = 0.05,
    epochs: int = 15,
    batch: int = 512,
    rate: float = 1e-2,
    seed: int = 0,
) -> dict[str, Vector]:
    """Return the coefficients of one network fitted to already scaled rows."""
    rng = np.random.default_rng(seed)

    def start(rows: int, columns: int) -> Vector:
        return rng.uniform(-1, 1, (rows, columns)) / np.sqrt(rows)

    width = read.shape[1]
    held = {
        "first": start(width, hidden),
        "first_bias": np.zeros(hidden),
        "second": start(hidden, hidden),
        "second_bias": np.zeros(hidden),
        "last": start(hidden, 4) * 0.3,
        "last_bias": np.zeros(4),
        "direct": start(width, 4) * 0.3,
    }
    mean = {name: np.zeros_like(value) for name, value in held.items()}
    square = {name: np.zeros_like(value) for name, value in held.items()}
    steps, step = epochs * (len(came) // batch), 0
    for _ in range(epochs):
        order = rng.permutation(len(came))
        for begin in range(0, len(order) - batch + 1, batch):
            chosen = order[begin : begin + batch]
            x = read[chosen]
            one = np.tanh(x @ held["first"] + held["first_bias"])
            two = np.tanh(one @ held["second"] + held["second_bias"])
            said = two @ held["last"] + held["last_bias"] + x @ held["direct"]
            slope = loss(said, came[chosen])[1] * (weights[chosen] / batch)[:, None]
            back_two = (slope @ held["last"].T) * (1 - two * two)
            back_one = (back_two @ held["second"].T) * (1 - one * one)
            slopes = {
                "first": x.T @ back_one,
                "first_bias": back_one.sum(axis=0),
                "second": one.T @ back_two,
                "second_bias": back_two.sum(axis=0),
                "last": two.T @ slope,
                "last_bias": slope.sum(axis=0),
                "direct": x.T @ slope,
            }
            length = np.sqrt(sum(float((value * value).sum()) for value in slopes.values()))
            done = step / steps
            speed = (
                np.interp(done, [0, 0.3], [0.04, 1]) if done < 0.3 else 0.5 * (1 + np.cos(np.pi * (done - 0.3) / 0.7))
            )
            step += 1
            for name, value in slopes.items():
                value = value * min(1.0, 1 / length)
                mean[name] = 0.9 * mean[name] + 0.1 * value
                square[name] = 0.999 * square[name] + 0.001 * value * value
                move = mean[name] / (1 - 0.9**step) / (np.sqrt(square[name] / (1 - 0.999**step)) + 1e-8)
                held[name] = held[name] - rate * speed * (move + decay * held[name])
    return held


def fit_nets(
    read: Vector,
    came: Vector,
    weights: Vector,
    accounts: list[str],
    *,
    nets: int = 5,
    kept: float = 0.8,
    seed: int = 0,
    **how: float,
) -> Nets:
    """Return networks fitted each to another draw of ``kept`` of the accounts: where they differ, little is known."""
    middle, spread = read.mean(axis=0), read.std(axis=0) + 1e-3
    x = np.clip((read - middle) / spread, -5, 5)
    names = np.unique(accounts)
    found = []
    for place in range(nets):
        rng = np.random.default_rng([seed, place])
        chosen = np.isin(accounts, rng.choice(names, max(2, round(kept * len(names))), replace=False))
        found.append(train(x[chosen], came[chosen], weights[chosen], seed=seed * 100 + place, **how))
    return Nets(middle, spread, **{name: np.stack([one[name] for one in found]) for name in NAMES})
