"""Measures this library and other runtimes side by side."""
