"""The heart: filled-in templates as typed data, without web or database.

template.py   what an exercise asks: sections, fields with their words, checks and what they say
fields/       one file per type of field: how it reads what was typed, what it finds wrong by itself
records.py    what others can refer to: quotes, pain points, ideas; references.py: how they do
files.py      how template.toml, texts.nl.toml, rubric.toml and a case are written
building.py   makes a Template of the first two, or says all that is wrong with them
document.py   a filled-in template, read without errors whatever is in it
reading.py    what the browser sent -> values to store, or refusals with a path
looking.py    look_at(template, document): everything worth saying, in the order of the fields
checks/       one function per check code; registry.py knows its severity and thresholds
rows.py       add, move and remove rows; merge.py: two people at once; changes.py: what differs
rubric.py     criteria and levels -> passed or not; quiz.py, scoring.py: self-checks
dutch/        rules for Dutch text: interview questions, personal data, readability, words

A path names a place: "title", "team" or "team/<row id>/discipline"; inputs have it as name.
"""
