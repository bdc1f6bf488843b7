// The live preview: loads the page anew when a file was saved, and says what the checks found.
// It is in the pages that `bra serve` shows, never in published ones.
(() => {
  "use strict";
  const panel = document.getElementById("bra-preview");
  if (!panel) return;
  const place = `bra-preview ${location.pathname}`;
  let stream = null;
  let waiting = 0;

  const remember = (key, value) => {
    try {
      sessionStorage.setItem(key, value);
    } catch {
      // Storage is switched off; then the page begins at its top.
    }
  };
  const recall = (key) => {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const status = () => panel.querySelector("[role=status]");

  // A text that stands there from the start is not read aloud; one that comes later is.
  const announce = () => {
    const line = status();
    const { said } = line.dataset;
    if (recall(`${place} said`) !== said) {
      line.textContent = "";
      setTimeout(() => {
        line.textContent = said;
      }, 150);
    }
    remember(`${place} said`, said);
  };

  const reload = () => {
    remember(place, JSON.stringify([scrollX, scrollY, panel.scrollTop]));
    location.reload();
  };

  // All files have been checked: only what stands in the panel is new.
  const refresh = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("bra-preview");
    if (!fresh) return;
    const line = status();
    const { said } = fresh.querySelector("[role=status]").dataset;
    for (const old of [...panel.children]) {
      if (old !== line && old.matches("ol, [role=status] ~ p")) old.remove();
    }
    for (const each of [...fresh.children]) {
      if (each.matches("ol, [role=status] ~ p")) panel.append(document.importNode(each, true));
    }
    line.dataset.said = said;
    line.textContent = said;
    remember(`${place} said`, said);
    panel.toggleAttribute("data-waiting", fresh.hasAttribute("data-waiting"));
  };

  // A page that nobody sees holds no connection; when it is seen again it is told what it missed.
  const connect = () => {
    clearTimeout(waiting);
    if (stream || document.hidden) return;
    stream = new EventSource(panel.dataset.events);
    stream.addEventListener("files", reload);
    stream.addEventListener("remarks", () => {
      if (panel.hasAttribute("data-waiting")) refresh().catch(() => {});
    });
    stream.addEventListener("open", () => {
      const line = status();
      if (line.textContent === line.dataset.lost) line.textContent = line.dataset.said;
    });
    stream.addEventListener("error", () => {
      const line = status();
      line.textContent = line.dataset.lost;
      if (stream.readyState === EventSource.CLOSED) {
        disconnect();
        waiting = setTimeout(connect, 2000);
      }
    });
  };
  const disconnect = () => {
    stream?.close();
    stream = null;
  };

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) disconnect();
    else connect();
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);

  const where = JSON.parse(recall(place) ?? "null");
  if (where) {
    remember(place, "null");
    scrollTo({ left: where[0], top: where[1], behavior: "instant" });
    panel.scrollTop = where[2];
  }
  announce();
  connect();
})();
