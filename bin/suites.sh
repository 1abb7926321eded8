# The three kinds of tests and the licence list, for test.sh and check.sh.

# run_java [ROOM…]: the tests under a package of that name; "java" is all of them. One that fails runs a second time; passing then, it is named unsteady.
run_java() {
  local select=() from=$SECONDS room patterns=""
  for room in "$@"; do
    case "$room" in
      java) patterns="" && break ;;
      *) patterns+=",**/$room/**/*Test" ;;
    esac
  done
  [ -z "$patterns" ] || select=("-Dtest=${patterns#,}")
  mvn -B -ntp -Dmaven.test.failure.ignore=true -Dsurefire.rerunFailingTestsCount=1 "${select[@]}" test >"$REPORTS/java.log" 2>&1 ||
    { grep -E '^\[ERROR\]|BUILD' "$REPORTS/java.log" | head -40 >&2; broken java; }
  say "java tests ($((SECONDS - from)) s)"
}

# run_web [PATH…]: vitest, all or those whose path contains one of the words.
run_web() {
  [ -f web/package.json ] || return 0
  local from=$SECONDS
  need_npm
  (cd web && npx vitest run --reporter=json --outputFile="../$REPORTS/vitest.json" "$@") >"$REPORTS/vitest.log" 2>&1 || true
  [ -s "$REPORTS/vitest.json" ] || { tail -40 "$REPORTS/vitest.log" >&2; broken vitest; }
  say "web tests ($((SECONDS - from)) s)"
}

# run_walks: a house with the demo province on a port of its own, and a browser that does people's days in it. What failed is walked once
# more in a new house: on a busy machine a browser can be late. What stands then is named unsteady at the end, so that somebody mends it.
run_walks() {
  ls web/walks/*.walk.mjs >/dev/null 2>&1 || return 0
  local from=$SECONDS
  need_npm
  build_all
  walk_through first
  if grep -qs '"failures": \[$' "$REPORTS/walks.json"; then
    cp "$REPORTS/walks.json" "$REPORTS/walks-first.json"
    walk_through again --again "../$REPORTS/walks-first.json"
  fi
  say "walks ($((SECONDS - from)) s)"
}

walk_through() { # walk_through NAME [OPTION…]: one house, one browser
  local name=$1 port=${XIEZHI_WALK_PORT:-8159} data="$BUILD/walks-data" house; shift
  rm -rf "$data" && mkdir -p "$data"
  (XIEZHI_RATE_LIMIT=off XIEZHI_STATUTES_FOLDER=web/walks/statutes XIEZHI_DATA="$data" SERVER_PORT=$port XIEZHI_DEMO=true java_app) >"$REPORTS/house-$name.log" 2>&1 &
  house=$!
  for _ in $(seq 900); do
    grep -q 'Xiezhi is ready' "$REPORTS/house-$name.log" && break
    kill -0 $house 2>/dev/null || break
    sleep 0.5
  done
  (cd web && node walks/run.mjs --base "http://localhost:$port" --out "../$REPORTS/walks.json" --pictures "../$REPORTS/pictures-$name" "$@") \
    >"$REPORTS/walks-$name.log" 2>&1 || true
  [ -s "$REPORTS/walks.json" ] || { tail -20 "$REPORTS/house-$name.log" "$REPORTS/walks-$name.log" >&2; broken walks; }
  kill "$house" 2>/dev/null && wait "$house" 2>/dev/null || true
  rm -rf "$data"
}

make_sbom() {
  mvn_quiet org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeAggregateBom -DoutputFormat=json -DoutputDirectory="$PWD/$BUILD" -DoutputName=bom \
    -DincludeTestScope=false -DskipNotDeployed=false
  node bin/licences.mjs write "$BUILD/bom.json" web/package-lock.json "$BUILD/app" docs/licences.md
}

# Each jar that ships and each package of the screens is on the list, under a licence that may be shipped.
check_licences() { node bin/licences.mjs check "$BUILD/app" web/package-lock.json docs/licences.md; }
