<?php
/**
 * The news of this site itself, for the list of news.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

use Coffee_Network\Facts;
use function Coffee_Network\Values\edtf;

defined( 'ABSPATH' ) || exit;

/**
 * Where the script reads this site's news: its own posts, all or of a category.
 *
 * @param int $category The category; 0 for all.
 */
function news_address( int $category = 0 ): string {
	$address = rest_url( 'wp/v2/posts' );
	return $category > 0 ? add_query_arg( 'categories', $category, $address ) : $address;
}

/**
 * The attributes of a list of news, from what its block or shortcode says: this site's own posts, unless it names a feed or
 * the network's.
 *
 * @param array $given      Values by the names of attributes.
 * @param array $attributes Those of the widget.
 */
function news_attributes( array $given, array $attributes ): array {
	if ( shows_own_news( $given, $attributes ) ) {
		$attributes['src'] = news_address( category_of( $given['category'] ?? 0 ) );
	} elseif ( 'feed' !== ( $given['from'] ?? 'feed' ) ) {
		unset( $attributes['src'] );
	}
	return $attributes;
}

/**
 * Whether a list of news is of this site. A shortcode that names a feed needs to say no more.
 *
 * @param array $given      Values by the names of attributes.
 * @param array $attributes Those of the widget.
 */
function shows_own_news( array $given, array $attributes ): bool {
	$from = (string) ( $given['from'] ?? ( empty( $attributes['src'] ) ? 'site' : 'feed' ) );
	return 'site' === $from || 0 === strpos( $attributes['src'] ?? '', news_address() );
}

/**
 * This site's latest news as facts: what the script then reads from the site itself.
 *
 * @param int   $category The category; 0 for all.
 * @param int   $limit    How many.
 * @param array $language The language of the list.
 */
function news_facts( int $category, int $limit, array $language ): array {
	$terms = $language['terms'];
	$posts = get_posts(
		array(
			'numberposts'  => min( max( $limit, 1 ), 10 ),
			'category'     => $category,
			'has_password' => false,
			// Plugins of several languages choose the posts of the page's.
			'suppress_filters' => false,
		)
	);
	$lines = array_map(
		function ( \WP_Post $post ) use ( $language, $terms ) {
			// Without the filters of content: a post that shows this very list would never end.
			$title = trim( wp_strip_all_tags( html_entity_decode( $post->post_title, ENT_QUOTES ) ) );
			$title = '' === $title ? $terms['untitled'] : $title;
			$date  = edtf( substr( $post->post_date, 0, 10 ) );
			$link  = Facts\words( $title, array( 'href' => get_permalink( $post ) ) );
			return Facts\sentences( array( $link ), $date ? array( Facts\date_words( $date, $language ) ) : null );
		},
		$posts
	);
	$title = Facts\words( $terms['news'], array( 'strong' => true ) );
	$all   = array( $title, Facts\words( $terms['colon'] ), Facts\words( $terms['allNews'], array( 'href' => home_url( '/' ) ) ) );
	return array_merge( Facts\paragraph( $all ), Facts\items( $lines ) );
}

/**
 * A category by its number, its slug or its name.
 *
 * @param mixed $given What was set.
 */
function category_of( $given ): int {
	if ( ! is_scalar( $given ) || '' === (string) $given ) {
		return 0;
	}
	if ( is_numeric( $given ) ) {
		return term_exists( absint( $given ), 'category' ) ? absint( $given ) : 0;
	}
	foreach ( array( 'slug', 'name' ) as $field ) {
		$term = get_term_by( $field, 'slug' === $field ? sanitize_title( $given ) : (string) $given, 'category' );
		if ( $term instanceof \WP_Term ) {
			return $term->term_id;
		}
	}
	return 0;
}
