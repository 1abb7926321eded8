# Counts results from what the test tools wrote, so that nothing is counted that did not run.
REPORTS="$BUILD/reports"

reports_begin() { rm -rf "$REPORTS" {kernel,server,bench}/target/surefire-reports && mkdir -p "$REPORTS"; }

broken() { echo "$1" >>"$REPORTS/broken"; }

reports_end() { node bin/summary.mjs "$REPORTS" kernel/target server/target bench/target; }
