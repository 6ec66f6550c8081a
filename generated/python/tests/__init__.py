"""Tests of the emitted package, written by hand. Run them with `python3 -m unittest discover` in the folder above."""
