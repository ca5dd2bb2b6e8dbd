"""A journey as a file: what leaves a document, and what comes in from a file of somebody."""
