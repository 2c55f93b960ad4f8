"""Use cases named by what people do; all that the command line and the window talk to."""
