<?php
/**
 * The twin of src/widgets/news-list/element.ts, for a list without a feed: what a feed says, the script reads.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\some;
use function Coffee_Network\Values\web_address;

defined( 'ABSPATH' ) || exit;

/**
 * The heading, and where the news are.
 *
 * @param array $asked What is drawn.
 */
function news_list( array $asked ): string {
	$language = $asked['language'];
	$news     = $asked['dataset']['news'];
	if ( '' !== web_address( $asked['attributes']['src'] ?? '' ) || '' !== web_address( $news['src'] ?? '' ) ) {
		return '';
	}
	$terms = $language['terms'];
	$title = some( $news['heading'] ?? null ) ? say( $news['heading'], $language ) : esc_html( $terms['news'] );
	$href  = web_address( $news['url'] ?? '' );
	return heading( $asked, $title )
		. ( '' === $href ? '' : '<p><a part="more" href="' . esc_url( $href ) . '">' . esc_html( $terms['allNews'] ) . '</a></p>' );
}
