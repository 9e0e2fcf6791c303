// What all pages share: the switch of light and dark, and the slider of days.

function dark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function themeSwitch(button) {
  const say = () => {
    button.setAttribute("aria-label", dark() ? "Show in light" : "Show in dark");
    button.title = button.getAttribute("aria-label");
  };
  button.hidden = false;
  say();
  button.addEventListener("click", () => {
    const theme = dark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("parley-theme", theme);
    } catch {
      // not kept; it holds for this page
    }
    say();
  });
}

function dayAt(first, days) {
  const day = new Date(first + "T00:00:00Z");
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function asOf(form) {
  const slider = form.querySelector("input[type=range]");
  const box = form.querySelector("input[name=as-of]");
  if (slider) {
    const show = () => {
      box.value = dayAt(form.dataset.first, Number(slider.value));
      slider.setAttribute("aria-valuetext", box.value);
    };
    if (box.value) {
      slider.setAttribute("aria-valuetext", box.value);
    }
    slider.addEventListener("input", show);
    slider.addEventListener("change", () => {
      show();
      form.requestSubmit();
    });
  }
  form.querySelectorAll("input[type=radio]").forEach((sense) =>
    sense.addEventListener("change", () => {
      if (box.value) {
        form.requestSubmit();
      }
    }),
  );
  // An empty day leaves nothing in the address.
  form.addEventListener("submit", () => {
    if (!box.value.trim()) {
      box.disabled = true;
      form.querySelectorAll("input[type=radio]").forEach((sense) => (sense.disabled = true));
    }
  });
}

document.querySelectorAll("[data-theme-switch]").forEach(themeSwitch);
document.querySelectorAll("[data-asof]").forEach(asOf);
