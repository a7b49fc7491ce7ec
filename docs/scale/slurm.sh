#!/usr/bin/env bash
# Finds in an array of Slurm tasks, then makes the pages from their records in a second array, and puts their shares together.
# usage: slurm.sh SEEDS OUT SHARDS [SHARES]   (seeds, site and parts lie on a disk that all nodes see)
set -euo pipefail
seeds=$1 out=$2 shards=$3 shares=${4:-1}
parts="$out.parts"
mkdir -p "$parts"
array=$(sbatch --parsable --array="1-$shards" --cpus-per-task=1 --output="$parts/%a.log" --wrap "
  set -e
  i=\$SLURM_ARRAY_TASK_ID
  cuttings extract '$seeds' --shard \$i/$shards --threads 1 > '$parts'/\$i.tmp
  mv '$parts'/\$i.tmp '$parts'/\$i.ndjson")
pages=$(sbatch --parsable --dependency="afterok:$array" --array="1-$shares" --output="$parts/pages-%a.log" --wrap "
  cuttings build '$seeds' --out '$parts'/share-\$SLURM_ARRAY_TASK_ID --records '$parts/*.ndjson' --pages \$SLURM_ARRAY_TASK_ID/$shares")
sbatch --parsable --dependency="afterok:$pages" --output="$parts/merge.log" --wrap "
  cuttings merge $(seq -f "'$parts/share-%g'" -s ' ' "$shares") --out '$out'"
