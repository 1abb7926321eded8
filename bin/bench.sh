# ./xiezhi bench [start|list|create|process|export|ward|people|rules|nearness|faces …]: XIEZHI_BENCH_ROWS (1000000), XIEZHI_BENCH_SECONDS (10)
# ./xiezhi bench retrieval [--unseen] [--learn]: XIEZHI_SHARED_DATA (../shared/data) with statutes/ and questions/dev.json; what ships, with its
# speed, alone and beside an import; --unseen learns five times anew (minutes); --learn writes what ships
need_build_tools
build_all
if changed bench bench kernel server || [ ! -d bench/target/classes ]; then
  say "Building the measurements (构建量测)…"
  mvn_quiet -pl bench -am compile
  built bench bench kernel server
fi
bench_data="$BUILD/bench-data"
if changed bench-schema server/src/main/resources/db; then rm -rf "$bench_data"; built bench-schema server/src/main/resources/db; fi
mkdir -p "$bench_data"
flags="${JAVA_FLAGS[*]} ${XIEZHI_JAVA_FLAGS:-}"
[ -f "$BUILD/xiezhi.aot" ] && flags+=" -XX:AOTCache=$BUILD/xiezhi.aot -Xlog:aot=off -Xlog:cds=off"
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xmx768m -XX:+UseSerialGC \
  -Dxiezhi.data="$bench_data" -Dxiezhi.shared="${XIEZHI_SHARED_DATA:-../shared/data}" -Dxiezhi.jar="$(app_jar)" -Dxiezhi.flags="$flags" -Dxiezhi.rows="${XIEZHI_BENCH_ROWS:-1000000}" \
  -Dxiezhi.seconds="${XIEZHI_BENCH_SECONDS:-10}" -cp "bench/target/classes:$(app_jar):$BUILD/app/lib/*" xiezhi.bench.Bench "$@"
