"""The ledger of finished steps, and what follows from it."""
