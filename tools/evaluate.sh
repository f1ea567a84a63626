#!/bin/sh
# Scores the built elek against annotated articles outside the repository.
# usage: evaluate.sh SHARED [score.py options]
set -eu
shared=${1:?usage: evaluate.sh SHARED [options of score.py]}
shift
elek=${ELEK:-.build/release/elek}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# One JSON line a document, the way a feed comes.
python3 - "$shared/gold/docs" "$shared/gold/dev" >"$work/docs.jsonl" <<'PYTHON'
import glob, json, os, sys
docs, gold = sys.argv[1:]
for path in sorted(glob.glob(os.path.join(gold, "*.json"))):
    with open(os.path.join(docs, os.path.basename(path)), encoding="utf-8") as f:
        print(json.dumps(json.load(f), ensure_ascii=False))
PYTHON
"$elek" extract --input jsonl "$work/docs.jsonl" >"$work/records.jsonl"
python3 "$shared/eval/score.py" --docs "$shared/gold/docs" --gold "$shared/gold/dev" \
  --pred "$work/records.jsonl" "$@"
