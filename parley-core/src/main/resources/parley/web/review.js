// The review by keyboard: one letter for each decision, none of them while one types.

const place = document.querySelector("#candidate");
const keys = document.querySelector("#keys");

function typing(target) {
  return target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select") !== null;
}

function edits() {
  return [...place.querySelectorAll("[data-edit]")];
}

function edit(from) {
  const all = edits();
  const next = all[(all.indexOf(from) + 1) % all.length];
  next?.focus();
  next?.select?.();
}

function split() {
  const boxes = place.querySelectorAll(".splittable input");
  boxes.forEach((box) => (box.hidden = false));
  place.querySelectorAll(".split-do").forEach((line) => (line.hidden = false));
  boxes[0]?.focus();
}

let lastEdited = null;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    if (event.key === "Enter" && event.target.matches?.("textarea[data-edit]")) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
    return;
  }
  if (event.key === "Escape") {
    if (event.target.matches?.("[data-edit]")) {
      event.target.form.reset();
      event.target.blur();
    }
    const merge = document.querySelector("#merge");
    if (merge) {
      merge.textContent = "";
    }
    return;
  }
  if (typing(event.target) || keys.open) {
    return;
  }
  if (event.key === "e") {
    event.preventDefault();
    lastEdited = edits().includes(lastEdited) ? lastEdited : null;
    edit(lastEdited);
    return;
  }
  const button = place.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});

place?.addEventListener("click", (event) => {
  const key = event.target.closest("[data-key]")?.dataset.key;
  if (key === "e") {
    edit(null);
  } else if (key === "s") {
    split();
  } else if (key === "?") {
    keys.showModal();
  }
});

place?.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-edit]")) {
    lastEdited = event.target;
  }
});

place?.addEventListener("input", (event) => {
  if (event.target.matches("[data-edit]")) {
    event.target.form.querySelector("[data-save]").hidden = false;
  }
});

place?.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "merge") {
    const first = event.target.querySelector("input[type=radio]");
    if (first) {
      first.checked = true;
      first.focus();
    }
  } else {
    lastEdited = null;
    place.scrollIntoView({ block: "nearest" });
  }
});
