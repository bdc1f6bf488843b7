// The page on which to search.  It takes, in the page:
//   form#search-form          with input[name=q]; the front page has a form of the same kind
//   #search[data-root][data-bundles][data-day]   where filters and results go; the ways to the
//                             front page and to the folder of the bundles, relative to the page,
//                             and the ISO day on which the site was made
//   #search-without           what stands there instead where this does not run
//   script#search-words[type="application/json"]   the words of the page
// Everything from minutes becomes text, never markup.

import { query } from "./query.js";
import { asked, marked } from "./words.js";

const SHOWN = 20;
const PAUSE = 200;
const AROUND = 30;
const BEFORE = 6;
const CHOICES = ["kind", "state", "year", "owner"];
const ORDER = {
  kind: ["item", "decision", "action", "agenda"],
  state: ["open", "overdue", "under way", "done", "dropped", "in-force", "superseded"],
};
const OVERDUE = "overdue";
const NUMBER = /[/#]([AD]\d+)\/?$/u;
const LISTS = ["meetings", "decisions", "actions"];

const box = document.getElementById("search");
const form = document.getElementById("search-form");
const input = form.elements.namedItem("q");
const said = JSON.parse(document.getElementById("search-words").textContent);
const language = document.documentElement.lang;
const root = new URL(box.dataset.root, document.baseURI);
const bundles = new URL(box.dataset.bundles, document.baseURI);

const plurals = new Intl.PluralRules(language);
const dates = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
const day = box.dataset.day || new Date().toISOString().slice(0, 10);
const collator = new Intl.Collator(language, { numeric: true });

/** Return a sentence of the page, with a number put in. */
function say(key, count) {
  if (count === undefined) return said[key];
  const sentence = said[`${key}.${plurals.select(count)}`] ?? said[`${key}.other`];
  return sentence.replace("{count}", count.toLocaleString(language));
}

/** Return what a value is called. */
function name(choice, value) {
  return said[`${choice}.${value}`] ?? value;
}

/** Make an element with attributes and content; content is text or elements. */
function make(tag, attributes, ...content) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** Read a file of the bundles; its key lets a browser keep it. */
async function read(path, key) {
  const answer = await fetch(new URL(key ? `${path}?${key}` : path, bundles), {
    cache: key ? "default" : "no-cache",
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Load the engine and the tables of all bundles: what there is by the name that the index uses. */
async function load() {
  const listing = await read("bundles.json");
  const engine = await import(new URL("engine/pagefind.js", bundles).href);
  // A worker would be told of each thing that was found and is forgotten, which takes longer.
  await engine.options({ noWorker: true });
  await engine.init();
  const things = new Map();
  await Promise.all(
    listing.bundles.map(async ([bundle, key]) => {
      const merged = engine.mergeIndex(new URL(`${bundle}/`, bundles).href, {
        metaCacheTag: key,
        ranking: { metaWeights: { title: 3 } },
      });
      const table = await read(`${bundle}/table.json`, key);
      for (const [stem, rows] of Object.entries(table.meetings)) {
        rows.forEach(([id, kind, state, due, ...owners], place) => {
          things.set(`${bundle}_${id}`, {
            source: [`${bundle}/texts/${stem}.json`, key],
            place,
            stem,
            year: [stem.slice(0, 4)],
            kind: [table.kinds[kind]],
            // What is overdue is still open.
            state: [...(state < 0 ? [] : [table.states[state]]), ...(due && due < day ? [OVERDUE] : [])],
            owner: owners.map((owner) => table.owners[owner]),
          });
        });
      }
      await merged;
    }),
  );
  return { engine, things, texts: new Map() };
}

/** Return what fits what was typed, the best first; everything, the newest first, for nothing. */
async function find({ engine, things }, { words: typed, without, filters }) {
  const ending = new RegExp(said.endings, "u");
  const parts = asked(typed, ending);
  if (typed.trim() && !parts.length) return [];
  const look = async (words) => (words === null ? [] : (await engine.search(words)).results);
  const needed = await Promise.all(parts.map((part) => look(part.needed)));
  const better = await Promise.all(parts.map((part) => look(part.better)));
  const left = await Promise.all(without.map((term) => havingAll(look, asked(term, ending))));
  const fitting = [...things].filter(
    ([id, thing]) => filters.every((fit) => fit(thing)) && !left.some((ids) => ids.has(id)),
  );
  let hits = new Map(fitting.map(([id, thing]) => [id, { thing, score: 0, places: [] }]));
  for (const results of needed) {
    const both = new Map();
    for (const { id, score, words } of results) {
      const before = hits.get(id);
      if (!before) continue;
      both.set(id, { ...before, score: before.score + score, places: [...before.places, ...words] });
    }
    hits = both;
  }
  for (const { id, score } of better.flat()) {
    if (hits.has(id)) hits.get(id).score += score;
  }
  return [...hits.values()].sort(
    (one, other) =>
      other.score - one.score ||
      collator.compare(other.thing.stem, one.thing.stem) ||
      one.thing.place - other.thing.place,
  );
}

/** Return which things have all of some words. */
async function havingAll(look, parts) {
  const found = await Promise.all(parts.map((part) => look(part.needed)));
  const [first = [], ...others] = found.map((results) => results.map(({ id }) => id));
  return new Set(first.filter((id) => others.every((ids) => ids.includes(id))));
}

/** Tell whether a thing fits the filters, one of which may be left out. */
function fits(thing, chosen, but) {
  return CHOICES.every(
    (choice) =>
      choice === but ||
      !chosen[choice].length ||
      chosen[choice].some((value) => thing[choice].includes(value)),
  );
}

/** Return how many hits each value of a filter would give. */
function counts(hits, chosen, choice) {
  const found = new Map();
  for (const { thing } of hits) {
    if (!fits(thing, chosen, choice)) continue;
    for (const value of thing[choice]) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** The filters, made once: their numbers change, the elements stay, and so does the focus. */
class Filters {
  constructor(things, changed) {
    this.element = make("div", { class: "search-filters" });
    this.fields = new Map();
    for (const choice of CHOICES) {
      const values = [...new Set([...things.values()].flatMap((thing) => thing[choice]))];
      const order = ORDER[choice] ?? [];
      values.sort(
        (one, other) =>
          order.indexOf(one) - order.indexOf(other) ||
          collator.compare(name(choice, one), name(choice, other)),
      );
      if (choice === "year") values.reverse();
      if (!values.length) continue;
      const small = choice === "kind" || choice === "state";
      const field = small ? this.boxes(choice, values) : this.select(choice, values);
      field.addEventListener("change", changed);
      this.element.append(field);
    }
  }

  boxes(choice, values) {
    const inputs = values.map((value) => make("input", { type: "checkbox", name: choice, value }));
    const labels = inputs.map((each) => make("label", {}, each, " ", make("span", {})));
    this.fields.set(choice, {
      chosen: () => inputs.filter((each) => each.checked).map((each) => each.value),
      choose: (chosen) => inputs.forEach((each) => (each.checked = chosen.includes(each.value))),
      show: (numbers) =>
        inputs.forEach((each, place) => {
          labels[place].lastChild.textContent = this.label(choice, each.value, numbers);
        }),
    });
    const dated = choice === "state" && values.includes(OVERDUE);
    const legend = dated ? said["state-on"].replace("{day}", dates.format(new Date(day))) : said[choice];
    return make("fieldset", {}, make("legend", {}, legend), ...labels);
  }

  select(choice, values) {
    const options = values.map((value) => make("option", { value }));
    const field = make("select", { name: choice }, make("option", { value: "" }, say("all")));
    field.append(...options);
    this.fields.set(choice, {
      chosen: () => (field.value ? [field.value] : []),
      choose: ([value]) => (field.value = values.includes(value) ? value : ""),
      show: (numbers) =>
        options.forEach((each) => {
          each.textContent = this.label(choice, each.value, numbers);
          each.disabled = !numbers.has(each.value) && !each.selected;
        }),
    });
    return make("p", {}, make("label", {}, said[choice], " ", field));
  }

  label(choice, value, numbers) {
    return `${name(choice, value)} (${(numbers.get(value) ?? 0).toLocaleString(language)})`;
  }

  get chosen() {
    return Object.fromEntries(
      CHOICES.map((choice) => [choice, this.fields.get(choice)?.chosen() ?? []]),
    );
  }

  choose(values) {
    for (const [choice, field] of this.fields) field.choose(values.getAll(choice));
  }

  show(hits) {
    for (const [choice, field] of this.fields) field.show(counts(hits, this.chosen, choice));
  }
}

/** Return the text of a thing found; those of a meeting lie together. */
async function textOf(loaded, { source: [path, key], place }) {
  if (!loaded.texts.has(path)) loaded.texts.set(path, read(path, key));
  return (await loaded.texts.get(path))[place];
}

/** Return the words around most of what was looked for, with marks on them. */
function excerpt(text, places) {
  const words = text.split(" ");
  const marks = marked(words, places);
  let [start, most] = [0, 0];
  for (const mark of [...marks].sort((one, other) => one - other)) {
    const number = [...marks].filter((each) => each >= mark && each < mark + AROUND - BEFORE).length;
    if (number > most) [start, most] = [Math.max(0, mark - BEFORE), number];
  }
  const element = make("p", { class: "search-excerpt" }, start ? "… " : "");
  words.slice(start, start + AROUND).forEach((word, place) => {
    element.append(place ? " " : "", marks.has(start + place) ? make("mark", {}, word) : word);
  });
  element.append(start + AROUND < words.length ? " …" : "");
  return element;
}

/** Return what tells one thing found from others with its title: kind, number, day, state, owners. */
function factsOf(thing, address, date) {
  const number = NUMBER.exec(address)?.[1] ?? "";
  const kinds = thing.kind.map((value) => make("b", {}, `${name("one", value)} ${number}`.trim()));
  const states = thing.state
    .slice(-1)
    .map((value) => make("span", { class: signOf(value) }, name("state", value)));
  return [...kinds, dates.format(new Date(date)), ...states, thing.owner.join(", ")]
    .filter(Boolean)
    .flatMap((fact, place) => (place ? [" · ", fact] : [fact]));
}

/** Return the class by which a state has the sign that it has on all pages. */
function signOf(state) {
  if (state === OVERDUE) return OVERDUE;
  return `state state-${state === "in-force" ? "good" : state.replaceAll(" ", "-")}`;
}

/** Return the element of one thing found. */
function result({ thing, places }, { address, title, date, text }) {
  const link = new URL(address, root);
  return make(
    "li",
    {},
    make(
      "h2",
      {},
      link.href.startsWith(root.href) ? make("a", { href: link.href }, title) : title,
    ),
    make("p", { class: "search-facts" }, ...factsOf(thing, address, date)),
    excerpt(text, places),
  );
}

/** Return what helps where nothing was found. */
function help(typed, filtered, odd, clear) {
  const advice = [];
  if (odd.length) {
    const sentence = say("none.filter").replace("{filters}", () => say("filters"));
    advice.push(make("p", {}, sentence.replace("{words}", () => odd.join(" "))));
  }
  if (typed) advice.push(make("p", {}, say("none.words")));
  if (filtered) {
    const button = make("button", { type: "button", class: "button button-quiet" }, say("none.clear"));
    button.addEventListener("click", clear);
    advice.push(make("p", {}, say("none.filters"), " ", button));
  }
  const ways = LISTS.map((list) =>
    make("li", {}, make("a", { href: new URL(said[`lists.${list}`], root).href }, say(`list.${list}`))),
  );
  return [...advice, make("p", {}, say("none.lists")), make("ul", {}, ...ways)];
}

/** Return what the page's address asks. */
function asking() {
  return new URLSearchParams(location.search);
}

/** Return the address of what is asked now. */
function addressOf(chosen) {
  const parts = CHOICES.flatMap((choice) => chosen[choice].map((value) => [choice, value]));
  if (input.value.trim()) parts.unshift(["q", input.value.trim()]);
  return `${location.pathname}${parts.length ? `?${new URLSearchParams(parts)}` : ""}`;
}

/** The page at work: what is asked stands in its address, so that it can be sent and gone back to. */
class Search {
  constructor() {
    this.status = make("p", { role: "status", class: "search-status" });
    this.note = make("p", { class: "search-note", hidden: "" });
    this.onward = make("button", { type: "button", class: "onward", hidden: "" }, say("onward"));
    this.help = make("div", { class: "search-help", hidden: "" });
    this.list = make("ol", { class: "search-results" });
    this.more = make("button", { type: "button", class: "search-more", hidden: "" }, say("more"));
    this.turn = 0;
    this.hits = [];
    this.typing = false;
    box.append(this.status, this.note, this.help, this.list, this.more);
    input.value = asking().get("q") ?? input.value;
  }

  async start() {
    document.getElementById("search-without").hidden = true;
    const loading = make("p", { class: "search-loading" }, say("loading"));
    this.status.before(loading);
    try {
      this.loaded = await load();
    } finally {
      loading.remove();
    }
    this.filters = new Filters(this.loaded.things, () => this.ask("choose"));
    this.filters.choose(asking());
    // With all words in them from the start, lists are as wide as what they hold.
    this.filters.show([]);
    this.status.before(this.onward, this.filters.element);
    this.listen();
    await this.show();
  }

  listen() {
    let waiting = 0;
    const now = (step) => {
      clearTimeout(waiting);
      return step();
    };
    input.addEventListener("input", () =>
      now(() => (waiting = setTimeout(() => this.ask("type"), PAUSE))),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      now(() => this.ask("submit"));
    });
    addEventListener("popstate", () => now(() => this.back()));
    this.onward.addEventListener("click", () => this.list.querySelector("a")?.focus());
    this.more.addEventListener("click", async () =>
      (await this.add())?.querySelector("a")?.focus(),
    );
  }

  /** Ask anew; what is typed in one go is one step back. */
  ask(step) {
    const address = addressOf(this.filters.chosen);
    if (address !== `${location.pathname}${location.search}`) {
      if (step === "type" && this.typing) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    }
    this.typing = step === "type";
    this.show().catch((error) => this.fail(error));
  }

  /** Ask for what was typed alone. */
  clear() {
    this.filters.choose(new URLSearchParams());
    // The button goes away with what it stood in.
    input.focus();
    this.ask("choose");
  }

  back() {
    this.typing = false;
    input.value = asking().get("q") ?? "";
    this.filters.choose(asking());
    this.show().catch((error) => this.fail(error));
  }

  async show() {
    this.turn += 1;
    const { turn } = this;
    const wish = query(input.value, said);
    const found = await find(this.loaded, wish);
    if (turn !== this.turn) return;
    const { chosen } = this.filters;
    const typed = input.value.trim();
    const filtered = CHOICES.some((choice) => chosen[choice].length);
    const something = typed || filtered;
    this.filters.show(found);
    this.hits = something ? found.filter(({ thing }) => fits(thing, chosen)) : [];
    this.note.hidden = !wish.unknown.length;
    this.note.textContent = say("unknown").replace("{words}", () => wish.unknown.join(" "));
    this.list.replaceChildren();
    await this.add();
    if (turn !== this.turn) return;
    this.help.hidden = !something || this.hits.length > 0;
    this.onward.hidden = !this.hits.length;
    this.help.replaceChildren(
      ...(this.help.hidden ? [] : help(typed, filtered, wish.odd, () => this.clear())),
    );
    this.status.textContent = something ? say("count", this.hits.length) : say("start");
  }

  /** Add the next results to the list, and return the first of them. */
  async add() {
    const { turn } = this;
    const there = this.list.children.length;
    const next = this.hits.slice(there, there + SHOWN);
    const texts = await Promise.all(next.map(({ thing }) => textOf(this.loaded, thing)));
    if (turn !== this.turn) return null;
    const elements = next.map((hit, place) => result(hit, texts[place]));
    this.list.append(...elements);
    this.more.hidden = this.list.children.length >= this.hits.length;
    return elements[0];
  }

  fail(error) {
    console.error(error);
    this.help.hidden = true;
    this.status.textContent = say("failed");
  }
}

const search = new Search();
search.start().catch((error) => search.fail(error));
