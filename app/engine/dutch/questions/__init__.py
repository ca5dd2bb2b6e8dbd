"""What kind of interview question this is: open or closed, leading, double ...

question.py   look_at_question(text): the kinds, where each shows, the advice
shapes.py     how a sentence asks: with a question word, a verb first, a request, a statement
choice.py     either/or;  leading.py, double.py, hypothetical.py: what their name says
topics.py     why and fact;  wording.py: the same question, asked better
words.nl.toml, advice.nl.toml: all words and sentences
"""
