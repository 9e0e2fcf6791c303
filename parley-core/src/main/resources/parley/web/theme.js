// Sets light or dark before the page is drawn: what the reader chose here, else what the system says.
try {
  const chosen = localStorage.getItem("parley-theme");
  if (chosen === "light" || chosen === "dark") {
    document.documentElement.dataset.theme = chosen;
  }
} catch {
  // a browser that keeps nothing follows the system
}
