// The network: laid out once for all days, the same each time; the days chosen only light up what was then.

const d3 = window.d3;
const root = document.getElementById("network");
const card = document.getElementById("card");
const DAY = 86400000;
const text = (epochDay) => new Date(epochDay * DAY).toISOString().slice(0, 10);

function laidOut(data, width, height) {
  const nodes = data.nodes.map((node) => ({ ...node, r: 5 + 2.2 * Math.sqrt(node.times) }));
  const links = data.links.map((link) => ({ ...link }));
  d3.forceSimulation(nodes)
    .force("link", d3.forceLink(links).distance(90).strength((link) => Math.min(1, 0.15 + link.times / 12)))
    .force("charge", d3.forceManyBody().strength(-330))
    .force("x", d3.forceX(width / 2).strength(0.06 * (height / width)))
    .force("y", d3.forceY(height / 2).strength(0.1))
    .force("apart", d3.forceCollide((node) => node.r + 14))
    .stop()
    .tick(320);
  return { nodes, links };
}

function fit(nodes, width, height) {
  const [left, right] = d3.extent(nodes, (node) => node.x);
  const [top, bottom] = d3.extent(nodes, (node) => node.y);
  const k = Math.min(1.9, (width - Math.min(150, width * 0.3)) / Math.max(1, right - left), (height - 70) / Math.max(1, bottom - top));
  return d3.zoomIdentity
    .translate(width / 2 - (k * (left + right)) / 2, height / 2 - (k * (top + bottom)) / 2)
    .scale(k);
}

/** Half of the length of a name, near enough. */
function halfName(node) {
  return node.name.length * 3.4;
}

/** How far a name must move aside so as not to be cut at the edge. */
function inside(node, transform, width) {
  const at = transform.applyX(node.x);
  const half = halfName(node);
  if (at < 0 || at > width) {
    return 0;
  }
  return Math.max(0, half + 2 - at) || Math.min(0, width - 2 - half - at);
}

/** Chooses whose names are written: those with most contacts first, where no other name stands. */
function named(nodes, { k }) {
  const written = [];
  for (const node of nodes) {
    const half = halfName(node);
    const box = { x: node.x * k, y: (node.y + node.r) * k, half };
    node.named = written.every(
      (other) => Math.abs(other.x - box.x) > other.half + half + 4 || Math.abs(other.y - box.y) > 14,
    );
    if (node.named) {
      written.push(box);
    }
  }
}

async function start() {
  const answer = await fetch(root.dataset.src);
  if (!answer.ok) {
    throw new Error("the workbench answered " + answer.status);
  }
  const data = await answer.json();
  const width = Math.max(300, root.clientWidth);
  const height = Math.round(Math.min(640, Math.max(width * 0.9, 460), 300 + 14 * data.nodes.length));
  const { nodes, links } = laidOut(data, width, height);
  root.replaceChildren();
  const svg = d3.select(root).append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("height", height)
    .attr("role", "group").attr("aria-label", "Network of contacts. The table below holds the same.");
  const body = svg.append("g");
  const thick = d3.scaleSqrt([0, d3.max(links, (link) => link.times)], [0.6, 9]);
  const lines = body.append("g").selectAll("line").data(links).join("line").attr("class", "link")
    .attr("x1", (link) => link.source.x).attr("y1", (link) => link.source.y)
    .attr("x2", (link) => link.target.x).attr("y2", (link) => link.target.y);
  const dots = body.append("g").selectAll("a").data(nodes).join("a")
    .attr("class", (node) => "node " + (node.kind === "person" ? "kind-one" : "kind-party"))
    .attr("href", (node) => node.href)
    .attr("aria-label", (node) => `${node.name}: ${node.times} contacts`)
    .attr("transform", (node) => `translate(${node.x},${node.y})`);
  dots.filter((node) => node.kind === "person").append("circle").attr("class", "shape").attr("r", (node) => node.r);
  dots.filter((node) => node.kind !== "person").append("rect").attr("class", "shape").attr("rx", 2)
    .attr("x", (node) => -node.r).attr("y", (node) => -node.r)
    .attr("width", (node) => 2 * node.r).attr("height", (node) => 2 * node.r);
  // Above all dots, so that none covers a name.
  const names = body.append("g").attr("class", "names").selectAll("g").data(nodes).join("g").attr("aria-hidden", "true")
    .attr("transform", (node) => `translate(${node.x},${node.y})`);
  names.append("text").attr("text-anchor", "middle").attr("y", 11).text((node) => node.name);
  const mark = (sign, is) => {
    dots.classed(sign, is);
    names.classed(sign, is);
  };

  const zoom = d3.zoom().scaleExtent([0.2, 6]).on("zoom", ({ transform }) => {
    // Names keep their size, so that a crowd can be read by zooming in.
    body.attr("transform", transform);
    names.selectAll("text").attr("transform", (node) => `translate(${inside(node, transform, width) / transform.k},${node.r + 2}) scale(${1 / transform.k})`);
    named(nodes, transform);
    mark("nameless", (node) => !node.named);
  });
  const home = fit(nodes, width, height);
  svg.call(zoom).call(zoom.transform, home).on("dblclick.zoom", null);
  const steps = {
    in: () => svg.call(zoom.scaleBy, 1.6),
    out: () => svg.call(zoom.scaleBy, 1 / 1.6),
    all: () => svg.call(zoom.transform, home),
  };
  document.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", steps[button.dataset.zoom]));

  dots
    .on("pointerenter focus", (event, node) => {
      const near = new Set([node]);
      lines.classed("near", (link) => {
        const mine = link.source === node || link.target === node;
        if (mine && link.now > 0) {
          near.add(link.source).add(link.target);
        }
        return mine;
      });
      mark("near", (each) => near.has(each));
      root.classList.add("lit");
      tell(event, node, links.filter((link) => link.source === node || link.target === node));
    })
    .on("pointerleave blur", () => {
      root.classList.remove("lit");
      card.hidden = true;
    });

  days(data, (from, to) => {
    for (const link of links) {
      link.now = from === null ? link.times : link.days.filter((each) => each >= from && each <= to).length;
    }
    const active = new Set(links.filter((link) => link.now > 0).flatMap((link) => [link.source, link.target]));
    lines.classed("off", (link) => link.now === 0).attr("stroke-width", (link) => thick(link.now));
    mark("off", (node) => !active.has(node));
  });
}

function tell(event, node, own) {
  const most = own.filter((link) => link.now > 0).sort((a, b) => b.now - a.now).slice(0, 5)
    .map((link) => `${(link.source === node ? link.target : link.source).name} ${link.now}`);
  card.replaceChildren();
  for (const [tag, words] of [["b", node.name], ["span", most.join(", ")]]) {
    const part = document.createElement(tag);
    part.textContent = words;
    card.append(part);
  }
  card.hidden = false;
  const panel = card.offsetParent.getBoundingClientRect();
  const at = event.currentTarget.getBoundingClientRect();
  card.style.left = Math.min(Math.max(0, at.left - panel.left), panel.width - card.offsetWidth - 4) + "px";
  card.style.top = at.bottom - panel.top + 6 + "px";
}

/** The days chosen: until one, and how many before it; calls back at once and at each change. */
function days(data, show) {
  const all = data.links.flatMap((link) => link.days);
  const slider = document.getElementById("until");
  const span = document.getElementById("span");
  const said = document.getElementById("until-day");
  const play = document.getElementById("play");
  if (all.length < 2) {
    show(null, null);
    return;
  }
  document.getElementById("period").hidden = false;
  slider.min = d3.min(all);
  slider.max = d3.max(all);
  slider.value = slider.max;
  const now = () => {
    const until = Number(slider.value);
    said.value = text(until);
    slider.setAttribute("aria-valuetext", text(until));
    const whole = !span.value && until === Number(slider.max);
    if (whole) {
      show(null, null);
    } else {
      show(span.value ? until - Number(span.value) + 1 : -Infinity, until);
    }
  };
  slider.addEventListener("input", now);
  span.addEventListener("change", now);
  let timer = 0;
  play.addEventListener("click", () => {
    if (timer) {
      clearInterval(timer);
      timer = 0;
      play.textContent = "▶";
      return;
    }
    if (slider.value === slider.max) {
      slider.value = slider.min;
    }
    const step = Math.max(1, Math.round((slider.max - slider.min) / 80));
    play.textContent = "❚❚";
    timer = setInterval(() => {
      slider.value = Number(slider.value) + step;
      now();
      if (Number(slider.value) >= Number(slider.max)) {
        play.click();
      }
    }, 150);
  });
  now();
}

if (root) {
  start().catch((error) => {
    root.textContent = "The network could not be drawn: " + error.message;
  });
}
