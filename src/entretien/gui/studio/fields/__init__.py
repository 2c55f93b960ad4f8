"""The fields of the studio's forms: one for each form a value may take, each writing where it is written."""
