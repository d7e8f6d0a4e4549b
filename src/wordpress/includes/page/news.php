<?php
/**
 * The news of this site itself, for the list of news.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

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
	$from = (string) ( $given['from'] ?? 'site' );
	if ( 'network' === $from ) {
		unset( $attributes['src'] );
	} elseif ( 'site' === $from && empty( $attributes['src'] ) ) {
		$attributes['src'] = news_address( category_of( $given['category'] ?? 0 ) );
	}
	return $attributes;
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
		return absint( $given );
	}
	$term = get_term_by( 'slug', sanitize_title( $given ), 'category' );
	return $term instanceof \WP_Term ? $term->term_id : 0;
}
