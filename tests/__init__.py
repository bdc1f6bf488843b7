"""Tests of `bra`."""
