<?php
/**
 * The twin of src/widgets/member-counter/element.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\may_have_changed;
use function Coffee_Network\Facts\some;
use function Coffee_Network\Language\format_number;
use function Coffee_Network\Language\organizations;
use function Coffee_Network\Values\any_date;
use function Coffee_Network\Values\edtf;
use function Coffee_Network\Values\whole_number;

defined( 'ABSPATH' ) || exit;

/**
 * The number, what it counts, and since when, as of when, by which source.
 *
 * @param array $asked What is drawn.
 */
function member_counter( array $asked ): string {
	$language   = $asked['language'];
	$attributes = $asked['attributes'];
	$members    = $asked['dataset']['members'];
	$terms      = $language['terms'];
	$given      = whole_number( $attributes['value'] ?? '', 0, 999999999, $language );
	$by_hand    = null !== $given;
	$number     = $given ?? (int) $members['total'];
	$figure     = format_number( $number, $language );
	if ( is_flag( $attributes, 'inline' ) ) {
		return esc_html( $figure );
	}
	if ( in_array( $attributes['layout'] ?? '', array( 'dots', 'countries' ), true ) ) {
		return '';
	}
	// As src/widgets/member-counter/element.ts counts: signs, not bytes.
	$length = strlen( preg_replace( '/[^\x00-\x7F]+/', '.', $figure ) );
	$size   = $length < 5 ? 'short' : ( $length < 8 ? 'middle' : 'long' );
	$since  = any_date( $attributes['since'] ?? '' );
	$as_of  = any_date( $attributes['as-of'] ?? '' );
	$old    = $as_of || $by_hand ? '' : may_have_changed( $members, $language );
	$date   = function ( string $name, ?array $date, string $note = '' ) use ( $language ): string {
		if ( ! $date ) {
			return '';
		}
		$note = '' === $note ? '' : ' <span class="note">(' . esc_html( $note ) . ')</span>';
		return fact( $name, time_html( $date, $language ) . $note );
	};
	return '<p class="count-line">' . counted_figure( $figure, $size )
		. '<span class="label" part="label"> <slot name="label">' . esc_html( organizations( $number, $language ) ) . '</slot></span></p><ul part="facts" role="list">'
		. $date( $terms['established'], $since ?? edtf( $members['since'] ?? '' ) )
		. ( $since ? '' : $date( $terms['activeSince'], edtf( $members['activeSince'] ?? '' ) ) )
		. $date( $terms['asOf'], $as_of ?? ( $by_hand ? null : edtf( $members['asOf'] ?? '' ) ), $old )
		. ( $by_hand || ! some( $members['source'] ?? null ) ? '' : fact( $terms['source'], source_link( $members['source'], $language ) ) )
		. '</ul>';
}

/**
 * What a fact is, and the fact.
 *
 * @param string $name  What it is.
 * @param string $value HTML.
 */
function fact( string $name, string $value ): string {
	return '<li><small>' . esc_html( $name ) . "</small> <b>$value</b></li>";
}
