"""Shapes: what may stand at each place of a file.

A shape reads a node into a value and tells its form (`content.forms`), so that the reader, the published
schema and the help given to authors come from the same declarations. A shape that cannot read a node tells
the context and returns None.
"""
