# Two commands: `make demo` and `make test`. Both set up what is missing first.
.PHONY: demo test setup build lexicon rules break-rules tagger format lint bench evaluate clean

SWIFT ?= swift
BIN = .build/release/elek
ARTICLE = corpora/articles/diplomacy.txt
# Warnings are errors, and a target may import only what it declares.
CHECKS = -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error

demo: build
	@echo
	@echo "== $(ARTICLE)"
	@$(BIN) extract $(ARTICLE)
	@echo
	@echo "== the same, to read"
	@$(BIN) extract --format pretty $(ARTICLE)

test: setup
	$(SWIFT) build --build-tests $(CHECKS)
	$(SWIFT) test --skip-build

# ICU's headers and libraries; nothing is asked or installed when they are there.
setup:
	@sh tools/setup.sh

build: setup
	$(SWIFT) build -c release --static-swift-stdlib --product elek

# The tables of lexicons/ into the bytes that are embedded, and what the book of rules says of them.
# A test fails when this was forgotten.
lexicon: setup
	$(SWIFT) run -c release LexiconCompiler lexicons Sources/CElekLexicon/lexicon.blob
	@$(MAKE) --no-print-directory rules

# Every rule with what comes of its examples; a test fails when this was forgotten.
rules: setup
	$(SWIFT) run -c release RuleBook lexicons docs/Rules.md

# The word rules as ICU's compiler makes them; the same test.
break-rules: setup
	$(SWIFT) run -c release BreakRules Sources/CElekICU/words.brk

# The weights of the tagger, from a treebank that is not part of the repository; says first how well
# it tags by cross-validation: make tagger TREEBANK=treebank.conllu
tagger: setup
	$(SWIFT) run -c release TaggerTrainer $(TREEBANK) --output Sources/CElekLexicon/tagger.weights

format:
	$(SWIFT) format -i -r Package.swift Sources Tests tools Benchmarks

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests tools Benchmarks

bench: setup
	$(SWIFT) build -c release --static-swift-stdlib --product elek
	$(SWIFT) build -c release --static-swift-stdlib --product ElekBenchmark
	.build/release/ElekBenchmark

# Against annotated articles that are not part of the repository: make evaluate SHARED=../shared
SHARED ?= ../shared
evaluate: build
	sh tools/evaluate.sh $(SHARED)

clean:
	rm -rf .build
