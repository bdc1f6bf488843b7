// Words in the form that is searched: `words.py` does the same to what is indexed.

const END = "\u02e3";
const LETTERS = { å: "ə", ä: "æ", ö: "ø" };
const MARKED = { ə: "a", æ: "a", ø: "o" };
const SHORTEST = 3;

/** Return a word with letters of their own for å, ä and ö, and no marks on the others. */
function own(word) {
  return word
    .replace(/[åäö]/gu, (letter) => LETTERS[letter])
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** Return a word without the marks on any letter. */
export function bare(word) {
  return own(word).replace(/[əæø]/gu, (letter) => MARKED[letter]);
}

/** Return the words of a text, in small letters. */
export function wordsOf(text) {
  return text.toLowerCase().normalize("NFC").replaceAll(END, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Return what to ask for of what was typed, each with what is still better to have: words by the
 * beginning that their forms share, better as they stand, and phrases in quotes.
 * `ending` matches what the forms of a word end in.
 */
export function asked(typed, ending) {
  const found = new Map();
  for (const [, phrase, written] of typed.matchAll(/"([^"]*)"?|([^\s"]+)/gu)) {
    const whole = wordsOf(phrase ?? written).map((word) => own(word) + END);
    if (phrase !== undefined && whole.length) {
      found.set(`"${whole.join(" ")}"`, null);
    } else {
      wordsOf(written ?? "").forEach((word, place) => {
        const start = beginning(word, ending);
        found.set(start, start === whole[place] ? null : whole[place]);
      });
    }
  }
  return [...found].map(([needed, better]) => ({ needed, better }));
}

/** Return what the forms of a word begin with; a short word is only itself. */
function beginning(word, ending) {
  return word.length < SHORTEST ? own(word) + END : own(word.replace(ending, ""));
}

/**
 * Return which words of a text to mark.  `places` are those of the index, where the forms without
 * marks stand after all words, each once.
 */
export function marked(words, places) {
  const found = new Set(places.filter((place) => place < words.length));
  if (found.size < new Set(places).size) {
    const forms = new Map();
    words.forEach((word, place) => {
      for (const each of wordsOf(word)) {
        if (bare(each) !== own(each)) {
          forms.set(bare(each), [...(forms.get(bare(each)) ?? []), place]);
        }
      }
    });
    const all = [...forms.values()];
    for (const place of places) {
      for (const other of all[place - words.length] ?? []) found.add(other);
    }
  }
  return found;
}
