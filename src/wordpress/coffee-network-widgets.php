<?php
/**
 * Plugin Name:       Coffee Network Widgets
 * Description:       The story of the Coffee Network, the small coffee producer organizations of CLAC, as blocks and a shortcode. In Spanish, English, Portuguese and French. Asks no other server.
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

// From what knows nothing of pages to what stands on them.
require __DIR__ . '/includes/language/texts.php';
require __DIR__ . '/includes/language/language.php';
require __DIR__ . '/includes/language/numbers.php';
require __DIR__ . '/includes/language/dates.php';
require __DIR__ . '/includes/values/clean.php';
require __DIR__ . '/includes/values/addresses.php';
require __DIR__ . '/includes/values/contacts.php';
require __DIR__ . '/includes/values/edtf.php';
require __DIR__ . '/includes/data/data.php';
require __DIR__ . '/includes/facts/facts.php';
require __DIR__ . '/includes/drawing/drawing.php';
require __DIR__ . '/includes/page/script.php';
require __DIR__ . '/includes/page/settings.php';
require __DIR__ . '/includes/page/news.php';
require __DIR__ . '/includes/page/widget.php';
require __DIR__ . '/includes/page/blocks.php';
require __DIR__ . '/includes/page/patterns.php';
require __DIR__ . '/includes/page/shortcode.php';
require __DIR__ . '/includes/page/pasted.php';
