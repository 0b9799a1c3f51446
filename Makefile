# `make` alone prints what there is.
.DEFAULT_GOAL := help
.PHONY: help run setup generate test contract bench bench-decoding check fmt clippy lint check-generated clean

TOOLS := .tools
INSTALLED := $(TOOLS)/installed
SPEC ?= openapi.yaml
OUT ?= generated
FIXTURE := crates/openapi-runtime/tests/fixture
GENERATED := generated $(FIXTURE)/generated examples/petstore/generated
REDOCLY := @redocly/cli@2.77.0

help: ## What there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|' 2>/dev/null \
		|| grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST)

run: ## Serve on http://127.0.0.1:8000 with the embedded database in data/
	cargo run

setup: $(INSTALLED) ## Install the code generator and the test tools into .tools/

$(INSTALLED): crates/openapi-codegen/requirements.txt tests/requirements.txt
	@echo "Installing the code generator and the test tools into $(TOOLS)/ (about 400 MB, once)"
	python3 -m venv $(TOOLS)
	$(TOOLS)/bin/pip install --quiet --disable-pip-version-check $(foreach list,$^,-r $(list))
	@touch $@

generate: $(INSTALLED) ## Generate code for every document of this workspace; SPEC=other.yaml OUT=dir generates for another document
ifeq ($(SPEC),openapi.yaml)
	cargo run --quiet --package openapi-codegen -- openapi.yaml generated
	cargo run --quiet --package openapi-codegen -- $(FIXTURE)/openapi.yaml $(FIXTURE)/generated
	cargo run --quiet --package openapi-codegen -- examples/petstore/openapi.yaml examples/petstore/generated
else
	cargo run --quiet --package openapi-codegen -- $(SPEC) $(OUT)
endif

test: $(INSTALLED) ## Run every test, on SQLite and on a PostgreSQL that is started for it
	tests/with-postgres cargo test --workspace

contract: $(INSTALLED) ## Fuzz the running server with schemathesis on both databases; EXAMPLES=25 SEED=1
	cargo build
	tests/with-postgres tests/fuzz/run

ha-test: ## Kill a primary PostgreSQL under load; needs etcd, Patroni and HAProxy, takes two minutes
	cargo build --release
	deploy/ha/run "$${CARGO_TARGET_DIR:-target}/release/generation-models"

bench: $(INSTALLED) ## Measure the server beside its limit, into benches/RESULTS.md, in eight minutes; ROUNDS=17 SECONDS=0.5 ONLY=creating
	cargo build --release --package generation-models --package generation-models-bench
	tests/with-postgres "$${CARGO_TARGET_DIR:-target}/release/generation-models-bench"

bench-decoding: ## Measure how long the largest request bodies take to decode
	cargo bench --package generation-models-bench --bench decoding

check: fmt clippy lint check-generated ## Every check of CI that is no test

fmt: ## Is the code formatted?
	@cargo fmt --all --check || { echo 'Mend it with: cargo fmt --all'; exit 1; }

clippy: ## Does the compiler or clippy warn?
	cargo clippy --workspace --all-targets -- -D warnings

lint: ## Does openapi.yaml satisfy the strict linter (needs npm)?
	@mkdir -p $(TOOLS)/npm
	npm install --silent --no-audit --no-fund --ignore-scripts --no-save --prefix $(TOOLS)/npm $(REDOCLY)
	REDOCLY_TELEMETRY=off $(TOOLS)/npm/node_modules/.bin/redocly lint --config crates/openapi-codegen/redocly.yaml openapi.yaml

check-generated: generate ## Is the committed generated code current?
	@test -z "$$(git status --porcelain -- $(GENERATED))" \
		|| { git --no-pager diff --stat -- $(GENERATED); \
		echo 'The generated code is not current. Fix it with: make generate, and commit the result'; exit 1; }

clean: ## Remove what was built and installed; data/ stays
	rm -rf target $(TOOLS)
