import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, webFolder } from '../../platform/config.js';
import type { PageHead, PageHeads } from '../../platform/http/page-head.js';
import { KnowledgeService } from '../knowledge/index.js';

const NAME = 'Samenwijs';
const MAX_DESCRIPTION = 200;
/** What a sitemap may hold at most, with room for the pages themselves. */
const MAX_ITEMS = 49_000;

type Text = { title: string; description: string; heading?: string; intro?: string };
/** Pages that everybody may read, by their address; the web app's own texts (locales/nl/pages.json) tell about them. */
const PAGES: Record<string, string> = {
  '/': 'home',
  '/kennis': 'items',
  '/over': 'about',
  '/hulp': 'help',
  '/hulp/bezoeker': 'helpVisitor',
  '/hulp/procesbegeleider': 'helpFacilitator',
  '/hulp/expert': 'helpExpert',
  '/hulp/coordinator': 'helpCoordinator',
  '/toegankelijkheid': 'accessibility',
  '/privacy': 'privacy',
  '/bouwstenen': 'blocks',
};

const shortened = (text: string) => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= MAX_DESCRIPTION
    ? plain
    : `${plain.slice(0, MAX_DESCRIPTION - 1).replace(/\s+\S*$/, '')}…`;
};

/** What each address says about itself before any JavaScript runs: always what a visitor may know. */
@Injectable()
export class PagesService implements PageHeads {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly knowledge: KnowledgeService,
  ) {}

  async headOf(address: string): Promise<PageHead> {
    const own = address.length > 1 ? address.replace(/\/$/, '') : address;
    const [, itemId] = /^\/kennis\/([^/]+)$/.exec(own) ?? [];
    // Whoever asks: a preview is shown to others than who pasted the link.
    const item = itemId ? await this.knowledge.find(null, itemId) : null;
    if (item)
      return {
        title: `${item.title} · ${NAME}`,
        description: shortened(item.summary),
        canonical: `/kennis/${item.id}`,
        outline: { heading: item.title, intro: item.summary },
      };
    const texts = await this.texts();
    const page = Object.hasOwn(PAGES, own) ? texts[PAGES[own]!] : undefined;
    if (page)
      return {
        title: `${page.title} · ${NAME}`,
        description: page.description,
        canonical: own,
        ...(page.heading && {
          outline: { heading: page.heading, intro: page.intro, kind: 'tight' as const },
        }),
      };
    return { title: NAME, description: texts['home']?.description ?? '', canonical: null };
  }

  /** Every address that search engines may know, the newest items first. */
  async addresses(): Promise<{ path: string; changed: Date | null }[]> {
    const items = await this.knowledge
      .readable(null)
      .select(['item.id', 'item.publishedAt'])
      .orderBy('item.publishedAt', 'DESC')
      .addOrderBy('item.id')
      .limit(MAX_ITEMS)
      .getMany();
    return [
      ...Object.keys(PAGES).map((page) => ({ path: page, changed: null })),
      ...items.map(({ id, publishedAt }) => ({ path: `/kennis/${id}`, changed: publishedAt })),
    ];
  }

  /** Written by the web app's build. */
  private async texts(): Promise<Record<string, Text>> {
    const text = await readFile(path.join(webFolder(this.config), 'pages.json'), 'utf8').catch(() => '{}');
    return JSON.parse(text) as Record<string, Text>;
  }
}
