"""Markdown to HTML: renderer.py runs it, each other file does one thing to the elements."""
