"""Who may see which document: the team; of handed-in work also the trainers of the cohort."""

from app.exercises.queries.around import around_of, arounds_among
from app.exercises.queries.basis import Basis, basis_for, basis_of
from app.exercises.queries.documents import (
    document_for,
    document_to_change,
    documents_of,
    exercise_for,
    is_ours,
)
from app.exercises.queries.evidence import EvidenceNow, Where, evidence_in
from app.exercises.queries.files import (
    are_files_of,
    digests_by_owner,
    document_to_sweep,
    file_for,
    files_of,
    kept_in,
)
from app.exercises.queries.information import information_of
from app.exercises.queries.naming import (
    Named,
    lost_words,
    named_in,
    names_among,
    names_in,
    team_names,
    told_among,
)
from app.exercises.queries.people import Colleague, colleagues_of
from app.exercises.queries.standing import DocumentNow, documents_now, find_latest_of, template_now
from app.exercises.queries.submissions import (
    find_reviews_by,
    handed_in_by,
    latest_of_projects,
    reviews_of,
    submission_for,
    submission_to_tell,
    submissions_for_trainer,
    submissions_of,
    submissions_of_project,
    trainer_submission_for,
    trainers_to_tell,
    waiting_for,
)
from app.exercises.queries.versions import (
    Version,
    head_of,
    template_of,
    version_of,
    versions_after,
    versions_of,
)
from app.exercises.queries.wall import wall_state_of
from app.exercises.queries.withdrawing import (
    all_versions,
    documents_with_respondents,
    forget_words_by,
    respondents_of,
    withdrawals_of,
    words_are_forgotten_by,
)

__all__ = [
    "Basis",
    "Colleague",
    "DocumentNow",
    "EvidenceNow",
    "Named",
    "Version",
    "Where",
    "all_versions",
    "are_files_of",
    "around_of",
    "arounds_among",
    "basis_for",
    "basis_of",
    "colleagues_of",
    "digests_by_owner",
    "document_for",
    "document_to_change",
    "document_to_sweep",
    "documents_now",
    "documents_of",
    "documents_with_respondents",
    "evidence_in",
    "exercise_for",
    "file_for",
    "files_of",
    "find_latest_of",
    "find_reviews_by",
    "forget_words_by",
    "handed_in_by",
    "head_of",
    "information_of",
    "is_ours",
    "kept_in",
    "latest_of_projects",
    "lost_words",
    "named_in",
    "names_among",
    "names_in",
    "respondents_of",
    "reviews_of",
    "submission_for",
    "submission_to_tell",
    "submissions_for_trainer",
    "submissions_of",
    "submissions_of_project",
    "team_names",
    "template_now",
    "template_of",
    "told_among",
    "trainer_submission_for",
    "trainers_to_tell",
    "version_of",
    "versions_after",
    "versions_of",
    "waiting_for",
    "wall_state_of",
    "withdrawals_of",
    "words_are_forgotten_by",
]
