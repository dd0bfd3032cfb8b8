#!/usr/bin/env bash
# gmt.sh MISSION OUT.png: the map with GMT 6 in modern mode and its own coast (GSHHG).
set -euo pipefail
id=$(realpath "$1") out=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
red='#c0392b' blue='#2471a3' sea='#cfe2f3' ground='#f5f1e6'
value() { jq -r "$1" "$id/map.json"; }
centre=$(value '.centre | join("/")')
height=$(value '.mapPx')
sheet_height=$(value '.mapPx + .titlePx')
size=12
[ "$(jq '.features | length' "$id/places.json")" -lt 25 ] || size=9

segments() { # role, evidence
  jq -r --arg role "$1" --arg evidence "$2" '.features[] | select(.properties.role == $role and .properties.evidence == $evidence and .properties.flight != "return")
    | ">", (.geometry.coordinates[] | @tsv)' "$id/legs.json"
}
points() { # evidence
  jq -r --arg evidence "$1" '.features[] | select(.properties.evidence == $evidence) | .geometry.coordinates | @tsv' "$id/places.json"
}
labels() { # side or inset_side
  jq -r --arg key "$1" '{E: "ML", W: "MR", N: "BC", S: "TC", NE: "BL", NW: "BR", SE: "TL", SW: "TR"} as $justify
    | .features[] | select(.properties[$key]) | .geometry.coordinates + [$justify[.properties[$key]], .properties.name] | @tsv' "$id/places.json"
}
names() { # countries or seas
  jq -r --arg kind "$1" '.features[] | select(.properties.kind == $kind) | .geometry.coordinates + [.properties.name] | @tsv' "$id/names.json"
}
arrows() {
  jq -r '.features[] | .geometry.coordinates + [.properties.angle, 0.4] | @tsv' "$id/arrows.json"
}
draw() { # region and projection, resolution, side or inset_side, smallest area of coast
  gmt coast $1 -D"$2" -A"$4" -G$ground -S$sea -C$sea -W1/0.4p,#7f8c8d -W2/0.2p,#9fb8c8 -N1/0.4p,#b8ab94 -Bg15
  names countries | gmt text -F+f8p,Helvetica,#7a7a7a+jMC
  names seas | gmt text -F+f11p,Times-Italic,#4f7a99+jMC
  segments escort illustrative | gmt plot -W13p,$blue
  segments lead inferred | gmt plot -W1.8p,$red,9_4
  segments lead illustrative | gmt plot -W2p,$red,0_4:0p --PS_LINE_CAP=round
  arrows | gmt plot -Sv10p+e+a50+h0.2 -W0.1p,$red -G$red
  points reported | gmt plot -Sc8p -G$red -W0.7p,white
  points illustrative | gmt plot -Sc5.5p -Gwhite -W0.9p,$red
  labels "$3" | gmt text -F+f${size}p,Helvetica-Bold,#1a1a1a=~2.5p,white+j -Dj6p/4p
}
legend() {
  ! grep -q inferred "$id/legs.json" || echo "S 24p - 40p - 1.8p,$red,9_4 54p Path inferred"
  ! grep -q 'illustrative","role":"lead' "$id/legs.json" || echo "S 24p - 40p - 2p,$red,1_3 54p Path illustrative"
  echo "S 24p c 8p $red 0.7p,white 54p Reported place"
  ! grep -q illustrative "$id/places.json" || echo "S 24p c 5.5p white 0.9p,$red 54p Waypoint, illustrative"
  ! grep -q escort "$id/legs.json" || echo "S 24p - 40p - 8p,$blue 54p Israeli F-15 escort"
}

gmt set PS_MEDIA 960px${sheet_height}p MAP_FRAME_TYPE plain MAP_FRAME_PEN 0.6p,#555555 MAP_GRID_PEN_PRIMARY 0.3p,#9db8cc FONT_ANNOT_PRIMARY 8p,Helvetica,#4f7a99 \
  FONT_LABEL 11p MAP_ORIGIN_X 0 MAP_ORIGIN_Y 0 GMT_AUTO_DOWNLOAD off MAP_TICK_LENGTH_PRIMARY 0 PROJ_ELLIPSOID Sphere
paper() { # from the bottom, to the top: white, for all of the sheet's width
  printf '%s %s\n' 0 "$1" 960 "$1" 960 "$2" 0 "$2" | gmt plot -R0/960/0/"$sheet_height" -Jx1p -B+n -Gwhite -Xf0 -Yf0
}

gmt begin map png E144
  paper 0 "$sheet_height"
  # A disc larger than the sheet where the map is not a disc: whatever lies outside is cut by the paper.
  read -r horizon width x y <<<"$(value '.extent as [$x0, $y0, $x1, $y1] | (.widthPx / ($x1 - $x0)) as $scale | 6371008.8 as $earth
    | (.horizonDeg // ([$x0, $x1] | map(. * .) | max) as $xx | ([$y0, $y1] | map(. * .) | max) as $yy
      | ([(($xx + $yy) | sqrt) / 2 / $earth, 1] | min | asin) * 359 / 3.14159265) as $horizon
    | (4 * $earth * (($horizon * 3.14159265 / 360) | sin) * $scale) as $width
    | [$horizon, $width, -$x0 * $scale - $width / 2, -$y0 * $scale - $width / 2] | map(tostring) | join(" ")')"
  gmt basemap -Rg "-JA$centre/$horizon/${width}p" -Bg15 "-Xf${x}p" "-Yf${y}p"
  draw "" l side 1000
  paper "$height" "$sheet_height"
  echo "16 $((sheet_height - 32)) $(value .title)" | gmt text -F+f22p,Helvetica-Bold,#111111+jBL -N
  echo "16 $((sheet_height - 52)) $(value .subtitle)" | gmt text -F+f12.5p,Helvetica,#444444+jBL -N
  gmt set FONT_ANNOT_PRIMARY 11p,Helvetica,#222222
  legend | gmt legend -Dx22p/22p+w180p+jBL -F+gwhite@8+c8p/8p
  if [ "$(value '.inset // empty')" ]; then
    box=-R$(value '.inset | [.[0], .[2], .[1], .[3]] | join("/")')
    gmt inset begin -Dx626p/$((height - 204))p+w320p/190p -F+p1.5p,#333333
      gmt basemap "$box" -JM320p -B+n
      draw "" l inset_side 10
    gmt inset end
  fi
gmt end
# What the disc has beyond the sheet, GMT has kept, to the right and at the top.
convert map.png -gravity SouthWest -background white -extent "1920x$((sheet_height * 2))" "$out"
