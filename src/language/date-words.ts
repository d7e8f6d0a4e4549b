/** The words of a language around a date, as people type them: lower case, without accents. Months are from `Intl`. */
export interface DateWords {
  readonly since: RegExp;
  readonly until: RegExp;
  readonly about: RegExp;
  /** What a decade is said with, before or after it. */
  readonly decade: RegExp;
  /** The decades of the twentieth century by their words: the twenties first. */
  readonly decades: readonly string[];
  readonly century: RegExp;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly RegExp[];
  /** Between the two ends of a time. */
  readonly to: RegExp;
  /** Before both ends. */
  readonly from: RegExp;
  /** What stands between day, month and year and means nothing. */
  readonly filler: RegExp;
  /** Which comes first in `05/01/2026`; nothing where people of this language write both. */
  readonly first?: 'day' | 'month';
}

const es: DateWords = {
  since: /^(a partir del?( ano| mes de)?|desde( el| los| la)?( ano| mes de)?)\b/,
  until: /^(hasta( el| los| la)?( ano| mes de)?)\b/,
  about:
    /^(hacia( el| los| la)?( ano)?|alrededor del?( ano)?|cerca del?( ano)?|aproximadamente( en)?|aprox|circa|ca|c)(\b\.?|\.)/,
  decade: /^(en )?(los |la )?(anos )?(decada )?(de los |del |de )?(anos )?/,
  decades: ['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
  century: /^(el )?(siglo |s\. ?)/,
  seasons: [/^primavera\b/, /^verano\b/, /^otono\b/, /^invierno\b/],
  to: /\s+(?:hasta|al?|y)(?:\s+(?:el|la|los))?\s+/,
  from: /^(desde|del?|entre)(\s+(el|la|los))?\s+/,
  filler: /\b(de|del|el|ano|en|dia)\b/g,
  first: 'day',
};

const pt: DateWords = {
  since: /^(a partir d[eoa]s?( ano| mes de)?|desde( o| os| a)?( ano| mes de)?)\b/,
  until: /^(ate( o| os| a)?( ano| mes de)?)\b/,
  about: /^(por volta d[eoa]s?( ano)?|cerca de|em torno de|aproximadamente( em)?|aprox|circa|ca|c)(\b\.?|\.)/,
  decade: /^(n?os )?(anos )?(n?a )?(decada )?(dos |do |de )?(anos )?/,
  decades: ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
  century: /^(o )?(seculo |sec\. ?)/,
  seasons: [/^primavera\b/, /^verao\b/, /^outono\b/, /^inverno\b/],
  to: /\s+(?:ate|ao?|e)(?:\s+(?:o|a|os))?\s+/,
  from: /^(desde|de|do|da|entre)(\s+(o|a|os))?\s+/,
  filler: /\b(de|do|da|o|ano|em|dia)\b/g,
  first: 'day',
};

const fr: DateWords = {
  since: /^(depuis( le| la| les| l)?( annee)?|a partir d(e|u|es)( l| la)?( annee)?|des)\b/,
  until: /^(jusqu( ?a| ?en| ?au| ?aux))( l| la)?( annee)?\b/,
  about: /^(vers( le| la| les| l)?( annee)?|environ( en)?|autour d(e|u|es)|circa|ca|c)(\b\.?|\.)/,
  decade: /^(dans )?(les )?(annees )?(la )?(decennie )?(de |des )?/,
  decades: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante dix', 'quatre vingt', 'quatre vingt dix'],
  century: /\bsiecle\b/,
  seasons: [/^printemps\b/, /^ete\b/, /^automne\b/, /^hiver\b/],
  to: /\s+(?:jusqu a|a|au|et)(?:\s+(?:le|la))?\s+/,
  from: /^(depuis|de|du|entre)(\s+(le|la))?\s+/,
  filler: /\b(de|du|d|le|l|an|annee|en)\b/g,
  first: 'day',
};

const en: DateWords = {
  since: /^(since|from|as of|starting( in)?)( the)?( year)?\b(?!.*\b(to|until|till)\b)/,
  until: /^(until|till|up to)( the)?( year)?\b/,
  about: /^(about|around|approximately|approx|circa|ca|c)(\b\.?|\.)( the)?/,
  decade: /^(in )?(the )?/,
  decades: ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
  century: /\bcentury\b/,
  seasons: [/^spring\b/, /^summer\b/, /^(autumn|fall)\b/, /^winter\b/],
  to: /\s+(?:to|until|till|and|through)\s+(?:the\s+)?/,
  from: /^(from|between)\s+(the\s+)?/,
  filler: /\b(of|the|in|on|year)\b/g,
};

export const dateWords: { readonly [code: string]: DateWords } = { es, en, pt, fr };

/** In which order a region writes `05/01/2026`, where its language alone does not tell. */
export const firstIn = (tag: string): 'day' | 'month' | undefined => {
  const [code = '', region] = tag.split('-');
  const known = dateWords[code]?.first;
  if (known || !region) return known;
  const parts = new Intl.DateTimeFormat(tag).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month') ? 'day' : 'month';
};
