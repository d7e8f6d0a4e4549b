// The block editor as a person uses it, by what its parts are called in every language and version.

/** Where the blocks are: in a frame of its own, or in the page itself. */
export async function canvasOf(page) {
  await page.waitForSelector('.edit-post-visual-editor, .editor-visual-editor', { timeout: 60_000 });
  await page.waitForFunction(
    () =>
      document.querySelector('.block-editor-block-list__layout') ||
      document
        .querySelector('iframe[name=editor-canvas]')
        ?.contentDocument?.querySelector('.block-editor-block-list__layout'),
    undefined,
    { timeout: 60_000 },
  );
  const frame = await page.$('iframe[name=editor-canvas]');
  return frame ? frame.contentFrame() : page.mainFrame();
}

/** Closes what greets newcomers, whenever it comes. */
export const greet = (page) =>
  page.addLocatorHandler(page.locator('.components-modal__screen-overlay').first(), () =>
    page.keyboard.press('Escape'),
  );

/** Opens a new page or post. */
export async function newPost(page, address, type = 'page') {
  await greet(page);
  await page.goto(`${address}/wp-admin/post-new.php?post_type=${type}`);
  return canvasOf(page);
}

export async function writeTitle(canvas, title) {
  const field = canvas.locator('.editor-post-title__input').first();
  await field.click();
  await field.pressSequentially(title);
}

/** Looks for a block in the inserter, and puts it in. */
export async function insertBlock(page, canvas, name, search) {
  const toggle = page
    .locator('.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle')
    .first();
  if ((await toggle.getAttribute('aria-pressed')) !== 'true' && (await toggle.getAttribute('aria-expanded')) !== 'true')
    await toggle.click();
  const field = page.locator('.block-editor-inserter__search input').first();
  await field.fill(search);
  await page.locator(`.editor-block-list-item-coffee-network-${name}`).first().click();
  await toggle.click();
  await canvas.locator(`coffee-${name}`).last().waitFor({ state: 'attached' });
}

/** Opens the settings of the block that is chosen. */
export async function openSettings(page) {
  const inspector = page.locator('.block-editor-block-inspector');
  if (!(await inspector.isVisible())) {
    const toggle = page
      .locator('.interface-pinned-items button[aria-controls="edit-post:document"], .interface-pinned-items button')
      .first();
    if (
      (await toggle.getAttribute('aria-pressed')) !== 'true' &&
      (await toggle.getAttribute('aria-expanded')) !== 'true'
    )
      await toggle.click();
  }
  return inspector;
}

/** Publishes, or hands in what somebody may not publish (`pending`): the button in the head, and the one that asks once more. */
export async function publish(page, status = 'publish') {
  await page.locator('.editor-post-publish-panel__toggle, .editor-post-publish-button__button').first().click();
  const sure = page.locator('.editor-post-publish-panel .editor-post-publish-button');
  await sure.click();
  await page.waitForFunction(
    (status) => {
      const editor = window.wp.data.select('core/editor');
      return !editor.isSavingPost() && editor.getCurrentPost().status === status;
    },
    status,
    { timeout: 60_000 },
  );
  return page.evaluate(() => {
    const { id, link } = window.wp.data.select('core/editor').getCurrentPost();
    return { id, link };
  });
}
