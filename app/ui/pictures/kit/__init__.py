"""What every drawing is made with: a pen, marks, a measure of letters, lines that fit."""
