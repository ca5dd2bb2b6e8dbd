"""The lanes of the map, from the route down to the evidence: each knows its height and draws."""
