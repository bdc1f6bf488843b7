// Filters and sorts the table of actions; without it the table is whole and in the order of need.
// What is chosen stands in the address, so that a choice can be sent to somebody.

const table = document.querySelector("#actions");
const form = document.querySelector("#filters");
const shown = document.querySelector("#shown");
const body = table.tBodies[0];
const rows = [...body.rows];
const heads = [...table.tHead.rows[0].cells];
const words = new Map(rows.map((row) => [row, folded(row.textContent)]));
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

function folded(text) {
  return text.toLowerCase().normalize("NFC");
}

function fits(row, chosen) {
  const wanted = folded(chosen.get("words") ?? "").split(/\s+/u).filter(Boolean);
  return (
    wanted.every((word) => words.get(row).includes(word)) &&
    ["owner", "organisation"].every(
      (name) => !chosen.get(name) || (row.dataset[name] ?? "").split("|").includes(chosen.get(name)),
    ) &&
    (!chosen.get("overdue") || row.dataset.overdue !== undefined)
  );
}

function filter() {
  const chosen = new FormData(form);
  for (const row of rows) row.hidden = !fits(row, chosen);
  shown.textContent = rows.filter((row) => !row.hidden).length;
}

function key(row, column) {
  const cell = row.cells[column];
  return cell.dataset.sort ?? cell.textContent.trim();
}

function sort(column, descending) {
  heads.forEach((head, place) => {
    if (place === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  });
  const ordered = [...rows].sort((one, other) => {
    const [a, b] = [key(one, column), key(other, column)];
    // What has no value, such as no date, comes last in either direction.
    if (!a || !b) return Number(!a) - Number(!b);
    return descending ? collator.compare(b, a) : collator.compare(a, b);
  });
  body.append(...ordered);
}

function remember() {
  const chosen = new URLSearchParams(new FormData(form));
  for (const [name, value] of [...chosen]) if (!value) chosen.delete(name);
  const sorted = heads.findIndex((head) => head.hasAttribute("aria-sort"));
  if (sorted >= 0) {
    const sign = heads[sorted].getAttribute("aria-sort") === "descending" ? "-" : "";
    chosen.set("sort", `${sign}${sorted}`);
  }
  history.replaceState(null, "", `${location.pathname}${chosen.size ? `?${chosen}` : ""}`);
}

function recall() {
  const chosen = new URLSearchParams(location.search);
  for (const [name, value] of chosen) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = true;
    else if (field instanceof HTMLElement) field.value = value;
  }
  const [, sign, place] = /^(-?)(\d)$/u.exec(chosen.get("sort") ?? "") ?? [];
  if (place !== undefined && heads[place]) sort(Number(place), sign === "-");
}

heads.forEach((head, column) => {
  head.querySelector("button")?.addEventListener("click", () => {
    sort(column, head.getAttribute("aria-sort") === "ascending");
    remember();
  });
});
form.addEventListener("input", () => {
  filter();
  remember();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => {
  // The fields are empty only after the event.
  setTimeout(() => {
    filter();
    remember();
  });
});
recall();
filter();
