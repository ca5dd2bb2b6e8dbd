import pytest

from tests.content.writing import Write


@pytest.mark.parametrize(
    "html",
    [
        "<b>vet</b>",
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        "<!-- weg -->",
        "<div>",
        "<br/>",
        '<?php echo "x" ?>',
    ],
)
def test_html_is_refused_and_shown_as_text(write: Write, html: str) -> None:
    written = write(f"Een.\n\nTwee {html} drie.\n")

    assert written.said[0][0] == 3
    assert written.said[0][1].startswith("HTML kan hier niet: <")
    assert html.split(maxsplit=1)[0] not in written.html


def test_html_as_a_block_is_refused(write: Write) -> None:
    written = write("Een.\n\n<div\n  class='x'>\n\nTwee.\n\n</div>\n")

    assert [line for line, _message in written.said] == [3, 8]
    assert "<div" not in written.html


def test_html_in_code_is_text(write: Write) -> None:
    written = write("Schrijf `<b>`.\n\n    <script>\n")

    assert written.problems == ()
    assert "<code>&lt;b&gt;</code>" in written.html


@pytest.mark.parametrize("text", ["a < b", "1 <2 en 3> 2", "<3"])
def test_a_smaller_than_sign_is_text(write: Write, text: str) -> None:
    written = write(f"{text}\n")

    assert written.problems == ()
    assert "&lt;" in written.html


def test_entities_become_their_character(write: Write) -> None:
    assert write("&euro; 5 &lt;b&gt; &amp; &#8364;\n").html == "<p>€ 5 &lt;b&gt; &amp; €</p>"


def test_a_mail_address_in_angle_brackets_is_no_link(write: Write) -> None:
    assert "href" not in write("Mail <sanne@oudeveen.example>.\n").html
