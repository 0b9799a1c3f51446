# `make` alone prints the targets, from the text after `##`. Keep each line of that list within 80 columns.
.DEFAULT_GOAL := help
.PHONY: help run watch setup generate release-document test contract compare e2e e2e-tools clients client-tools \
	monitoring check-alerts fuzz fuzz-tools soak rolling-test check-caching ha-test bench bench-edit check fmt clippy \
	doc lint check-promises check-settings check-breaking \
	check-generated check-deploy check-image audit advisories audit-tools dist clean

TOOLS := .tools
INSTALLED := $(TOOLS)/installed
E2E_INSTALLED := $(TOOLS)/e2e-installed
CODEGEN := crates/openapi-codegen
FIXTURE := crates/openapi-runtime/tests/fixture
DIFFERENTIAL := crates/openapi-runtime/tests/differential
FIXTURES := $(filter-out %/generated,$(patsubst %/openapi.yaml,%,$(wildcard $(FIXTURE)/openapi.yaml $(FIXTURE)/*/openapi.yaml))) \
	$(DIFFERENTIAL)
GENERATED := generated $(addsuffix /generated,$(FIXTURES)) examples/petstore/generated \
	$(DIFFERENTIAL)/openapi.yaml $(DIFFERENTIAL)/cases.rs
SPEC ?= openapi.yaml
OUT ?= generated
TARGET := $(or $(CARGO_TARGET_DIR),target)
LINTERS := $(TOOLS)/npm/node_modules
LINTED := openapi.yaml generated/openapi.yaml
RELEASED := docs/released/openapi.yaml
ACCEPTED := docs/accepted-breaks.yaml
AUDIT_TOOLS := cargo-deny@0.20.2 cargo-machete@0.9.2
FUZZ_TOOLS := cargo-fuzz@0.13.2
RUST_CLIENT_TOOL := --bin openapi-to-rust openapi-to-rust@0.23.0
CLIENTS = $(or $(ONLY),curl python typescript rust)
OLD := $(TARGET)/upgrade-from
SECONDS ?= 60
MINUTES ?= 10

help: ## Print this list
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

##@ Develop

run: ## Serve on http://127.0.0.1:8000, with a database in data/
	cargo run

watch: ## Build and serve again whenever a file changes
	@command -v entr >/dev/null || { echo 'entr is missing. Install it: apt-get install entr, or brew install entr'; exit 1; }
	git ls-files -- . ':!generated' ':!docs' | entr -nr cargo run

setup: $(INSTALLED) ## Install the code generator and the test tools

$(INSTALLED): $(CODEGEN)/requirements.txt tests/requirements.txt
	@echo "Installing the code generator and the test tools into $(TOOLS)/ (about 480 MB, once)"
	python3 -m venv $(TOOLS)
	$(TOOLS)/bin/pip install --quiet --disable-pip-version-check $(foreach list,$^,-r $(list))
	@touch $@

$(LINTERS): package.json
	@mkdir -p $(@D) && cp $< $(@D)/
	@npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock --prefix $(@D)
	@touch $@

generate: $(INSTALLED) ## Regenerate generated/; SPEC=a.yaml OUT=dir for others
ifeq ($(SPEC) $(OUT),openapi.yaml generated)
	cargo run --quiet --package openapi-codegen -- openapi.yaml generated
	cargo run --quiet --package openapi-runtime --example random-schemas
	for fixture in $(FIXTURES); do \
		cargo run --quiet --package openapi-codegen -- $$fixture/openapi.yaml $$fixture/generated || exit 1; \
	done
	cargo run --quiet --package openapi-codegen -- examples/petstore/openapi.yaml examples/petstore/generated
else
	cargo run --quiet --package openapi-codegen -- $(SPEC) $(OUT)
endif

release-document: ## Make openapi.yaml the base of check-breaking
	cp openapi.yaml $(RELEASED)
	@echo 'Now remove the entries of $(ACCEPTED)'

dist: ## Build the release archive and its checksum, in dist/
	deploy/dist/build dist

clean: ## Remove everything built or installed, but not data/
	rm -rf target $(TOOLS)

##@ Test

test: $(INSTALLED) ## Run all tests, on SQLite and on PostgreSQL
	tests/with-postgres cargo test --workspace
	tests/docs/run docs/adding-an-operation.md

contract: $(INSTALLED) ## Run schemathesis against the API; EXAMPLES=25 SEED=1
	cargo build
	tests/with-postgres tests/contract/run
	REQUESTS=1000 $(TOOLS)/bin/python tests/upstream/compare "$(TARGET)/debug/generation-models"

compare: $(INSTALLED) ## Compare with FastAPI; SEED=1 REQUESTS=40000
	cargo build
	$(TOOLS)/bin/python tests/upstream/compare "$(TARGET)/debug/generation-models"

e2e: e2e-tools ## Use the pages in headless Chromium, which root gets installed
	cargo build
	$(TOOLS)/bin/python tests/e2e/run "$(TARGET)/debug/generation-models" "$(TARGET)/e2e"

e2e-tools: $(E2E_INSTALLED)
	@tests/e2e/install

$(E2E_INSTALLED): tests/e2e/requirements.txt | $(INSTALLED)
	@echo 'Installing the driver of the browser into $(TOOLS)/ (about 165 MB, once)'
	$(TOOLS)/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

clients: client-tools ## Generate, build and test API clients; ONLY=python
	cargo build --package generation-models
	tests/clients/run "$(TARGET)/debug/generation-models" $(CLIENTS)

client-tools: $(addprefix $(TOOLS)/clients/,$(CLIENTS))

$(TOOLS)/clients/curl: ;

$(TOOLS)/clients/python: tests/clients/python/requirements.txt $(INSTALLED)
	@echo 'Installing the generator of the Python client into $(TOOLS)/'
	@$(TOOLS)/bin/pip install --quiet --disable-pip-version-check -r $<
	@mkdir -p $(@D) && touch $@

$(TOOLS)/clients/typescript: tests/clients/typescript/package.json
	@echo 'Installing the generator of the TypeScript client into $@; needs npm'
	@mkdir -p $@ && cp $< $@/
	@npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock --prefix $@
	@touch $@

$(TOOLS)/clients/rust: Makefile
	@echo 'Installing the generator of the Rust client into $(TOOLS)/cargo (about three minutes, once)'
	@cargo install --quiet --locked --root $(TOOLS)/cargo $(RUST_CLIENT_TOOL)
	@mkdir -p $(@D) && touch $@

monitoring: $(INSTALLED) check-alerts ## Check dashboard and alerts; needs Prometheus
	cargo build
	tests/with-postgres tests/monitoring/run "$(TARGET)/debug/generation-models"

check-alerts: ## Check and test the rules of alerts; needs promtool
	@command -v promtool >/dev/null || { echo 'promtool is missing. Install it: apt-get install prometheus'; exit 1; }
	promtool check config deploy/prometheus/prometheus.yaml
	promtool test rules deploy/prometheus/tests.yaml

fuzz: fuzz-tools ## Search for inputs that break the server; SECONDS=60
	tests/fuzz/run $(SECONDS) $(ONLY)

fuzz-tools:
	@test -x $(TOOLS)/cargo/bin/cargo-fuzz \
		|| echo 'Installing $(FUZZ_TOOLS) into $(TOOLS)/cargo (about a minute, once)'
	@cargo install --quiet --locked --root $(TOOLS)/cargo $(FUZZ_TOOLS)

soak: $(INSTALLED) ## Load servers with faults, measure growth; MINUTES=10
	cargo build --release --package generation-models
	tests/with-postgres $(TOOLS)/bin/python tests/soak/run --minutes $(MINUTES) "$(TARGET)/release/generation-models"

rolling-test: $(INSTALLED) ## Restart servers under load, lose nothing; needs HAProxy
	cargo build --release --package generation-models
	tests/with-postgres tests/rolling/run "$(TARGET)/release/generation-models"

check-caching: ## Try docs/caching.md; needs nginx and Varnish
	cargo build --package generation-models
	tests/caching/run "$(TARGET)/debug/generation-models"

ha-test: ## Changes and failures under load; UPGRADE_FROM=rev
	cargo build --release --package generation-models
ifdef UPGRADE_FROM
	mkdir -p "$(OLD)" && git archive '$(UPGRADE_FROM)' | tar -x -C "$(OLD)"
	cargo build --release --package generation-models --manifest-path "$(OLD)/Cargo.toml" --target-dir "$(OLD)/target"
endif
	deploy/ha/run $(if $(UPGRADE_FROM),--upgrade-from "$(OLD)/target/release/generation-models") \
		--json "$(TARGET)/ha-test.json" "$(TARGET)/release/generation-models"

##@ Measure

bench: $(INSTALLED) ## Compare with baselines, in six minutes; needs h2load
	cargo build --release --package generation-models
	cargo build --release --package generation-models-bench
	tests/with-postgres "$(TARGET)/release/generation-models-bench"

bench-edit: $(INSTALLED) ## From an edit of openapi.yaml to a response; ROUNDS=5
	benches/edit $(ROUNDS)

##@ Check

check: fmt clippy doc lint check-promises check-settings check-breaking check-generated check-deploy ## Run all checks of this group

fmt: ## Check the formatting
	@cargo fmt --all --check || { echo 'To fix this, run: cargo fmt --all'; exit 1; }

clippy: ## Check for warnings of the compiler and of clippy
	@cargo clippy --workspace --all-targets -- -D warnings \
		&& cargo clippy --package generation-models --no-default-features -- -D warnings || { echo 'To fix a part of this, run:' \
		'cargo clippy --fix --allow-dirty --workspace --all-targets; then run: make clippy'; exit 1; }

doc: ## Check the documentation of the code, in target/doc/
	@RUSTDOCFLAGS='-D warnings' cargo doc --no-deps --workspace \
		|| { echo 'To fix this, correct the comments above; then run: make doc'; exit 1; }

lint: $(LINTERS) ## Check openapi.yaml with Redocly and Spectral; needs npm
	@REDOCLY_TELEMETRY=off $(LINTERS)/.bin/redocly lint --config $(CODEGEN)/redocly.yaml $(LINTED) && \
		$(LINTERS)/.bin/spectral lint --ruleset $(CODEGEN)/spectral.yaml --fail-severity warn $(LINTED) \
		|| { echo 'To fix this, correct openapi.yaml; then run: make lint'; exit 1; }

check-promises: ## Check that the tests in docs/security.md exist
	@tests/docs/promises || { echo 'To fix this, correct docs/security.md; then run: make check-promises'; exit 1; }

check-settings: ## Check that docs/configuration.md lists all settings
	@cargo test --quiet --package generation-models --lib documentation

check-breaking: ## Name changes that break consumers; BASE=rev
ifdef BASE
	@mkdir -p $(TARGET)/base
	@git show '$(BASE):openapi.yaml' > $(TARGET)/base/openapi.yaml
endif
	@cargo run --quiet --package openapi-breaking -- \
		$(if $(BASE),$(TARGET)/base/openapi.yaml,$(RELEASED)) openapi.yaml --accepted $(ACCEPTED) \
		|| { echo 'To fix this, correct openapi.yaml or add an entry with its reason to $(ACCEPTED);' \
		'then run: make check-breaking'; exit 1; }

check-generated: generate ## Check that the generated code is up to date
	@test -z "$$(git status --porcelain -- $(GENERATED))" \
		|| { git --no-pager diff --stat -- $(GENERATED); \
		echo 'To fix this, commit what was regenerated: git add $(GENERATED) && git commit'; exit 1; }

check-deploy: $(INSTALLED) ## Check the files for containers and systemd
	@$(TOOLS)/bin/hadolint deploy/docker/Dockerfile
	@$(TOOLS)/bin/kubernetes-validate --quiet --strict deploy/kubernetes/generation-models.yaml
	@deploy/systemd/check

check-image: ## Build and start what the image has; needs root
	deploy/docker/check

##@ Dependencies

audit: audit-tools ## Check licences, sources and unused dependencies
	@$(TOOLS)/cargo/bin/cargo-deny --log-level error check bans licenses sources \
		|| { echo 'To fix this, replace the dependency or allow it in deny.toml; then run: make audit'; exit 1; }
	@$(TOOLS)/cargo/bin/cargo-machete \
		|| { echo 'To fix this, run: $(TOOLS)/cargo/bin/cargo-machete --fix'; exit 1; }

advisories: audit-tools ## Check for known vulnerabilities; needs github.com
	@$(TOOLS)/cargo/bin/cargo-deny --log-level error check advisories \
		|| { echo 'To fix this, run: cargo update; or add an exception with its reason to deny.toml'; exit 1; }

audit-tools:
	@test -x $(TOOLS)/cargo/bin/cargo-deny \
		|| echo 'Installing $(AUDIT_TOOLS) into $(TOOLS)/cargo (about five minutes, once)'
	@cargo install --quiet --locked --root $(TOOLS)/cargo $(AUDIT_TOOLS)
