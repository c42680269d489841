PY := .venv/bin/python
NPM := npm --prefix widgets

.PHONY: help setup dev link schema types build test check bench campaign format clean

help:       ## this list
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+): .*## /\1\t/' | expand -t 12

setup: .venv/bin/ruff widgets/node_modules link       ## everything a fresh clone needs, front end linked

.venv/bin/ruff:
	test -x $(PY) || python3 -m venv .venv
	.venv/bin/pip install -c constraints.txt -e ".[collab,test,dev]"

widgets/node_modules: widgets/package-lock.json
	$(NPM) ci
	touch widgets/node_modules

link:       ## link the front end into the editable install
	$(NPM) run link

dev: setup       ## rebuild on save; run `.venv/bin/journeys lab` beside it and reload the page
	$(NPM) run watch

schema: setup       ## the model writes the schema
	$(NPM) run schema

types: schema       ## the schema writes the TypeScript types
	$(NPM) run types

build: types       ## both front-end bundles
	$(NPM) run build

test: setup       ## Python and TypeScript, units and browser
	.venv/bin/pytest
	$(NPM) run test

check: setup       ## style, types, rooms
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(NPM) run lint
	$(NPM) run check:types

campaign: setup ## the same random tests at full size
	JOURNEYS_CAMPAIGN=1 .venv/bin/pytest tests --ignore=tests/browser

bench: setup ## print how fast it is, beside its peers
	for each in benchmarks/*.py; do .venv/bin/python "$$each" || exit 1; done

format: setup       ## tidy both languages
	.venv/bin/ruff check --fix
	.venv/bin/ruff format
	$(NPM) run fix

clean:       ## forget everything built
	$(NPM) run clean
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
