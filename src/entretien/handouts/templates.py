"""Templates: the only place that knows Jinja2. They lay out plain values, in a sandbox, all text escaped."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from entretien.handouts.typesetting import printed
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

if TYPE_CHECKING:  # imported when the first page is made: it takes as long as a window's painting
    import jinja2


class Templates:
    """The templates of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def render(self, name: str, values: Mapping[str, object]) -> str:
        """The page that the template `name` makes of `values`.

        Raises `UserError` when the template is missing or has a mistake.
        """
        import jinja2

        try:
            return _environment(self._folder).get_template(name).render(values)
        except jinja2.TemplateNotFound as error:
            raise UserError(
                _("Le modèle «\u00a0{name}\u00a0» ne se lit pas.").format(name=error.name),
                remedy=_("Réinstallez le programme, ou remettez ce fichier dans {folder}.").format(
                    folder=self._folder
                ),
            ) from error
        except (jinja2.TemplateError, ArithmeticError, TypeError, ValueError, OSError) as error:
            raise UserError(
                _("Le modèle «\u00a0{name}\u00a0» a une faute, ligne {line}\u00a0: {error}").format(
                    name=name, line=_line(error, self._folder / name), error=error
                ),
                remedy=_("Corrigez-le ou remettez celui d'origine\u00a0; rien n'a été écrit."),
            ) from error


def _environment(folder: Path) -> "jinja2.Environment":
    import jinja2
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _printed(value: object) -> object:
    """What a template puts on the page: texts as they are printed, the rest as it is."""
    return printed(value) if type(value) is str else value


def _line(error: Exception, file: Path) -> int:
    """The line of the template where `error` comes from: its own, else the deepest it went through."""
    line: int | None = getattr(error, "lineno", None)
    if line is not None:
        return line
    deepest, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(file):
            deepest = trace.tb_lineno
        trace = trace.tb_next
    return deepest
