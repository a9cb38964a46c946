// Themes of a judged set from elsewhere. The product knows its own themes by the names of their concepts; those of another
// set are known by their labels, and by what our thesaurus says of the theme that a label names.

/** The concepts of our thesaurus, each speaking for the label that names it, or that names its theme and no other does. */
export function conceptsFor(labels, { thesaurus, content, stem }) {
  const claims = new Map();
  const named = new Map();
  for (const label of labels) {
    const stems = content(label).map(({ form }) => stem(form));
    for (const { id } of thesaurus.find(stems)) {
      named.set(id, label);
      const theme = thesaurus.themeOf(id);
      claims.set(theme, (claims.get(theme) ?? new Set()).add(label));
    }
  }
  const concepts = thesaurus.concepts().map(({ theme, ...concept }) => {
    const claimed = claims.get(theme);
    const label = named.get(concept.id) ?? (claimed?.size === 1 ? [...claimed][0] : undefined);
    return { ...concept, ...(label && { theme: label }) };
  });
  const known = new Set(concepts.map(({ theme }) => theme));
  const others = labels.filter((label) => !known.has(label));
  return [...concepts, ...others.map((label) => ({ id: `label ${label}`, labels: [label], theme: label }))];
}
