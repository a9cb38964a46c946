import {
  DISCIPLINES,
  EVIDENCE_LEVELS,
  LEGAL_FORMS,
  ORGANISATION_MODELS,
  PHASES,
  SCOPES,
  URBANITIES,
} from '@samenwijs/domain';
import type { Reason } from '@samenwijs/ui';
import type { TFunction } from 'i18next';
import type { FactorKey, MatchConfidence } from '../api/gql/graphql';
import { capital, type Format } from '../format';
import {
  groupPairs,
  heaviest,
  NEAR,
  onlyParts,
  planks,
  ratio,
  realDifferences,
  total,
  type Difference,
  type Factor,
  type MatchLike,
  type Pair,
  type Side,
} from './factors';

const HEAVY = 25;
const SOME = 9;

const within = <Code extends string>(
  codes: readonly Code[],
  value: string | null | undefined,
): Code | undefined => codes.find((code) => code === value);
const listOf = ({ mine, theirs }: Pick<Factor, 'mine' | 'theirs'>) =>
  (theirs ?? mine ?? '').split(/,\s*/).filter(Boolean);
const yes = (is: boolean) => (is ? 'yes' : 'no');

/** Turns what the API found into the words of the reader. Pure: texts and formats come in. */
export function createMatchWords(
  t: TFunction<'matching'>,
  tVocabulary: TFunction<'vocabulary'>,
  format: Format,
) {
  const quote = (word: string) => t('text.quote', { word });
  const number = (value: string | null | undefined) => format.number(Number(value));

  const wordsText = (pairs: readonly Pair[], side: Side) => {
    const groups = groupPairs(pairs);
    const same = groups.filter(({ kind }) => kind === 'same').map(({ question }) => quote(question));
    const sentences = groups.flatMap(({ kind, question, items }) =>
      kind === 'same'
        ? []
        : [t(`text.${kind}`, { side, question: quote(question), items: format.list(items.map(quote)) })],
    );
    return [...(same.length ? [format.list(same)] : []), ...sentences].map(capital).join('. ');
  };

  /** A code in the words that fit after "Zij zijn". */
  const said = (key: FactorKey, value: string | null | undefined): string => {
    switch (key) {
      case 'phase':
        return within(PHASES, value) ? t(`text.phase.${within(PHASES, value)!}`) : '';
      case 'urbanity':
        return within(URBANITIES, value) ? t(`text.urbanity.${within(URBANITIES, value)!}`) : '';
      case 'legalForm':
        return within(LEGAL_FORMS, value) ? t(`text.legalForm.${within(LEGAL_FORMS, value)!}`) : '';
      case 'organisationModel':
        return within(ORGANISATION_MODELS, value)
          ? t(`text.organisationModel.${within(ORGANISATION_MODELS, value)!}`)
          : '';
      case 'scope':
        return within(SCOPES, value) ? t(`difference.scopes.${within(SCOPES, value)!}`) : '';
      default:
        return value ?? '';
    }
  };

  const lead = (factor: Factor): string => {
    const { key, mine, theirs } = factor;
    switch (key) {
      case 'words':
        return t(onlyParts(factor.words) ? 'lead.wordParts' : 'lead.words');
      case 'theme':
      case 'discipline':
        return t(`lead.${key}`, { count: Math.max(1, listOf(factor).length) });
      case 'scope':
      case 'urbanity':
      case 'phase':
        return t(`lead.${key}`, { same: yes(mine === theirs) });
      case 'scale':
        return t('lead.scale', { near: yes(ratio(factor) < NEAR) });
      case 'evidence':
        return t('lead.evidence', { level: theirs ?? '' });
      default:
        return t(`lead.${key}`);
    }
  };

  const text = (factor: Factor, side: Side): string => {
    const { key, mine, theirs } = factor;
    switch (key) {
      case 'words':
        return wordsText(factor.words, side);
      case 'likeness':
      case 'meaning':
        return t(`text.${key}`);
      case 'theme':
        return format.list(listOf(factor));
      case 'discipline':
        return capital(
          format.list(
            listOf(factor).map((value) => {
              const code = within(DISCIPLINES, value);
              return code ? tVocabulary(`discipline.${code}`) : value;
            }),
          ),
        );
      case 'scale':
        return t('text.scale', { side, mine: number(mine), theirs: number(theirs) });
      case 'scope': {
        const scope = within(SCOPES, theirs);
        return scope ? t(`text.scope.${scope}`) : '';
      }
      case 'evidence': {
        const level = within(EVIDENCE_LEVELS, theirs);
        return level ? t(`text.evidence.${level}`) : '';
      }
      case 'adoptions':
        return t('text.adoptions', { count: Number(theirs), words: capital(format.words(Number(theirs))) });
      case 'freshness':
        return theirs ? t('text.freshness', { date: format.date(new Date(theirs)) }) : '';
      default:
        return mine === theirs
          ? t('text.both', { what: said(key, theirs) })
          : t('text.near', { side, mine: said(key, mine), theirs: said(key, theirs) });
    }
  };

  const weight = (contribution: number) => {
    const percent = Math.round(contribution * 100);
    return t(percent >= HEAVY ? 'weight.heavy' : percent >= SOME ? 'weight.some' : 'weight.light');
  };

  const difference = ({ key, mine, theirs }: Difference, side: Side): string | null => {
    switch (key) {
      case 'scale':
        return t('difference.scale', { side, mine: number(mine), theirs: number(theirs) });
      case 'urbanity': {
        const [a, b] = [within(URBANITIES, mine), within(URBANITIES, theirs)];
        return a && b
          ? t('difference.urbanity', {
              side,
              mine: t(`difference.urbanities.${a}`),
              theirs: t(`difference.urbanities.${b}`),
            })
          : null;
      }
      case 'organisationModel': {
        const [a, b] = [within(ORGANISATION_MODELS, mine), within(ORGANISATION_MODELS, theirs)];
        return a && b
          ? t('difference.organisationModel', {
              side,
              mine: t(`difference.organisationModels.${a}`),
              theirs: t(`difference.organisationModels.${b}`),
            })
          : null;
      }
      case 'scope':
      case 'phase':
      case 'legalForm': {
        const [a, b] = [said(key, mine), said(key, theirs)];
        return a && b ? t(`difference.${key}`, { side, mine: a, theirs: b }) : null;
      }
      default:
        return null;
    }
  };

  const short = (factor: Factor, inLine: boolean): string => {
    const { key, mine, theirs } = factor;
    switch (key) {
      case 'words': {
        const words = groupPairs(factor.words)
          .slice(0, 3)
          .map(({ question }) => question)
          .join(', ');
        if (onlyParts(factor.words))
          return t(inLine ? 'short.wordPartsInLine' : 'short.wordParts', { words });
        return t(inLine ? 'short.wordsInLine' : 'short.words', { words });
      }
      case 'scale':
        return t(inLine ? 'short.scaleInLine' : 'short.scale', {
          near: yes(ratio(factor) < NEAR),
          mine: number(mine),
          theirs: number(theirs),
        });
      case 'scope':
      case 'urbanity':
      case 'phase':
        return t(`short.${key}`, { same: yes(mine === theirs) });
      case 'evidence':
        return t('short.evidence', { level: theirs ?? '' });
      default:
        return t(`short.${key}`);
    }
  };

  return {
    verdict: (confidence: MatchConfidence) => t(`verdict.${confidence}`),
    weight,
    /** The planks of the bridge: as many as there are `reasons`, and together the score. */
    shares: (match: Pick<MatchLike, 'factors'>) => {
      const { alone, rest } = planks(match);
      return [...alone.map(({ contribution }) => contribution), ...(rest.length ? [total(rest)] : [])];
    },
    /** For <Bridge> and <Reasons>, heaviest first. */
    reasons: (match: Pick<MatchLike, 'factors'>, side: Side): Reason[] => {
      const { alone, rest } = planks(match);
      const reasons = alone.map((factor): Reason => ({
        key: factor.key,
        share: factor.contribution,
        lead: lead(factor),
        text: text(factor, side),
        weight: weight(factor.contribution),
      }));
      if (rest.length)
        reasons.push({
          key: 'rest',
          share: total(rest),
          lead: t('lead.rest'),
          text: capital(format.list(rest.map((factor) => short(factor, true)))),
          weight: weight(total(rest)),
        });
      return reasons;
    },
    /** What the score lacks, with the largest difference by name. */
    open: (match: MatchLike): Pick<Reason, 'lead' | 'text'> => {
      const laid = total(match.factors);
      const largest = realDifferences(match)[0]?.key;
      const named = (['scale', 'scope', 'urbanity', 'phase', 'legalForm', 'organisationModel'] as const).find(
        (key) => key === largest,
      );
      return {
        lead: t('lead.open'),
        text: t(laid < 0.25 ? 'open.most' : named ? `open.${named}` : laid < 0.6 ? 'open.half' : 'open.some'),
      };
    },
    /** A sentence for each thing that really differs, largest first. */
    differences: (match: MatchLike, side: Side): string[] =>
      realDifferences(match).flatMap((found) => difference(found, side) ?? []),
    /** Short reasons for a list: "dezelfde woorden: mandaat, VVT". */
    list: (match: Pick<MatchLike, 'factors'>, most = 4): string[] =>
      heaviest(match)
        .slice(0, most)
        .map((factor) => short(factor, false)),
    /** Short reasons on one line: "dezelfde woorden (wisselen, bellen) en zelfde thema". */
    line: (match: Pick<MatchLike, 'factors'>, most = 2): string =>
      format.list(
        heaviest(match)
          .slice(0, most)
          .map((factor) => short(factor, true)),
      ),
  };
}
export type MatchWords = ReturnType<typeof createMatchWords>;
