<?php
/**
 * Plugin Name:       Coffee Network Widgets
 * Plugin URI:        https://github.com/coffee-network-widgets/coffee-network-widgets
 * Description:       The story of the Coffee Network, the small coffee producer organizations of CLAC, as blocks and a shortcode. In Spanish, English, Portuguese and French; asks no other server.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Coffee Network Widgets authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       coffee-network-widgets
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package Coffee_Network
 */

namespace Coffee_Network;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const FILE    = __FILE__;

/**
 * What the build has made for this plugin from the widgets' own sources: `data/NAME.json`.
 *
 * @param string $name The name of the file.
 */
function generated( string $name ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		// A file of this plugin, not an address.
		$text          = file_get_contents( __DIR__ . "/data/$name.json" ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
		$read[ $name ] = (array) json_decode( (string) $text, true );
	}
	return $read[ $name ];
}

require __DIR__ . '/includes/data/data.php';
