"""Manual pages made from the argument definitions of the program."""
