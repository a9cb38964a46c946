import {
  Button,
  EmptyBridge,
  ErrorNote,
  EvidenceLadder,
  Facts,
  LoadingBridge,
  showToast,
  Steps,
  Warning,
} from '@samenwijs/ui';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '@samenwijs/domain';
import { useTranslation } from 'react-i18next';
import { Block } from './block';

export function ButtonBlocks() {
  const { t } = useTranslation('about');
  const toast = () =>
    showToast({ text: t('buttons.toastText'), action: { label: t('buttons.toastUndo'), onPress: () => {} } });
  return (
    <Block title={t('buttons.title')} names="Button, LinkButton, showToast">
      <div className="actions">
        <Button tone="primary">{t('buttons.primary')}</Button>
        <Button tone="ink">{t('buttons.ink')}</Button>
        <Button>{t('buttons.outline')}</Button>
        <Button tone="link">{t('buttons.link')}</Button>
      </div>
      <div className="actions">
        <Button tone="primary" isDisabled>
          {t('buttons.disabled')}
        </Button>
        <Button isPending>{t('buttons.busy')}</Button>
        <Button tone="danger">{t('buttons.danger')}</Button>
        <Button onPress={toast}>{t('buttons.toast')}</Button>
      </div>
      <p className="meta">{t('buttons.rule')}</p>
    </Block>
  );
}

export function ListBlocks() {
  const { t } = useTranslation(['about', 'common']);
  return (
    <Block title={t('lists.title')} names="askhas, plain, Facts">
      <div className="spec__two">
        <ul className="askhas">
          <li>
            <b>{t('lists.asks')}</b>
            <span className="meta">{t('lists.asksMeta')}</span>
          </li>
        </ul>
        <ul className="askhas askhas--has">
          <li>
            <b>{t('lists.has')}</b>
            <span className="meta">{t('lists.hasMeta')}</span>
          </li>
        </ul>
      </div>
      <div
        className="scroller"
        tabIndex={0}
        role="region"
        aria-label={`${t('lists.region')}, ${t('lists.state')}`}
      >
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('lists.region')}</th>
              <th scope="col">{t('lists.state')}</th>
              <th scope="col" className="num">
                {t('lists.districts')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Rivierenrand</th>
              <td>{t('lists.taken')}</td>
              <td className="num">9</td>
            </tr>
            <tr>
              <th scope="row">Brinkdal</th>
              <td>{t('lists.stopped')}</td>
              <td className="num">1</td>
            </tr>
          </tbody>
        </table>
      </div>
      <Facts
        facts={[
          [t('lists.factScope'), t('lists.factScopeValue')],
          [t('lists.factCosts'), t('lists.factCostsValue')],
        ]}
      />
    </Block>
  );
}

export function StateBlocks() {
  const { t } = useTranslation(['about', 'vocabulary']);
  const labels = Object.fromEntries(
    EVIDENCE_LEVELS.map((level) => [level, t(`vocabulary:evidenceLevel.${level}`)]),
  ) as Record<EvidenceLevel, string>;
  return (
    <Block
      title={t('states.title')}
      names="Steps, EvidenceLadder, EmptyBridge, ErrorNote, LoadingBridge, Warning"
    >
      <Steps
        steps={[
          { key: 'asked', name: t('states.asked'), state: 'done' },
          { key: 'routed', name: t('states.routed'), state: 'now' },
          { key: 'answered', name: t('states.answered'), state: 'todo' },
        ]}
      />
      <EvidenceLadder level="tried" labels={labels} label={t('states.ladder')} />
      <div className="spec__two">
        <EmptyBridge title={t('states.empty')}>{t('states.emptyText')}</EmptyBridge>
        <ErrorNote title={t('states.error')} actions={<Button>{t('states.again')}</Button>}>
          {t('states.errorText')}
        </ErrorNote>
        <Warning title={t('states.warning')}>{t('states.warningText')}</Warning>
      </div>
      <LoadingBridge label={t('states.loading')} />
      <p className="meta">{t('states.loadingText')}</p>
    </Block>
  );
}
