PY := .venv/bin/python
NPM := npm --prefix widgets
PARTS := convergence room server kills corpus saving undo merges malformed measures rest load wire

.PHONY: help setup dev link schema types build test check bench campaign $(PARTS:%=campaign-%) format clean

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

CAMPAIGN := JOURNEYS_CAMPAIGN=1 .venv/bin/pytest -q --no-header
# what has a part of its own, or needs a browser to look at
APART := browser campaign server share/test_convergence.py share/test_malformed.py share/test_update_shape.py edit/test_merge_campaign.py measure

campaign: setup $(PARTS:%=campaign-%) ## the same random tests at full size, each with its count

campaign-convergence:       # replicas in memory; JOURNEYS_SEEDS, JOURNEYS_PROCESSES, JOURNEYS_MINUTES
	$(CAMPAIGN) tests/share/test_convergence.py

campaign-room:       # browsers and programs in a real room; JOURNEYS_OPERATIONS, JOURNEYS_SEED
	$(CAMPAIGN) tests/campaign/test_room_campaign.py

campaign-server:       # a real server killed, and files changed under open rooms
	$(CAMPAIGN) tests/server

campaign-kills:       # savers killed while they save; JOURNEYS_KILLS
	$(CAMPAIGN) tests/campaign/test_kills.py

campaign-corpus:       # files of every version, in both languages
	$(CAMPAIGN) tests/campaign/test_corpus.py
	cd widgets && npx vitest run src/document/corpus.test.ts

campaign-saving:       # generated journeys saved and loaded
	$(CAMPAIGN) tests/campaign/test_saving.py

campaign-undo:       # each person's own undo; JOURNEYS_UNDO_SEEDS
	$(CAMPAIGN) tests/campaign/test_undo.py

campaign-merges:       # three-way merges
	$(CAMPAIGN) tests/edit/test_merge_campaign.py

campaign-malformed:       # broken messages, in memory and into a room; JOURNEYS_MUTANTS, JOURNEYS_ROOM_MUTANTS
	$(CAMPAIGN) tests/share/test_malformed.py tests/share/test_update_shape.py
	$(CAMPAIGN) tests/server/test_malformed.py
	cd widgets && JOURNEYS_CAMPAIGN=1 npx vitest run src/commands/malformed.test.ts

campaign-measures:       # oracles on 1,000 data sets each, and coverage of every interval by simulation
	$(CAMPAIGN) tests/measure

campaign-rest:       # every other random test
	$(CAMPAIGN) tests $(APART:%=--ignore=tests/%)

campaign-load:       # 25 and 100 people in one room
	$(PY) benchmarks/load.py

campaign-wire:       # bytes of one edit
	node widgets/bench/wire.mjs

bench: setup ## print how fast it is, beside its peers
	for each in $(filter-out %_client.py,$(wildcard benchmarks/*.py)); do .venv/bin/python "$$each" || exit 1; done

format: setup       ## tidy both languages
	.venv/bin/ruff check --fix
	.venv/bin/ruff format
	$(NPM) run fix

clean:       ## forget everything built
	$(NPM) run clean
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
