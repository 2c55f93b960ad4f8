"""Pages on paper: painted as a PDF, shown before they are printed, sent to a printer."""
