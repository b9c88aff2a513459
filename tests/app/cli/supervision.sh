#!/usr/bin/env bash
# The command line's contract for case-file review and ledgers: exit codes, what is refused and why, files whole or not at all.
# Usage: supervision.sh PROGRAM LEDGERS. Prints one line a check; ends with the number that failed.
. "$(dirname "$0")/checks.sh"
ledgers="$2"
absent() { # NAME FILE
    if [ -e "$2" ]; then echo "FAIL  $1: $2 is there"; failed=$((failed + 1)); else echo "ok    $1"; fi
}

"$cli" demo --out "$work/demo" >/dev/null 2>&1 || { echo "FAIL  the demo does not run"; exit 1; }
store="$work/demo/practice.anjuan"
as() { local who="$1"; shift; "$cli" --store "$store" --now 2026-11-21 --as "$who" "$@"; }

check "the standard prints without a store" 0 "$cli" evaluate standard ordinary-100
says "with its last item" 全过程音像记录
check "an unknown standard is input not valid" 3 "$cli" evaluate standard no-such
check "only a supervision officer draws" 1 as chen evaluate sample --seed 7
says "and the refusal says so" 陈 "$work/err"
check "an administrator sees no batch" 1 as sysadmin evaluate list
check "a draw needs a seed" 3 as chu evaluate sample
check "a period that ends before it begins is not valid" 3 as chu evaluate sample --seed 7 --from 2026-05-01 --to 2026-04-01
check "a period without closed cases has nothing to draw" 3 as chu evaluate sample --seed 7 --from 2025-01-01 --to 2025-12-31
check "an unknown method is wrong usage" 2 as chu evaluate sample --seed 7 --method dice
check "a batch is drawn" 0 as chu --json evaluate sample --seed 20261123 --size 10 --title 复核
batch="$(sed -n 's/.*"batch": "\([0-9A-Z]*\)".*/\1/p' "$work/out" | head -1)"
says "the answer keeps the seed" '"seed": "20261123"'
says "and the algorithm" sm3-order-1
case=云青综执立〔2026〕18号
check "the batch is listed" 0 as chu evaluate list
says "with its title" 复核
check "nobody reviews own work" 1 as chu evaluate assign "$batch" "$case" chen
says "and the refusal names the person" 陈某 "$work/err"
check "somebody unknown reviews nothing" 1 as chu evaluate assign "$batch" "$case" nobody
check "a sheet without a reviewer is not filled" 1 sh -c "echo '{\"sign\":true}' | '$cli' --store '$store' --now 2026-11-21 --as chu evaluate score $batch '$case' --facts -"
check "a file that was not drawn is not found" 1 as chu evaluate assign "$batch" 01NOCASE chu
check "an unknown batch is refused" 1 as chu evaluate show 01NOBATCH
check "the sheet is assigned" 0 as chu evaluate assign "$batch" "$case" chu
check "the report waits for every sheet" 1 as chu evaluate report "$batch" --to "$work/report.pdf"
absent "and nothing was written" "$work/report.pdf"
score() { echo "$1" | as chu evaluate score "$batch" "$case" --facts -; }
check "a sheet is signed by its reviewer alone" 1 sh -c "echo '{\"sign\":true}' | '$cli' --store '$store' --now 2026-11-21 --as wu evaluate score $batch '$case' --facts -"
check "a deduction above the points is not valid" 3 score '{"items":[{"item":28,"deduction_tenths":31,"comment":"x"}]}'
check "a deduction needs its reason" 3 score '{"items":[{"item":28,"deduction_tenths":10}]}'
check "an unknown item is not valid" 3 score '{"items":[{"item":99}]}'
check "facts that are no JSON are not valid" 3 score '{'
check "what was done well is a text" 3 score '{"merit":5}'
as chu --json evaluate show "$batch" > "$work/before.json"
items='{"item":28,"deduction_tenths":10,"comment":"缴款账户未写"}'
check "one wrong item changes nothing" 3 score "{\"items\":[$items,{\"item\":99}]}"
as chu --json evaluate show "$batch" > "$work/after.json"
if cmp -s "$work/before.json" "$work/after.json"; then echo "ok    the batch is as it was"; else echo "FAIL  the batch changed"; failed=$((failed + 1)); fi
vetoes="$(sed -n 's/.*"veto": "\(V[0-9]*\)".*/\1/p' "$work/after.json" | sort -u | sed 's/.*/{"veto":"&","applies":false,"comment":"查无此情形"}/' | paste -sd,)"
check "the sheet is filled and signed" 0 score "{\"items\":[$items],\"others_full\":true,\"vetoes\":[$vetoes],\"merit\":\"现场照片逐张注明\",\"sign\":true}"
check "a signed sheet no longer changes" 1 score "{\"items\":[$items]}"
check "the report is issued" 0 as chu --json evaluate report "$batch" --to "$work/report.pdf"
says "with its sheet beside it" report-1.pdf
if command -v pdftotext >/dev/null; then
    pdftotext "$work/report.pdf" "$work/report.txt"
    says "the report prints the seed" 20261123 "$work/report.txt"
    says "and what was done well" 现场照片逐张注明 "$work/report.txt"
    says "and what was deducted" 缴款账户未写 "$work/report.txt"
fi
check "the report is written out once more" 0 as chu evaluate report "$batch" --to "$work/again.pdf"
if cmp -s "$work/report.pdf" "$work/again.pdf"; then echo "ok    it is the same paper"; else echo "FAIL  another paper came out"; failed=$((failed + 1)); fi
check "a place that cannot be written is input not valid" 3 as chu evaluate report "$batch" --to "$work/none/report.pdf"
check "the store is whole" 0 "$cli" --store "$store" store verify

check "a ledger is tried without a store" 0 "$cli" --json import ledger "$ledgers/legacy_ledger.gb18030.csv" --dry-run
says "its encoding is told" GB18030
check "an office without a store is asked nothing" 0 "$cli" --json import ledger "$ledgers/legacy_ledger.utf16.csv" --dry-run
says "UTF-16 likewise" UTF-16
check "the ledger comes in" 0 as chen --json import ledger "$ledgers/legacy_ledger.gb18030.csv"
says "as cases" '"cases_made": 42'
check "another encoding of the same rows adds nothing" 0 as chen --json import ledger "$ledgers/legacy_ledger.csv"
says "at all" '"cases_made": 0'
printf 'PK\003\004 no ledger' > "$work/book.csv"; printf '%%PDF-1.7' > "$work/paper.csv"; printf '当事人,案由\r\n"方某,占道' > "$work/open.csv"; printf 'x,y\r\n1,2\r\n' > "$work/strange.csv"
for file in book paper open strange; do check "$file.csv is refused as input not valid" 3 as chen import ledger "$work/$file.csv"; done
says "naming the file" strange.csv "$work/err"
check "a map with an unknown meaning is refused" 3 sh -c "echo '{\"案由\":\"nonsense\"}' > '$work/m.json'; '$cli' import ledger '$ledgers/legacy_ledger.csv' --map '$work/m.json' --dry-run"
printf '当事人,案由\r\n方某,"=HYPERLINK(""http://x"")"\r\n' > "$work/formula.csv"
check "a cell that looks like a formula comes in" 0 as chen --json import ledger "$work/formula.csv"

check "a ledger needs a file" 2 as chen export ledger
check "an unknown kind of file is input not valid" 3 as chen export ledger --to "$work/out.ods"
absent "and nothing was written" "$work/out.ods"
check "a folder that is not there is input not valid" 3 as chen export ledger --to "$work/none/out.csv"
check "an administrator gets no ledger" 1 as sysadmin export ledger --to "$work/no.csv"
absent "not even a file" "$work/no.csv"
check "every case goes out as CSV" 0 as chen --json export ledger --to "$work/out.csv"
says "44 of them" '"cases": 44'
says "no cell is a formula" "\"'=HYPERLINK(\"\"http://x\"\")\"" "$work/out.csv"
if [ "$(head -c 3 "$work/out.csv" | od -An -tx1 | tr -d ' ')" = efbbbf ]; then echo "ok    it begins with its byte-order mark"; else echo "FAIL  no byte-order mark"; failed=$((failed + 1)); fi
check "what went out is understood again" 0 "$cli" --json import ledger "$work/out.csv" --dry-run
says "and the cell is as it was" '"cause": "=HYPERLINK(\"http://x\")"'
check "every case goes out as a workbook" 0 as chen export ledger --to "$work/out.xlsx"
if unzip -p "$work/out.xlsx" xl/sharedStrings.xml | grep -qF '=HYPERLINK(' && ! unzip -p "$work/out.xlsx" xl/worksheets/sheet1.xml | grep -q '<f>'; then
    echo "ok    as texts, without a formula"; else echo "FAIL  the workbook's cells"; failed=$((failed + 1)); fi
check "the ledger of a period" 0 as chen --json report ledger --from 2026-01-01 --to 2026-12-31 --to-file "$work/year.csv"
says "has the office's own case" 云青综执罚决〔2026〕12号 "$work/year.csv"
check "a day that is none is input not valid" 3 as chen report ledger --from 2026-13-01 --to-file "$work/bad.csv"
check "a period the wrong way round is input not valid" 3 as chen report ledger --from 2026-02-01 --to 2026-01-01 --to-file "$work/bad.csv"
absent "and nothing was written" "$work/bad.csv"
check "the yearly table of penalties" 0 as chen --json report annual --from 2026-01-01 --to 2026-12-31 --to-file "$work/annual.csv"
says "counts the office's own decision" '"decisions": 1'
says "with its heading" 罚没金额（万元） "$work/annual.csv"
check "needs its period" 2 as chen report annual --to-file "$work/annual2.csv"
echo "$failed failed"
[ "$failed" -eq 0 ]
