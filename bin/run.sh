# ./xiezhi run [--port 8080] [--data DIR] [--empty]
port=8080 data=data demo=true
while [ $# -gt 0 ]; do
  case "$1" in
    --port) port=$2; shift 2 ;;
    --data) data=$2; shift 2 ;;
    --empty) demo=false; shift ;;
    *) say "Unknown option $1"; cat bin/help.txt; exit 2 ;;
  esac
done
need_java
need_fonts
[ "${XIEZHI_SKIP_BUILD:-}" = 1 ] || { need_build_tools; build_all; }
mkdir -p "$data"
export XIEZHI_DATA="$data" SERVER_PORT="$port" XIEZHI_DEMO="$demo"
java_app
