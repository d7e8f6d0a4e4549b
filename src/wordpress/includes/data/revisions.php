<?php
/**
 * The versions of the dataset that were saved before.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

/**
 * The versions as the database has them, without what they hold: that may be megabytes.
 *
 * @param int $post The id of what they are versions of.
 * @return object[]
 */
function revision_rows( int $post ): array {
	global $wpdb;
	return $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_author, post_date_gmt, post_excerpt FROM $wpdb->posts WHERE post_parent = %d AND post_type = 'revision' AND post_status = 'inherit' ORDER BY post_date_gmt DESC, ID DESC", $post ) ); // phpcs:ignore WordPress.DB
}

/**
 * The versions, the latest first: who saved them, when, and what changed.
 *
 * @return array[]
 */
function revisions(): array {
	$post = stored_post();
	return array_map(
		static function ( $row ): array {
			$author = get_userdata( (int) $row->post_author );
			return array(
				'id'      => (int) $row->ID,
				'date'    => str_replace( ' ', 'T', $row->post_date_gmt ) . 'Z',
				'author'  => $author ? $author->display_name : '',
				'changes' => changes_in( $row->post_excerpt ),
			);
		},
		$post ? revision_rows( $post->ID ) : array()
	);
}

/**
 * What changed, in the language of who asks.
 *
 * @param string $stored As it is stored: sentences by language, or the time of the version that was restored.
 * @return string[]
 */
function changes_in( string $stored ): array {
	$changes = json_decode( $stored, true );
	if ( ! is_array( $changes ) ) {
		return array();
	}
	if ( isset( $changes['restored'] ) ) {
		/* translators: %s: date and time. */
		return array( sprintf( __( 'The version of %s was restored.', 'coffee-network-widgets' ), local_time( (string) $changes['restored'] ) ) );
	}
	$language = substr( determine_locale(), 0, 2 );
	return (array) ( $changes[ $language ] ?? $changes['en'] ?? array() );
}

/**
 * A date and a time as the site writes them.
 *
 * @param string $gmt In UTC.
 */
function local_time( string $gmt ): string {
	return wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), (int) strtotime( $gmt ) );
}

/**
 * Makes an earlier version the one that visitors see. It is a new version itself: the one before can be restored too.
 *
 * @param int    $id      The revision.
 * @param string $version The version that it replaces; `*` for any.
 * @return true|\WP_Error
 */
function restore( int $id, string $version ) {
	$post     = stored_post();
	$revision = $post ? wp_get_post_revision( $id ) : null;
	$dataset  = $revision && (int) $revision->post_parent === $post->ID ? from_stored( $revision->post_content ) : null;
	if ( ! $dataset ) {
		return new \WP_Error( 'coffee_network_no_revision', __( 'That version is not there any more, or is spoilt.', 'coffee-network-widgets' ), array( 'status' => 404 ) );
	}
	return save( $dataset, $version, array( 'restored' => $revision->post_date_gmt . ' UTC' ) );
}

/**
 * Sentences that a client sends with what it saves, as they may be kept.
 *
 * @param mixed $given By language.
 * @return array<string, string[]>
 */
function clean_changes( $given ): array {
	$kept = array();
	foreach ( array( 'es', 'en', 'pt', 'fr' ) as $language ) {
		$sentences = is_object( $given ) && is_array( $given->$language ?? null ) ? $given->$language : array();
		foreach ( array_slice( $sentences, 0, 50 ) as $sentence ) {
			if ( is_string( $sentence ) ) {
				$kept[ $language ][] = wp_html_excerpt( $sentence, 300, '…' );
			}
		}
	}
	// More than the column takes would refuse the whole.
	return strlen( to_stored( (object) $kept ) ) > 60000 ? array() : $kept;
}
