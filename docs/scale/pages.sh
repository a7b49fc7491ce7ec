#!/usr/bin/env bash
# Finds in shards with GNU parallel, makes the pages in shares from their records, and puts the shares together.
# usage: pages.sh SEEDS OUT SHARDS SHARES  (run it again after a failure: what is done stays)
set -euo pipefail
seeds=$1 out=$2 shards=$3 shares=$4
parts="$out.parts"
mkdir -p "$parts"
seq "$shards" | parallel --joblog "$parts/joblog" --resume --resume-failed \
  "cuttings extract '$seeds' --shard {}/$shards --threads 1 > '$parts/{}.tmp' && mv '$parts/{}.tmp' '$parts/{}.ndjson'"
# each share files all records: as many at a time as the memory holds
seq "$shares" | parallel --jobs "${JOBS:-2}" --joblog "$parts/sharelog" --resume --resume-failed \
  "cuttings build '$seeds' --out '$parts/share-{}' --records '$parts/*.ndjson' --pages {}/$shares"
cuttings merge $(seq -f "$parts/share-%g" "$shares") --out "$out"
