from app.content.prose.spoken import spoken


def test_markup_tables_and_headings_are_not_spoken() -> None:
    html = "<h2>Kop</h2><p>Een <b>klein</b>\nwoord.</p><table><tr><td>Cel</td></tr></table>"

    assert spoken(html) == "Een klein woord."


def test_items_and_captions_stand_apart() -> None:
    html = "<ul><li>Een</li><li><p>Twee</p></li></ul><figure><figcaption>Drie</figcaption></figure>"

    assert spoken(html) == "Een\n\nTwee\n\nDrie"


def test_an_explanation_that_one_opens_is_not_spoken() -> None:
    opens = '<span popover="auto"><strong>reis</strong> De weg.<br> <a href="/x">Alle</a></span>'

    assert spoken(f"<p>Een <button>reis</button>{opens} begint.</p>") == "Een reis begint."
