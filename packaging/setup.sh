#!/bin/sh
# Prepares this checkout: uv in .outils, the locked dependencies in .venv, the system libraries Qt lacks.
#
#   sh packaging/setup.sh run     what the program needs, and a window's libraries where there is a screen
#   sh packaging/setup.sh test    the development tools as well, and Qt without a screen
#
# Does nothing, silently, while the lock is the one it last prepared. Why so: packaging/README.md.
set -eu
cd "$(dirname "$0")/.."
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
[ -w "${HOME:-}" ] || export UV_CACHE_DIR="${UV_CACHE_DIR:-.outils/cache}"

uv_requirement='uv>=0.13.9,<0.14'
offscreen_packages='libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0'
window_packages='libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0'

say() {
    printf '%s\n' "$*" >&2
}

give_up() {
    say "$@"
    exit 1
}

# Installs Debian packages for root; tells anybody else the line to paste.
need_packages() {
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        give_up "Il manque des paquets du système. Collez cette ligne, puis recommencez : sudo apt install $*"
    fi
    say "Installation des paquets du système : $*"
    apt_install "$@" >/dev/null 2>&1 || { apt-get update -qq && apt_install "$@" >/dev/null; } ||
        give_up "L'installation a échoué. Réglez ce que dit apt ci-dessus, puis essayez : apt install $*"
}

apt_install() {
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "$@"
}

# The path of a Python that is recent enough, outside any virtual environment.
find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        path=$("$name" -c 'import sys; sys.version_info >= (3, 11) and print(sys._base_executable)' 2>/dev/null) || continue
        [ -z "$path" ] || { printf '%s\n' "$path" && return; }
    done
    give_up "Il faut Python 3.11 ou plus récent : sudo apt install python3 (python3.11 sur un système plus ancien)."
}

# Beside .venv, which `uv sync` would empty of it; without venv nor ensurepip, which Debian ships apart.
install_uv() {
    [ ! -x .outils/bin/uv ] || return 0
    "$1" -m pip --version >/dev/null 2>&1 || need_packages python3-pip
    PIP_USER=0 PIP_REQUIRE_VIRTUALENV=0 PIP_ROOT_USER_ACTION=ignore "$1" -m pip install --quiet \
        --disable-pip-version-check --no-cache-dir --upgrade --target .outils "$uv_requirement" ||
        give_up "uv n'a pas pu être installé. Vérifiez la connexion à Internet, puis recommencez."
}

# Exactly what uv.lock says, with the Python found here and the certificates this machine trusts.
sync_environment() {
    python=$(find_python)
    say "Préparation des dépendances (une centaine de mégaoctets la première fois)…"
    install_uv "$python"
    UV_PROJECT_ENVIRONMENT=.venv UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-true}" \
        .outils/bin/uv sync --quiet --frozen --python "$python" "$@" ||
        give_up "Les dépendances n'ont pas pu être installées. Vérifiez la connexion à Internet, puis recommencez."
}

# Whether Qt loads, with the platform plugins named.
qt_loads() {
    .venv/bin/python - "$@" <<'PYTHON'
import ctypes
import pathlib
import sys

try:
    import PySide6.QtWidgets

    for name in sys.argv[1:]:
        plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
        ctypes.CDLL(str(plugins / f"libq{name}.so"))
except (ImportError, OSError) as missing:
    sys.exit(str(missing))
PYTHON
}

# need_qt "PLUGINS" "PACKAGES"
need_qt() {
    [ "$(uname)" = Linux ] || return 0
    # shellcheck disable=SC2086 # both are lists of words
    qt_loads $1 2>/dev/null || { need_packages $2 && qt_loads $1; } ||
        give_up "Qt ne se charge pas : la bibliothèque nommée ci-dessus manque encore."
}

# The French that scenarios are spelt by; other systems do without, and the tests say so.
need_dictionary() {
    [ "$(uname)" = Linux ] && [ ! -r /usr/share/hunspell/fr.dic ] || return 0
    need_packages hunspell-fr-classical
}

purpose=${1:-}
[ "$purpose" != run ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || purpose=window

prepared=.venv/.prepared-$purpose
state="$PWD $(cat uv.lock pyproject.toml packaging/setup.sh | cksum)"
[ ! -x .venv/bin/python ] || [ "$(cat "$prepared" 2>/dev/null)" != "$state" ] || exit 0

case $purpose in
run)
    sync_environment --no-dev --inexact
    ;;
window)
    sync_environment --no-dev --inexact
    need_qt "offscreen xcb" "$offscreen_packages $window_packages"
    ;;
test)
    sync_environment
    need_qt "offscreen" "$offscreen_packages"
    need_dictionary
    ;;
*)
    give_up "Usage : sh packaging/setup.sh run|test"
    ;;
esac
printf '%s\n' "$state" >"$prepared"
