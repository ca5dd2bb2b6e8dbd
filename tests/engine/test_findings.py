import pytest

from app.engine.findings import Finding, Severity


@pytest.mark.parametrize(
    ("severity", "blocks"),
    [(Severity.BLOCK, True), (Severity.WARN, False), (Severity.HINT, False)],
)
def test_only_a_block_blocks(severity: Severity, *, blocks: bool) -> None:
    assert Finding(code="KIC-04", severity=severity, path="team").blocks is blocks


def test_a_reason_stays_with_its_finding_while_its_sentence_changes() -> None:
    one = Finding(code="KIC-04", severity=Severity.WARN, path="team", values={"count": "1"})
    two = Finding(code="KIC-04", severity=Severity.WARN, path="team", values={"count": "2"})

    assert one.key == two.key == "KIC-04:team"


def test_a_finding_survives_json() -> None:
    finding = Finding(
        code="KIC-06", severity=Severity.WARN, path="team", variant="small", span=(3, 9)
    )

    assert Finding.model_validate_json(finding.model_dump_json()) == finding
