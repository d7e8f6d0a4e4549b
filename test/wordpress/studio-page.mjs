// The studio in the plugin's page, as its keeper uses it.

/** Opens it as a user. @returns Its window, the page around it, and the browser's. */
export async function openStudio(wp, browser, role = 'editor', { before, context: given } = {}) {
  const context = given ?? (await wp.signIn(browser, role));
  const page = await context.newPage();
  await before?.(page);
  await page.goto(`${wp.address}/wp-admin/admin.php?page=coffee-network`);
  const studio = page.frameLocator('iframe.coffee-network-studio');
  await studio.locator('.tasks').waitFor();
  await studio.locator('.opened', { hasText: /\S+: \S/ }).waitFor();
  return { studio, page, context };
}

/** Changes the number, from the start. */
export async function total(studio, number) {
  await studio.locator('a[href="#number"]').click();
  await studio.locator('#f-members-total').fill(number);
}

/** Presses the button that publishes, and waits until it is said what came of it, where that is told. */
export async function publish(studio, said) {
  await studio.locator('.toolbar a[href="#save"]').click();
  await studio.locator('[data-save]').click();
  if (said) await studio.locator('[role=status]', { hasText: said }).waitFor();
}
