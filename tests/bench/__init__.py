"""Measure what `bra` promises, as ratios from one run: `python -m tests.bench`."""
