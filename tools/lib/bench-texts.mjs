// Texts for the benchmark of matching, of any number and the same in every run: a language model of the demonstration
// content writes them, and its vocabulary goes on growing as that of real texts does.

const WORDS = { least: 120, most: 400 };
/** Share of the words that the demonstration content does not hold, and how fast new ones come (Pitman & Yor 1997). */
const FOREIGN = { share: 0.12, discount: 0.75, strength: 60 };
/** A text keeps to one subject in so many of its steps; in so many it takes any word, lest it quote whole sentences. */
const ON_SUBJECT = 0.6;
const ASTRAY = 0.1;

/** Chances that are the same in every run (mulberry32). */
export function chances(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  return { next, below, of: (list) => list[below(list.length)], between: (a, b) => a + below(b - a + 1) };
}

/** Bigrams: after each word the words that followed it, as often as they did. */
function learn(sentences) {
  const after = new Map();
  for (const sentence of sentences)
    for (let i = 0; i <= sentence.length; i++) {
      const word = sentence[i - 1] ?? '';
      if (!after.has(word)) after.set(word, []);
      after.get(word).push(sentence[i] ?? '');
    }
  return after;
}

const sentencesOf = (text) =>
  (text.match(/[^.!?]+[.!?]/g) ?? []).map((sentence) => sentence.match(/[\p{L}\p{N}-]+/gu) ?? []);

/** @returns a maker of documents and of questions, in the order in which they are asked for. */
export function author({ items, questions }, seed = 1) {
  const chance = chances(seed);
  const subjects = items.map((item) =>
    sentencesOf(
      [item.summary, item.context, item.approach, item.outcomesShort, item.whatDidNotWork, item.conditions]
        .filter(Boolean)
        .join(' '),
    ),
  );
  const whole = learn(subjects.flat());
  const models = subjects.map(learn);
  const asked = questions.map(({ title, bottleneck, tried, helpWanted }) => ({
    title,
    text: [bottleneck, tried, helpWanted].filter(Boolean).join(' '),
  }));
  const all = subjects.flat(2);
  const long = [...new Set(all)].filter((word) => /^[a-z]{5,}$/.test(word));
  const foreign = { tokens: [], counts: [] };

  /** A word of elsewhere: one that was used before, the more often the likelier, or a new one. */
  function foreignWord() {
    const { tokens, counts } = foreign;
    const { discount, strength } = FOREIGN;
    let id;
    if (chance.next() * (strength + tokens.length) < strength + discount * counts.length) {
      id = counts.push({ word: invent(), times: 0 }) - 1;
    } else {
      do id = tokens[chance.below(tokens.length)];
      while (chance.next() * counts[id].times < discount);
    }
    tokens.push(id);
    counts[id].times++;
    return counts[id].word;
  }

  /** Half of what is new in Dutch are compounds; the rest names, and slips of the pen. */
  function invent() {
    const kind = chance.next();
    if (kind < 0.5) return chance.of(long) + (chance.next() < 0.4 ? 's' : '') + chance.of(long);
    if (kind < 0.75) return misspelt(chance.of(long));
    let name = chance.of(long).slice(0, 3);
    while (name.length < 5 || chance.next() < 0.7) name += chance.of(long).slice(-3);
    return name[0].toUpperCase() + name.slice(1, 16);
  }

  function misspelt(word) {
    const at = chance.between(1, word.length - 2);
    const [left, one, two, right] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
    return chance.of([left + two + one + right, left + two + right, left + one + one + two + right]);
  }

  function sentence(subject) {
    const words = [];
    for (let word = ''; words.length < 40;) {
      const model = chance.next() < ON_SUBJECT && models[subject].has(word) ? models[subject] : whole;
      word = chance.next() < ASTRAY ? chance.of(all) : chance.of(model.get(word) ?? ['']);
      if (!word) break;
      words.push(chance.next() < FOREIGN.share ? foreignWord() : word);
    }
    return words.join(' ');
  }

  function prose(subject, length) {
    const sentences = [];
    for (let words = 0; words < length;) {
      const one = sentence(subject);
      words += one.split(' ').length;
      sentences.push(`${one.slice(0, 1).toUpperCase()}${one.slice(1)}.`);
    }
    return sentences.join(' ');
  }

  const clip = (text, words) => text.split(/\s+/).slice(0, words).join(' ');
  return {
    document(n) {
      const subject = chance.below(models.length);
      return {
        id: `item-${n}`,
        title: clip(prose(subject, 5), 9),
        text: prose(subject, chance.between(WORDS.least, WORDS.most) - 15),
      };
    },
    /** As people ask: a question of the demonstration, or two to four sentences, one word in twenty misspelt. */
    question(n) {
      if (n % 3 === 0) return asked[(n / 3) % asked.length];
      const subject = chance.below(models.length);
      const text = Array.from({ length: chance.between(2, 4) }, () => sentence(subject)).join('. ');
      const slips = text.replace(/[a-z]{6,}/g, (word) => (chance.next() < 0.05 ? misspelt(word) : word));
      return { title: clip(sentence(subject), 9), text: slips };
    },
    /** One with at least so many different words of five letters and more. */
    longQuestion(terms = 24) {
      const subject = chance.below(models.length);
      const title = clip(sentence(subject), 9);
      let text = '';
      while (new Set(text.match(/[\p{L}]{5,}/gu)).size < terms * 1.5) text += `${sentence(subject)}. `;
      return { title, text };
    },
    /** One or two words, as typed in a search box. */
    typed() {
      const words = [chance.of(long), ...(chance.next() < 0.5 ? [chance.of(long)] : [])];
      return words.join(' ');
    },
  };
}

const FACETS = {
  type: ['experience', 'solution', 'guide', 'inventory', 'agreement'],
  evidence: ['idea', 'described', 'tried', 'evaluated', 'reproduced'],
  theme: Array.from({ length: 30 }, (_, i) => `thema-${i}`),
  region: Array.from({ length: 500 }, (_, i) => `streek-${i}`),
  discipline: ['gp_care', 'district_nursing', 'paramedical_care', 'social_domain', 'pharmacy'],
  scope: ['neighbourhood', 'region', 'supra_regional'],
  phase: ['preparation', 'implementation', 'embedding'],
};

/** What a record of the product is filtered, counted and sorted by. */
export function attributes(n) {
  const { next, below } = chances(n * 7919);
  // Regions differ in size.
  const skewed = (list) => list[Math.floor(list.length * next() ** 2)];
  const region = skewed(FACETS.region);
  const share = below(10);
  return {
    region,
    audience: share < 5 ? 'public' : share < 9 ? 'network' : `region:${region}`,
    facets: Object.fromEntries(
      Object.entries(FACETS).map(([name, values]) => {
        if (name === 'region') return [name, [region]];
        const count = name === 'theme' ? 1 + below(3) : 1;
        return [name, [...new Set(Array.from({ length: count }, () => skewed(values)))]];
      }),
    ),
    order: { at: 1.7e12 + below(1e9) * 100, evidence: below(5) },
  };
}
