import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { courseOf } from './course';
import { Lineage, type LineageStop } from './lineage';
import { ShortBridge } from './short-bridge';

const laid = (status: Parameters<typeof courseOf>[0], result?: Parameters<typeof courseOf>[1]) =>
  courseOf(status, result).shares.reduce((sum, share) => sum + share, 0);

describe('the bridge of an adoption', () => {
  test('is built further with each state, whole once taken over, and broken off when stopped', () => {
    const built = [laid('considering'), laid('planned'), laid('piloting'), laid('adopted', 'adopted')];
    expect(built).toEqual([...built].sort());
    expect(built.at(-1)).toBe(1);
    expect(courseOf('piloting', null).className).toBe('is-pilot');
    expect(courseOf('evaluated', 'abandoned')).toEqual(courseOf('abandoned', 'abandoned'));
    expect(courseOf('evaluated', 'abandoned').className).toBe('is-stopped');
    expect(courseOf('evaluated', 'adapted').className).toBe('');
  });

  test('leaves the origin; a second generation is a list within the first', async () => {
    const stop = (key: string, kids: LineageStop[] = []): LineageStop => ({
      key,
      name: key,
      state: 'overgenomen',
      note: `Zo liep het in ${key}.`,
      why: `veranderd door ${key}`,
      course: courseOf('adapted', 'adapted'),
      kids,
    });
    const { container } = render(
      <Lineage
        origin={{ name: 'Oeverwaard', state: 'bedacht het' }}
        stops={[stop('Rivierenrand', [stop('Heidestede')]), stop('Brinkdal')]}
      />,
    );
    const first = screen.getByText('Rivierenrand').closest('li')!;
    expect(within(first).getByText('veranderd door Heidestede')).toBeVisible();
    expect(within(first).queryByText('Brinkdal')).toBeNull();
    expect(container.querySelectorAll('.lineage__item')).toHaveLength(3);
    expect(await axe(container)).toHaveNoViolations();
  });

  test('is told in one row: question, what was changed, solution, and what came of it', async () => {
    const { container } = render(
      <ol>
        <li>
          <ShortBridge
            question={['Merenhoek vroeg', 'Hoe krijg je iedereen mee?']}
            solution={['Oeverwaard had al', <a key="a" href="/kennis/1" children="Eén brief" />]}
            course={courseOf('abandoned', 'abandoned')}
            why="zonder gebiedsmanager"
          >
            <b>Gestopt.</b> Niemand belde.
          </ShortBridge>
        </li>
      </ol>,
    );
    expect(screen.getByRole('listitem')).toHaveTextContent(
      /Merenhoek vroeg.*iedereen mee.*zonder gebiedsmanager.*Eén brief.*Gestopt\. Niemand belde\./,
    );
    expect(container.querySelector('.is-stopped')).not.toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });
});
