from app.config import settings

__all__ = ["settings"]
