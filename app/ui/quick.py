"""What Jinja does anew for every import and every call, left out where we know the outcome."""

from collections import ChainMap
from collections.abc import Mapping
from types import BuiltinMethodType, FunctionType, MethodType
from typing import Any

from flask import Flask
from jinja2 import Template, pass_eval_context
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from jinja2.utils import missing
from typing_extensions import override

PLAIN = (FunctionType, MethodType, BuiltinMethodType)
EVAL_CONTEXT = getattr(pass_eval_context(lambda _context: ""), "jinja_pass_arg")  # noqa: B009 - mypy does not know it
UNKNOWN = object()


class QuickTemplate(Template):
    """A template whose macros are made once, whoever imports them.

    Before it hands out the macros that it keeps, Jinja compares every global of the importing
    template with those of the imported one, for each import of each page. Ours never differ:
    nothing here renders a template with globals of its own.
    """

    @override
    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        return super()._get_default_module()

    @override
    def new_context(
        self,
        vars: dict[str, Any] | None = None,
        shared: bool = False,
        locals: Mapping[str, Any] | None = None,
    ) -> Context:
        """Make what a template sees; Jinja asks its chain of globals for name after name."""
        known = (vars or {}) if shared else {**_flat(self.globals), **(vars or {})}
        if locals:
            here = {name: value for name, value in locals.items() if value is not missing}
            known = {**known, **here}
        return self.environment.context_class(self.environment, known, self.name, self.blocks)


class QuickContext(Context):
    """A context that does not look twice at what it calls: a macro, or a plain function."""

    @override
    def call(self, called: Any, /, *args: Any, **kwargs: Any) -> Any:
        wants = self._wants(called)
        if wants is UNKNOWN:
            return super().call(called, *args, **kwargs)
        kwargs.pop("_block_vars", None)  # Jinja's own, for functions that want the context
        kwargs.pop("_loop_vars", None)
        return called(self.eval_ctx, *args, **kwargs) if wants else called(*args, **kwargs)

    @staticmethod
    def _wants(called: object) -> object:
        """Return None when it wants nothing to be passed, and the mark of what it wants else."""
        kind = type(called)
        if kind is Macro:
            return EVAL_CONTEXT
        wants = getattr(called, "jinja_pass_arg", None) if kind in PLAIN else UNKNOWN
        return wants if wants in (None, EVAL_CONTEXT) else UNKNOWN


def _flat(names: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a chain of dictionaries as one; the first ones win."""
    if not isinstance(names, ChainMap):
        return names
    flat: dict[str, Any] = {}
    for one in reversed(names.maps):
        flat.update(one)
    return flat


def init_quick(app: Flask) -> None:
    """Use both for every template of this app; before the first one is loaded."""
    app.jinja_env.template_class = QuickTemplate
    app.jinja_env.context_class = QuickContext
