import { describe, expect, test } from '@jest/globals';
import { cleanMarkup } from './clean-markup.js';
import { mapSections, sectionOf, shorten } from './map-sections.js';
import { toMarkdown } from './markdown.js';

const clean = (text: string) => toMarkdown(cleanMarkup(text).children);
const LONG = 'Dit is een zin die lang genoeg is om een echte alinea te zijn, met een punt.';

describe('text becomes clean Markdown', () => {
  test.each([
    [
      'bullets of all kinds',
      '• een\n● twee\n▪ drie\n– vier\n* vijf',
      '- een\n- twee\n- drie\n- vier\n- vijf',
    ],
    ['bullets of Word, within each other', '·\teen\no\ttwee', '- een\n- twee'],
    ['lists within lists', '- een\n    - twee\n- drie', '- een\n  - twee\n- drie'],
    ['numbered lists', '1) een\n2) twee', '1. een\n2. twee'],
    [
      'a point that goes on',
      '• een punt dat op de volgende\n  regel verdergaat\n• twee',
      '- een punt dat op de volgende regel verdergaat\n- twee',
    ],
    ['a bullet on a line of its own', '•\neen\n•\ntwee', '- een\n- twee'],
    [
      'wrapped lines',
      'Wij spraken elke week met elkaar over de samen-\nwerking in de wijk, met de huisartsen, de wijk-\nen de jeugdverpleging, en dat beviel ons goed.',
      'Wij spraken elke week met elkaar over de samenwerking in de wijk, met de huisartsen, de wijk- en de jeugdverpleging, en dat beviel ons goed.',
    ],
    ['short lines under each other', 'Tekst: Noor.\nBeeld: Sam.', 'Tekst: Noor.\n\nBeeld: Sam.'],
    ['spaces and invisible marks', 'een\u00a0 twee\u200b dr\u00adie\u202e', 'een twee drie'],
    [
      'tags and entities',
      '<p>Een <b>vet </b>woord &amp; een&nbsp;<i>schuin</i>.</p><ul style="x"><li>• punt</li></ul>',
      'Een **vet** woord & een *schuin*.\n\n- punt',
    ],
    ['what only looks like a tag', 'Kies <naam> en x < 3 of x > 5.', 'Kies \\<naam> en x < 3 of x > 5.'],
    [
      'dead links, live links, pictures',
      '[hier](#) en [daar](https://a.nl) ![Kaart](x.png)',
      'hier en [daar](https://a.nl) Kaart',
    ],
    [
      'a table of tabs',
      'Wie\tWat\n<b>Noor</b>\t<p>Belt.</p> <p>Mailt | schrijft.</p>\n--\t--',
      '| Wie | Wat |\n| - | - |\n| **Noor** | Belt. Mailt \\| schrijft. |',
    ],
    ['a table of Markdown', '| a | b |\n| --- | --- |\n| 1 | 2 |', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['a tab that is no table', 'Naam:\tNoor', 'Naam: Noor'],
    [
      'underlined headings',
      'Aanpak\n======\n\nTekst.\n\nKosten\n---\n\nGeen.',
      '# Aanpak\n\nTekst.\n\n## Kosten\n\nGeen.',
    ],
    ['lines that only divide', 'een\n\n__________\n\ntwee', 'een\n\ntwee'],
    [
      'a web page its frame',
      '## Kop\n\nTekst.\n\nDeel deze pagina\n\nLees meer over ons werk\n\nNaar boven',
      '## Kop\n\nTekst.',
    ],
    ['code as it is', '```\na\t b\n\n• c\n```', '```\na\t b\n\n• c\n```'],
    [
      'letters and signs people use',
      'O&I-gelden, Zorg~Holland, a_b en 50%*',
      'O&I-gelden, Zorg~Holland, a_b en 50%\\*',
    ],
  ])('%s', (_, text, markdown) => expect(clean(text)).toBe(markdown));

  test('short lines above text are headings, when none are marked', () => {
    expect(
      clean(
        `Het verslag van de proef\n\n${LONG}\n\nAanpak\n\n${LONG}\n\nFoto van de groep\n1 / 3\n\n2. Wat het kostte\n\nToegevoegd op 3 mei 2024\n\n${LONG}`,
      ),
    ).toBe(
      `# Het verslag van de proef\n\n${LONG}\n\n## Aanpak\n\n${LONG}\n\nFoto van de groep\n\n## 2. Wat het kostte\n\nToegevoegd op 3 mei 2024\n\n${LONG}`,
    );
    expect(clean(`## Aanpak\n\nGewoon een regel\n\n${LONG}`)).toContain('\n\nGewoon een regel\n\n');
  });

  // A row that a page's end cut in two, with the tags of the page it came from.
  const CUT = [
    'Korte termijn opbrengst\tLange termijn opbrengst',
    '<ul style="a"> <li><b>Rust</b> doordat men elkaar kent, gaat het werk</li> </ul>\t<ul> <li><b>Samenhang</b> in de zorg.</li> </ul>',
    '',
    '',
    '<p>vlotter en leuker.</p> <ul> <li>• <b>Tijd</b> voor elkaar.</li> </ul>\t<ul> <li>• <b>Vertrouwen</b> in de wijk.</li> </ul>',
    '--\t--',
  ].join('\n');
  test('a row that was cut in two is whole again', () => {
    expect(clean(CUT)).toBe(
      '| Korte termijn opbrengst | Lange termijn opbrengst |\n| - | - |\n| • **Rust** doordat men elkaar kent, gaat het werk vlotter en leuker. • **Tijd** voor elkaar. | • **Samenhang** in de zorg. • **Vertrouwen** in de wijk. |',
    );
    expect(clean('Wie\tWat\nNoor\tBelt.\n\nWaar\tWanneer\nThuis\tNu')).toMatch(
      /\| Noor \| Belt\. \|\n\n\| Waar/,
    );
  });

  test('a document in the sections of an item', () => {
    const document = `## Inleiding\n\n${LONG}\n\n## 1. Opzet\n\nZo.\n\n## 2. Opbrengst\n\n${CUT}\n\n### 3. Stappenplan volgens PDCA\n\nPlan.\n\n### Zijpad\n\nOok plan.\n\n#### Dieper\n\nNog.\n\n## 4. Wat niet werkte\n\nHaast.\n\n## 5. Wat werkte\n\nRust.\n\n## 6. Monitoring\n\nMeten.\n\n### 1. Vragenlijst\n\nElk jaar.`;
    expect(mapSections(cleanMarkup(document))).toEqual({
      title: null,
      summary: LONG,
      context: LONG,
      approach: 'Zo.\n\n### Stappenplan volgens PDCA\n\nPlan.',
      activeIngredients: 'Rust.',
      outcomesShort:
        '- **Rust** doordat men elkaar kent, gaat het werk vlotter en leuker.\n- **Tijd** voor elkaar.',
      outcomesLong: '- **Samenhang** in de zorg.\n- **Vertrouwen** in de wijk.',
      whatDidNotWork: 'Haast.',
      conditions: '',
      costs: '',
      remainder:
        '### Zijpad\n\nOok plan.\n\n#### Dieper\n\nNog.\n\n### Monitoring\n\nMeten.\n\n#### Vragenlijst\n\nElk jaar.',
    });
  });

  test.each([
    ['Aanleiding', 'context'],
    ['Waarom deze proef', 'context'],
    ['Onze aanpak', 'approach'],
    ['Hoe we het deden', 'approach'],
    ['Werkzame elementen', 'activeIngredients'],
    ['Wat werkte goed?', 'activeIngredients'],
    ['Wat er niet goed ging', 'whatDidNotWork'],
    ['Geleerde lessen', 'whatDidNotWork'],
    ['Resultaten op korte termijn', 'outcomesShort'],
    ['Resultaten op de lange termijn', 'outcomesLong'],
    ['Resultaat', 'outcomesShort'],
    ['Randvoorwaarden', 'conditions'],
    ['Wat is er nodig?', 'conditions'],
    ['Kosten en financiering', 'costs'],
    ['Results', 'outcomesShort'],
    ['Monitoring', undefined],
    ['Elkaar ondersteunen', undefined],
    ['Uitvoeringskracht organiseren', undefined],
    ['Vervolg', undefined],
  ])('"%s" names %s', (heading, section) => expect(sectionOf(heading)?.section).toBe(section));

  test('bold lines are headings where there are none', () => {
    expect(mapSections(cleanMarkup(`**Aanpak**\n\nZo.\n\n**Kosten**\n\nGeen.`))).toMatchObject({
      approach: 'Zo.',
      costs: 'Geen.',
    });
  });

  test('a summary ends with a sentence', () => {
    expect(shorten(`${LONG} ${LONG}`, 100)).toBe(LONG);
    expect(shorten('woord '.repeat(100), 20)).toBe('woord woord woord…');
    expect(shorten(LONG)).toBe(LONG);
  });
});
