#!/usr/bin/env bash
# What Orca says of a lesson: `npm run build`, then `bash test/screen-reader/orca.sh [PLACE] > said.txt`. Needs Debian's orca,
# speech-dispatcher, at-spi2-core, dbus, xvfb, xdotool, firefox-esr and python3. Keys are pressed as somebody does who reads by ear:
# from heading to heading, on by paragraphs, to the first choice, pick it, to the next button, press it. Orca reads a page by itself
# when it has loaded, until a key is pressed.
set -euo pipefail
place=${1:-definitions/forms}
site=$(cd "$(dirname "$0")/../../dist/site" && pwd)
work=$(mktemp -d)
export DISPLAY=:77 HOME=$work XDG_RUNTIME_DIR=$work ACCESSIBILITY_ENABLED=1 LANG=C.UTF-8
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
python3 -m http.server 8768 --bind 127.0.0.1 --directory "$site" >/dev/null 2>&1 & pids+=($!)
Xvfb $DISPLAY -screen 0 1280x900x24 >/dev/null 2>&1 & pids+=($!)
mkdir "$work/profile"
cat > "$work/profile/user.js" <<'PREFS'
user_pref("accessibility.force_disabled", -1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("intl.accept_languages", "lv");
PREFS
sleep 2
cat > "$work/visit.sh" <<'VISIT'
/usr/libexec/at-spi-bus-launcher --launch-immediately > /dev/null 2>&1 & bus=$!
sleep 2
orca --replace --debug-file="$HOME/orca.log" > /dev/null 2>&1 & orca=$!
sleep 8
firefox-esr --no-remote --profile "$HOME/profile" "http://127.0.0.1:8768/learn/#/$1" > /dev/null 2>&1 & browser=$!
# Until the lesson is told, at most two minutes.
for _ in $(seq 120); do grep -q 'document web' "$HOME/orca.log" && break; sleep 1; done
sleep 10
for key in h h h Down Down r space b Return; do xdotool key "$key"; sleep 4; done
kill $browser $orca $bus
VISIT
dbus-run-session -- bash "$work/visit.sh" "$place" 2>/dev/null || true
sed -n "s/.*SPEECH OUTPUT: '//p" "$work/orca.log" | sed -E "s/' \{'.*$//; s/'$//"
