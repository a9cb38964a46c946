import { afterEach, describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { screen as device } from '../../jest/setup';
import { Bridge } from './bridge';

const reasons = [
  { key: 'words', share: 0.41, lead: 'Dezelfde woorden.', text: '‘mandaat’', weight: 'weegt zwaar' },
  { key: 'theme', share: 0.18, lead: 'Zelfde thema.', text: 'Samenwerken', weight: 'weegt mee' },
  { key: 'scale', share: 0.05, lead: 'Bijna even groot.', weight: 'weegt licht' },
];
const bridge = (
  <Bridge
    kicker="Oplossing van Oeverwaard"
    title={<a href="/kennis/1">Eén stem</a>}
    state="strong"
    shares={reasons.map((reason) => reason.share)}
    verdict="Sterke match"
    feet={['jullie vraag', 'Oeverwaard']}
    reasonsTitle="Waarom dit past"
    reasons={reasons}
    open={{ lead: 'Nog te overbruggen.', text: 'De rechtsvorm' }}
    fold={{ after: 1, label: 'Nog twee redenen', othersLabel: 'De andere redenen' }}
  >
    <p>Zeven organisaties tekenden.</p>
  </Bridge>
);
afterEach(() => {
  device.rem = 80;
});

describe('a bridge', () => {
  test('says its verdict and its reasons in order, and draws a plank and a bar for each', async () => {
    const { container } = render(bridge);
    expect(screen.getByText('Sterke match')).toBeVisible();
    const rows = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Dezelfde woorden. ‘mandaat’weegt zwaar',
      'Zelfde thema. Samenwerkenweegt mee',
      'Bijna even groot. weegt licht',
      'Nog te overbruggen. De rechtsvorm',
    ]);
    expect(container.querySelectorAll('.arch__plank')).toHaveLength(3);
    const bars = [...container.querySelectorAll('.plankbar__fill')];
    expect(bars.map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')])).toEqual([
      ['0%', '41%'],
      ['41%', '18%'],
      ['59%', '5%'],
    ]);
    expect(container.querySelector('.plankbar__open')).toHaveAttribute('x1', '64%');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('folds the lighter reasons on a phone', async () => {
    device.rem = 22;
    const { container } = render(bridge);
    expect(screen.getByText('Nog twee redenen').tagName).toBe('SUMMARY');
    expect(container.querySelector('.reasons--more')).toHaveAttribute('start', '2');
    expect(await axe(container)).toHaveNoViolations();
  });
});
