"""What is handed out on paper: the debrief sheet of an attempt, the guide of a scenario; pages of HTML."""
