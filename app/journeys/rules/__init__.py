"""What the library shows of a journey, and in which form."""
