"""Reading the files of a course: names, texts, TOML with line numbers, pictures."""
