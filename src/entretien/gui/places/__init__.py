"""The places of the rail that have several screens: each makes its own, and connects what leads on.

A place knows the frame it fills, the services and the desk, and no other place; where one leads to another is
told by a signal, and `navigation` decides.
"""
