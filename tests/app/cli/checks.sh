# What the contracts of the command line share. Sourced with PROGRAM in $1; each check prints one line.
set -u
cli="$1"
work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT
export ANJUAN_PASSWORD='a practice password' QT_QPA_PLATFORM=offscreen
failed=0
check() { # NAME EXPECTED-EXIT COMMAND…
    local name="$1" expected="$2"; shift 2
    "$@" >"$work/out" 2>"$work/err"; local code=$?
    if [ "$code" -eq "$expected" ]; then echo "ok    $name"; else
        echo "FAIL  $name: exit $code, expected $expected"; head -5 "$work/out" "$work/err"; failed=$((failed + 1)); fi
}
says() { # NAME TEXT [file]
    if grep -qF -- "$2" "${3:-$work/out}"; then echo "ok    $1"; else
        echo "FAIL  $1: nothing says “$2”"; head -5 "${3:-$work/out}"; failed=$((failed + 1)); fi
}
