// A report's marks by keyboard: j to the next, k to the one before.

const marks = [...document.querySelectorAll("mark.told")];
let at = -1;

function visible(mark) {
  return getComputedStyle(mark).backgroundColor !== "rgba(0, 0, 0, 0)";
}

/** Goes to the next mark in sight of the switches; from the last to the first. */
function go(step) {
  for (let tried = 1; tried <= marks.length; tried++) {
    const start = at < 0 && step < 0 ? 0 : at;
    const next = (start + step * tried + marks.length * 2) % marks.length;
    if (visible(marks[next])) {
      at = next;
      marks[at].focus({ preventScroll: true });
      marks[at].scrollIntoView({ block: "center" });
      return;
    }
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input[type=text], textarea")) {
    return;
  }
  if (event.key === "j") {
    go(1);
  } else if (event.key === "k") {
    go(-1);
  }
});

function target() {
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const mark = anchor && anchor.closest("mark.told");
  if (mark) {
    at = marks.indexOf(mark);
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  }
}

addEventListener("hashchange", target);
target();
