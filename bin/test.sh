# ./xiezhi test [ROOM…]: a Java room (kernel, records, legalaid, house, bench …), a web workspace (hall, console, record-ui,
# base, web), walks, or everything. Last line: N passed, N failed.
need_build_tools
need_test_packages
source bin/report.sh
source bin/suites.sh
reports_begin
if [ $# -eq 0 ]; then
  run_java
  run_web
  run_walks
else
  rooms=() paths=()
  for room in "$@"; do
    case "$room" in
      java) rooms+=(java) ;;
      web) paths+=(packages apps) ;;
      hall | console | wall) paths+=("apps/$room/") ;;
      base | record-ui) paths+=("packages/$room/") ;;
      walks) run_walks ;;
      *)
        rooms+=("$room")
        [ -n "$(find web/apps web/packages -type d -name "$room" -not -path '*/node_modules/*' 2>/dev/null | head -1)" ] && paths+=("/$room/")
        ;;
    esac
  done
  [ ${#rooms[@]} -eq 0 ] || run_java "${rooms[@]}"
  [ ${#paths[@]} -eq 0 ] || run_web "${paths[@]}"
fi
reports_end
