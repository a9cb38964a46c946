import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Markdown } from './markdown';

test('a text by a user can do no harm', async () => {
  const { container } = render(
    <Markdown
      text={
        '# Kop\n\n[kwaad](javascript:alert(1)) [goed](https://voorbeeld.nl)\n\n<script>alert(1)</script>\n\n![x](https://spion.example/p.png)'
      }
    />,
  );
  expect(await screen.findByRole('heading', { level: 3, name: 'Kop' })).toBeVisible();
  expect(screen.getByText('kwaad')).not.toHaveAttribute('href', expect.stringContaining('javascript'));
  expect(screen.getByRole('link', { name: 'goed' })).toHaveAttribute(
    'rel',
    'nofollow noopener noreferrer ugc',
  );
  expect(container.querySelector('script, img')).toBeNull();
});
