"""Every guard can be taken away to see which test turns red: `python -m tests.guards`."""
