// The search box: / goes to it, the arrows go through what was found, Escape leaves it.

const box = document.querySelector("[data-find]");
const input = box?.querySelector("input[type=search]");
const found = box?.querySelector("#found");

function typing(target) {
  return target.closest?.("input, textarea, select, [contenteditable]") !== null;
}

function open(shown) {
  found.hidden = !shown;
}

function words() {
  return document.querySelector("#words") ?? input;
}

function hits() {
  const list = found && !found.hidden ? found : document.querySelector("#results");
  return list ? [...list.querySelectorAll("a")] : [];
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  if (event.key === "/" && !typing(event.target)) {
    event.preventDefault();
    words()?.focus();
    words()?.select();
    return;
  }
  const inHits = event.target.closest?.("[data-hits]");
  const inWords = event.target.closest?.("[data-words]");
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (inHits || inWords)) {
    const all = hits();
    const at = all.indexOf(event.target.closest("a"));
    const next = event.key === "ArrowDown" ? at + 1 : at - 1;
    if (next >= 0 && next < all.length) {
      event.preventDefault();
      all[next].focus();
    } else if (next < 0 && inHits) {
      event.preventDefault();
      (found && !found.hidden ? input : words()).focus();
    }
  }
  if (event.key === "Escape" && found && !found.hidden) {
    input.focus();
    open(false);
  }
});

if (box) {
  found.addEventListener("htmx:afterSwap", () => open(found.textContent.trim() !== ""));
  input.addEventListener("focus", () => open(found.textContent.trim() !== ""));
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target)) {
      open(false);
    }
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) {
      open(false);
    }
  });
}
