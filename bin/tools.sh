# What the commands share: finding or installing a JDK 25, Node and fonts, and building only what has changed.
BUILD=build
mkdir -p "$BUILD"

say() { printf '%s\n' "$*" >&2; }

need_java() {
  if [ -n "${JAVA_HOME:-}" ] && "$JAVA_HOME/bin/java" -version 2>&1 | grep -q '"25'; then :
  else
    JAVA_HOME=$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -1 || true)
    if [ -z "$JAVA_HOME" ]; then say "Needs a JDK 25: install one and set JAVA_HOME (需要 JDK 25)"; exit 1; fi
  fi
  export JAVA_HOME
}

debian() {
  local missing=()
  for p in "$@"; do dpkg -s "$p" >/dev/null 2>&1 || missing+=("$p"); done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Debian packages: ${missing[*]}"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$BUILD/apt.log" 2>&1 || { cat "$BUILD/apt.log" >&2; return 1; }
  else
    say "Please install: apt-get install ${missing[*]}"
  fi
}

need_fonts() { debian fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-wqy-zenhei fonts-hanazono fonts-noto-cjk; }

need_build_tools() {
  need_java
  command -v mvn >/dev/null || debian maven
  command -v node >/dev/null || { say "Needs Node 20 (需要 Node 20)"; exit 1; }
}

# What the tests use beside the JDK, Maven and Node: a browser for the walks, pdftotext for documents.
need_test_packages() { need_fonts && debian chromium poppler-utils; }

# The packages of the screens, exactly as locked; installed again only when the lock file changes.
need_npm() {
  if changed npm web/package-lock.json || [ ! -d web/node_modules ]; then
    (cd web && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    built npm web/package-lock.json
  fi
}

mvn_quiet() { mvn -B -q -ntp "$@" 2> >(grep -v -E '^WARNING: |sun\.misc\.Unsafe' >&2); }

fingerprint() { git ls-files -z -co --exclude-standard "$@" 2>/dev/null | xargs -0 sha1sum 2>/dev/null | sha1sum | cut -c1-40; }

# changed NAME paths… : true when the paths differ from the last time NAME was built
changed() { local name=$1; shift; [ "$(cat "$BUILD/$name.built" 2>/dev/null || true)" != "$(fingerprint "$@")" ]; }
built() { local name=$1; shift; fingerprint "$@" > "$BUILD/$name.built"; }

build_web() {
  [ -f web/package.json ] || return 0
  if changed web web || [ ! -d web/apps/hall/dist ] || [ ! -d web/apps/console/dist ]; then
    say "Building the faces (构建前端)…"
    need_npm
    (cd web && npm run --silent build)
    built web web
    rm -f "$BUILD/server.built"
  fi
}

build_server() {
  if changed server kernel server pom.xml docs/statutes.yaml docs/contracts/records || [ ! -f server/target/server-0.1.0-SNAPSHOT-app.jar ]; then
    say "Building the server (构建服务端)…"
    mvn_quiet -pl kernel,server -am package -Dmaven.test.skip=true
    rm -rf "$BUILD/app"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar server/target/server-0.1.0-SNAPSHOT-app.jar extract --destination "$BUILD/app" >/dev/null
    built server kernel server pom.xml docs/statutes.yaml docs/contracts/records
    rm -f "$BUILD/xiezhi.aot"
  fi
}

# A cache of loaded and linked classes, learned from one start over an empty folder; any fault only means a slower start.
train_cache() {
  [ ! -f "$BUILD/xiezhi.aot" ] && [ "${XIEZHI_AOT:-on}" = on ] || return 0
  say "Learning the start (预热启动)…"
  local folder; folder=$(mktemp -d)
  XIEZHI_DATA="$folder" SERVER_PORT=0 XIEZHI_DEMO=false timeout 180 "$JAVA_HOME/bin/java" "${JAVA_FLAGS[@]}" \
    -XX:AOTCacheOutput="$BUILD/xiezhi.aot" -Xlog:aot=off -Xlog:cds=off -jar "$(app_jar)" >"$BUILD/training.log" 2>&1 &
  local learner=$!
  for _ in $(seq 240); do
    grep -q 'Xiezhi is ready' "$BUILD/training.log" && break
    kill -0 $learner 2>/dev/null || break
    sleep 0.5
  done
  pkill -TERM -P $learner 2>/dev/null || kill $learner 2>/dev/null || true
  wait $learner 2>/dev/null || true
  rm -rf "$folder"
}

build_server_once() { [ -d "$BUILD/app" ] || { need_build_tools; build_web; build_server; }; }
build_all() { build_web; build_server; train_cache; }

JAVA_FLAGS=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xms64m -Xmx320m -Xmn40m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=35 -Xss512k
  -XX:TieredStopAtLevel=4 -XX:+UseCompactObjectHeaders -XX:MaxMetaspaceSize=220m -XX:ReservedCodeCacheSize=96m -XX:TrimNativeHeapInterval=30000 -Dfile.encoding=UTF-8 -Djava.awt.headless=true)

app_jar() { ls "$BUILD"/app/*.jar | head -1; }

java_app() {
  local cache=()
  [ -f "$BUILD/xiezhi.aot" ] && cache=(-XX:AOTCache="$BUILD/xiezhi.aot" -Xlog:aot=off -Xlog:cds=off)
  exec "$JAVA_HOME/bin/java" "${JAVA_FLAGS[@]}" ${XIEZHI_JAVA_FLAGS:-} "${cache[@]}" -jar "$(app_jar)" "$@"
}
