/** A text: the same in every language, or one version per BCP 47 language tag (`{"es": "Red Café", "en": "Coffee Network"}`). */
export type LocalizedText = string | { readonly [language: string]: string };
