"""Changes of the tables: numbered, one head, never edited after they landed."""
