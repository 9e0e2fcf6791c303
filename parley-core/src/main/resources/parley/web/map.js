// The map: zoomed by wheel, fingers and buttons, with discs that keep their size; a card says what was where.

const d3 = window.d3;
const map = document.getElementById("map");
const card = document.getElementById("card");

if (map) {
  const svg = d3.select(map);
  const body = svg.select(".body");
  const spots = svg.selectAll(".spot");
  const { width, height } = map.viewBox.baseVal;
  const zoom = d3.zoom()
    .scaleExtent([1, 24])
    .translateExtent([[0, 0], [width, height]])
    .extent([[0, 0], [width, height]])
    .on("zoom", ({ transform }) => {
      body.attr("transform", transform);
      body.select(".land").attr("stroke-width", 0.5 / transform.k);
      spots.attr("transform", function () {
        return `translate(${this.dataset.x},${this.dataset.y}) scale(${1 / transform.k})`;
      });
    });
  svg.call(zoom).on("dblclick.zoom", null);
  const steps = {
    in: () => svg.call(zoom.scaleBy, 2),
    out: () => svg.call(zoom.scaleBy, 0.5),
    all: () => svg.call(zoom.transform, d3.zoomIdentity),
  };
  // Opens as near as all that it shows allows.
  const at = spots.nodes().map((spot) => [Number(spot.dataset.x), Number(spot.dataset.y)]);
  if (at.length > 0) {
    const [[left, right], [top, bottom]] = [0, 1].map((side) => d3.extent(at, (point) => point[side]));
    const near = Math.min(6, width / (right - left + 120), height / (bottom - top + 120));
    svg.call(zoom.transform, d3.zoomIdentity
      .translate(width / 2, height / 2)
      .scale(Math.max(1, near))
      .translate(-(left + right) / 2, -(top + bottom) / 2));
    svg.call(zoom.translateBy, 0, 0);
  }
  document.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", steps[button.dataset.zoom]));

  svg.selectAll(".spot a")
    .on("pointerenter focus", (event) => {
      const data = event.currentTarget.dataset;
      card.replaceChildren();
      for (const [tag, words] of [["b", data.name], ["span", data.words + (data.places ? ": " + data.places : "")]]) {
        const part = document.createElement(tag);
        part.textContent = words;
        card.append(part);
      }
      card.hidden = false;
      const panel = card.offsetParent.getBoundingClientRect();
      const at = event.currentTarget.getBoundingClientRect();
      card.style.left = Math.min(Math.max(0, at.left - panel.left), panel.width - card.offsetWidth - 4) + "px";
      card.style.top = at.bottom - panel.top + 8 + "px";
    })
    .on("pointerleave blur", () => {
      card.hidden = true;
    });
}
