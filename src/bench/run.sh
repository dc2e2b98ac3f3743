#!/usr/bin/env bash
# Measures the atlas beside public tools and prints the figures as a page of Markdown.
#
#   src/bench/run.sh [--quick] [FOLDER]
#
# FOLDER (default ../shared/boundaries) holds communes-2026-vietnam.geojson.gz: one commune a line with code, name,
# fullName and provinceCode. --quick measures one province for a second each: to see
# that everything runs, not to be quoted. To renew the page: src/bench/run.sh > src/docs/benchmarks.md
#
# Needs from Debian: openjdk-17-jdk-headless maven wrk gdal-bin postgresql postgresql-postgis time curl. PostgreSQL runs in a
# temporary folder, on the loopback address, as an unprivileged user; all that is started here is stopped at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."

quick=false
[[ ${1:-} == --quick ]] && { quick=true; shift; }
folder=$(realpath "${1:-../shared/boundaries}")
# A province of which no earlier map is shipped: its made-up figures need no successions.
province=38
duration=6 most=400 rounds=3 box=102,6.5,117,23.5
if $quick; then duration=1 most=40 rounds=1 box=104.3,19.2,106.1,20.7; fi

for tool in java mvn wrk ogr2ogr curl /usr/bin/time; do
  command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; exit 1; }
done
pgbin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)

load_before=$(cut -d' ' -f1-3 /proc/loadavg)
tmp=$(mktemp -d)
chmod 711 "$tmp"
started=()
unprivileged=()
say() { echo "$*" >&2; }
# stop PID: asks it to end, and after a minute makes it end
stop() {
  kill "$1" 2>/dev/null || return 0
  for _ in {1..600}; do
    kill -0 "$1" 2>/dev/null || break
    sleep 0.1
  done
  kill -9 "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}
clean() {
  for pid in "${started[@]}"; do stop "$pid"; done
  if [[ -f $tmp/pg/data/postmaster.pid ]]; then
    "${unprivileged[@]}" "$pgbin/pg_ctl" -D "$tmp/pg/data" -m immediate -t 20 stop >/dev/null 2>&1 || true
  fi
  rm -rf "$tmp"
}
trap clean EXIT
trap 'exit 130' INT TERM

say "building"
# One call makes the program and the classes of the benchmark; nothing is made again that is newer than its source.
goals=(test-compile)
[[ -f target/atlas.jar && -z $(find pom.xml src/main static maps -newer target/atlas.jar -print -quit) ]] || goals=(package -DskipTests)
mvn -q -B -ntp "${goals[@]}" dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$tmp/classpath" >&2
classes=target/test-classes:target/classes:$(cat "$tmp/classpath")
bench() { java -cp "$classes" "vn.giamngheo.bench.$1" "${@:2}"; }

say "content"
communes=$tmp/communes.geojson.gz
if $quick; then
  zcat "$folder/communes-2026-vietnam.geojson.gz" | grep -F "\"provinceCode\":\"$province\"" | gzip -1 > "$communes"
else ln -s "$folder/communes-2026-vietnam.geojson.gz" "$communes"; fi
bench BenchContent maps "$communes" $province "$tmp/maps"
mkdir -p "$tmp/overlay"
cp -r static "$tmp/overlay/static"

# ---- helpers -------------------------------------------------------------------------------------------------------

# timed FILE COMMAND…: runs it; seconds and peak resident MB are in FILE
timed() {
  /usr/bin/time -f '%e %M' -o "$1" "${@:2}" >"$1.out" 2>"$1.err" || say "exit $?: ${*:2}"$'\n'"$(tail -n 5 "$1.out" "$1.err")"
}
seconds() { tail -1 "$1" | awk '{printf "%.1f", $1}'; }
rss_mb() { tail -1 "$1" | awk '{printf "%.0f", $2 / 1024}'; }
megabytes() { stat -Lc %s "$1" | awk '{printf "%.0f", $1 / 1e6}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {if (b > 0) printf "%.2f", a / b; else print "–"}'; }

# serve DATA MAPS [java options]: starts the atlas as it is shipped; sets server, address, first_map_s
serve() { start "$1" "$2" "${@:3}" -jar target/atlas.jar; }
# The same with one file more to serve. Not for times of starting: with a folder on its class path
# Java makes no class-data archive.
serve_with_file() { start "$1" "$2" -cp "$tmp/overlay:target/atlas.jar" vn.giamngheo.Main; }
start() {
  local begin log=$tmp/server.log
  begin=$(date +%s%N)
  : > "$log"
  java "${@:3}" serve --port 0 --data "$1" --maps "$2" >"$log" 2>&1 &
  server=$!
  started+=("$server")
  for _ in {1..3000}; do
    grep -q 'http://127' "$log" && break
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.02
  done
  address=$(grep -o 'http://127[^ ]*' "$log" | head -1)
  address=${address%/}
  curl -sf "$address/api/atlases/krong-pa-2021/map" -o /dev/null
  first_map_s=$(awk -v a="$begin" -v b="$(date +%s%N)" 'BEGIN {printf "%.2f", (b - a) / 1e9}')
}
resident_mb() { awk '/VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$1/status"; }

# load ADDRESS [wrk options]: requests a second over 8 connections, after a short warm-up
load() {
  wrk -t2 -c8 -d$((duration / 2 + 1))s "${@:2}" "$1" >/dev/null
  wrk -t2 -c8 -d${duration}s "${@:2}" "$1" >"$tmp/wrk"
  ! grep -q 'Non-2xx' "$tmp/wrk" || { say "errors from $1"; cat "$tmp/wrk" >&2; }
  awk '/Requests\/sec/ {printf "%.0f", $2}' "$tmp/wrk"
}
tiles_of() { bench TileRun "$1" "$2" "$box" "$most" "$3"; }
rate_of() { sed 's/ tiles.*//' <<<"$1"; }
# together FILE: what tiles_of printed, several times, as one line of that kind
together() {
  awk '{tiles += $3; seconds += $3 / $1; median += $6; if ($9 > slowest) slowest = $9; size = $11}
    END {printf "%.1f tiles/s, %d tiles, median %.1f ms, slowest %.1f ms, %s kB a tile\n", tiles / seconds, tiles, median / NR, slowest, size}' "$1"
}

# ---- start-up ------------------------------------------------------------------------------------------------------

say "start-up"
# First of all: PostgreSQL tidies up behind a large import for a while, on the same processors.
serve "$tmp/shipped" maps; stop "$server"
serve "$tmp/shipped" maps; shipped_s=$first_map_s; sleep 4; shipped_mb=$(resident_mb "$server"); stop "$server"
serve "$tmp/shipped" maps "-XX:ArchiveClassesAtExit=$tmp/atlas.jsa"; stop "$server"
[[ -s $tmp/atlas.jsa ]] || { say "no class-data archive was made"; cat "$tmp/server.log" >&2; exit 1; }
# As the README says: what the archive saves is not to be spent on compiling for later.
mapfile -t later < <(grep -oE -- '-XX:Tier4[A-Za-z]+=[0-9]+' README.md | sort -u)
(( ${#later[@]} )) || { say "no options for a faster start in the README"; exit 1; }
# The middle of three: the first reads the archive from the disk.
starts=()
for _ in 1 2 3; do
  serve "$tmp/shipped" maps "-XX:SharedArchiveFile=$tmp/atlas.jsa" "${later[@]}"; starts+=("$first_map_s"); stop "$server"
done
archive_s=$(printf '%s\n' "${starts[@]}" | sort -n | sed -n 2p)

# ---- import --------------------------------------------------------------------------------------------------------

say "import into the atlas"
serve "$tmp/data" "$tmp/maps"; stop "$server"
timed "$tmp/import" java -Xmx1g "-Xlog:gc:file=$tmp/gc.log" -jar target/atlas.jar import boundaries "$communes" \
  --vintage 2026-01-01 --data "$tmp/data" --maps "$tmp/maps"
taken=$(grep -ohE 'Đã nhận [0-9.]+ ranh giới' "$tmp/import.out" "$tmp/import.err" | head -1 || true)
heap=$(grep -oE '[0-9]+M->' "$tmp/gc.log" | tr -d 'M>-' | sort -n | tail -1)

say "import into GeoPackage and PostGIS"
timed "$tmp/gpkg" ogr2ogr -f GPKG "$tmp/communes.gpkg" "/vsigzip/$communes" -nln commune
mkdir "$tmp/pg"
if [[ $(id -u) == 0 ]]; then
  unprivileged=(runuser -u postgres --)
  chown postgres "$tmp/pg"
fi
pgport=$((20000 + RANDOM % 10000))
"${unprivileged[@]}" "$pgbin/initdb" -D "$tmp/pg/data" -A trust -U bench --no-sync >/dev/null
"${unprivileged[@]}" "$pgbin/pg_ctl" -D "$tmp/pg/data" -w -l "$tmp/pg/log" \
  -o "-p $pgport -k $tmp/pg -c listen_addresses=127.0.0.1 -c shared_buffers=512MB -c jit=off" start >/dev/null
psql() { command psql -h 127.0.0.1 -p "$pgport" -U bench -d postgres -qtA "$@"; }
psql -c 'create extension postgis'
timed "$tmp/ogrpg" ogr2ogr -f PostgreSQL "PG:host=127.0.0.1 port=$pgport user=bench dbname=postgres" "/vsigzip/$communes" \
  -nln original -lco GEOMETRY_NAME=geom --config PG_USE_COPY YES
pgsize=$(psql -c "select round(pg_total_relation_size('original') / 1e6)")
jdbc="jdbc:postgresql://127.0.0.1:$pgport/postgres?user=bench"
bench PostgisCopy "$tmp/data" "$jdbc"
tolerance() { psql -c "select coalesce(max(tolerance_m) filter (where tolerance_m <= $1), min(tolerance_m)) from shape"; }

# The first start after the import; the next one is measured below.
serve "$tmp/data" "$tmp/maps"; stop "$server"

# ---- readers -------------------------------------------------------------------------------------------------------

say "readers"
# The shipped data, as a citizen, a journalist and a program read them; every answer is asked for once before.
serve "$tmp/shipped" maps
export BENCH_PATHS=$tmp/readers
{
  for atlas in krong-pa-2021 gia-lai-2023 ia-hdrai-2025 dak-ha-2024 dak-glei-2024; do
    printf '%s\n' "/?atlas=$atlas" "/hinh/$atlas/poverty_rate.svg" "/du-lieu/$atlas/observations.csv"
  done | grep -v 'hinh/dak-'
  curl -sf "$address/sitemap.xml" | grep -o '/xa/[0-9]*'
  printf '%s\n' / /tim?q=dat+bang /du-lieu /phuong-phap /phien-ban /quy-hoach /hinh/krong-pa-2021/poverty_rate.png \
    /nguon/krong-pa-2021/phu-luc-1/16/4 /api/atlases /api/atlases/krong-pa-2021/map
} > "$BENCH_PATHS"
while read -r path; do curl -sf "$address$path" -o /dev/null || say "no answer: $path"; done < "$BENCH_PATHS"
wrk -t2 -c200 -d$((2 * duration))s --timeout 10s --latency -s src/bench/paths.lua "$address" > "$tmp/readers.wrk"
readers_paths=$(wc -l < "$BENCH_PATHS")
readers_rate=$(awk '/Requests\/sec/ {printf "%.0f", $2}' "$tmp/readers.wrk")
readers_median=$(awk '$1 == "50%" {print $2}' "$tmp/readers.wrk")
readers_p99=$(awk '$1 == "99%" {print $2}' "$tmp/readers.wrk")
readers_errors=$(awk '/Non-2xx/ {n += $NF} /Socket errors/ {gsub(",", ""); n += $4 + $6 + $8 + $10} END {print n + 0}' "$tmp/readers.wrk")
readers_mb=$(resident_mb "$server")
stop "$server"

# ---- serving -------------------------------------------------------------------------------------------------------

say "serving"
serve "$tmp/data" "$tmp/maps"; country_s=$first_map_s; sleep 4; country_mb=$(resident_mb "$server")
map=/api/atlases/bench-2026/map
mkdir -p "$tmp/overlay/static/bench"
curl -sf "$address$map" -o "$tmp/overlay/static/bench/map.json"
map_kb=$(stat -c %s "$tmp/overlay/static/bench/map.json" | awk '{printf "%.0f", $1 / 1000}')
stop "$server"
serve_with_file "$tmp/data" "$tmp/maps"
frontport=$((30000 + RANDOM % 10000))
java -cp "$classes" vn.giamngheo.bench.PostgisFront "$jdbc" "$frontport" >"$tmp/front.log" 2>&1 &
started+=("$!")
front=http://127.0.0.1:$frontport
for _ in {1..300}; do
  curl -s -m 2 "$front/unit/x" -o /dev/null && break
  sleep 0.1
done
curl -s -m 2 "$front/unit/x" -o /dev/null || { cat "$tmp/front.log" >&2; exit 1; }
unit=$(psql -c "select min(code) from shape where province = '$province'")

# Both are asked when they have been up for a while: the atlas makes the boundaries of today's tiles ready first.
sleep 12
# All take turns, and the first turn is not counted: what is asked first would be asked of code not compiled yet.
declare -A rate=()
for ((turn = 0; turn <= rounds; turn++)); do
  while read -r name where options; do
    # shellcheck disable=SC2086 # options are words
    got=$(duration=$(((duration + 1) / 2)) load "$where" $options)
    (( turn == 0 )) || rate[$name]="${rate[$name]:-} $got"
  done <<END
atlas_map $address$map
atlas_map_gz $address$map -H Accept-Encoding:gzip
static_map $address/bench/map.json
joined $address$map?geometry=false -s src/bench/unknown.lua
uncached $address$map?geometry=true -s src/bench/unknown.lua
postgis_map $front/map/$province
atlas_unit $address/api/atlases/bench-2026/units/$unit
postgis_unit $front/unit/$unit
END
done
middle() { tr ' ' '\n' <<<"${rate[$1]}" | grep . | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
atlas_map=$(middle atlas_map) atlas_map_gz=$(middle atlas_map_gz) static_map=$(middle static_map) joined=$(middle joined)
uncached=$(middle uncached) postgis_map=$(middle postgis_map) atlas_unit=$(middle atlas_unit) postgis_unit=$(middle postgis_unit)

say "tiles"
# A new program, and then one like a server that has been up for a while: both are asked, alike, for tiles of zooms that are
# not those measured, until their code is compiled. No measured tile is kept: each round has a new program, and a list of
# layers of its own within it ("districts" adds none, for there are none on that day). Atlas and PostGIS take turns, so that
# what else the machine does hits both.
tiles_from() { ours="$address/tiles/2026-01-01/{z}/{x}/{y}.mvt?layers=communes"; }
theirs() { echo "$front/tiles/$(tolerance "$1")/{z}/{x}/{y}"; }
scale_of() { case $1 in 6) tolerance 1000 ;; 8) tolerance 250 ;; *) tolerance 114 ;; esac; }
stop "$server"
serve "$tmp/data" "$tmp/maps"; tiles_from; sleep 6
new_program=$(tiles_of "$ours" 8 -)
for ((round = 0; round < rounds; round++)); do
  stop "$server"
  serve "$tmp/data" "$tmp/maps"; tiles_from; sleep 6
  for z in 5 7 9 11 12; do
    for layers in "" ,provinces ,districts ,provinces,districts; do
      tiles_of "$ours$layers" $z - >/dev/null
      tiles_of "$(theirs 250)" $z - >/dev/null
    done
  done
  for layers in "" ,districts; do
    for z in 6 8 10; do
      tiles_of "$ours$layers" $z "$tmp/paths$z" >>"$tmp/ours$z"
      tiles_of "$(theirs "$(scale_of $z)")" $z - >>"$tmp/theirs$z"
    done
  done
  peak_mb=$(awk '/VmHWM/ {printf "%.0f", $2 / 1024}' "/proc/$server/status")
done
rows= cold_ratios= coldest=
for z in 6 8 10; do
  cold=$(together "$tmp/ours$z")
  pg=$(together "$tmp/theirs$z")
  if [[ $z == 8 ]]; then pg8=$pg; fi
  BENCH_PATHS=$tmp/paths$z; export BENCH_PATHS
  warm=$(load "$address" -s src/bench/paths.lua)
  cold_ratio=$(ratio "$(rate_of "$cold")" "$(rate_of "$pg")")
  cold_ratios+="${cold_ratios:+, }$cold_ratio × at z$z"
  coldest=$(printf '%s\n' $coldest "$cold_ratio" | sort -g | head -1)
  rows+="| z$z, simplified to $(scale_of $z) m, cold | $cold | $pg | $cold_ratio |"$'\n'
  rows+="| z$z, warm, 8 connections | $warm tiles/s | (as cold: it keeps no tiles) | $(ratio "$warm" "$(rate_of "$pg")") |"$'\n'
done
new_ratio=$(ratio "$(rate_of "$new_program")" "$(rate_of "$pg8")")

# verdict VALUE atleast|atmost BUDGET: whether the budget is kept
verdict() {
  awk -v a="$1" -v how="$2" -v b="$3" 'BEGIN {kept = how == "atleast" ? a + 0 >= b + 0 : a + 0 <= b + 0
    printf "%s (budget: %s %s)", kept ? "kept" : "**missed**", how == "atleast" ? "at least" : "at most", b}'
}
say "statistics"
# What fails must not cost the page, but has to stand on it.
bench PriorityBench >"$tmp/priority" || echo "**the rest failed**, see the messages" >>"$tmp/priority"
bench SpatialBench >"$tmp/spatial" || echo "**the rest failed**, see the messages" >>"$tmp/spatial"
# times FILE: its lines as a list, each that has a budget with the verdict
times() {
  awk '{
    if (match($0, /: [0-9.]+ s \(budget [0-9.]+ s.*/)) {
      split(substr($0, RSTART), part, " ")
      printf "- %s: %.3f s, %s (budget: at most %g)\n", substr($0, 1, RSTART - 1), part[2],
        part[2] + 0 <= part[5] + 0 ? "kept" : "**missed**", part[5]
    } else print "- " $0
  }' "$1"
}
load_average=$(cut -d' ' -f1-3 /proc/loadavg)
busy=
awk -v a="${load_before%% *}" -v n="$(nproc)" 'BEGIN {exit !(a > n / 2)}' &&
  busy="**The machine was busy with other work when this began (load average $load_before on $(nproc) cores): times are longer and rates lower than on a quiet machine, and ratios uncertain.**"

# ---- report --------------------------------------------------------------------------------------------------------

cpu=$(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo)
ram=$(awk '/MemTotal/ {printf "%.0f GB", $2 / 1024 / 1024}' /proc/meminfo)
cat <<REPORT
# Benchmarks

Printed by \`src/bench/run.sh$($quick && echo ' --quick')\` on $(date +%F); run it again and compare. Ratios above 1 are in the atlas's favour
unless said. Both programs and the load generator share the machine, over the loopback address.

- Machine: $(nproc) × $cpu, $ram memory; load average before $load_before, at the end $load_average
- $(java -version 2>&1 | head -1); atlas $(git rev-parse --short HEAD 2>/dev/null || echo '–')
- $(ogrinfo --version); PostgreSQL $("$pgbin/postgres" --version | grep -oE '[0-9.]+' | head -1), PostGIS $(psql -c 'select postgis_lib_version()'); wrk, 2 threads, 8 connections, ${duration} s
- Commands: those in \`src/bench/run.sh\`; atlas and PostgreSQL both have the boundaries in memory before tiles are asked for
- PostgreSQL: 512 MB shared buffers, JIT off; its data are the atlas's own simplified boundaries, in Web Mercator with a
  GiST index for tiles. Before it stands \`PostgisFront\`: Javalin and Jetty as in the atlas, one prepared statement a request,
  eight pooled connections, nothing kept, no compression (the atlas's tiles are gzipped, which is in its times).

$busy

In short:

- Import with simplification: $(seconds "$tmp/import") s, $(verdict "$(seconds "$tmp/import")" atmost 60); \`ogr2ogr\` into PostGIS, without simplification, $(seconds "$tmp/ogrpg") s.
- Start to the first map, shipped data: $shipped_s s, $(verdict "$shipped_s" atmost 3); resident $shipped_mb MB, $(verdict "$shipped_mb" atmost 350); with a class-data archive $archive_s s, $(verdict "$archive_s" atmost 1.5).
- Map of a province: $(ratio "$atlas_map" "$static_map") of a static file, $(verdict "$(ratio "$atlas_map" "$static_map")" atleast 0.5); $(ratio "$atlas_map" "$postgis_map") × PostGIS, $(verdict "$(ratio "$atlas_map" "$postgis_map")" atleast 10).
- One unit by code: $(ratio "$atlas_unit" "$postgis_unit") × PostGIS, $(verdict "$(ratio "$atlas_unit" "$postgis_unit")" atleast 1).
- 200 readers at once: $readers_rate answers a second, $readers_errors errors.
- Cold tiles beside \`ST_AsMVT\`: $cold_ratios; the least $(verdict "$coldest" atleast 2).
- Ranks and statistics: $(times "$tmp/priority" | cat - <(times "$tmp/spatial") | grep -c ', kept') budgets kept, $(times "$tmp/priority" | cat - <(times "$tmp/spatial") | grep -cF '**missed**' || true) missed.

## Import of $(zcat "$communes" | grep -c '"type":"Feature",') communes

| | time, s | peak memory, MB | result, MB |
|---|---|---|---|
| \`atlas import boundaries\`: read, match, repair, validate, simplify, store | $(seconds "$tmp/import") | heap ${heap:-?} of at most 1024; resident $(rss_mb "$tmp/import") | $(megabytes "$tmp/data/atlas.mv.db") |
| \`ogr2ogr\` into GeoPackage: read, store | $(seconds "$tmp/gpkg") | resident $(rss_mb "$tmp/gpkg") | $(megabytes "$tmp/communes.gpkg") |
| \`ogr2ogr\` into PostGIS: read, store | $(seconds "$tmp/ogrpg") | resident $(rss_mb "$tmp/ogrpg"), without the server | $pgsize |

${taken:-The import reported no count.}

## Start until the first map is answered, second start

| | time, s | resident after 4 s, MB |
|---|---|---|
| shipped data | $shipped_s | $shipped_mb |
| shipped data, class-data archive | $archive_s | |
| with the communes above | $country_s | $country_mb |

Most memory ever resident while serving a round of the tiles below: $peak_mb MB.

## 200 readers at once, shipped data

$readers_paths addresses one after the other (first pages, units, pictures, search, sources, open files, map), gzipped, over 200
connections, each kept: $readers_rate answers a second, median $readers_median, 99 % within $readers_p99, errors: $readers_errors;
resident $readers_mb MB.

## Maps and units, requests a second

Middle of $rounds turns in which each is asked in its turn, after one that is not counted.

| | atlas | beside | ratio |
|---|---|---|---|
| map of province $province with figures, ${map_kb} kB | $atlas_map | $static_map: the same server, a static file of that size | $(ratio "$atlas_map" "$static_map") |
| the same, beside PostGIS | $atlas_map | $postgis_map: PostgisFront | $(ratio "$atlas_map" "$postgis_map") |
| the same, gzipped | $atlas_map_gz | | |
| the same, computed anew each time | $uncached | $postgis_map: PostgisFront | $(ratio "$uncached" "$postgis_map") |
| the join alone: units ⟕ figures ⟕ sources, classed, no geometry, computed anew each time | $joined | | |
| one unit by code | $atlas_unit | $postgis_unit: PostgisFront | $(ratio "$atlas_unit" "$postgis_unit") |

## Vector tiles of communes

Cold: every tile of the country (at most $most of a zoom), over two connections, none of them kept; $((2 * rounds)) times, atlas and
PostGIS in turn, in $rounds newly started programs. Before, both were asked alike for tiles of zooms 5, 7, 9, 11 and 12, so
that their code is compiled, as that of a server which has been up for a while. Times are those of the tiles, with
the client, which is the same for both; empty places of the box are asked for too and not counted. The atlas keeps boundaries ready, rounded for each zoom; a tile is cut, written and gzipped when
asked for. A newly started program, whose code is not compiled: z8, $new_program; $new_ratio × PostGIS, which
needs no compiling.

| | atlas | PostGIS \`ST_AsMVT\` | ratio |
|---|---|---|---|
$rows
## Ranks and statistics, both cores, nothing kept

$(times "$tmp/priority")
$(times "$tmp/spatial")
REPORT
