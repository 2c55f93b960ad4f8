"""The judge: events in, scorecard out. It never asks the engine how a thing came about."""
