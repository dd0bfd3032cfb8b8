#!/usr/bin/env bash
# mapshaper.sh MISSION OUT.svg: the map with mapshaper. It has no titles, legends or insets: the first two are put around it, as one does.
set -euo pipefail
id=$1 out=$2
value() { jq -r "$1" "$id/map.json"; }
extent=$(value '.extent | join(",")')
laea=$(value '"+proj=laea +lon_0=\(.centre[0]) +lat_0=\(.centre[1]) +R=6371008.8"')
size=13
[ "$(jq '.features | length' "$id/places.json")" -lt 25 ] || size=10.5
if [ "$(value '.horizonDeg // 0')" != 0 ]; then
  # The disc of the horizon, as a polygon in metres.
  jq '.extent[3] as $r | {type: "Polygon", coordinates: [[range(0; 361; 2) | . * 3.14159265 / 180 | [$r * cos, $r * sin]]]}' "$id/map.json" >"$id/sea.json"
else
  jq '.extent as [$w, $s, $e, $n] | 50000 as $more | [$w - $more, $s - $more, $e + $more, $n + $more] as [$a, $b, $c, $d] | {type: "Polygon", coordinates: [[[$a, $b], [$a, $d], [$c, $d], [$c, $b], [$a, $b]]]}' "$id/map.json" >"$id/sea.json"
fi
jq '.features |= [.[] | select(.properties.flight != "return")]' "$id/legs.json" >"$id/there.json"
node node_modules/.bin/mapshaper \
  -i base/land-cut.json name=land -i base/borders-cut.json name=borders -i base/lakes-cut.json name=lakes \
  -i "$id/there.json" name=legs -i "$id/places.json" name=places -i "$id/places.json" name=labelled -i "$id/names.json" name=names -i "$id/arrows.json" name=arrows \
  -graticule interval=15 name=graticule \
  -proj "$laea" densify target=graticule,land,borders,lakes,legs,places,labelled,names,arrows \
  -i "$id/sea.json" name=sea \
  -clip sea target=graticule \
  -clip sea target=land \
  -clip sea target=borders \
  -clip sea target=lakes \
  -clip sea target=names \
  -style target=sea fill=#d9e8f2 -style target=graticule stroke=#b5c9d8 stroke-width=0.5 \
  -style target=land fill=#f4f0e8 stroke=#8797a3 stroke-width=0.6 -style target=lakes fill=#d9e8f2 \
  -style target=borders stroke=#c0b5a4 stroke-width=0.6 \
  -style target=legs 'stroke=role == "escort" ? "#2b6ca3" : "#b5281c"' 'stroke-width=role == "escort" ? 13 : 2.4' \
    'stroke-dasharray=role == "escort" ? "1000 0" : evidence == "inferred" ? "9 5" : "2.4 3.6"' \
  -style target=arrows fill=#b5281c \
  -symbols target=arrows type=polygon sides=3 radius=6 'rotation=90 - angle' pixel-scale=1 fill=#b5281c \
  -style target=names label-text=name text-anchor=middle 'font-size=kind == "seas" ? 13 : 10' 'font-style=kind == "seas" ? "italic" : "normal"' \
    'letter-spacing=kind == "seas" ? "0" : "1.5px"' 'fill=kind == "seas" ? "#55809c" : "#7c7c7c"' font-family='Open Sans' \
  -style target=places 'r=evidence == "reported" ? 4 : 3' 'fill=evidence == "reported" ? "#b5281c" : "#ffffff"' 'stroke=evidence == "reported" ? "#ffffff" : "#b5281c"' stroke-width=1 \
  -each 'side = side || only_side' target=labelled -filter '!!side' target=labelled \
  -style target=labelled label-text=name font-size=$size font-weight=600 font-family='Open Sans' fill=#1a1a1a \
    css='paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round' \
    'text-anchor=side.includes("E") ? "start" : side.includes("W") ? "end" : "middle"' \
    'dx=side.includes("E") ? 7 : side.includes("W") ? -7 : 0' \
    "dy=side === 'N' ? -8 : side === 'S' ? 8 + $size * 0.7 : side.includes('N') ? -6 : side.includes('S') ? 13 : 4" \
  -o "$id/mapshaper.svg" format=svg width="$(value .widthPx)" svg-bbox="$extent" target=sea,graticule,land,lakes,borders,names,legs,arrows,places,labelled force

key() { # y, drawing, words
  printf '<g transform="translate(12 %s)">%s<text x="52" y="4" font-size="12" fill="#222">%s</text></g>' "$1" "$2" "$3"
}
legend() {
  local y=16
  ! grep -q inferred "$id/legs.json" || { key $y '<line x2="40" stroke="#b5281c" stroke-width="2.4" stroke-dasharray="9 5"/>' 'Path inferred'; y=$((y + 20)); }
  ! grep -q 'illustrative","role":"lead' "$id/legs.json" || { key $y '<line x2="40" stroke="#b5281c" stroke-width="2.4" stroke-dasharray="2.4 3.6"/>' 'Path illustrative'; y=$((y + 20)); }
  key $y '<circle cx="20" r="4" fill="#b5281c"/>' 'Reported place'; y=$((y + 20))
  ! grep -q illustrative "$id/places.json" || { key $y '<circle cx="20" r="3" fill="#fff" stroke="#b5281c"/>' 'Waypoint, illustrative'; y=$((y + 20)); }
  ! grep -q escort "$id/legs.json" || { key $y '<line x2="40" stroke="#2b6ca3" stroke-width="8"/>' 'Israeli F-15 escort'; y=$((y + 20)); }
}
{
  value "\"<svg xmlns=\\\"http://www.w3.org/2000/svg\\\" xmlns:xlink=\\\"http://www.w3.org/1999/xlink\\\" width=\\\"960\\\" height=\\\"\\(.titlePx + .mapPx)\\\" font-family=\\\"Open Sans, sans-serif\\\">\""
  value '"<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><text x=\"16\" y=\"28\" font-size=\"21\" font-weight=\"700\">\(.title)</text><text x=\"16\" y=\"49\" font-size=\"13\" fill=\"#444\">\(.subtitle)</text><g transform=\"translate(0 \(.titlePx))\">"'
  sed -e '/^<?xml/d' "$id/mapshaper.svg"
  content=$(legend)
  rows=$(grep -o '<text' <<<"$content" | wc -l)
  echo "<g transform=\"translate(14 $(($(value .mapPx) - rows * 20 - 26)))\"><rect width=\"200\" height=\"$((rows * 20 + 12))\" fill=\"#fff\" fill-opacity=\".92\"/>$content</g></g></svg>"
} >"$out"
