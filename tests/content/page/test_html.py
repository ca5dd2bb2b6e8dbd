from xml.etree.ElementTree import Element, tostring

from app.content.page.html import add, swap, with_parents, words_in


def bold_in_a_sentence() -> Element:
    """Return `<p> a <b>b</b> c <q><b/></q></p>`."""
    root = Element("p")
    root.text = " a "
    add(root, "b", "b").tail = " c "
    add(add(root, "q"), "b")
    return root


def test_an_element_gets_its_attributes_with_their_html_names() -> None:
    root = Element("div")

    add(root, "p", "a < b", class_="x", aria_label="y")

    assert tostring(root) == b'<div><p class="x" aria-label="y">a &lt; b</p></div>'


def test_what_takes_the_place_of_an_element_keeps_the_text_after_it() -> None:
    root = bold_in_a_sentence()

    swap(root, root[0], Element("i"))

    assert tostring(root) == b"<p> a <i /> c <q><b /></q></p>"


def test_elements_can_be_swapped_while_walking() -> None:
    root = bold_in_a_sentence()

    for parent, bold in with_parents(root, "b"):
        swap(parent, bold, Element("i"))

    assert tostring(root) == b"<p> a <i /> c <q><i /></q></p>"


def test_words_are_read_without_tags_and_extra_spaces() -> None:
    assert words_in(bold_in_a_sentence()) == "a b c"
