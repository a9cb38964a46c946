import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Config, CONFIG, webFolder } from '../../platform/config.js';
import type { PageHead, PageHeads } from '../../platform/http/page-head.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { KnowledgeService } from '../knowledge/index.js';
import { Region } from '../regions/index.js';

const NAME = 'Samenwijs';
const MAX_DESCRIPTION = 200;
/** What a sitemap may hold at most, with room for the pages themselves. */
const MAX_ITEMS = 45_000;

type Text = { title: string; description: string; heading?: string; intro?: string };
/** Pages that everybody may read, by their address; the web app's own texts (locales/nl/pages.json) tell about them. */
const PAGES: Record<string, string> = {
  '/': 'home',
  '/kennis': 'items',
  '/regios': 'regions',
  '/expertgroepen': 'groups',
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

const ENTITIES = { regios: Region, expertgroepen: ExpertGroup };
type Place = keyof typeof ENTITIES;

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
    @InjectDataSource() private readonly source: DataSource,
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
      };
    const texts = await this.texts();
    const named = await this.named(own, texts);
    if (named) return named;
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

  /** The page of a region or a group: those are open to all. */
  private async named(own: string, texts: Record<string, Text>): Promise<PageHead | null> {
    const [, place, key] = /^\/(regios|expertgroepen)\/([^/]+)$/.exec(own) ?? [];
    const thing = key && (await this.source.getRepository(ENTITIES[place as Place]).findOneBy({ key }));
    const text = texts[place === 'regios' ? 'region' : 'group'];
    if (!thing || !text) return null;
    const say = (sentence: string) => sentence.replaceAll('{name}', () => thing.name);
    return {
      title: `${say(text.title)} · ${NAME}`,
      description: say(text.description),
      canonical: `/${place}/${thing.key}`,
    };
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
    const named = Object.entries(ENTITIES).map(async ([place, entity]) =>
      (await this.source.getRepository(entity).find({ order: { key: 'ASC' } })).map(
        ({ key }) => `/${place}/${key}`,
      ),
    );
    const pages = [...Object.keys(PAGES), ...(await Promise.all(named)).flat()];
    return [
      ...pages.map((page) => ({ path: page, changed: null })),
      ...items.map(({ id, publishedAt }) => ({ path: `/kennis/${id}`, changed: publishedAt })),
    ];
  }

  /** Written by the web app's build. */
  private async texts(): Promise<Record<string, Text>> {
    const text = await readFile(path.join(webFolder(this.config), 'pages.json'), 'utf8').catch(() => '{}');
    return JSON.parse(text) as Record<string, Text>;
  }
}
