<?php
/**
 * Takes away what the plugin has stored, on every site of a network.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/coffee-network-widgets.php';

$coffee_network_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( 0 );
foreach ( $coffee_network_sites as $coffee_network_site ) {
	if ( $coffee_network_site ) {
		switch_to_blog( $coffee_network_site );
	}
	Data\uninstall();
	if ( $coffee_network_site ) {
		restore_current_blog();
	}
}
