"""Qt's own words (context menus, standard buttons) in the language of the program."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator


class QtLanguage:
    """Keeps the translator that Qt only borrows, for as long as its owner lives."""

    def __init__(self, owner: QObject) -> None:
        self._translator = QTranslator(owner)

    def speak(self, language: str) -> None:
        """Make Qt speak `language`, `fr` or `en`; numbers and dates follow."""
        QCoreApplication.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{language}", folder):
            QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale(language))
