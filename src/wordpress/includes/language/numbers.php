<?php
/**
 * Numbers as a language writes them: the twin of src/language/intl.ts and format-figure.ts. PHP may have no intl: what is needed
 * of it, the build has written down.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Language;

defined( 'ABSPATH' ) || exit;

/**
 * A number with its groups and decimals.
 *
 * @param int|float $value    The number.
 * @param array     $language The language.
 * @param int       $decimals How many decimals.
 */
function format_number( $value, array $language, int $decimals = 0 ): string {
	$locale = table( 'locales', $language );
	$plain  = number_format( abs( $value ), $decimals, '.', '' );
	$parts  = explode( '.', $plain );
	if ( strlen( $parts[0] ) > ( $locale['four'] ? 3 : 4 ) ) {
		$parts[0] = preg_replace( '/\B(?=(\d{3})+$)/', $locale['group'], $parts[0] );
	}
	return ( $value < 0 ? $locale['minus'] : '' ) . implode( $locale['decimal'], $parts );
}

/**
 * What is counted, in the form for a number.
 *
 * @param int   $value    The number.
 * @param array $language The language.
 */
function organizations( int $value, array $language ): string {
	$plurals  = table( 'locales', $language )['plurals'];
	$category = $value > 0 && 0 === $value % 1000000 ? $plurals['1000000'] : ( $plurals[ (string) $value ] ?? 'other' );
	return $language['organizations'][ $category ];
}

/**
 * How many decimals a number is written with: 20 at most.
 *
 * @param int|float $value The number.
 */
function decimals_of( $value ): int {
	$decimals = 0;
	// The fewest that read back as the same number.
	while ( $decimals < 20 && (float) number_format( $value, $decimals, '.', '' ) !== (float) $value ) {
		++$decimals;
	}
	return $decimals;
}

/**
 * The unit of a figure, where it is one that is written with the number: `percent`, or a currency.
 *
 * @param string|array $unit     The unit.
 * @param array        $language The language.
 */
function coded_unit( $unit, array $language ): string {
	$word = trim( pick_text( $unit, $language )[0] );
	return 'percent' === $word || isset( table( 'amounts', $language )[ $word ] ) ? $word : '';
}

/**
 * A number with the unit that is written with it.
 *
 * @param int|float $value    The number.
 * @param string    $unit     `percent`, a currency, or nothing.
 * @param array     $language The language.
 */
function format_figure( $value, string $unit, array $language ): string {
	$decimals = decimals_of( $value );
	if ( 'percent' === $unit ) {
		$said = str_replace( '{n}', format_number( abs( $value ), $language, $decimals ), table( 'locales', $language )['percent'] );
		return ( $value < 0 ? table( 'locales', $language )['minus'] : '' ) . $said;
	}
	if ( '' === $unit ) {
		return format_number( $value, $language, $decimals );
	}
	$amount                  = table( 'amounts', $language )[ $unit ];
	list( $pattern, $least ) = $amount;
	$shown                   = 0 === $decimals ? 0 : max( $decimals, $decimals > 2 ? 0 : $least );
	$pattern                 = $value < 0 ? ( $amount[2] ?? "-$pattern" ) : $pattern;
	return str_replace( '{n}', format_number( abs( $value ), $language, $shown ), $pattern );
}

/**
 * The name of a country.
 *
 * @param string $country Its two letters.
 * @param array  $language The language.
 */
function name_of_country( string $country, array $language ): string {
	return table( 'countries', $language )[ $country ] ?? $country;
}
