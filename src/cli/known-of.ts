// What is known here of a language that its translators need not say.

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Its plural forms; none where nobody here knows it. */
export function pluralsOf(code: string): readonly string[] {
  if (!Intl.PluralRules.supportedLocalesOf(code).length) return [];
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
  return FORMS.filter((form) => pluralCategories.includes(form));
}

/** How it writes a year alone, with `{year}` in its place; nothing where nobody here knows it, or it has years of its own. */
export function yearIn(code: string): string | undefined {
  if (!Intl.DateTimeFormat.supportedLocalesOf(code).length) return undefined;
  const written = new Intl.DateTimeFormat(code, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2005, 5));
  return written.includes('2005') ? written.replace('2005', '{year}') : undefined;
}

/** From which side it is read. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  const { textInfo } = new Intl.Locale(code) as { readonly textInfo?: { readonly direction: 'ltr' | 'rtl' } };
  return textInfo?.direction ?? 'ltr';
}
