#!/usr/bin/env bash
# Builds, checks the format and runs every test. The last line is the runner's own count: N passed, N failed, N skipped.
#
#   tests/run.sh              what can be had here is installed; tests that lack a part are skipped and say so
#   tests/run.sh --no-skips   a skipped test counts as a failure
#
# CXBOT_TEST_POSTGRES (an ADO.NET connection string) and CXBOT_TEST_CHROMIUM (a path) are used as they are when set.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

skips_fail=false
case "${1:-}" in
    '') ;;
    --no-skips) skips_fail=true ;;
    *) echo "usage: tests/run.sh [--no-skips]" >&2; exit 2 ;;
esac

say() { echo "== $*"; }

scratch=$(mktemp -d)
cluster=
postgres_bin=

cleanup() {
    [[ -z $cluster ]] || in_cluster "$postgres_bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$scratch" ${cluster:+"$cluster"}
}
trap cleanup EXIT

# --- The parts that tests need beside .NET ---------------------------------------------------------------------------

find_chromium() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        # Ubuntu's chromium-browser may be a stub that only asks for a snap: a browser knows its version.
        if "$name" --version >/dev/null 2>&1; then command -v "$name"; return; fi
    done
    return 1
}

find_postgres_bin() {
    local initdb
    # Debian keeps the server's programs off the PATH, a folder for each version.
    initdb=$(command -v initdb || find /usr/lib/postgresql/*/bin -name initdb 2>/dev/null | sort -V | tail -n 1)
    [[ -n $initdb ]] && dirname "$initdb"
}

install_missing() {
    local missing=()
    [[ -n ${CXBOT_TEST_CHROMIUM:-} ]] || find_chromium >/dev/null || missing+=(chromium)
    [[ -n ${CXBOT_TEST_POSTGRES:-} ]] || find_postgres_bin >/dev/null || missing+=(postgresql)
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then return 0; fi

    export DEBIAN_FRONTEND=noninteractive
    say "Installing ${missing[*]}"
    apt-get -q update || true
    local package
    # One at a time: where one cannot be had, the other still can.
    for package in "${missing[@]}"; do
        apt-get -q install -y --no-install-recommends "$package" </dev/null || say "$package could not be installed"
    done
}

# PostgreSQL refuses to run as root; and its account may not enter the folder we stand in.
in_cluster() {
    if [[ $(id -u) == 0 ]]; then
        (cd "$cluster" && runuser -u postgres -- "$@")
    else
        (cd "$cluster" && "$@")
    fi
}

# A cluster of our own, so that nothing a developer keeps in theirs is touched.
start_postgres() {
    postgres_bin=$(find_postgres_bin) || return 1
    if [[ $(id -u) == 0 ]] && ! id postgres >/dev/null 2>&1; then return 1; fi

    cluster=$(mktemp -d)
    local password port attempt
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "$password" >"$cluster/password"
    if [[ $(id -u) == 0 ]]; then chown -R postgres "$cluster"; fi

    in_cluster "$postgres_bin/initdb" -D "$cluster/data" -U cxbot --auth=scram-sha-256 --pwfile="$cluster/password" \
        --encoding=UTF8 --locale=C --no-sync >"$scratch/initdb.log" 2>&1 || { cat "$scratch/initdb.log"; return 1; }

    # Nothing in this cluster outlives the run, so it need not reach the disk.
    local settings="-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    for attempt in 1 2 3 4 5 6 7 8; do
        # Below the range from which the system gives ports to clients; a taken one fails to start, and we try another.
        port=$((20000 + RANDOM % 10000))
        if in_cluster "$postgres_bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -o "$settings -p $port" -w start >"$scratch/pg_ctl.log" 2>&1; then
            export CXBOT_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=cxbot;Password=$password;Database=postgres"
            return 0
        fi
    done
    echo "PostgreSQL did not start in $attempt attempts:"
    cat "$scratch/pg_ctl.log" "$cluster/log" 2>/dev/null || true
    return 1
}

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 1; }

install_missing

if [[ -z ${CXBOT_TEST_CHROMIUM:-} ]] && CXBOT_TEST_CHROMIUM=$(find_chromium); then export CXBOT_TEST_CHROMIUM; fi
[[ -n ${CXBOT_TEST_CHROMIUM:-} ]] || say "Chromium is missing: the tests in a browser will be skipped"

[[ -n ${CXBOT_TEST_POSTGRES:-} ]] || start_postgres || say "PostgreSQL is missing: the tests on it will be skipped"

# --- Build, format, tests ---------------------------------------------------------------------------------------------

say "Building"
dotnet restore CxBot.sln
dotnet build CxBot.sln --no-restore -warnaserror

faults=()

say "Checking the format"
dotnet tool restore
dotnet csharpier check . || faults+=("the format differs: dotnet csharpier format .")

# Counts are added from the runner's reports; a project after another, so that their clocks do not fight for the processors.
passed=0 failed=0 skipped=0
for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    say "Testing $name"
    # A test that hangs is named after five minutes instead of holding the build for ever.
    dotnet test "$project" --no-build --results-directory "$scratch/results" --logger "trx;LogFileName=$name.trx" \
        --logger "console;verbosity=minimal" --blame-hang-timeout 5m --blame-hang-dump-type none </dev/null ||
        faults+=("$name failed")

    counters=$(grep -o '<Counters [^>]*' "$scratch/results/$name.trx" 2>/dev/null || true)
    counter() { sed -nE "s/.* $1=\"([0-9]+)\".*/\1/p" <<<"$counters"; }
    if [[ -n $counters ]]; then
        total=$(counter total) ok=$(counter passed) bad=$(($(counter failed) + $(counter error) + $(counter timeout) + $(counter aborted)))
        # The report counts a skipped test in its total, but not as notExecuted.
        passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + total - ok - bad))
    fi
done

[[ $((passed + failed)) -gt 0 ]] || faults+=("no test ran")
[[ $failed == 0 || ${#faults[@]} -gt 0 ]] || faults+=("tests failed")
if $skips_fail && [[ $skipped -gt 0 ]]; then faults+=("$skipped tests were skipped, and everything can be had here"); fi

for fault in ${faults[@]+"${faults[@]}"}; do say "Fault: $fault"; done
echo "$passed passed, $failed failed, $skipped skipped"
[[ ${#faults[@]} == 0 ]]
