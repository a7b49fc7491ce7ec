#!/usr/bin/env bash
# Finds in shards with GNU parallel, then builds from their records.
# usage: parallel.sh SEEDS OUT SHARDS     (run it again after a failure: shards that are done stay)
set -euo pipefail
seeds=$1 out=$2 shards=$3
parts="$out.parts"
mkdir -p "$parts"
seq "$shards" | parallel --joblog "$parts/joblog" --resume --resume-failed \
  "cuttings extract '$seeds' --shard {}/$shards --threads 1 > '$parts/{}.tmp' && mv '$parts/{}.tmp' '$parts/{}.ndjson'"
cuttings build "$seeds" --out "$out" --records "$parts/*.ndjson"
