import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works a page: the journeys are told once and walked twice. */
export type Hands = {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Opens the file dialog with `target` and chooses a file. */
  choose(target: Locator, file: Text): Promise<void>;
};

type Text = { name: string; text: string };
const asUpload = ({ name, text }: Text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const MAX_TABS = 250;

/** Tab, and nothing else, until `target` has the focus; from the top when the end of the page was passed. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let i = 0; i < MAX_TABS; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

export const mouse: (page: Page) => Hands = () => ({
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  async choose(target, file) {
    const chooser = target.page().waitForEvent('filechooser');
    await target.click();
    await (await chooser).setFiles(asUpload(file));
  },
});

export const keyboard: (page: Page) => Hands = (page) => ({
  async press(target) {
    await tabTo(page, target);
    await page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
  },
  async write(target, text) {
    await tabTo(page, target);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  },
  async choose(target, file) {
    await tabTo(page, target);
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(asUpload(file));
  },
});
