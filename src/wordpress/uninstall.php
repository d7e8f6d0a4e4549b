<?php
/**
 * Removes what the plugin has stored, where its page says so.
 *
 * @package Coffee_Network
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// What deactivates and deletes it in one request has it loaded already.
if ( ! function_exists( 'Coffee_Network\Data\remove' ) ) {
	require __DIR__ . '/coffee-network-widgets.php';
}

// The plugin is not active: WordPress must know the type for its revisions to go as well.
Coffee_Network\Data\register_type();
Coffee_Network\Data\remove();
