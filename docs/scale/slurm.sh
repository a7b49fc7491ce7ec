#!/usr/bin/env bash
# Finds in an array of Slurm tasks, then builds from their records when all of them are done.
# usage: slurm.sh SEEDS OUT SHARDS        (seeds, site and parts lie on a disk that all nodes see)
set -euo pipefail
seeds=$1 out=$2 shards=$3
parts="$out.parts"
mkdir -p "$parts"
array=$(sbatch --parsable --array="1-$shards" --cpus-per-task=1 --output="$parts/%a.log" --wrap "
  set -e
  i=\$SLURM_ARRAY_TASK_ID
  cuttings extract '$seeds' --shard \$i/$shards --threads 1 > '$parts'/\$i.tmp
  mv '$parts'/\$i.tmp '$parts'/\$i.ndjson")
sbatch --parsable --dependency="afterok:$array" --output="$parts/build.log" --wrap "
  cuttings build '$seeds' --out '$out' --records '$parts/*.ndjson'"
