// node d3.mjs MISSION OUT.svg: the map with d3-geo, written as SVG by hand, as one does with it.
import {geoAzimuthalEqualArea, geoGraticule10, geoPath} from 'd3-geo';
import {readFileSync, writeFileSync} from 'node:fs';

const [id, out] = process.argv.slice(2);
const read = file => JSON.parse(readFileSync(file, 'utf8'));
const map = read(`${id}/map.json`), [legs, places, names, arrows] =
  ['legs', 'places', 'names', 'arrows'].map(name => read(`${id}/${name}.json`).features);
const [land, borders, lakes] = ['land', 'borders', 'lakes'].map(name => read(`base/${name}.json`));
const DASH = {reported: 'none', inferred: '9 5', illustrative: '0.1 5'};
const RED = '#b3261e', BLUE = '#1f6fb2';
const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function projection() {
  const [x0, , x1, y1] = map.extent, k = map.widthPx / (x1 - x0);
  const p = geoAzimuthalEqualArea().rotate(map.centre.map(v => -v)).scale(6371008.8 * k).translate([-x0 * k, y1 * k]);
  return p.clipAngle(map.horizonDeg ?? 178).clipExtent([[-2, -2], [map.widthPx + 2, map.mapPx + 2]]);
}

function label(text, [x, y], side, size) {
  const dx = side.includes('E') ? 7 : side.includes('W') ? -7 : 0;
  const dy = side.includes('N') ? -8 : side.includes('S') ? 8 + size * .7 : size * .35;
  const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
  return `<text class="place" font-size="${size}" x="${(x + dx).toFixed(1)}" y="${(y + (dx ? dy * .8 : dy)).toFixed(1)}" text-anchor="${anchor}">${escape(text)}</text>`;
}

function draw(p, sideOf) {
  const path = geoPath(p).digits(1);
  const size = places.length > 25 ? 10.5 : 13;
  const angleOf = f => f.properties.angle;
  return `<path class="water" d="${path({type: 'Sphere'})}"/><path class="grat" d="${path(geoGraticule10())}"/>
<path class="land" d="${path(land)}"/><path class="lake" d="${path(lakes)}"/><path class="border" d="${path(borders)}"/>
${names.map(f => [p(f.geometry.coordinates), f]).filter(([q]) => q).map(([[x, y], f]) =>
    `<text class="${f.properties.kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}">${f.properties.name}</text>`).join('')}
${legs.filter(f => f.properties.flight !== 'return').sort((a, b) => a.properties.role < b.properties.role ? -1 : 1).map(f => `<path class="leg" d="${path(f)}" stroke="${f.properties.role === 'escort' ? BLUE : RED}"
 stroke-width="${f.properties.role === 'escort' ? 13 : 2.4}" stroke-dasharray="${f.properties.role === 'escort' ? 'none' : DASH[f.properties.evidence]}" stroke-linecap="${f.properties.role === 'escort' ? 'butt' : 'round'}"/>`).join('')}
${arrows.map(f => [p(f.geometry.coordinates), f]).map(([q, f]) =>
    `<path d="M-5-5L6 0L-5 5Z" fill="${RED}" transform="translate(${q.map(v => v.toFixed(1))})rotate(${-angleOf(f)})"/>`).join('')}
${places.map(f => { const [x, y] = p(f.geometry.coordinates); const hollow = f.properties.evidence === 'illustrative';
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${hollow ? 2.8 : 4}" fill="${hollow ? '#fff' : RED}" stroke="${hollow ? RED : '#fff'}"/>`; }).join('')}
${places.filter(sideOf).map(f => label(f.properties.name, p(f.geometry.coordinates), sideOf(f), size)).join('')}`;
}

function inset() {
  if (!map.inset) return '';
  const w = 320, h = 190, [west, south, east, north] = map.inset;
  const corners = {type: 'MultiPoint', coordinates: [[west, south], [east, south], [west, north], [east, north]]};
  const p = geoAzimuthalEqualArea().rotate([-(west + east) / 2, -(south + north) / 2]).fitSize([w, h], corners).clipExtent([[-2, -2], [w + 2, h + 2]]);
  const outer = projection();
  const box = {type: 'LineString', coordinates: [[west, south], [east, south], [east, north], [west, north], [west, south]]};
  return `<path d="${geoPath(outer).digits(1)(box)}" fill="none" stroke="#333" stroke-width="1"/>
<svg x="${map.widthPx - w - 14}" y="14" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${draw(p, f => f.properties.inset_side)}
<rect width="${w}" height="${h}" fill="none" stroke="#333" stroke-width="3"/></svg>`;
}

function legend() {
  const entries = [...new Set(legs.map(f => f.properties.evidence))].map(evidence =>
    [`<line x2="40" stroke="${RED}" stroke-width="2.4" stroke-linecap="round" stroke-dasharray="${DASH[evidence]}"/>`, `Path ${evidence}`]);
  entries.push([`<circle cx="20" r="4" fill="${RED}" stroke="#fff"/>`, 'Reported place']);
  if (places.some(f => f.properties.evidence === 'illustrative')) entries.push([`<circle cx="20" r="2.8" fill="#fff" stroke="${RED}"/>`, 'Waypoint, illustrative']);
  if (legs.some(f => f.properties.role === 'escort')) entries.push([`<line x2="40" stroke="${BLUE}" stroke-width="8"/>`, 'Israeli F-15 escort']);
  const h = entries.length * 20 + 12;
  return `<g transform="translate(14 ${map.mapPx - h - 14})"><rect width="200" height="${h}" fill="#fff" fill-opacity=".92"/>${entries.map(([key, text], i) =>
    `<g transform="translate(12 ${16 + i * 20})">${key}<text x="52" y="4" font-size="12" fill="#222">${text}</text></g>`).join('')}</g>`;
}

writeFileSync(out, `<svg xmlns="http://www.w3.org/2000/svg" width="${map.widthPx}" height="${map.titlePx + map.mapPx}" font-family="Open Sans, sans-serif">
<style>.water{fill:#d5e4ee}.grat{fill:none;stroke:#b4c9d8;stroke-width:.5}.land{fill:#f3efe6;stroke:#8a99a3;stroke-width:.6}.lake{fill:#d5e4ee}.border{fill:none;stroke:#c3b8a6;stroke-width:.6}
.leg{fill:none}.place{fill:#1a1a1a;font-weight:600;paint-order:stroke;stroke:#fff;stroke-opacity:.85;stroke-width:3px;stroke-linejoin:round}
.countries{fill:#777;font-size:10px;letter-spacing:1.5px;text-anchor:middle}.seas{fill:#5b7f97;font-size:13px;font-style:italic;text-anchor:middle}</style>
<rect width="100%" height="100%" fill="#fff"/><text x="16" y="28" font-size="21" font-weight="700" fill="#111">${map.title}</text><text x="16" y="49" font-size="13" fill="#444">${map.subtitle}</text>
<svg y="${map.titlePx}" width="${map.widthPx}" height="${map.mapPx}">${draw(projection(), f => f.properties.side)}${inset()}${legend()}</svg></svg>`);
