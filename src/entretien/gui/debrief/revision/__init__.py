"""An attempt on what its scenario has become since."""
