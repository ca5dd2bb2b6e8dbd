from app.content.blocks.registry import BLOCKS


def test_every_block_is_known_by_the_word_that_authors_write() -> None:
    assert list(BLOCKS) == [
        "tip", "voorbeeld", "citaat", "reflectie", "film", "download", "oefening", "bijeenkomst",
    ]  # fmt: skip


def test_every_block_that_needs_an_argument_says_what_it_is() -> None:
    assert all(block.ARGUMENT_IS for block in BLOCKS.values() if block.NEEDS_ARGUMENT)
