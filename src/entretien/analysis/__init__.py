"""Every path of a scenario: what can be reached, what it is worth, and what each choice costs."""
