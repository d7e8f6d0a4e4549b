<?php
/**
 * All that a widget tells, in its language and in its order, for whoever has no script and whatever does not look into shadow
 * roots. The twin of src/facts/facts.ts, which a test runs beside it.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\Values\clean;
use function Coffee_Network\Values\whole_number;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/tree.php';
require __DIR__ . '/html.php';
require __DIR__ . '/shared.php';
require __DIR__ . '/member-counter.php';
require __DIR__ . '/presentation.php';
require __DIR__ . '/objectives-list.php';
require __DIR__ . '/governance-diagram.php';
require __DIR__ . '/timeline.php';
require __DIR__ . '/figures.php';
require __DIR__ . '/contact-button.php';
require __DIR__ . '/news-list.php';

/**
 * The facts of a widget.
 *
 * @param string $name       The widget.
 * @param array  $attributes Its attributes.
 * @param array  $language   Its language.
 * @param array  $dataset    All that there is to tell.
 */
function facts( string $name, array $attributes, array $language, array $dataset ): array {
	$level  = whole_number( preg_replace( '/^\W*h(?=\d)/i', '', clean( $attributes['heading-level'] ?? '' ) ), 2, 6 ) ?? 3;
	$teller = __NAMESPACE__ . '\\' . str_replace( '-', '_', $name );
	// A widget whose twin is not written yet tells nothing without its script.
	return function_exists( $teller ) ? $teller( compact( 'attributes', 'language', 'dataset', 'level' ) ) : array();
}
