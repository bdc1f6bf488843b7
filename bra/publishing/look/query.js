// What was typed, in the language of `bra search`: `query.py` reads the same on the command line.

import { bare, wordsOf } from "./words.js";

const PART = /(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu;
const YEAR = /^\d{4}$/u;
const DAY = /^\d{4}(-\d\d){0,2}/u;
// What is meant by a value: an item may stand in an agenda, and what is under way is open.
const ALSO = { item: ["item", "agenda"], open: ["open", "under way"] };

/**
 * Return what was typed: `words` to look for, words that must not be there (`without`), `filters`
 * of which each must fit, filters that mean nothing here (`unknown`), and what looks like the name
 * of a filter, is none and so is among the words (`odd`).
 * `said` holds what the keys and values of filters are called, `key.…`, `of-kind.…`, `of-state.…`.
 */
export function query(typed, said) {
  const found = { words: [], without: [], unknown: [], odd: [] };
  const many = { kind: [], state: [], year: [] };
  const one = {};
  for (const [whole, minus, word, quoted, written] of typed.matchAll(PART)) {
    const key = word && said[`key.${word.toLowerCase()}`];
    const value = quoted ?? written;
    const term = quoted === undefined ? value : `"${value}"`;
    if (key === "not") found.without.push(term);
    else if (key) {
      const test = meant(key, value, said);
      if (!test) found.unknown.push(whole);
      else if (many[key === "is" ? "state" : key]) many[key === "is" ? "state" : key].push(test);
      else one[key] = test;
    } else if (minus) found.without.push(word ? `${word}:${term}` : term);
    else {
      found.words.push(whole);
      if (word && written && !written.startsWith("/")) found.odd.push(`${word}:`);
    }
  }
  const filters = Object.values(many)
    .filter((tests) => tests.length)
    .map((tests) => (thing) => tests.some((test) => test(thing)));
  return { ...found, words: found.words.join(" "), filters: [...filters, ...Object.values(one)] };
}

/** Return what tells whether a thing fits a filter, or null for one that means nothing here. */
function meant(key, value, said) {
  if (key === "year") return YEAR.test(value) ? (thing) => thing.year.includes(value) : null;
  if (key === "meeting") return DAY.test(value) ? (thing) => thing.stem.startsWith(value) : null;
  if (key === "owner") return ownedBy(value);
  if (key !== "kind" && key !== "is") return null;
  const choice = key === "is" ? "state" : "kind";
  const known = said[`of-${choice}.${value.toLowerCase()}`];
  if (!known) return null;
  const values = ALSO[known] ?? [known];
  return (thing) => values.some((each) => thing[choice].includes(each));
}

/** Return what tells whether one of the owners has a name with words that begin so. */
function ownedBy(value) {
  const wanted = wordsOf(value).map(bare);
  if (!wanted.length) return null;
  return (thing) =>
    thing.owner.some((owner) => {
      const names = wordsOf(owner).map(bare);
      return wanted.every((each) => names.some((name) => name.startsWith(each)));
    });
}
