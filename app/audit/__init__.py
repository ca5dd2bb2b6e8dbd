"""Who did what, when: one line for each action that matters, never what was typed."""

from app.audit.log import AuditLine, record

__all__ = ["AuditLine", "record"]
