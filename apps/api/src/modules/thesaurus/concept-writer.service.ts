import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError, foldForm, FORM_KINDS } from '@samenwijs/domain';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { audit } from '../../platform/audit/audit.js';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { recordChange } from '../../platform/outbox/outbox.js';
import { Theme, ThemeConcept } from '../curation/index.js';
import { checkForms, tidyForms } from './concept-forms.js';
import type { ConceptInput, ConceptVersionArgs } from './thesaurus.types.js';

type Change = Partial<ThemeConcept> & { action: 'add' | 'edit' | 'move' | 'retire' | 'restore' };

/** Writes concepts: one transaction each, with its event, so that every index hears of it, and a row in the audit log. */
@Injectable()
export class ConceptWriter {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Creates the concept with this key, or writes over version `input.version` of it. */
  save(viewer: SignedIn, input: ConceptInput): Promise<ThemeConcept> {
    const { key: id, version, themeId, sharing } = input;
    const forms = tidyForms(input) as Pick<ThemeConcept, 'preferred' | (typeof FORM_KINDS)[number]>;
    return this.write(async (manager) => {
      if (!(await manager.existsBy(Theme, { id: themeId, status: 'active' })))
        throw new DomainError('INVALID_INPUT', 'No such theme', { fields: { themeId: 'unknown' } });
      const existing = await manager.findOneBy(ThemeConcept, { id });
      const others = await manager.findBy(ThemeConcept, { id: Not(id), retiredAt: IsNull() });
      if (!existing) {
        if (version != null) throw new DomainError('NOT_FOUND');
        checkForms(forms, others, sharing);
        const key = `${foldForm(forms.preferred).replaceAll(' ', '-')}-${id.slice(-6)}`;
        const made = manager.create(ThemeConcept, { id, key, version: 0 });
        return this.keep(manager, viewer, made, { ...forms, themeId, action: 'add' });
      }
      // Sent once more, because the answer was lost on the way.
      if (version == null && same(existing, { ...forms, themeId })) return existing;
      current(existing, version);
      if (existing.retiredAt) throw new DomainError('ILLEGAL_TRANSITION', 'It was retired: restore it first');
      checkForms(forms, others, sharing);
      const action = existing.themeId === themeId ? 'edit' : 'move';
      return this.keep(manager, viewer, existing, { ...forms, themeId, action });
    });
  }

  /** Takes it out of use; it can be restored as it was. */
  retire(viewer: SignedIn, { id, version }: ConceptVersionArgs): Promise<ThemeConcept> {
    return this.write(async (manager) => {
      const concept = await this.existing(manager, id, version);
      if (concept.retiredAt) throw new DomainError('ILLEGAL_TRANSITION');
      return this.keep(manager, viewer, concept, { retiredAt: new Date(), action: 'retire' });
    });
  }

  /** @throws DomainError CONCEPT_FORM_REFUSED when another concept has one of its names by now. */
  restore(viewer: SignedIn, { id, version }: ConceptVersionArgs): Promise<ThemeConcept> {
    return this.write(async (manager) => {
      const concept = await this.existing(manager, id, version);
      if (!concept.retiredAt) throw new DomainError('ILLEGAL_TRANSITION');
      const others = await manager.findBy(ThemeConcept, { id: Not(id), retiredAt: IsNull() });
      checkForms(concept, others, true);
      return this.keep(manager, viewer, concept, { retiredAt: null, action: 'restore' });
    });
  }

  /** One writer of the thesaurus at a time: two may not give the same name to two concepts in one moment. */
  private write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      await manager.query(`select pg_advisory_xact_lock(hashtext('thesaurus'))`);
      return work(manager);
    });
  }

  private async existing(manager: EntityManager, id: string, version: number) {
    const concept = await manager.findOneBy(ThemeConcept, { id });
    if (!concept) throw new DomainError('NOT_FOUND');
    current(concept, version);
    return concept;
  }

  private async keep(
    manager: EntityManager,
    viewer: SignedIn,
    concept: ThemeConcept,
    { action, ...change }: Change,
  ) {
    const details = { version: concept.version + 1, ...(action === 'move' && { from: concept.themeId }) };
    Object.assign(concept, change, {
      version: details.version,
      changedById: viewer.userId,
      changedAt: new Date(),
    });
    await manager.save(concept);
    await audit(manager, {
      actorId: viewer.userId,
      action: `${action}_concept`,
      entity: 'concept',
      entityId: concept.id,
      details,
    });
    await recordChange(manager, 'theme', concept.themeId, concept.version);
    return concept;
  }
}

function current(concept: ThemeConcept, version: number | null | undefined) {
  if (concept.version !== version)
    throw new DomainError('VERSION_CONFLICT', 'Somebody changed it in the meantime', {
      version: concept.version,
    });
}

const same = (concept: ThemeConcept, sent: Partial<ThemeConcept>) =>
  Object.entries(sent).every(
    ([field, value]) => JSON.stringify(concept[field as keyof ThemeConcept]) === JSON.stringify(value),
  );
