<?php
/**
 * The plugin's own texts, for those who edit the site.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Language;

defined( 'ABSPATH' ) || exit;

const DOMAIN = 'coffee-network-widgets';

/**
 * Loads the texts of a locale; `es_MX` and `es_CO` speak the Spanish that there is.
 *
 * @param string $locale As WordPress names it; the one in force where it is empty.
 */
function load_texts( string $locale = '' ): void {
	$locale  = '' === $locale ? determine_locale() : $locale;
	$folder  = dirname( __DIR__, 2 ) . '/languages/' . DOMAIN;
	$related = glob( $folder . '-' . substr( $locale, 0, 2 ) . '_*.mo' );
	$file    = file_exists( "$folder-$locale.mo" ) ? "$folder-$locale.mo" : ( $related[0] ?? '' );
	unload_textdomain( DOMAIN, true );
	if ( '' !== $file ) {
		load_textdomain( DOMAIN, $file, $locale );
	}
}

add_action( 'init', fn () => load_texts(), 1 );
add_action( 'change_locale', __NAMESPACE__ . '\load_texts' );
