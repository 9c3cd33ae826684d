# Two commands are enough on a fresh machine: `make run` shows the program at work, `make test` proves it.
#
# Both build with the same settings into the same folder, so that the second one builds only what the
# first did not. Release with testing enabled: tests look inside a module, and speed is tested too.

SHELL := /bin/sh
.DEFAULT_GOAL := run
.PHONY: run test ci lint smoke bench instruction-gate install-deps install-test-deps check-swift

BUILD := swift build --configuration release -Xswiftc -enable-testing
PROGRAM := .build/release/postronde
VENV := .build/venv

# To build and to run: C libraries and a font family.
PACKAGES := pkg-config libxml2-dev libharfbuzz-dev libdeflate-dev zlib1g-dev libsqlite3-dev libpng-dev libzint-dev fonts-noto-core
# To test: programs that judge what ours made, a colour profile to compare with, and the Unicode files.
TEST_PACKAGES := poppler-utils qpdf libxml2-utils icc-profiles-free unicode-data hyphen-nl wdutch chromium default-jre-headless openssh-client
BENCH_VENV := .build/bench-venv

# Builds and runs the sample campaign on the sample input.
run: install-deps
	$(BUILD) --product postronde
	$(PROGRAM) demo

# Builds and runs all tests.
test: install-test-deps
	$(BUILD) --build-tests
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" swift test --configuration release --skip-build

# What every change has to pass.
ci: lint test smoke instruction-gate

# The program itself, as a user starts it.
smoke: install-deps
	$(BUILD) --product postronde
	$(PROGRAM) --version
	$(PROGRAM) demo > .build/demo.txt || { cat .build/demo.txt; exit 1; }

# Speed, size and memory of letters, beside a floor program, Typst and Jinja2; writes .build/bench.json.
bench: install-deps $(BENCH_VENV)/ready
	$(BUILD) --product Benchmarks
	.build/release/Benchmarks letters

# How many instructions a letter takes, against the limits in Benchmarks/instructions.json.
instruction-gate: install-deps
	@.ci/install-packages valgrind binutils
	$(BUILD) --product Benchmarks
	Benchmarks/instruction-gate

# The format of the code; `swift format --in-place --recursive Sources Tests Benchmarks Package.swift` repairs it.
lint: check-swift
	swift format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift

install-deps: check-swift
	@.ci/install-packages $(PACKAGES)

install-test-deps: install-deps $(VENV)/ready
	@.ci/install-packages $(TEST_PACKAGES)

# The PDF validators, in a Python of their own.
$(VENV)/ready: Tests/requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || .ci/install-packages python3-venv
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement Tests/requirements.txt
	touch $@

# Typst and Jinja2, to compare with, in a Python of their own.
$(BENCH_VENV)/ready: Benchmarks/requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || .ci/install-packages python3-venv
	python3 -m venv $(BENCH_VENV)
	$(BENCH_VENV)/bin/pip install --quiet --disable-pip-version-check --requirement Benchmarks/requirements.txt
	touch $@

check-swift:
	@command -v swift >/dev/null || { echo "Swift 6.3 is not in PATH. Install it from https://www.swift.org/install/linux/ and try again." >&2; exit 69; }
