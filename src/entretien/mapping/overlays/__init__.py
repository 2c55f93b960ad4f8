"""What a map may be coloured by: competences, paths, what is never reached, what a group did."""
