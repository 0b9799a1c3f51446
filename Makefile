# `make` alone prints what there is.
.DEFAULT_GOAL := help
.PHONY: help run setup generate test contract bench check fmt clippy lint check-generated clean

TOOLS := .tools
INSTALLED := $(TOOLS)/installed
SPEC ?= openapi.yaml
OUT ?= generated
REDOCLY := @redocly/cli@2.77.0

help: ## What there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|' 2>/dev/null \
		|| grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST)

run: ## Serve on http://127.0.0.1:8000 with the embedded database in data/
	cargo run

setup: $(INSTALLED) ## Install the code generator and the test tools into .tools/

$(INSTALLED): codegen/requirements.txt tests/requirements.txt
	@echo "Installing the code generator and the test tools into $(TOOLS)/ (about 400 MB, once)"
	python3 -m venv $(TOOLS)
	$(TOOLS)/bin/pip install --quiet --disable-pip-version-check $(foreach list,$^,-r $(list))
	@touch $@

generate: $(INSTALLED) ## Regenerate generated/ and the fixture; SPEC=other.yaml OUT=dir generates for another document
	cargo run --quiet --package openapi-codegen -- $(SPEC) $(OUT)
ifeq ($(SPEC),openapi.yaml)
	cargo run --quiet --package openapi-codegen -- codegen/fixture/openapi.yaml codegen/fixture/generated
endif

test: $(INSTALLED) ## Run every test, on SQLite and on a PostgreSQL that is started for it
	tests/with-postgres cargo test --workspace

contract: $(INSTALLED) ## Fuzz the running server with schemathesis on both databases; EXAMPLES=25 SEED=1
	cargo build
	tests/with-postgres tests/fuzz/run

ha-test: ## Kill a primary PostgreSQL under load; needs etcd, Patroni and HAProxy, takes two minutes
	cargo build --release
	deploy/ha/run "$${CARGO_TARGET_DIR:-target}/release/generation-models"

bench: $(INSTALLED) ## Measure the server beside baselines, into benches/RESULTS.md, in six minutes; needs h2load; ROUNDS=17 SECONDS=0.5 ONLY=creating PROGRAM=FILE
	cargo build --release --package generation-models
	cargo build --release --package generation-models-bench
	tests/with-postgres "$${CARGO_TARGET_DIR:-target}/release/generation-models-bench"

check: fmt clippy lint check-generated ## Every check of CI that is no test

fmt: ## Is the code formatted?
	@cargo fmt --all --check || { echo 'Mend it with: cargo fmt --all'; exit 1; }

clippy: ## Does the compiler or clippy warn?
	cargo clippy --workspace --all-targets -- -D warnings

lint: ## Does openapi.yaml satisfy the strict linter (needs npm)?
	@mkdir -p $(TOOLS)/npm
	npm install --silent --no-audit --no-fund --ignore-scripts --no-save --prefix $(TOOLS)/npm $(REDOCLY)
	REDOCLY_TELEMETRY=off $(TOOLS)/npm/node_modules/.bin/redocly lint --config codegen/redocly.yaml openapi.yaml

check-generated: generate ## Is the generated code, of the fixture too, what the generator makes?
	@test -z "$$(git status --porcelain -- generated codegen/fixture/generated)" \
		|| { git --no-pager diff --stat -- generated codegen/fixture/generated; \
		echo 'The generated code differs from what was committed. Commit it, after: make generate'; exit 1; }

clean: ## Remove what was built and installed; data/ stays
	rm -rf target $(TOOLS)
