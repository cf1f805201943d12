#!/usr/bin/env bash
# SQLite's own shell imports the CSV files and answers: `sqlite.sh PLAN_REPORT`
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
"$1" --format datapackage "$folder"
answers=$(sqlite3 :memory: \
    -cmd ".import --csv $folder/kindergarten_targets.csv kindergarten_targets" \
    -cmd ".import --csv $folder/seat_targets.csv seat_targets" \
    "SELECT sum(kindergartens) FROM kindergarten_targets WHERE works = 'new_build';
     SELECT sum(kindergartens) FROM kindergarten_targets WHERE works = 'expansion';
     SELECT sum(seats) FROM seat_targets;" | tr '\n' ' ')
[ "$answers" = "30 8 9030 " ] || { echo "The answers are $answers"; exit 1; }
