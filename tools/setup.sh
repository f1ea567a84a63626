#!/bin/sh
# Installs ICU's development files where they are missing (Debian, Ubuntu); says what to do elsewhere.
set -eu

command -v swift >/dev/null 2>&1 || {
  echo "elek needs a Swift toolchain, 6.3 or newer: https://www.swift.org/install/" >&2
  exit 69
}

has_icu() {
  for directory in /usr/include /usr/local/include; do
    [ -e "$directory/unicode/ubrk.h" ] && return 0
  done
  return 1
}

has_icu && exit 0

manual="Install ICU's development files by hand (Debian and Ubuntu: apt-get install libicu-dev)."
command -v apt-get >/dev/null 2>&1 || { echo "$manual" >&2; exit 69; }
if [ "$(id -u)" -eq 0 ]; then
  sudo=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  sudo="sudo"
else
  echo "ICU's development files are missing and may not be installed from here. $manual" >&2
  exit 77
fi
echo "installing libicu-dev"
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
$sudo apt-get install -y -qq --no-install-recommends libicu-dev
