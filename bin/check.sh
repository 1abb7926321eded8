# ./xiezhi check [--sbom]: format, compile (Error Prone, NullAway), screens, tests, walks, licences. Last line: N passed, N failed.
sbom=false
[ "${1:-}" = --sbom ] && sbom=true
need_build_tools
need_test_packages
source bin/report.sh
reports_begin

step() { # step NAME command…: a step that fails is counted and the next one still runs
  local name=$1 from=$SECONDS code; shift
  set +e # not inside a condition: there bash would forget the inner set -e, and a broken build would pass
  ( set -e; "$@" ) >"$REPORTS/$name.log" 2>&1
  code=$?
  set -e
  if [ $code = 0 ]; then say "ok      $name ($((SECONDS - from)) s)"
  else say "FAILED  $name ($((SECONDS - from)) s)"; tail -60 "$REPORTS/$name.log" >&2; broken "$name"; fi
}

format() { # the build machine only looks; on a desk the files are put in order
  if [ "${CI:-}" = true ]; then mvn_quiet spotless:check; else mvn_quiet spotless:apply; fi
}
web_install() { [ ! -f web/package.json ] || { need_npm; }; }
web_lint() { (cd web && npm run --silent lint); }
web_type() { (cd web && npm run --silent type); }

step format format
step build build_all
if [ -f web/package.json ]; then
  step web-install web_install
  step web-lint web_lint
  step web-type web_type
fi
source bin/suites.sh
run_java
run_web
run_walks
$sbom && step sbom make_sbom
step licences check_licences
reports_end
