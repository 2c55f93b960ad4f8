# Two commands matter: `make run` and `make test`. `make` alone lists the others.

.DEFAULT_GOAL := help
.PHONY: help run test format fuzz bench screenshots catalogue

unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

python := .venv/bin/python
sources := src tests packaging
pytest := QT_QPA_PLATFORM=offscreen $(python) -m pytest
# Not its script, which knows only where .venv was made: a checkout may be moved.
lint_imports := $(python) -c 'from importlinter.cli import lint_imports_command as lint; lint()' --no-logo
babel := $(python) -m babel.messages.frontend --quiet
messages := .outils/entretien.pot

help: ## affiche cette aide
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: ## prépare tout et ouvre l'application
	@sh packaging/setup.sh run
	@$(python) -m entretien

test: ## prépare tout et vérifie tout ce qui doit passer
	@sh packaging/setup.sh test
	$(python) -m ruff format --check $(sources)
	$(python) -m ruff check $(sources)
	$(python) -m mypy
	$(lint_imports) --config packaging/importlinter.toml
	$(pytest) --benchmark-disable

format: ## met le code en forme et corrige ce qui peut l'être
	@sh packaging/setup.sh test
	$(python) -m ruff format $(sources)
	$(python) -m ruff check --fix $(sources)

fuzz: ## soumet au lecteur de scénarios 100 000 fichiers hostiles
	@sh packaging/setup.sh test
	$(pytest) tests/fuzz --hypothesis-profile=fuzz

bench: ## mesure les vitesses
	@sh packaging/setup.sh test
	$(pytest) tests/benchmarks --benchmark-only

screenshots: ## refait les captures de tous les écrans
	@sh packaging/setup.sh test
	QT_QPA_PLATFORM=offscreen $(python) packaging/screenshots.py

catalogue: ## met à jour le catalogue anglais et le compile
	@sh packaging/setup.sh test
	PYTHONPATH=packaging $(babel) extract --mapping packaging/babel.cfg --no-location --sort-output --keyword plural:1,2 --output $(messages) src
	$(babel) update --init-missing --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --width 100 \
		--domain entretien --input-file $(messages) --output-dir assets/i18n --locale en
	$(babel) compile --domain entretien argparse --directory assets/i18n
