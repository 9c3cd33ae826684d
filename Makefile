# Two commands are enough on a fresh machine: `make run` shows the program at work, `make test` proves it.
#
# Both build with the same settings into the same folder, so that the second one builds only what the
# first did not. Release with testing enabled: tests look inside a module, and speed is tested too.

SHELL := /bin/sh
.DEFAULT_GOAL := run
.PHONY: run test test-browser test-scaling ci lint smoke bench instruction-gate install-deps install-test-deps check-swift
.PHONY: faults fuzz sanitize verify-deep
.PHONY: dist install uninstall deb sbom check-scripts check-manual check-deb check-units check-install check-sbom

BUILD := swift build --configuration release -Xswiftc -enable-testing
PROGRAM := .build/release/postronde
VENV := .build/venv

# To build and to run: C libraries, a font family, and what makes pictures of pages.
PACKAGES := pkg-config libxml2-dev libharfbuzz-dev libdeflate-dev zlib1g-dev libzstd-dev libsqlite3-dev libpng-dev libzint-dev liblouis-dev libcurl4-openssl-dev fonts-noto-core poppler-utils
# To test: programs that judge what ours made, a colour profile to compare with, and the Unicode files.
TEST_PACKAGES := qpdf libxml2-utils icc-profiles-free unicode-data hyphen-nl wdutch chromium chromium-driver default-jre-headless openssh-client \
    prometheus strace sqlite3 bsdutils zstd liblouis-bin age openssl tar
BENCH_VENV := .build/bench-venv
# Engines that give out shards.
SCALING_PACKAGES := openssh-client parallel slurm-wlm munge
# To disturb runs.
FAULT_PACKAGES := strace faketime sqlite3 openssh-client

# Builds and runs the sample campaign on the sample input.
run: install-deps
	$(BUILD) --product postronde
	$(PROGRAM) demo

# Builds and runs all tests.
test: install-test-deps
	$(BUILD) --build-tests
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" swift test --configuration release --skip-build

# What every change has to pass.
ci: lint test test-browser test-scaling smoke instruction-gate check-scripts check-manual check-deb check-units check-install check-sbom faults

# The preview page in a real browser; its pictures go to .build/browser.
test-browser: install-test-deps
	$(BUILD) --product postronde
	$(VENV)/bin/python Tests/Browser/browser

# Runs in shards: killed at random, with GNU parallel, with Slurm, and the manifest for Kubernetes.
test-scaling: install-test-deps
	@.ci/install-packages $(SCALING_PACKAGES)
	$(BUILD) --product postronde
	$(VENV)/bin/python Tests/Scaling/scaling all

# The program itself, as a user starts it.
smoke: install-deps
	$(BUILD) --product postronde
	$(PROGRAM) --version
	$(PROGRAM) demo > .build/demo.txt || { cat .build/demo.txt; exit 1; }

# Speed, size and memory of letters, beside a floor program, Typst and Jinja2, and of intake, beside DuckDB and xmllint;
# writes .build/bench.json and .build/bench-extracts.json.
bench: install-deps $(BENCH_VENV)/ready
	$(BUILD) --product Benchmarks
	.build/release/Benchmarks letters
	.build/release/Benchmarks extracts

# Runs that are killed, and disturbed in every other way that a machine can; see docs/reliability.md.
KILLS ?= 500
faults: smoke
	@.ci/install-packages $(FAULT_PACKAGES)
	Tests/Faults/faults all --quick --count $(KILLS) --pairs 50

# Random bytes for everything that reads what others wrote, in all so many minutes.
MINUTES ?= 7
fuzz: install-deps
	@.ci/install-packages openssh-client zstd
	Tests/Fuzz/fuzz $(MINUTES)

# The tests under AddressSanitizer, then those of what works side by side under ThreadSanitizer.
sanitize: install-test-deps
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" Tests/sanitize

# What takes hours: every failing system call, 10,000 kills, two builds from nothing.
verify-deep: sanitize check-manual check-deb check-units check-install check-sbom
	Tests/Faults/faults all --count 10000
	Sources/Installation/compare-builds $(DIST)/postronde

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

# Where things go that are made to be given away: the program without Swift's libraries, packages, the bill of materials.
DIST := .build/dist
PREFIX ?= /usr/local
DESTDIR ?=
# To package: strip, dpkg-shlibdeps, and what reads the package and its pages.
PACKAGE_TOOLS := binutils dpkg-dev xz-utils lintian mandoc man-db python3
# To try what was packaged: a new Debian, and judges of units and scripts.
INSTALL_TEST_PACKAGES := debootstrap systemd man-db groff-base linux-libc-dev logrotate shellcheck
SBOM_VENV := .build/sbom-venv

# The program to give away: the same bytes in whatever folder it is built.
dist: install-deps
	@.ci/install-packages binutils git
	Sources/Installation/build-reproducibly $(DIST)/postronde

# `make dist` first, as a user; then `make install`, as root.
install:
	PREFIX=$(PREFIX) DESTDIR=$(DESTDIR) PROGRAM=$(DIST)/postronde Sources/Installation/install-files install

uninstall:
	PREFIX=$(PREFIX) DESTDIR=$(DESTDIR) Sources/Installation/install-files uninstall

deb: dist
	@.ci/install-packages $(PACKAGE_TOOLS)
	PROGRAM=$(DIST)/postronde Sources/Installation/make-deb $(DIST)

sbom: dist
	SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)} \
		Sources/Installation/make-sbom $(DIST)/postronde $(DIST)/postronde.cdx.json

check-scripts:
	@.ci/install-packages shellcheck
	shellcheck .ci/* Sources/Installation/debian/p* $$(grep -slIx -m1 '#!/bin/sh' Sources/Installation/* Sources/Installation/examples/scaling/* Sources/PrintPackage/*)

check-manual: dist
	@.ci/install-packages $(PACKAGE_TOOLS)
	rm -rf $(DIST)/man1
	Sources/Installation/man-pages $(DIST)/postronde $(DIST)/man1
	Sources/Installation/man-pages --check $(DIST)/postronde $(DIST)/man1
	mandoc -T lint -W warning $(DIST)/man1/*.1

check-deb: deb
	lintian --fail-on error,warning,pedantic,info $(DIST)/postronde_*.deb

check-units: dist
	@.ci/install-packages $(INSTALL_TEST_PACKAGES) binutils python3
	.ci/check-units $(DIST)/postronde

check-install: deb
	@.ci/install-packages $(INSTALL_TEST_PACKAGES)
	.ci/check-install

check-sbom: sbom $(SBOM_VENV)/ready
	$(SBOM_VENV)/bin/python Sources/Installation/validate-sbom $(DIST)/postronde.cdx.json $(DIST)/postronde

# The schema of CycloneDX, in a Python of its own.
$(SBOM_VENV)/ready:
	@python3 -c 'import ensurepip' 2>/dev/null || .ci/install-packages python3-venv
	python3 -m venv $(SBOM_VENV)
	$(SBOM_VENV)/bin/pip install --quiet --disable-pip-version-check 'cyclonedx-python-lib[json-validation]==11.12.0'
	touch $@

check-swift:
	@command -v swift >/dev/null || { echo "Swift 6.3 is not in PATH. Install it from https://www.swift.org/install/linux/ and try again." >&2; exit 69; }
