"""An attempt and the one it leaves, side by side: « et si… »."""
