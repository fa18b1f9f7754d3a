"""Fits and measures the odds engine on real series; see benchmarks/README.md."""
