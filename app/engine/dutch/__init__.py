"""Rules for Dutch text: what a machine may say about a sentence, always as advice."""
