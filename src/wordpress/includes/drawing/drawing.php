<?php
/**
 * A widget as its script draws it, in a shadow root that needs no script: what the script then takes over has its place already.
 * The twin of src/widgets/, which a test renders beside it.
 *
 * What only the script can draw is not drawn here, and its facts stand until then: charts by country, the lines between bodies
 * other than the built-in ones, news, and lists of more than a hundred events.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\generated;

defined( 'ABSPATH' ) || exit;

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
 * The shadow root of a widget; nothing where only the script can draw it.
 *
 * @param string $name       The widget.
 * @param array  $attributes Its attributes.
 * @param array  $language   Its language.
 * @param array  $dataset    All that there is to tell.
 */
function drawing( string $name, array $attributes, array $language, array $dataset ): string {
	$draw  = __NAMESPACE__ . '\\' . str_replace( '-', '_', $name );
	$level = level_of( $attributes );
	$rules = '';
	$drawn = function_exists( $draw ) ? $draw( compact( 'attributes', 'language', 'dataset', 'level' ), $rules ) : '';
	if ( '' === $drawn ) {
		return '';
	}
	$frame = 'member-counter' === $name && is_flag( $attributes, 'inline' ) ? 'root  inline' : 'root  ';
	return '<template shadowrootmode="open"><style>' . generated( 'drawn' )['styles'][ $name ] . $rules . '</style>'
		. '<div class="' . $frame . '" part="base" dir="' . esc_attr( $language['direction'] ) . '" lang="' . esc_attr( $language['tag'] ) . "\">$drawn</div></template>";
}
