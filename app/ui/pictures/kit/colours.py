"""The colours of everything drawn: those of the light pages, as they also stand on paper.

A picture has no dark form: it is a sheet of paper, on the screen as well. Text has 4.5:1 or
better on paper and on each wash, marks 3:1.
"""

PAPER, WHITE = "#fbfaf7", "#ffffff"
INK, GREY, HAIR = "#17212b", "#46525d", "#d6d0c4"
PETROL, RUST = "#0f5c63", "#b4471d"
WASH, PETROL_WASH, RUST_WASH = "#f1ebdf", "#e2eeed", "#faece4"
RUST_TEXT = "#8f3614"

FEELING = {-2: "#853510", -1: "#b1612a", 0: "#666b70", 1: "#2c7b82", 2: "#084a52"}
FEELING_TEXT = {-2: "#853510", -1: "#8f4a17", 0: "#575c61", 1: "#1f6067", 2: "#084a52"}

# the colours that the COCD box has everywhere; each with a name above it
BLUE, BLUE_WASH = "#1f5a92", "#e6eef7"
YELLOW, YELLOW_WASH = "#80640a", "#faf3dc"
