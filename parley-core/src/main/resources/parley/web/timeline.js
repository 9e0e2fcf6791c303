// The timeline's chart: lanes of kinds on one axis of days, zoomed by wheel, fingers, keys and buttons.
// What a stretch of time holds comes from the workbench, as moments where they are few, as counts where many.

const d3 = window.d3;
const root = document.getElementById("timeline");
const card = document.getElementById("card");
const DAY = 86400000;
const NAMES = {
  contact: "Contacts", proposal: "Positions", measure: "Measures", deadline: "Deadlines",
  incident: "Incidents", statement: "Statements", event: "Events",
};
// the shape that deadlines have on the other pages
const HOURGLASS = {
  draw(path, size) {
    const s = Math.sqrt(size) * 0.6;
    path.moveTo(-s, -s);
    path.lineTo(s, -s);
    path.lineTo(-s, s);
    path.lineTo(s, s);
    path.closePath();
  },
};

const SHAPES = {
  contact: d3.symbolCircle, proposal: d3.symbolDiamond, measure: d3.symbolTriangle, deadline: HOURGLASS,
  incident: d3.symbolStar, statement: d3.symbolSquare, event: d3.symbolCross,
};
const ROW = 15;
const MOST_ROWS = 9;
const BIN_HEIGHT = 64;
const TOP = 26;

const day = (text) => new Date(text + "T00:00:00Z");
const text = (date) => date.toISOString().slice(0, 10);

let data;
let domain; // all days that there are
let shown; // those on the screen
let asked = 0;

async function load(from, to) {
  const address = new URL(root.dataset.src, location.href);
  if (from) {
    address.searchParams.set("start", text(from));
    address.searchParams.set("end", text(to));
  }
  const mine = ++asked;
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error("the workbench answered " + answer.status);
  }
  const json = await answer.json();
  if (mine === asked) {
    data = json;
    draw();
  }
}

function width() {
  return Math.max(280, root.clientWidth);
}

/** Rows so that no two moments of a row touch; those that find none are counted. */
function pack(items, x) {
  const ends = [];
  const packed = [];
  const left = new Map();
  for (const item of items) {
    const from = x(day(item.from));
    const to = Math.max(from, x(new Date(+day(item.to) + (item.from === item.to ? 0 : DAY))));
    const wide = to - from > 4;
    const start = from - (wide ? 1 : 6);
    const end = to + (wide ? 1 : 6);
    let row = ends.findIndex((last) => last < start);
    if (row < 0 && ends.length < MOST_ROWS) {
      row = ends.length;
    }
    if (row < 0) {
      const column = Math.round(from / 34) * 34;
      left.set(column, [...(left.get(column) || []), item]);
      continue;
    }
    ends[row] = end;
    packed.push({ item, row, from, to, wide });
  }
  return { packed, left, rows: ends.length + (left.size ? 1 : 0) };
}

function when(item) {
  const days = item.from === item.to ? item.from : item.from + " – " + item.to;
  const by = item.happened ? "by " : "after ";
  return item.certainty === "told" ? by + days + " (first told of)" : days;
}

function label(lane, item) {
  return `${when(item)}: ${item.what} (${item.status})`;
}

function showCard(event, first, second, third) {
  card.replaceChildren();
  for (const [tag, words] of [["span", first], ["b", second], ["span", third]]) {
    const part = document.createElement(tag);
    part.textContent = words;
    card.append(part);
  }
  card.hidden = false;
  const panel = card.offsetParent.getBoundingClientRect();
  const at = event.currentTarget.getBoundingClientRect();
  const x = Math.min(Math.max(0, at.left + at.width / 2 - panel.left - card.offsetWidth / 2), panel.width - card.offsetWidth - 4);
  card.style.left = x + "px";
  card.style.top = at.bottom - panel.top + 8 + "px";
}

function hideCard() {
  card.hidden = true;
}

function hover(selection, words) {
  selection
    .on("pointerenter focus", (event, each) => showCard(event, ...words(each)))
    .on("pointerleave blur", hideCard);
}

let svg;
let zoom;

function xNow() {
  return d3.scaleUtc(shown, [8, width() - 8]);
}

function draw() {
  const x = xNow();
  const lanes = data.lanes.map((lane) => ({
    ...lane,
    pack: lane.items ? pack(lane.items, x) : null,
  }));
  let y = TOP;
  for (const lane of lanes) {
    lane.y = y;
    lane.height = 24 + (lane.items ? Math.max(1, lane.pack.rows) * ROW : BIN_HEIGHT) + 8;
    y += lane.height;
  }
  const height = y + 6;
  svg.attr("viewBox", `0 0 ${width()} ${height}`).attr("height", height);
  const body = svg.select(".body");
  const focused = document.activeElement && document.activeElement.dataset && document.activeElement.dataset.key;
  body.selectAll("*").remove();
  const ticks = x.ticks(Math.max(2, Math.floor(width() / 110)));
  body.selectAll(".grid").data(ticks).join("line").attr("class", "grid")
    .attr("x1", (tick) => x(tick)).attr("x2", (tick) => x(tick)).attr("y1", TOP - 4).attr("y2", height);
  body.append("g").attr("class", "axis").attr("aria-hidden", "true").attr("transform", `translate(0,${TOP - 4})`)
    .call(d3.axisTop(x).tickValues(ticks).tickSizeOuter(0));
  for (const lane of lanes) {
    drawLane(body, lane, x);
  }
  if (data.today && day(data.today) >= shown[0] && day(data.today) <= shown[1]) {
    const at = x(day(data.today));
    body.append("line").attr("class", "today").attr("x1", at).attr("x2", at).attr("y1", TOP - 4).attr("y2", height);
  }
  document.getElementById("stretch").textContent = `${text(shown[0])} – ${text(shown[1])}`;
  if (focused) {
    const again = body.select(`[data-key="${CSS.escape(focused)}"]`).node();
    again && again.focus();
  }
}

function drawLane(body, lane, x) {
  const group = body.append("g").attr("class", "lane kind-" + lane.kind).attr("transform", `translate(0,${lane.y})`);
  group.append("line").attr("class", "lane-line").attr("x2", width());
  const name = group.append("text").attr("class", "lane-name").attr("x", 2).attr("y", 16).text(NAMES[lane.kind] + " ");
  name.append("tspan").attr("class", "lane-count").text(lane.count.toLocaleString("en"));
  if (lane.items) {
    drawItems(group, lane);
  } else {
    drawBins(group, lane, x);
  }
}

function drawItems(group, lane) {
  const symbol = d3.symbol(SHAPES[lane.kind], 62);
  const links = group.selectAll("a").data(lane.pack.packed).join("a")
    .attr("href", (each) => each.item.href)
    .attr("data-key", (each) => each.item.href)
    .attr("aria-label", (each) => label(lane, each.item))
    .attr("transform", (each) => `translate(0,${24 + each.row * ROW + ROW / 2})`);
  links.filter((each) => each.wide).append("rect")
    .attr("class", (each) => `shape stretch ${each.item.certainty}`)
    .style("fill", (each) => (each.item.certainty === "range" ? `url(#hatch-${lane.kind})` : null))
    .attr("x", (each) => each.from).attr("width", (each) => each.to - each.from)
    .attr("y", -4.5).attr("height", 9).attr("rx", 3);
  links.filter((each) => !each.wide).append("path")
    .attr("class", (each) => `shape moment ${each.item.certainty === "range" ? "told" : each.item.certainty} ${each.item.happened ? "" : "open"}`)
    .attr("transform", (each) => `translate(${each.from},0)`)
    .attr("d", symbol);
  hover(links, (each) => [when(each.item), each.item.what, each.item.status]);
  const many = group.selectAll(".over").data([...lane.pack.left]).join("g")
    .attr("class", "over")
    .attr("transform", ([at]) => `translate(${at},${24 + (lane.pack.rows - 1) * ROW + ROW / 2})`)
    .attr("tabindex", 0).attr("role", "button")
    .attr("aria-label", ([, items]) => `${items.length} more from ${items[0].from}`)
    .on("click", (event, [, items]) => spread(lane, items))
    .on("keydown", (event, [, items]) => event.key === "Enter" && spread(lane, items));
  many.append("rect").attr("class", "many").attr("x", -14).attr("y", -7).attr("width", 28).attr("height", 14).attr("rx", 7);
  many.append("text").attr("text-anchor", "middle").attr("y", 4).text(([, items]) => "+" + items.length);
}

/** Shows moments that found no row: nearer, or in the table where they are all of one day. */
function spread(lane, items) {
  const from = items[0].from;
  const to = items[items.length - 1].from;
  if (from !== to) {
    zoomTo(day(from), new Date(+day(to) + DAY));
    return;
  }
  const table = new URL(root.dataset.src, location.href);
  table.pathname = "/timeline";
  table.searchParams.set("kind", lane.kind);
  table.searchParams.set("from", from);
  table.searchParams.set("to", to);
  location.assign(table);
}

function drawBins(group, lane, x) {
  const start = day(data.start);
  const bins = lane.bins.map((count, i) => ({
    count,
    from: new Date(+start + i * lane.days * DAY),
    to: new Date(+start + (i + 1) * lane.days * DAY),
  })).filter((bin) => bin.count > 0);
  const height = d3.scaleLinear([0, d3.max(bins, (bin) => bin.count)], [0, BIN_HEIGHT - 14]);
  const bars = group.selectAll(".bin").data(bins).join("rect")
    .attr("class", "bin").attr("tabindex", 0).attr("role", "button")
    .attr("aria-label", (bin) => `${bin.count} from ${text(bin.from)} to ${text(new Date(+bin.to - DAY))}: zoom in`)
    .attr("x", (bin) => x(bin.from) + 0.5)
    .attr("width", (bin) => Math.max(1.5, x(bin.to) - x(bin.from) - 1))
    .attr("y", (bin) => 24 + BIN_HEIGHT - Math.max(2, height(bin.count)))
    .attr("height", (bin) => Math.max(2, height(bin.count)))
    .on("click", (event, bin) => zoomTo(bin.from, bin.to))
    .on("keydown", (event, bin) => event.key === "Enter" && zoomTo(bin.from, bin.to));
  hover(bars, (bin) => [
    lane.days === 1 ? text(bin.from) : `${text(bin.from)} – ${text(new Date(+bin.to - DAY))}`,
    `${bin.count.toLocaleString("en")} ${NAMES[lane.kind].toLowerCase()}`,
    "click to zoom in",
  ]);
  group.selectAll(".bin-count").data(bins.filter((bin) => x(bin.to) - x(bin.from) > 26)).join("text")
    .attr("class", "bin-count lane-count").attr("text-anchor", "middle")
    .attr("x", (bin) => (x(bin.from) + x(bin.to)) / 2)
    .attr("y", (bin) => 24 + BIN_HEIGHT - Math.max(2, height(bin.count)) - 3)
    .text((bin) => bin.count);
}

function zoomTo(from, to) {
  const pad = Math.max(DAY, (to - from) * 0.04);
  const x = d3.scaleUtc(domain, [8, width() - 8]);
  const a = x(new Date(+from - pad));
  const b = x(new Date(+to + pad));
  const k = Math.min(zoom.scaleExtent()[1], (width() - 16) / Math.max(1e-6, b - a));
  svg.call(zoom.transform, d3.zoomIdentity.translate(8 - a * k, 0).scale(k));
}

let later;

function zoomed(event) {
  const x = d3.scaleUtc(domain, [8, width() - 8]);
  shown = event.transform.rescaleX(x).domain();
  draw();
  clearTimeout(later);
  later = setTimeout(() => load(new Date(Math.max(shown[0], domain[0])), new Date(Math.min(shown[1], domain[1]))), 160);
}

function hatches(defs) {
  for (const kind of Object.keys(NAMES)) {
    const pattern = defs.append("pattern").attr("id", "hatch-" + kind).attr("class", "kind-" + kind)
      .attr("width", 5).attr("height", 5).attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
    pattern.append("rect").attr("width", 5).attr("height", 5).attr("fill", "currentColor").attr("fill-opacity", 0.16);
    pattern.append("line").attr("y2", 5).attr("stroke", "currentColor").attr("stroke-width", 3).attr("stroke-opacity", 0.55);
  }
}

async function start() {
  const first = await fetch(root.dataset.src);
  if (!first.ok) {
    throw new Error("the workbench answered " + first.status);
  }
  data = await first.json();
  const pad = Math.max(2 * DAY, (day(data.last) - day(data.first)) * 0.02);
  domain = [new Date(+day(data.first) - pad), new Date(+day(data.last) + DAY + pad)];
  shown = domain;
  root.replaceChildren();
  svg = d3.select(root).append("svg").attr("role", "group").attr("tabindex", 0)
    .attr("aria-label", "Timeline. Arrow keys move it, plus and minus zoom. The table below holds the same.");
  hatches(svg.append("defs"));
  svg.append("g").attr("class", "body");
  const days = (domain[1] - domain[0]) / DAY;
  zoom = d3.zoom().scaleExtent([1, Math.max(1, days / 6)])
    .filter((event) => !event.button && (event.type !== "wheel" || !event.altKey))
    .on("zoom", zoomed);
  const size = () => {
    zoom.extent([[8, 0], [width() - 8, 100]]).translateExtent([[8, 0], [width() - 8, 100]]);
  };
  size();
  svg.call(zoom).on("dblclick.zoom", null);
  draw();
  const steps = {
    in: () => svg.call(zoom.scaleBy, 2),
    out: () => svg.call(zoom.scaleBy, 0.5),
    back: () => svg.call(zoom.translateBy, width() / 4 / d3.zoomTransform(svg.node()).k, 0),
    on: () => svg.call(zoom.translateBy, -width() / 4 / d3.zoomTransform(svg.node()).k, 0),
    all: () => svg.call(zoom.transform, d3.zoomIdentity),
  };
  document.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", steps[button.dataset.zoom]));
  const keys = { "+": "in", "=": "in", "-": "out", ArrowLeft: "back", ArrowRight: "on", 0: "all" };
  svg.on("keydown", (event) => {
    if (event.key in keys && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      steps[keys[event.key]]();
    }
  });
  addEventListener("resize", () => {
    size();
    draw();
  });
}

if (root) {
  start().catch((error) => {
    root.textContent = "The timeline could not be drawn: " + error.message;
  });
}
