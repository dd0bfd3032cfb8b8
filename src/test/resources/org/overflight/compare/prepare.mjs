// node prepare.mjs PROJECT SITE CREDIT_PX: reads the legs and places of each mission from SITE's downloads and the basemap from PROJECT's
// geodata, and writes what the peers draw into the folder it is run in: base/ and a folder per mission. All peers get the same
// content, choice of labels, projection (Lambert azimuthal equal-area, centre by hand) and frame; the style is each tool's own.
import {geoAzimuthalEqualArea, geoEquirectangular} from 'd3-geo';
import {geoProject} from 'd3-geo-projection';
import {feature, mesh} from 'topojson-client';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const EARTH_M = 6371008.8, WIDTH_PX = 960, TITLE_PX = 62;
const [project, site, creditPx] = process.argv.slice(2);
const here = new URL('.', import.meta.url).pathname;
const readJson = file => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file, features) => writeFileSync(file, JSON.stringify({type: 'FeatureCollection', features}));
const point = (coordinates, properties) => ({type: 'Feature', properties, geometry: {type: 'Point', coordinates}});
const line = (coordinates, properties) => ({type: 'Feature', properties, geometry: {type: 'LineString', coordinates}});

function basemap() {
  mkdirSync('base', {recursive: true});
  const countries = readJson(`${project}/geodata/basemap/countries-50m.json`);
  const waters = readJson(`${project}/geodata/basemap/lakes-rivers-50m.json`);
  const plane = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).reflectY(true).precision(0);
  const layers = {
    land: feature(countries, countries.objects.land),
    borders: {type: 'Feature', properties: {}, geometry: mesh(countries, countries.objects.countries, (a, b) => a !== b)},
    lakes: feature(waters, waters.objects.lakes),
  };
  for (const [name, layer] of Object.entries(layers)) {
    const features = layer.features ?? [layer];
    writeJson(`base/${name}.json`, features);
    // For the tools that work in the plane of longitude and latitude: cut at the antimeridian.
    writeJson(`base/${name}-cut.json`, geoProject({type: 'FeatureCollection', features}, plane).features);
  }
}

// A projection to metres on the map, y upward.
function toMetres([lonDeg, latDeg]) {
  const project = geoAzimuthalEqualArea().rotate([-lonDeg, -latDeg]).scale(EARTH_M).translate([0, 0]).precision(0);
  return position => { const [x, y] = project(position); return [x, -y]; };
}

// The part of the plane that is drawn, in metres: the route with a margin, or a disc, in the proportions of the sheet.
function frame(mission, positions, heightPx, metres) {
  let x0, y0, x1, y1;
  if (mission.horizonDeg) {
    const r = 2 * EARTH_M * Math.sin(mission.horizonDeg * Math.PI / 360);
    [x0, y0, x1, y1] = [-r, -r, r, r];
  } else {
    const xs = positions.map(p => metres(p)[0]), ys = positions.map(p => metres(p)[1]);
    [x0, y0, x1, y1] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  const margin = mission.marginPx ?? 4, [dx, dy] = mission.shiftPx ?? [0, 0];
  const metresPerPx = Math.max((x1 - x0) / (WIDTH_PX - 2 * margin), (y1 - y0) / (heightPx - 2 * margin));
  const x = (x0 + x1) / 2 + dx * metresPerPx, y = (y0 + y1) / 2 + dy * metresPerPx;
  const w = WIDTH_PX / 2 * metresPerPx, h = heightPx / 2 * metresPerPx;
  return [x - w, y - h, x + w, y + h].map(Math.round);
}

// Which of eight sides of its place a label takes, when it is to stand outside of the ring of the route.
function outward([x, y], [x0, y0, x1, y1]) {
  const turn = Math.atan2(y - (y0 + y1) / 2, x - (x0 + x1) / 2) / (Math.PI / 4);
  return ['E', 'NE', 'N', 'NW', 'W', 'SW', 'S', 'SE'][(Math.round(turn) + 8) % 8];
}

// Halfway along a leg of some length, its direction on the map in degrees anticlockwise from the right.
function arrow(coordinates, metres) {
  const at = coordinates.map(metres), steps = at.slice(1).map(([x, y], i) => Math.hypot(x - at[i][0], y - at[i][1]));
  let left = steps.reduce((sum, step) => sum + step, 0) / 2, i = 0;
  if (left < 6e5) return [];
  while (left > steps[i]) left -= steps[i++];
  return [point(coordinates[i], {angle: Math.round(Math.atan2(at[i + 1][1] - at[i][1], at[i + 1][0] - at[i][0]) * 180 / Math.PI)})];
}

function prepare(id, mission) {
  mkdirSync(id, {recursive: true});
  const [, heightPx] = readFileSync(`${site}/missions/${id}.svg`, 'utf8').match(/viewBox="0 0 960 (\d+)"/);
  const mapPx = heightPx - TITLE_PX - creditPx;
  const metres = toMetres(mission.centre);
  const all = readJson(`${site}/missions/${id}.geojson`).features;
  const legs = all.filter(f => f.geometry.type !== 'Point').flatMap(f =>
    (f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates).map(part =>
      line(part.map(p => p.slice(0, 2)), {evidence: f.properties.evidence, role: f.properties.role, flight: f.properties.flight_id})));
  const extent = frame(mission, legs.flatMap(f => f.geometry.coordinates), mapPx, metres);
  const seen = new Set();
  const places = all.filter(f => f.geometry.type === 'Point' && f.properties.role === 'lead').flatMap(f => {
    const {name, evidence} = f.properties, position = f.geometry.coordinates.slice(0, 2);
    if (seen.has(name)) return [];
    seen.add(name);
    const side = mission.labels[name] ?? mission.labels['*'];
    return [point(position, {
      name: name.startsWith('United States') ? name : name.replace(/ \(.*|, .*/, ''), evidence,
      side: side === 'outward' ? outward(metres(position), extent) : side, inset_side: mission.insetLabels?.[name],
      only_side: mission.labelsWithoutInset?.[name],
    })];
  });
  writeJson(`${id}/legs.json`, legs);
  writeJson(`${id}/places.json`, places);
  writeJson(`${id}/arrows.json`, legs.filter(f => f.properties.role === 'lead' && f.properties.flight !== 'return')
    .flatMap(f => arrow(f.geometry.coordinates, metres)));
  writeJson(`${id}/names.json`, ['countries', 'seas'].flatMap(kind => mission[kind].map(([name, ...at]) => point(at, {name, kind}))));
  writeFileSync(`${id}/map.json`, JSON.stringify({id, ...mission, extent, widthPx: WIDTH_PX, titlePx: TITLE_PX, mapPx}));
}

basemap();
for (const [id, mission] of Object.entries(readJson(`${here}missions.json`))) prepare(id, mission);
