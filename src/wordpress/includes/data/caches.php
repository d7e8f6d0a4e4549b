<?php
/**
 * Whole pages that other plugins keep: they tell the story as it was.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

add_action( 'coffee_network_saved', __NAMESPACE__ . '\empty_page_caches' );

/**
 * Empties those of the plugins that most sites have, each in its own way. Others can do so on `coffee_network_saved`.
 */
function empty_page_caches() {
	foreach ( array( 'wp_cache_clear_cache', 'w3tc_flush_all', 'rocket_clean_domain', 'wpfc_clear_all_cache', 'sg_cachepress_purge_cache' ) as $function ) {
		if ( function_exists( $function ) ) {
			$function();
		}
	}
	// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals -- theirs.
	do_action( 'litespeed_purge_all' );
	do_action( 'cache_enabler_clear_complete_cache' );
	do_action( 'breeze_clear_all_cache' );
	// phpcs:enable
}
