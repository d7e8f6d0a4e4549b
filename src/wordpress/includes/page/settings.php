<?php
/**
 * What may be set on a widget: by the description that everything is made from.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

use function Coffee_Network\generated;

defined( 'ABSPATH' ) || exit;

/**
 * Longer than any value.
 */
const LONGEST = 3000;

/**
 * Of what somebody has set, what the widget has and can mean something, by the names of the attributes.
 *
 * @param string $name  The widget: `member-counter`.
 * @param array  $given Values by the names of attributes; the shortcode's have no capitals.
 * @return array<string, string>
 */
function attributes_of( string $name, array $given ): array {
	$attributes = array();
	$lang       = trim( (string) ( $given['lang'] ?? '' ) );
	if ( preg_match( '/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i', $lang ) ) {
		$attributes['lang'] = str_replace( '_', '-', $lang );
	}
	foreach ( generated( 'widgets' )[ $name ]['settings'] as $setting => $described ) {
		// `as-of` is `asof` and `as_of` in shortcodes that people write from memory.
		$value = $given[ $setting ] ?? $given[ str_replace( '-', '_', $setting ) ] ?? $given[ str_replace( '-', '', $setting ) ] ?? '';
		$value = is_scalar( $value ) ? value_of( $value, $described ) : '';
		if ( '' !== $value && 'accent' !== $setting ) {
			$attributes[ $setting ] = $value;
		}
	}
	return $attributes;
}

/**
 * A value as the attribute may hold it; nothing where it says nothing. What only the widget can judge, such as a date, stays.
 *
 * @param mixed $value     As it was set.
 * @param array $described The setting.
 */
function value_of( $value, array $described ): string {
	if ( 'flag' === $described['input'] ) {
		return in_array( strtolower( (string) $value ), array( '1', 'true', 'yes', 'on' ), true ) ? 'true' : '';
	}
	$text = trim( wp_strip_all_tags( wp_check_invalid_utf8( (string) $value, true ) ) );
	if ( strlen( $text ) > LONGEST ) {
		return '';
	}
	if ( 'choice' === $described['input'] ) {
		$choices = array_column( $described['choices'], 0 );
		$text    = strtolower( $text );
		// The first is what holds anyway.
		return in_array( $text, array_slice( $choices, 1 ), true ) ? $text : '';
	}
	return $text;
}

/**
 * The accent colour, as CSS takes it: a colour of the theme by its name, so that it follows the theme, or one of one's own.
 *
 * @param array $given Values by the names of attributes.
 */
function accent_of( array $given ): string {
	$slug = (string) ( $given['accentColor'] ?? $given['accentcolor'] ?? '' );
	if ( preg_match( '/^[a-z0-9-]+$/i', $slug ) ) {
		return "var(--wp--preset--color--$slug)";
	}
	return (string) sanitize_hex_color( (string) ( $given['accent'] ?? '' ) );
}
