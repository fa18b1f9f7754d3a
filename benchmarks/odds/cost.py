"""Measures what the odds cost: ``python -m benchmarks.odds.cost``, in a process of its own, on invented series."""

import resource
import time

import numpy as np
import pandas as pd


def main() -> None:
    """Print processor time a goal and what the engine adds to the memory of a process that has pandas."""
    rng = np.random.default_rng(0)
    histories = [
        pd.Series(rng.gamma(2, 50, size), index=pd.date_range("2024-01-01", periods=size))
        for size in rng.integers(30, 900, 200)
    ]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    from smmdash.forecast import project

    spent = []
    for place, history in enumerate(histories):
        start = time.process_time()
        project(history, kind="flow", functional="sum", horizon=1 + place % 182).chance(100.0 * (1 + place % 182))
        spent.append(1000 * (time.process_time() - start))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"first goal {spent[0]:.1f} ms, median {np.median(spent):.2f}, 95th percentile {np.quantile(spent, 0.95):.2f}"
    )
    print(
        f"200 goals: {sum(spent) / 1000:.3f} s of CPU; memory up by {(after - before) / 1024:.1f} MB, imports included"
    )


if __name__ == "__main__":
    main()
