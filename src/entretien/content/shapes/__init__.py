"""Shapes: what may stand at each place of a file.

A shape reads a node into a value and describes itself as JSON Schema, so that the reader and the published
schema come from the same declarations. A shape that cannot read a node tells the context and returns None.
"""
