// Makes world.json, the map's countries: node make-world.mjs countries-50m.json > world.json
// Needs topojson-client, topojson-simplify, d3-geo and i18n-iso-countries, and world-atlas 2.0.2 for its
// input, which is Natural Earth's 1:50m countries (public domain).
import fs from "node:fs";
import { geoArea, geoEqualEarth, geoPath } from "d3-geo";
import countries from "i18n-iso-countries";
import { merge } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";

const WITHOUT_CODE = { Kosovo: "XKX", Somaliland: "SOM", "N. Cyprus": "CYP" };
const atlas = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const ready = presimplify(atlas);
const topology = simplify(ready, quantile(ready, 0.08));
const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[2, 2], [998, 482]], { type: "Sphere" });
const path = geoPath(projection).digits(1);

const parts = new Map();
for (const geometry of topology.objects.countries.geometries) {
  const code = geometry.id ? countries.numericToAlpha3(geometry.id) : WITHOUT_CODE[geometry.properties.name];
  if (code && code !== "ATA") {
    parts.set(code, [...(parts.get(code) || []), geometry]);
  }
}
const world = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, geometries]) => {
  const shape = merge(topology, geometries);
  const largest = shape.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a))[0];
  // Islands that are less than a dot are left out, but never a whole country.
  shape.coordinates = shape.coordinates
    .filter((coordinates) => coordinates === largest.coordinates || path.area({ type: "Polygon", coordinates }) > 0.4)
    .map((rings) => rings.filter((ring, i) => i === 0 || path.area({ type: "Polygon", coordinates: [ring] }) > 0.4));
  const [x, y] = path.centroid(largest).map((at) => Math.round(at * 10) / 10);
  return { code, x, y, d: path(shape) || "" };
});
process.stdout.write("[\n" + world.map((country) => JSON.stringify(country)).join(",\n") + "\n]\n");
