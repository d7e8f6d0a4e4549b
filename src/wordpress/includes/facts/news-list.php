<?php
/**
 * The twin of src/facts/of/news-list.ts, for news that are on another site: what they say is read where it is shown.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\Values\web_address;

defined( 'ABSPATH' ) || exit;

/**
 * Where the news are.
 *
 * @param array $asked What the facts are made from.
 */
function news_list( array $asked ): array {
	$language = $asked['language'];
	$terms    = $language['terms'];
	$news     = $asked['dataset']['news'];
	$own      = web_address( $asked['attributes']['src'] ?? '' );
	$href     = '' === $own ? web_address( $news['url'] ?? '' ) : site_address( $own );
	$strong   = array( 'strong' => true );
	$title    = '' !== $own || ! some( $news['heading'] ?? null ) ? words( $terms['news'], $strong ) : said( $news['heading'], $language, $strong );
	return paragraph( '' === $href ? array( $title ) : array( $title, words( $terms['colon'] ), words( $terms['allNews'], array( 'href' => $href ) ) ) );
}

/**
 * The site that a feed is of, by the feed's address: what comes before the names that systems give their feeds.
 *
 * @param string $feed The address.
 */
function site_address( string $feed ): string {
	if ( ! preg_match( '/^(https?:\/\/[^\/?#]+)([^?#]*)/', $feed, $found ) ) {
		return '';
	}
	list( , $origin, $path ) = $found;
	if ( preg_match( '/\/wp\/v2\/sites\/([^\/]+\.[^\/]+)\/posts$/', $path, $hosted ) ) {
		return "https://{$hosted[1]}/";
	}
	$folder = preg_replace( '/\/(wp-json(\/.*)?|index\.php|feed(\/\w+)?\/?|(rss2?|rdf|atom)\/?)$/', '/', $path );
	return $origin . ( '/' === substr( $folder, -1 ) ? $folder : '/' );
}
