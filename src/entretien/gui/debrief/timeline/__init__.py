"""The interview turn by turn: a row each, the gauges over them, one turn in full beside."""
