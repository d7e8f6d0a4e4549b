<?php
/**
 * What the plugin leaves behind when it is deleted: all, unless somebody has said on its page that nothing is to stay.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

/** The option that says that the data goes with the plugin. */
const REMOVAL = 'coffee_network_removal';

/**
 * Removes what a site has stored, where it said so.
 */
function remove_from_site() {
	global $wpdb;
	unlock();
	if ( ! get_option( REMOVAL ) ) {
		return;
	}
	// All of the type: one that was imported with the rest of a site has no option that names it.
	$posts = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE post_type = %s", POST_TYPE ) ); // phpcs:ignore WordPress.DB
	foreach ( $posts as $post ) {
		// Its revisions go with it.
		wp_delete_post( (int) $post, true );
	}
	delete_option( POST_OPTION );
	delete_option( REMOVAL );
}

/**
 * The same of every site of a network: each has said for itself.
 */
function remove() {
	if ( ! is_multisite() ) {
		remove_from_site();
		return;
	}
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		remove_from_site();
		restore_current_blog();
	}
}
