"""Benchmarks: how fast the app answers and how much memory it takes, always beside a floor in the same run."""
