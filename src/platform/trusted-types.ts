/** What this library asks of a page's Trusted Types, by the name that the page's policy must allow. */
export const POLICY = 'coffee-network';

export interface Policy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}
declare const trustedTypes: undefined | { createPolicy(name: string, rules: Policy): Policy };

const same = (given: string) => given;
const rules: Policy = { createHTML: same, createScriptURL: same };
let policy: Policy | undefined;

/**
 * The page's leave to read markup and to load the script's second file; what is given as it is, where it asks for none.
 * @throws Where the page's policy forbids it.
 */
export const trustedPolicy = (): Policy =>
  (policy ??= typeof trustedTypes === 'object' ? trustedTypes.createPolicy(POLICY, rules) : rules);

/** Takes over the policy of another file: one of its name can be made only once. */
export function takePolicy(given: Policy) {
  policy = given;
}
