"""Pure parts of coaching: how far somebody is, who needs help, how a table leaves as a file."""
