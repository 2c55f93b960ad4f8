"""A debrief in class: one turn at a time, what comes next hidden until it is asked for."""
