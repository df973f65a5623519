// The map as an expert would write it by hand: paths projected once, one attribute per change, one transform per move.
import { geoAzimuthalEqualArea, geoGraticule10, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { feature } from "topojson-client";
import { OPENING } from "./dates.js";

const WIDTH = 1200;
const HEIGHT = 800;
const el = document.querySelector("#map");
const holds = (span, day) => span.from <= day && (span.to === null || day < span.to);
const fetched = (file) => fetch(file).then((response) => response.json());

window.bench = { el };
window.bench.ready = Promise.all([fetched(el.dataset.atlas), fetched("facts.json")]).then(draw);

function draw([topology, facts]) {
  const projection = geoAzimuthalEqualArea().rotate([-80, -48]).clipAngle(179.9).precision(0.3);
  projection.scale(600).translate([WIDTH / 2, HEIGHT / 2]);
  const path = geoPath(projection).digits(1);
  const svg = select(el).append("svg").attr("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  const scene = svg.append("g");
  scene.append("path").attr("class", "graticule").attr("d", path(geoGraticule10()));
  const lands = scene.append("g").attr("class", "lands").selectAll("path");
  const countries = lands.data(feature(topology, topology.objects.countries).features).join("path").attr("d", path);
  const marks = scene.append("g").attr("class", "marks").selectAll("circle").data(facts.sites).join("circle");
  marks
    .attr("r", 5)
    .attr("class", (site) => site.bloc)
    .each(function (site) {
      const [x, y] = projection([site.lon, site.lat]);
      select(this).attr("cx", x.toFixed(1)).attr("cy", y.toFixed(1));
    });
  const standing = histories(facts.standings);
  const partners = countries.filter((country) => standing.has(country.id));
  const show = (day) => {
    partners.attr("class", (country) => standing.get(country.id).find((span) => holds(span, day))?.standing ?? null);
    marks.attr("display", (site) => (site.active.some((span) => holds(span, day)) ? null : "none"));
    tell(facts, day);
  };
  show(OPENING);
  const move = el.dataset.move === "css" ? slide(svg) : redraw(scene, marks);
  const camera = zoom()
    .extent([
      [0, 0],
      [WIDTH, HEIGHT],
    ])
    .scaleExtent([1, 32])
    .on("zoom", ({ transform }) => move(transform));
  select(el).call(camera);
  window.bench.setDay = show;
  window.bench.view = (k) =>
    select(el).call(camera.transform, zoomIdentity.translate((WIDTH / 2) * (1 - k), (HEIGHT / 2) * (1 - k)).scale(k));
}

// A move that keeps lines and marks sharp.
function redraw(scene, marks) {
  let drawn = 1;
  return (transform) => {
    scene.attr("transform", transform);
    if (transform.k === drawn) return;
    drawn = transform.k;
    marks.attr("r", 5 / drawn);
  };
}

// The cheapest possible move: the finished picture moves as one layer, and lines and marks scale with it.
function slide(svg) {
  const { style } = svg.node();
  style.willChange = "transform";
  style.transformOrigin = "0 0";
  return ({ x, y, k }) => (style.transform = `translate(${x}px,${y}px) scale(${k})`);
}

function histories(standings) {
  const all = new Map();
  for (const fact of standings) all.set(fact.n, [...(all.get(fact.n) ?? []), fact]);
  return all;
}

// The date and the counts in words.
function tell({ standings, sites }, day) {
  const members = standings.filter((fact) => fact.standing === "member" && holds(fact, day)).length;
  const western = sites.filter(
    (site) => site.bloc === "western" && site.active.some((span) => holds(span, day)),
  ).length;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  document.querySelector("#said").textContent = `${date}: ${members} members, ${western} Western sites`;
}
