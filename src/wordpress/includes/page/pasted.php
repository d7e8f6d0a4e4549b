<?php
/**
 * What people paste: the tags and the marked paragraphs that the builder's page gives them, with or without its script.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

use function Coffee_Network\generated;

defined( 'ABSPATH' ) || exit;

/**
 * A script of the widgets that was pasted, whatever server it is on.
 */
const PASTED_SCRIPT = '/<script\b[^>]*\bsrc=["\'][^"\']*\/coffee-network(\.[a-z]{2,3})?\.js(\?[^"\']*)?["\'][^>]*>\s*<\/script>/i';

/**
 * Links and frames of embed pages, which only the script beside those pages turns into widgets.
 */
const EMBED_PAGE = '/(href|src)=["\'][^"\']*\/embed\/[a-z]{2,3}\/[a-z-]+\.html/i';

/**
 * Whether a text brings the script itself.
 *
 * @param string $html The text.
 */
function pastes_script( string $html ): bool {
	return 1 === preg_match( PASTED_SCRIPT, $html );
}

/**
 * Authors and contributors may paste the tags of the widgets, with their attributes. Scripts and styles they may not.
 *
 * @param array  $allowed What is let through: attributes by tags.
 * @param string $context Where.
 */
function allow_tags( $allowed, $context ) {
	if ( ! is_array( $allowed ) || 'post' !== $context ) {
		return $allowed;
	}
	$global = array_fill_keys( array( 'class', 'id', 'lang', 'slot' ), true );
	foreach ( generated( 'widgets' ) as $name => $widget ) {
		$allowed[ "coffee-$name" ] = $global + array_fill_keys( array_keys( $widget['settings'] ), true );
	}
	$allowed['coffee-network'] = $global + array_fill_keys( array( 'src', 'refresh' ), true );
	return $allowed;
}

/**
 * The dataset that a pasted script names: the script of this plugin then says it in its place.
 *
 * @param string $html A text with such a script; to be told only, leave it out.
 */
function remember_dataset( string $html = '' ): string {
	static $address = '';
	if ( preg_match( PASTED_SCRIPT, $html, $found ) && preg_match( '/\sdata-(?:src|dataset)=["\']([^"\']+)/', $found[0], $named ) ) {
		$address = html_entity_decode( $named[1] );
	}
	return $address;
}

/**
 * Brings the script to what was pasted without one; and takes away a pasted one where this plugin's own is on the page, so
 * that there is one. Where embed pages are linked or framed it stays: only it knows them.
 *
 * @param string $html A content, whole.
 */
function look_for_pasted( $html ) {
	if ( ! is_string( $html ) || tells_only() || ! preg_match( '/<coffee-|data-widget=.coffee-/', $html ) ) {
		return $html;
	}
	if ( ! pastes_script( $html ) ) {
		need_script();
	} elseif ( wp_script_is( SCRIPT ) && ! preg_match( EMBED_PAGE, $html ) ) {
		remember_dataset( $html );
		// Nothing comes back where it is too long for the expression.
		return preg_replace( PASTED_SCRIPT, '', $html ) ?? $html;
	}
	return $html;
}

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
foreach ( array( 'the_content', 'widget_block_content', 'widget_custom_html_content', 'widget_text' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\look_for_pasted', 100 );
}
