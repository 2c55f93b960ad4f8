"""Clients as they look: our words become a drawing, a mood becomes a face."""
