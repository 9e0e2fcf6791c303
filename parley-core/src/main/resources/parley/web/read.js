// Reports given on the page: files dropped, how far the reading is, and what came of it.

const form = document.querySelector("[data-reading]");
const place = document.querySelector("#reading");
const refused = document.querySelector("[data-refused]");
let source = null;

function follow() {
  const running = place?.querySelector("[data-running]");
  if (!running || source) {
    return;
  }
  source = new EventSource("/read/progress");
  source.addEventListener("progress", (event) => {
    const [done, total] = event.data.split("/");
    const bar = place.querySelector("progress");
    if (bar) {
      bar.value = Number(done);
      bar.max = Number(total);
      place.querySelector("[data-count]").textContent = `${done} of ${total}`;
    }
  });
  const end = () => {
    source?.close();
    source = null;
    htmx.ajax("GET", "/read", { target: "#reading", swap: "innerHTML" });
  };
  source.addEventListener("done", end);
  source.addEventListener("error", () => {
    source?.close();
    source = null;
    setTimeout(end, 2000);
  });
}

if (form) {
  const files = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  ["dragenter", "dragover"].forEach((name) =>
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    }),
  );
  ["dragleave", "drop"].forEach((name) =>
    drop.addEventListener(name, () => drop.classList.remove("over")),
  );
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    files.files = event.dataTransfer.files;
  });
  form.addEventListener("htmx:beforeRequest", () => (refused.textContent = ""));
  form.addEventListener("htmx:responseError", (event) => {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const message = answer.querySelector("h1")?.textContent ?? "It was refused";
    refused.textContent = `${message}. ${answer.querySelector("h1 + p")?.textContent ?? ""}`;
  });
  place.addEventListener("htmx:afterSwap", () => {
    if (place.querySelector("[data-running], [data-report]")) {
      form.reset();
    }
    follow();
  });
  follow();
}
