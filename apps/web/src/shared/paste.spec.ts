import { expect, test } from '@jest/globals';
import { htmlToMarkdown } from './paste';

const bullet = (mark: string) =>
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span></span><![endif]>`;

test.each([
  ['marks', '<p class=MsoNormal><b>Vet</b> en <i>schuin</i><o:p></o:p></p>', '**Vet** en *schuin*'],
  [
    "Word's bullets",
    `<p class=MsoListParagraphCxSpFirst>${bullet('·')}Een</p>\n<p class=MsoListParagraphCxSpLast>${bullet('·')}Twee</p>`,
    '- Een\n- Twee',
  ],
  ["Word's numbers", `<p class=MsoListParagraph>${bullet('1.')}Vraag</p>`, '1. Vraag'],
  [
    'a table without a header',
    '<table><tr><td>Wijk</td><td>Uren</td></tr><tr><td>A</td><td>4</td></tr></table>',
    '| Wijk | Uren |\n| ---- | ---- |\n| A    | 4    |',
  ],
  [
    'styles, scripts and pictures',
    '<style>p{}</style><script>x()</script><p>Dit<img src="file:///c:/a.png"> blijft</p>',
    'Dit blijft',
  ],
  ['a link', '<a href="https://example.org/">hier</a>', '[hier](https://example.org/)'],
])('%s', async (_, html, markdown) => {
  expect(await htmlToMarkdown(html)).toBe(markdown);
});
