<?php
/**
 * The twin of src/facts/of/member-counter.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\generated;
use function Coffee_Network\Language\format_number;
use function Coffee_Network\Language\name_of_country;
use function Coffee_Network\Language\organizations;
use function Coffee_Network\Values\any_date;
use function Coffee_Network\Values\clean;
use function Coffee_Network\Values\whole_number;

defined( 'ABSPATH' ) || exit;

/**
 * How many organizations, since when, as of when, by which source, and in which countries where the widget shows them.
 *
 * @param array $asked What the facts are made from.
 */
function member_counter( array $asked ): array {
	$language   = $asked['language'];
	$members    = $asked['dataset']['members'];
	$attributes = $asked['attributes'];
	$terms      = $language['terms'];
	$given      = whole_number( $attributes['value'] ?? '', 0, 999999999, $language );
	$number     = $given ?? (int) $members['total'];
	$figure     = format_number( $number, $language );
	if ( isset( $attributes['inline'] ) && 'false' !== strtolower( clean( $attributes['inline'] ) ) ) {
		return paragraph( array( words( $figure ) ) );
	}
	$since = any_date( $attributes['since'] ?? '' );
	$as_of = any_date( $attributes['as-of'] ?? '' );
	// A number given by hand is not the dataset's: neither its date nor its source may stand beside it.
	$by_hand = null !== $given;
	$old     = $as_of || $by_hand ? '' : may_have_changed( $members, $language );
	$line    = sentences(
		array( words( $figure, array( 'strong' => true ) ), words( ' ' . organizations( $number, $language ) ) ),
		date_fact( $terms['established'], $since ?? $members['since'] ?? null, $language ),
		date_fact( $terms['activeSince'], $since ? null : ( $members['activeSince'] ?? null ), $language ),
		date_fact( $terms['asOf'], $as_of ?? ( $by_hand ? null : ( $members['asOf'] ?? null ) ), $language, $old ),
		source_fact( $by_hand ? null : ( $members['source'] ?? null ), $language )
	);
	return array_merge( paragraph( $line ), $by_hand ? array() : by_country( $number, $attributes['layout'] ?? '', $language, $members ) );
}

/**
 * How many each country has, those with most first.
 *
 * @param int    $number   How many there are in all.
 * @param string $layout   How the widget shows them.
 * @param array  $language The language.
 * @param array  $members  The members.
 */
function by_country( int $number, string $layout, array $language, array $members ): array {
	$countries = $members['byCountry'] ?? array();
	if ( ! in_array( $layout, array( 'dots', 'countries' ), true ) || ! $countries ) {
		return array();
	}
	$rest = max( 0, $number - array_sum( array_column( $countries, 'total' ) ) );
	$rows = array();
	foreach ( $countries as $each ) {
		if ( $each['total'] ) {
			$rows[] = array( name_of_country( $each['country'], $language ), (int) $each['total'], $each['country'] );
		}
	}
	// The build has put the names into the order of their language.
	$order = array_flip( array_keys( generated( 'countries' )[ $language['code'] ] ) );
	$place = fn ( $row ) => array( -$row[1], $order[ $row[2] ] ?? PHP_INT_MAX, $row[0] );
	usort( $rows, fn ( $a, $b ) => $place( $a ) <=> $place( $b ) );
	$lines = array_map(
		fn ( $row ) => array(
			words( $row[0] . $language['terms']['colon'] ),
			words( format_number( $row[1], $language ), array( 'strong' => true ) ),
		),
		$rows
	);
	if ( $rest ) {
		$lines[] = array( words( str_replace( '%s', format_number( $rest, $language ), $language['andMore'] ) ) );
	}
	return items( $lines );
}
