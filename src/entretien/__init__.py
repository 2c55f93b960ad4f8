"""entretien: a simulator of client interviews for apprentice bankers (BTS Banque, unit 4)."""
