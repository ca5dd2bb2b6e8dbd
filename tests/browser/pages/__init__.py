"""What somebody does on each page, for every walk that passes there."""
