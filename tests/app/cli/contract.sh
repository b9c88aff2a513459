#!/usr/bin/env bash
# The command line's contract: exit codes, the demo's numbers and findings, the ledger twice, damage named.
# Usage: contract.sh PROGRAM LEDGER. Prints one line a check; ends with the number that failed.
. "$(dirname "$0")/checks.sh"
ledger="$2"

check "the demo runs end to end" 0 "$cli" --json demo --out "$work/demo"
cp "$work/out" "$work/demo.json"
for number in 责改〔2026〕31 立〔2026〕18 先登〔2026〕5 登处〔2026〕5 罚告〔2026〕14 法审〔2026〕14 罚决〔2026〕12 结〔2026〕11; do
    says "the demo numbers its papers: $number" "云青综执${number}号" "$work/demo.json"
done
says "the demo takes the archive number" 20260011 "$work/demo.json"
says "the demo's case is archived" '"stage": "archived"' "$work/demo.json"
says "the demo's store is whole" '"verified": true' "$work/demo.json"
store="$work/demo/practice.anjuan"

check "somebody unknown is refused" 1 "$cli" --store "$store" --as nobody case list
check "a wrong option is wrong usage" 2 "$cli" case act
check "an impossible day is input not valid" 3 "$cli" calendar is-workday 2026-02-30
check "a year that is not published is said to be so" 3 "$cli" calendar is-workday 2027-05-01
says "and is never guessed" 2027 "$work/err"
check "facts that are no JSON are input not valid" 3 sh -c "echo '{' | '$cli' --store '$store' --as chen case new --facts -"
check "a field that is missing is named" 3 sh -c "echo '{\"source\":\"patrol\"}' | '$cli' --store '$store' --as chen case new --facts -"
says "by its key or label" 缺 "$work/err"
check "an administrator sees no case" 1 "$cli" --store "$store" --as sysadmin case list
check "an auxiliary may register nothing" 1 sh -c "echo '{\"source\":\"patrol\",\"content\":\"x\",\"place\":\"y\",\"discovered_on\":\"2026-11-13\",\"handling\":\"z\"}' | '$cli' --store '$store' --now 2026-11-13 --as zhou case new --facts -"
check "a store that is not there cannot be opened" 4 "$cli" --store "$work/none.anjuan" store info
check "the day of a store that is no practice store is the clock's" 0 "$cli" --store "$store" --now 2026-11-13 --as chen case list
says "the list shows the case" 平砾 "$work/out"
check "the archived case shows its pre-check" 0 "$cli" --store "$store" --as chen case check 云青综执立〔2026〕18号
check "the guidance of the case is told" 0 "$cli" --json --store "$store" --as chen case guidance 云青综执立〔2026〕18号
says "with the range of the law" '"most_fen": 2000000'
says "and the fine inside its tier" '"holds_fine": true'
says "no case of the same kind is there" '"count": 0'
check "a fine above the most is told as never" 0 "$cli" --json --store "$store" --as chen case guidance 云青综执立〔2026〕18号 --fine 20000.01
says "by its place" '"place": "above-most"'
check "a fine that is no sum is input not valid" 3 "$cli" --store "$store" --as chen case guidance 云青综执立〔2026〕18号 --fine many
check "an administrator gets no guidance" 1 "$cli" --store "$store" --as sysadmin case guidance 云青综执立〔2026〕18号
check "a matter is shown with what the office says of it" 0 "$cli" --json --store "$store" --as chen catalogue show HB003
says "its exemption" '"exemptions"'
says "and the power for it" '"power": "delegated"'
check "the lawyer's copy prints" 0 "$cli" procedure show ordinary
says "with its articles" 行政处罚法第五十八条第一款 "$work/out"
check "the simulator goes through the lawful case" 0 "$cli" --json procedure simulate
says "to the archive" '"stage": "archived"'
check "one officer at the scene" 0 "$cli" --json procedure simulate --set officers=one until=decision-approved
says "is named by its rule" '"rule": "R01"'
check "the penalty on the spot is gone through" 0 "$cli" --json procedure simulate --procedure on-the-spot
says "to its archive" '"stage": "archived"'
check "a fine that is too high on the spot" 0 "$cli" --json procedure simulate --procedure on-the-spot --set fine=300
says "is named by its rule" '"rule": "R36"'
check "the questions of the disposition are listed" 0 "$cli" procedure questions --procedure disposition
says "with its own" again=
check "told acts are gone through as a file" 0 "$cli" --json procedure simulate --facts "$(dirname "$0")/../../../resources/practice/case.json" --set days=5
check "a choice that is not there is input not valid" 3 "$cli" procedure simulate --set officers=none
check "the questions are listed" 0 "$cli" procedure questions
says "with their choices" officers=one
check "the guides are listed" 0 "$cli" guide list --matter HB003
says "by their matter" spilled-material
check "a guide is shown" 0 "$cli" guide show common
says "with the article of two officers" 第四十二条第一款
check "a guide is printed" 0 "$cli" guide print spilled-material --to "$work/guide.pdf"
check "a guide that is not there is input not valid" 3 "$cli" guide show nothing

# A referral: asked for in a case, approved by two, packed, sent, refused, and the same letter received elsewhere.
at() { # WHEN WHO COMMAND…
    local when="$1" who="$2"; shift 2
    "$cli" --json --store "$store" --now "$when" --as "$who" "$@"
}
value() { sed -n "s/.*\"$1\": \"\([^\"]*\)\".*/\1/p" "$work/out" | head -1; }
echo '{"source":"patrol","content":"山坡取土","place":"西岭村","discovered_on":"2026-11-13","handling":"核查"}' > "$work/lead.json"
check "a lead is registered" 0 at 2026-11-13T09:00 chen case new --facts "$work/lead.json"
lead="$(value case)"
echo '{"kind":"department","receiver":"云江县自然资源局","facts_found":"未经批准取土","reasons":"不属于本机关职权","attachments":["照片"],"whole_case":true,"officers":["chen","li"]}' > "$work/refer.json"
check "a reviewer asks for no referral" 1 at 2026-11-13T09:00 wu refer open "$lead" --facts "$work/refer.json"
check "a referral is asked for" 0 at 2026-11-13T09:00 chen refer open "$lead" --facts "$work/refer.json"
says "as a draft" '"state": "draft"'
ref="$(value referral)"
check "what is not approved is not packed" 1 at 2026-11-13T09:00 chen refer pack "$ref" --to "$work/early"
check "the unit head signs" 0 at 2026-11-13T10:00 sun refer act "$ref" approve
says "and it is still a draft" '"state": "draft"'
check "the principal head approves" 0 at 2026-11-13T11:00 zheng refer act "$ref" approve
says "with a number of its register" '云青综执移函〔2026〕'
check "it is packed" 0 at 2026-11-13T11:00 chen refer pack "$ref" --to "$work/package"
says "with its digests" '"sm3"' "$work/package/manifest.json"
check "a package is not written over" 3 at 2026-11-13T11:00 chen refer pack "$ref" --to "$work/package"
echo '{"text":"专人送达","at":"14:00"}' > "$work/send.json"
check "a step without its text is input not valid" 3 at 2026-11-13T14:00 chen refer act "$ref" send
check "it is sent" 0 at 2026-11-13T14:00 chen refer act "$ref" send --facts "$work/send.json"
says "the answer is due in five working days" '"answer_due": "2026-11-20"'
check "a chase before that day is refused" 1 at 2026-11-16T09:00 chen refer act "$ref" chase
check "a chase after it makes its letter" 0 at 2026-11-23T09:00 chen refer act "$ref" chase
says "of that kind" chase-letter
check "the chase letter can be printed" 0 at 2026-11-23T09:00 chen refer render "$ref" chase-letter --to "$work/chase.pdf"
echo '{"answer":"accepted","received_on":"2026-11-23","received_by":"钱某"}' > "$work/receipt.json"
check "an answer that is none is input not valid" 3 sh -c "echo '{\"answer\":\"perhaps\"}' | '$cli' --store '$store' --now 2026-11-23 --as chen refer receipt '$ref' --facts -"
check "receipt and acceptance are recorded" 0 at 2026-11-23T10:00 chen refer receipt "$ref" --facts "$work/receipt.json"
says "in one state" '"state": "accepted"'
check "the whole case has left" 0 at 2026-11-23T10:00 chen case show "$lead"
says "by referral" '"stage": "referred-out"'
check "the package is received" 0 at 2026-11-23T10:00 li refer receive "$work/package"
says "as a letter that came in" '"state": "received"'
incoming="$(value referral)"
check "the same letter is received once" 1 at 2026-11-23T10:00 li refer receive "$work/package"
cp -r "$work/package" "$work/broken"; printf x >> "$work/broken/$(ls "$work/broken" | grep '^01-')"
check "a changed paper is input not valid" 3 at 2026-11-23T10:00 li refer receive "$work/broken"
says "and is named" '01-'
check "an officer does not decide on a letter" 1 at 2026-11-23T10:00 li refer act "$incoming" accept
check "the unit head accepts it" 0 at 2026-11-23T10:00 sun refer act "$incoming" accept
opened="$(value case)"
check "its case is there" 0 at 2026-11-23T10:00 sun case timeline "$opened"
says "with its origin" '云青综执移函〔2026〕'
check "all referrals are listed" 0 at 2026-11-23T10:00 wu refer status
says "both of them" "$incoming"
check "an administrator sees none" 1 at 2026-11-23T10:00 sysadmin refer status
check "a referral that is not there is refused" 1 at 2026-11-23T10:00 chen refer status none
# Evidence files: a photograph and a long recording go in with a step, come out in a bundle, and are nowhere in clear.
printf '\xff\xd8\xff\xe0 PLANTED-PHOTO-4401990' > "$work/photo 1.jpg"
{ printf '\0\0\0\030ftypisom PLANTED-FILM-4401990'; head -c 3000000 /dev/zero; } > "$work/film.mp4"
echo '{"id":"E90","kind":"audio-visual","name":"补充录像","made_on":"2026-11-13","maker":"陈某","object":"现场","late":"补充"}' > "$work/e90.json"
act() { "$cli" --store "$store" --as chen "$@"; }
check "a missing file changes nothing" 3 act case act 云青综执立〔2026〕18号 add-evidence --facts "$work/e90.json" --attach "$work/photo 1.jpg" "$work/none.mp4"
says "and is named" "none.mp4" "$work/err"
check "a folder is no file" 3 act case act 云青综执立〔2026〕18号 add-evidence --facts "$work/e90.json" --attach "$work"
check "a step without place for files says so" 3 act case act 云青综执立〔2026〕18号 state-facts --facts "$work/e90.json" --attach "$work/film.mp4"
act case timeline 云青综执立〔2026〕18号 > "$work/timeline"
if grep -q E90 "$work/timeline"; then echo "FAIL  something was entered"; failed=$((failed + 1)); else echo "ok    nothing was entered"; fi
check "files go in with a step" 0 act case act 云青综执立〔2026〕18号 add-evidence --facts "$work/e90.json" --attach "$work/photo 1.jpg" "$work/film.mp4"
check "and are listed" 0 act --json case files 云青综执立〔2026〕18号
says "by name" '"name": "photo 1.jpg"'
says "with what they are" '"media_type": "video/mp4"'
says "and their size" '"size": 3000033'
check "a file comes out again" 0 act case save-file 云青综执立〔2026〕18号 film.mp4 --to "$work/back.mp4"
if cmp -s "$work/film.mp4" "$work/back.mp4"; then echo "ok    byte for byte"; else echo "FAIL  the film came back changed"; failed=$((failed + 1)); fi
check "a file that the case has not is refused" 3 act case save-file 云青综执立〔2026〕18号 other.mp4 --to "$work/x"
check "an administrator gets no file" 1 "$cli" --store "$store" --as sysadmin case save-file 云青综执立〔2026〕18号 film.mp4 --to "$work/x"
check "the whole file goes out as a folder" 0 act case bundle 云青综执立〔2026〕18号 --to "$work/bundle"
says "with its contents list" 卷内目录
check "a folder is not written over" 3 act case bundle 云青综执立〔2026〕18号 --to "$work/bundle"
if cmp -s "$work/film.mp4" "$(find "$work/bundle" -name film.mp4)"; then echo "ok    the film lies in the bundle"; else echo "FAIL  no film in the bundle"; failed=$((failed + 1)); fi
says "the manifest names it" film.mp4 "$work/bundle/manifest.json"
check "and as a zip" 0 act case bundle 云青综执立〔2026〕18号 --to "$work/bundle.zip"
check "the zip is whole" 0 unzip -tq "$work/bundle.zip"
check "the whole file prints as one PDF" 0 act --json case print 云青综执立〔2026〕18号 --to "$work/whole.pdf"
says "and says how many pages" '"pages": '
printed=$(grep -o '"pages": [0-9]*' "$work/out" | grep -o '[0-9]*'); counted=$(pdfinfo "$work/whole.pdf" | awk '/^Pages/ {print $2}')
if [ "$printed" = "$counted" ]; then echo "ok    as many as it has: $counted"; else echo "FAIL  $printed pages said, $counted there"; failed=$((failed + 1)); fi
if grep -qa "PLANTED" "$store" "$store"-wal "$store.vault" "$store.vault"-wal 2>/dev/null; then
    echo "FAIL  a planted file lies in clear in the store"; failed=$((failed + 1)); else echo "ok    nothing of the files lies in clear in the store"; fi

# A new catalogue: compared, refused by row and column, adopted by a head only.
matters="$(dirname "$0")/../../../resources/catalogue/matters.csv"
sed 's/,50000,500000,fixed/,60000,500000,fixed/' "$matters" | grep -v '^CG002,' > "$work/matters.csv"
check "a new catalogue is compared" 0 "$cli" --store "$store" --as chen catalogue import "$work/matters.csv" --dry-run
says "what changed is named by its column" 最低罚款
echo '{"matters":["HB003",{"code":"GH003","power":"own","basis":"城乡规划法第六十五条"}],"boundaries":[]}' > "$work/lists.json"
check "lists of the office are compared" 0 "$cli" --json --store "$store" --as chen catalogue compare "$work/lists.json"
says "with the power that is given" '"code": "GH003"'
says "and nothing is changed" '"adopted": false'
check "an officer does not adopt it" 1 "$cli" --store "$store" --as chen catalogue import "$work/matters.csv"
check "a head does" 0 "$cli" --json --store "$store" --as zheng catalogue import "$work/matters.csv" --version-name 2026-2 --from 2030-01-01
says "as a dated version" '"adopted": true'
check "not twice" 3 "$cli" --store "$store" --as zheng catalogue import "$work/matters.csv" --version-name 2026-2 --from 2031-01-01
sed '3s/fixed/guessed/' "$matters" > "$work/wrong.csv"
check "a wrong cell is input not valid" 3 "$cli" --store "$store" --as zheng catalogue import "$work/wrong.csv" --version-name x --from 2032-01-01
says "named by its file" wrong.csv "$work/err"
says "and its column" basis "$work/err"
qian() { printf '{"login":"%s","name":"钱某","post":"科员","roles":["%s"],"certificate":"云执证0009","certificate_from":"2026-01-01","certificate_to":"%s"}' "$1" "$2" "$3"; }
user() { ANJUAN_NEW_PASSWORD='another first one' "$cli" --json --store "$store" --as "$@"; }
check "the people are listed" 0 user chen user list
says "with the state of their accounts" '"sees_cases": true' "$work/out"
qian qian officer 2030-12-31 > "$work/qian.json"
check "an officer admits nobody" 1 user chen user add --facts "$work/qian.json"
check "an administrator makes an account" 0 user sysadmin user add --facts "$work/qian.json"
says "which waits for a head" '"waits_for_admission": true' "$work/out"
check "a login is not given twice" 3 user sysadmin user add --facts "$work/qian.json"
check "who waits sees no case" 1 env ANJUAN_PASSWORD='another first one' "$cli" --store "$store" --as qian case list
check "an administrator cannot admit to the cases" 1 user sysadmin user admit qian
check "a head admits" 0 user zheng user admit qian
check "who was admitted sees the cases" 0 env ANJUAN_PASSWORD='another first one' "$cli" --store "$store" --as qian case list
check "roles are set" 0 user zheng user roles qian team-leader
check "and shown" 0 user zheng user show qian
says "as set" '"team-leader"' "$work/out"
check "two administrator roles are refused" 3 user zheng user roles qian system-administrator audit-administrator
check "nobody changes his own roles" 1 user zheng user roles zheng deputy-head
qian qian officer 2026-02-01 > "$work/qian.json"
check "a person is changed" 0 user zheng user add --change --facts "$work/qian.json"
check "an expired certificate is said in words" 0 "$cli" --store "$store" --as zheng user show qian
says "with its day" 2026-02-01 "$work/out"
check "the security administrator sets a first password" 0 user secadmin user password qian
says "and a head admits again" '"waits_for_admission": true' "$work/out"
check "somebody who left is disabled" 0 user zheng user disable chu
says "and it is said that the key stays" '"store_key_unchanged": true' "$work/out"
check "who left does not sign in" 1 "$cli" --store "$store" --as chu case list
check "nobody unknown is shown" 1 user zheng user show nobody
check "one's own password is changed" 0 env ANJUAN_NEW_PASSWORD='yet another one' "$cli" --store "$store" --as he user password
check "and the old one no longer opens" 1 "$cli" --store "$store" --as he case list

check "the ledger comes in" 0 "$cli" --json --store "$store" --as chen import ledger "$ledger"
says "every row as a case" '"cases_made": 42' "$work/out"
check "the ledger comes in again" 0 "$cli" --json --store "$store" --as chen import ledger "$ledger"
says "and adds nothing" '"cases_made": 0' "$work/out"
printf 'PK\003\004 no ledger' > "$work/book.csv"
check "a file that is no CSV is refused" 3 "$cli" --store "$store" --as chen import ledger "$work/book.csv"

# The fast lane and the branches: what the window does, the command line does.
check "the lawyer's copy of the penalty on the spot prints" 0 "$cli" procedure show on-the-spot
says "with its article" 行政处罚法第五十一条 "$work/out"
spot() { # YUAN → a penalty on the spot
    echo "{\"officers\":[\"li\",\"wang\"],\"at\":\"09:05\",\"kind\":\"natural-person\",\"name\":\"吕某\",\"matter\":\"CG002\",\"place\":\"西岭村村道旁\",\"conduct\":\"随意倾倒生活垃圾\",\"penalties\":[{\"kind\":\"fine\",\"amount_fen\":${1}00}],\"certificates_shown\":true,\"told\":true,\"rights_told\":true,\"defence\":\"无申辩\",\"correction\":\"已清理\",\"performance\":\"当场缴纳\"}" > "$work/spot.json"
}
spot 300
check "300 yuan against a person are not decided on the spot" 1 at 2026-11-17T09:10 li case fast --facts "$work/spot.json"
says "and the article is named" 行政处罚法第五十一条 "$work/out"
spot 100
check "100 yuan are" 0 at 2026-11-17T09:10 li case fast --facts "$work/spot.json"
says "with a number of the register" '当罚〔2026〕'
street="$(value case)"
echo '{"officers":["li","wang"],"amount_fen":10000,"ground":"up-to-100","receipt":"示例000457"}' > "$work/cash.json"
check "the cash is collected" 0 at 2026-11-17T09:12 li case act "$street" collect-cash --facts "$work/cash.json"
echo '{"officers":["li"],"received_by":"sun"}' > "$work/record.json"
check "the decision is put on record" 0 at 2026-11-17T16:00 li case act "$street" report-on-spot --facts "$work/record.json"
check "what falls due within a week is told" 0 at 2026-11-17T17:00 li deadlines --within 7d
says "the cash among it" '"limit": "D51"' "$work/out"
check "a span that is no number of days is input not valid" 3 at 2026-11-17T17:00 li deadlines --within soon
echo '{"source":"patrol","content":"门前堆放物料","place":"东桥路2号","discovered_on":"2026-11-17","handling":"核查"}' > "$work/stall.json"
check "a lead under the procedure of an order is registered" 0 at 2026-11-17T10:00 chen case new --procedure disposition --facts "$work/stall.json"
stall="$(value case)"
check "moving it is shown before it is done" 0 at 2026-11-17T10:00 chen procedure preview "$stall" --to on-the-spot
says "what opens" decide-on-spot "$work/out"
check "an unknown procedure is input not valid" 3 at 2026-11-17T10:00 chen procedure preview "$stall" --to none
echo '{"officers":["chen"],"procedure":"ordinary","reason":"需要立案调查"}' > "$work/move.json"
check "it is moved with its reason" 0 at 2026-11-17T10:05 chen case act "$stall" change-procedure --facts "$work/move.json"
# The law library, with invented laws.
laws="$(dirname "$0")/../../fixtures/statutes"
check "an officer imports no law" 1 "$cli" --store "$store" --as chen law import "$laws/示例管理法(2020-03-01).md"
check "a head imports two versions of a law" 0 "$cli" --json --store "$store" --as zheng law import "$laws/示例管理法(2020-03-01).md" "$laws/示例管理法(2025-06-01).txt"
says "both new" '"imported": true'
check "the same version again" 0 "$cli" --json --store "$store" --as zheng law import "$laws/示例管理法(2020-03-01).md"
says "changes nothing" '"imported": false'
printf '虚构法\n第一条 句\n第三条 句\n' > "$work/虚构法(2020-01-01).md"
check "a law with a gap is input not valid" 3 "$cli" --store "$store" --as zheng law import "$work/虚构法(2020-01-01).md"
says "by its line" 第3行 "$work/err"
check "the laws are listed" 0 "$cli" --json --store "$store" --as chen law list
says "with the day from which they hold" '"in_force_from": "2025-09-01"'
check "an article is shown" 0 "$cli" --store "$store" --as chen law show 示例管理法 1
says "as it holds today" 虚构的新句
check "an item on an earlier day" 0 "$cli" --store "$store" --as chen law show 中华人民共和国示例管理法 2.1.2 --on 2025-08-31
says "as it held then" 丑项
check "an article that the version does not have" 1 "$cli" --store "$store" --as chen law show 示例管理法 4
check "a law that is not there" 1 "$cli" --store "$store" --as chen law show 无此法 1
check "what is no article is input not valid" 3 "$cli" --store "$store" --as chen law show 示例管理法 一
check "a search" 0 "$cli" --json --store "$store" --as chen law search 寅项
says "finds the article" 示例管理法第二条

check "the store verifies" 0 "$cli" --store "$store" store verify
check "a backup is made and verified" 0 "$cli" --store "$store" store backup "$work/copy.anjuan"
check "a backup is not written over" 3 "$cli" --store "$store" store backup "$work/copy.anjuan"
cp "$work/copy.anjuan" "$work/hurt.anjuan"; cp "$work/copy.anjuan.vault" "$work/hurt.anjuan.vault" 2>/dev/null
offset=$(grep -abo '货车未密闭' "$work/hurt.anjuan" | head -1 | cut -d: -f1)
if [ -n "$offset" ]; then
    printf '\xe8\xbd\xbf' | dd of="$work/hurt.anjuan" bs=1 seek="$offset" conv=notrunc 2>/dev/null
    check "a word changed behind the program's back is damage" 5 "$cli" --store "$work/hurt.anjuan" store verify
    says "and is named" "case/" "$work/out"
else
    echo "FAIL  the changed word was not found in the store"; failed=$((failed + 1))
fi
echo "$failed failed"
[ "$failed" -eq 0 ]
