import fs from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { keyboard, mouse } from './hands.js';
import { ask, pageOf } from './people.js';

/** A guide of our own words; SAMENWIJS_GUIDE names a real one to walk the story with. */
const GUIDE = fs.readFileSync(
  process.env.SAMENWIJS_GUIDE ?? path.resolve(import.meta.dirname, '../fixtures/handreiking-wijkverband.md'),
  'utf8',
);

const MATCHES = `query ($id: ID!) { request(id: $id) { matches(first: 3) { edges { node {
  score item { title } factors { contribution } } } } } }`;
type Matches = {
  request: {
    matches: {
      edges: { node: { score: number; item: { title: string }; factors: { contribution: number }[] } }[];
    };
  };
};

const idIn = (page: Page) => /\/(vragen|kennis)\/([0-9a-f-]{36})/.exec(page.url())![2]!;

test.use({ actionTimeout: 15_000 });

for (const [means, hands] of Object.entries({ mouse, keyboard })) {
  test(`a region asks, another region's solution is found, an expert answers, the answer becomes knowledge (${means})`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const stamp = means === 'mouse' ? 'met de muis' : 'met het toetsenbord';
    const guideTitle = `Handreiking hecht wijkverband ${stamp}`;
    const question = `Hoe kiezen we gemandateerde afgevaardigden voor een hecht wijkverband, ${stamp}?`;
    const knowledge = `Een mandaat met een vervanger erbij, ${stamp}`;
    const [lucas, esra, marleen, hatice, tjeerd] = (await Promise.all(
      ['lucas.meertens', 'esra.aydin', 'marleen.de.wit', 'hatice.demir', 'tjeerd.oosterhof'].map((person) =>
        pageOf(browser, person),
      ),
    )) as [Page, Page, Page, Page, Page];

    await test.step('Lucas imports the guide of his region and publishes it', async () => {
      const { press, write, choose } = hands(lucas);
      await lucas.goto('/importeren');
      await choose(lucas.getByRole('button', { name: 'Kies een bestand' }), {
        name: 'handreiking.md',
        // The same file again would be the same item.
        text: `${GUIDE}\nGeschreven ${stamp}.\n`,
      });
      await expect(lucas).toHaveURL(/bewerken/);
      await expect(lucas.getByRole('textbox', { name: 'De aanpak' })).toHaveValue(
        /afgevaardigde[^]*Check\/Act/,
      );
      await write(lucas.getByRole('textbox', { name: 'Titel', exact: true }), guideTitle);
      await press(lucas.getByRole('button', { name: 'Leg voor ter review' }));
      await press(lucas.getByRole('button', { name: 'Publiceer' }));
      await expect(lucas.getByRole('heading', { level: 1, name: guideTitle })).toBeVisible();
      await expect(lucas.getByRole('table').first()).toContainText('Check/Act');
    });

    await test.step('Esra asks; the guide appears while she types', async () => {
      const { press, write } = hands(esra);
      await esra.goto('/vragen/nieuw');
      await write(esra.getByRole('textbox', { name: 'Jullie vraag, in één zin' }), question);
      await expect(esra.getByRole('link', { name: guideTitle })).toBeVisible();
      await write(
        esra.getByRole('textbox', { name: 'Wat staat er in de weg?' }),
        'In elke wijk zitten huisartsen, apothekers en wijkverpleging aan tafel, maar niemand mag namens zijn beroep iets afspreken.',
      );
      await press(esra.getByRole('button', { name: 'Plaats de vraag' }));
      await expect(esra.getByRole('heading', { level: 1, name: question })).toBeVisible();
    });

    await test.step('the guide is among the first three bridges, with reasons that add up', async () => {
      const bridge = esra.getByRole('article').filter({ has: esra.getByRole('link', { name: guideTitle }) });
      await expect(bridge).toBeVisible();
      await expect(bridge).toContainText('Dezelfde woorden.');
      const { request } = await ask<Matches>(esra, MATCHES, { id: idIn(esra) });
      const found = request.matches.edges.map((edge) => edge.node);
      expect(found.map((match) => match.item.title)).toContain(guideTitle);
      for (const { score, factors } of found)
        expect(factors.reduce((sum, factor) => sum + factor.contribution, 0)).toBeCloseTo(score, 9);
    });

    await test.step('Marleen sends it to a group', async () => {
      const { press } = hands(marleen);
      await marleen.goto('/regie');
      const row = marleen
        .getByRole('listitem')
        .filter({ has: marleen.getByRole('link', { name: question }) });
      // The oldest stand first: a new one may be on the next page.
      await expect(marleen.getByRole('listitem').filter({ hasText: 'dagen' }).first()).toBeVisible();
      const showMore = marleen.getByRole('button', { name: 'Toon meer' });
      while (!(await row.isVisible()) && (await showMore.first().isVisible())) {
        // While the last page comes in, the button goes.
        await press(showMore.first()).catch(() => undefined);
        await marleen.waitForLoadState('networkidle');
      }
      await press(row.getByRole('button', { name: /Stuur door/ }));
      const dialog = marleen.getByRole('dialog');
      const group = dialog.getByRole('radio', { name: /Interdisciplinair samenwerken/ });
      if (!(await group.isChecked())) await group.check();
      await press(dialog.getByRole('button', { name: 'Stuur door' }));
      await expect(dialog).toBeHidden();
    });

    await test.step('Hatice takes it and answers with a citation', async () => {
      const { press, write } = hands(hatice);
      await hatice.goto('/expertgroepen/interdisciplinair-samenwerken');
      const row = hatice.getByRole('listitem').filter({ has: hatice.getByRole('link', { name: question }) });
      await press(row.getByRole('button', { name: /Ik neem deze/ }));
      await expect(hatice).toHaveURL(/antwoorden/);
      await write(
        hatice.getByRole('textbox', { name: /Je antwoord/ }),
        'Laat elk beroep zelf kiezen, en wijs meteen een vervanger aan. Zet in de brief waarover de afgevaardigde mag beslissen.',
      );
      await press(hatice.getByRole('button', { name: new RegExp(`Citeer.*${guideTitle}`) }));
      await press(hatice.getByRole('button', { name: 'Stuur het antwoord' }));
      await expect(hatice.getByRole('heading', { level: 1, name: question })).toBeVisible();
    });

    await test.step('Esra sees it come in, and accepts it', async () => {
      await expect(
        esra.getByRole('heading', { name: /Interdisciplinair samenwerken/ }).first(),
      ).toBeVisible();
      await expect(esra.getByText('wijs meteen een vervanger aan')).toBeVisible();
      await hands(esra).press(esra.getByRole('button', { name: 'Dit is het antwoord' }));
      await expect(esra.getByText('Dit is het antwoord, zegt de vrager')).toBeVisible();
    });

    await test.step('Hatice turns the answer into knowledge', async () => {
      const { press, write } = hands(hatice);
      await press(hatice.getByRole('button', { name: 'Maak hier kennis van' }));
      await expect(hatice).toHaveURL(/bewerken/);
      await write(hatice.getByRole('textbox', { name: 'Titel', exact: true }), knowledge);
      await write(
        hatice.getByRole('textbox', { name: 'In het kort' }),
        'Elk beroep kiest een afgevaardigde met mandaat in het hechte wijkverband, en een vervanger.',
      );
      await write(
        hatice.getByRole('textbox', { name: 'De situatie' }),
        'Zonder vervanger ligt het wijkverband stil zodra de afgevaardigde ziek is.',
      );
      await write(
        hatice.getByRole('textbox', { name: 'Wat niet werkte' }),
        'Rouleren: elke nieuwe afgevaardigde begon bij nul.',
      );
      await press(hatice.getByRole('button', { name: 'Leg voor ter review' }));
      await press(hatice.getByRole('button', { name: 'Publiceer' }));
      await expect(hatice.getByRole('heading', { level: 1, name: knowledge })).toBeVisible();
      await expect(hatice.getByText(question)).toBeVisible();
    });

    await test.step("it is matched to another region's question", async () => {
      const { press, write } = hands(tjeerd);
      await tjeerd.goto('/vragen/nieuw');
      await write(
        tjeerd.getByRole('textbox', { name: 'Jullie vraag, in één zin' }),
        'Wie vervangt een zieke afgevaardigde met mandaat in het wijkverband?',
      );
      await press(tjeerd.getByRole('button', { name: 'Plaats de vraag' }));
      const bridge = tjeerd
        .getByRole('article')
        .filter({ has: tjeerd.getByRole('link', { name: knowledge }) });
      await expect(bridge).toBeVisible();
    });
  });
}
