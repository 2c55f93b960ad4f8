"""What a trainer writes on an attempt: on a turn, on a competence, on the whole."""
