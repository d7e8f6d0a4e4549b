<?php
/**
 * Dates as people say them: the twin of src/language/say-date.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Language;

defined( 'ABSPATH' ) || exit;

/**
 * A date: `1992`, «los años 90», «desde 1992», «1 de marzo de 2005».
 *
 * @param array $date     A date, as edtf() reads it.
 * @param array $language The language.
 */
function say_date( array $date, array $language ): string {
	$from  = $date['from'];
	$to    = $date['to'];
	$start = $from ? say_point( $from, $language ) : '';
	$end   = $to ? say_point( $to, $language ) : '';
	if ( $from && $to ) {
		return preg_match( '/\s/u', $start . $end ) ? "{$start} – {$end}" : "{$start}–{$end}";
	}
	if ( ! $from ) {
		return phrase( 'until', $end, (bool) $to['day'], $language );
	}
	return $date['interval'] ? phrase( 'since', $start, (bool) $from['day'], $language ) : $start;
}

/**
 * Words around a date, as they run together with its first word.
 *
 * @param string $name     `since`, `until` or `about`.
 * @param string $said     The date.
 * @param bool   $day      Whether it is a day.
 * @param array  $language The language.
 */
function phrase( string $name, string $said, bool $day, array $language ): string {
	$phrases = $language[ $day ? 'dayPhrases' : 'phrases' ][ $name ];
	foreach ( $phrases as $start => $words ) {
		if ( '' === $start || 0 === strpos( $said, $start ) ) {
			return str_replace( '%s', substr( $said, strlen( $start ) ), $words );
		}
	}
	return $said;
}

/**
 * One point in time.
 *
 * @param array $point    The point.
 * @param array $language The language.
 */
function say_point( array $point, array $language ): string {
	$year = $point['year'];
	if ( 'century' === $point['precision'] ) {
		$said = $year . '–' . ( $year + 99 );
	} elseif ( 'decade' === $point['precision'] ) {
		$said = say_decade( $year, $language );
	} elseif ( 'season' === $point['precision'] ) {
		$said = str_replace( '%s', (string) $year, $language['seasons'][ $point['month'] - 21 ] );
	} elseif ( ! $point['month'] && $year > 0 ) {
		$said = (string) $year;
	} else {
		$said = say_day( $year, $point['month'], $point['day'], $language );
	}
	if ( $point['approximate'] ) {
		$said = phrase( 'about', $said, (bool) $point['day'], $language );
	}
	return $point['uncertain'] ? "$said (?)" : $said;
}

/**
 * A decade.
 *
 * @param int   $start    Its first year.
 * @param array $language The language.
 */
function say_decade( int $start, array $language ): string {
	foreach ( $language['decades'] as list( $first, $before, $words ) ) {
		if ( $start >= $first && $start < $before ) {
			return str_replace( array( '%s', '%t' ), array( (string) $start, (string) ( $start - 1900 ) ), $words );
		}
	}
	return (string) $start;
}

/**
 * A month of a year, or a day of it.
 *
 * @param int   $year     The year; 0 is the one before the year 1.
 * @param int   $month    The month, or 0.
 * @param int   $day      The day, or 0.
 * @param array $language The language.
 */
function say_day( int $year, int $month, int $day, array $language ): string {
	$locale = table( 'locales', $language );
	$form   = 'y' . ( $month ? 'm' : '' ) . ( $day ? 'd' : '' ) . ( $year < 1 ? 'e' : '' );
	$places = array(
		'{y}' => (string) ( $year < 1 ? 1 - $year : $year ),
		'{m}' => $month ? $locale['months'][ $month - 1 ] : '',
		'{d}' => (string) $day,
		'{e}' => $locale['era'],
	);
	return strtr( $locale['dates'][ $form ], $places );
}
