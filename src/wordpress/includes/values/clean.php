<?php
/**
 * Values as they were meant: the twin of src/values/clean.ts and whole-number.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Values;

use function Coffee_Network\Language\table;

defined( 'ABSPATH' ) || exit;

/**
 * A value without the quotation marks and the invisible characters that came with it; nothing if it is too long.
 *
 * @param mixed $value A value.
 */
function clean( $value ): string {
	$text = is_scalar( $value ) ? (string) $value : '';
	if ( strlen( $text ) > 3000 || ! preg_match( '//u', $text ) ) {
		return '';
	}
	$text  = preg_replace( '/[\x{AD}\x{61C}\x{180E}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}\x{FE0F}\x00-\x08\x0E-\x1F\x7F]/u', '', $text );
	$marks = '[\s\x{A0}\x{2000}-\x{200A}\x{202F}\x{3000}"\'`´«»‹›“”„‟‘’‚‛″′＂]+';
	return preg_replace( "/^$marks|$marks\$/u", '', $text );
}

/**
 * The same letters and digits however they were typed, where PHP can tell.
 *
 * @param string $text A text.
 */
function normal( string $text ): string {
	if ( class_exists( '\Normalizer' ) ) {
		return (string) \Normalizer::normalize( $text, \Normalizer::FORM_KC );
	}
	return str_replace( array( "\u{A0}", "\u{202F}", "\u{2009}" ), ' ', $text );
}

/**
 * A whole number, however it is written: `1 234`, `12.345.678`, `384.0`. One point or comma before three digits may be a
 * decimal sign: it counts where the language groups by it.
 *
 * @param mixed $value    As it was written.
 * @param int   $min      The least that it may be.
 * @param int   $max      The most.
 * @param array $language The language of the page.
 */
function whole_number( $value, int $min, int $max, array $language = array() ): ?int {
	$text   = normal( clean( $value ) );
	$digits = preg_replace( '/^(\d+)[.,]0{1,2}$/', '$1', $text );
	if ( preg_match( '/^(\d{1,3})([.,\'’\s])(\d{3}(?:\2\d{3})*)$/u', $text, $found ) ) {
		list( , $start, $sign, $groups ) = $found;
		$group = $language ? normal( table( 'locales', $language )['group'] ) : '';
		if ( strlen( $groups ) > 3 || ! preg_match( '/^[.,]$/', $sign ) || $sign === $group ) {
			$digits = $start . preg_replace( '/\D/', '', $groups );
		}
	}
	if ( ! preg_match( '/^\d{1,15}$/', $digits ) ) {
		return null;
	}
	return (int) $digits >= $min && (int) $digits <= $max ? (int) $digits : null;
}
