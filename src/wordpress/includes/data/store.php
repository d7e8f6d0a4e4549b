<?php
/**
 * Where a site keeps its dataset: one private post, with WordPress's own revisions of it. Each says in its excerpt what changed.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

const POST_TYPE = 'coffee_network';

/** The option with the id of the post: without it nothing is kept, and no page asks the database for more. */
const POST_OPTION = 'coffee_network_post';

/** How many versions are kept. */
const REVISIONS = 100;

add_action( 'init', __NAMESPACE__ . '\register_type' );
add_filter( 'wp_revisions_to_keep', __NAMESPACE__ . '\keep_revisions', 100, 2 );

/**
 * Nobody sees the post as such: the plugin's own page is where it is changed.
 */
function register_type() {
	register_post_type(
		POST_TYPE,
		array(
			'label'            => 'Coffee Network',
			'public'           => false,
			'rewrite'          => false,
			'query_var'        => false,
			'supports'         => array( 'title', 'editor', 'excerpt', 'revisions', 'author' ),
			'can_export'       => true,
			// Who wrote it may leave; the story stays.
			'delete_with_user' => false,
		)
	);
}

/**
 * Versions are kept here also where a site keeps none of its posts.
 *
 * @param int      $number How many the site keeps.
 * @param \WP_Post $post   Of which post.
 */
function keep_revisions( $number, $post ) {
	if ( POST_TYPE !== $post->post_type ) {
		return $number;
	}
	// WordPress reads all of them to keep one more.
	return (int) max( 5, min( REVISIONS, 20000000 / max( 1, strlen( $post->post_content ) ) ) );
}

/**
 * The post; null where the site keeps none.
 *
 * @return \WP_Post|null
 */
function stored_post() {
	$id   = (int) get_option( POST_OPTION );
	$post = $id ? get_post( $id ) : null;
	return $post && POST_TYPE === $post->post_type ? $post : null;
}

/** The mark of what was checked already, by the version of the check. */
const CHECKED = '_coffee_network_checked';

/**
 * What visitors are shown: the dataset as it was saved; where that was spoilt in the database, the last version that was good;
 * else the network's own.
 *
 * @return array{dataset: object, version: string, state: string} The state is `own`, `earlier`, `spoilt` or `builtin`.
 */
function current(): array {
	static $read = array();
	$post        = stored_post();
	$key         = get_current_blog_id() . '-' . ( $post ? md5( $post->post_content ) : '' );
	if ( ! isset( $read[ $key ] ) ) {
		$read = array( $key => read_post( $post ) );
	}
	return $read[ $key ];
}

/**
 * What a post holds, or held last.
 *
 * @param \WP_Post|null $post The post.
 */
function read_post( $post ): array {
	$dataset = $post ? read_checked( $post ) : null;
	$state   = 'own';
	if ( $post && ! $dataset ) {
		$state = 'earlier';
		foreach ( revision_rows( $post->ID ) as $row ) {
			$dataset = from_stored( (string) get_post_field( 'post_content', $row->ID, 'raw' ) );
			if ( $dataset ) {
				break;
			}
		}
	}
	if ( ! $dataset ) {
		$state   = $post ? 'spoilt' : 'builtin';
		$dataset = json_decode( to_text( builtin() ) );
	}
	return array(
		'dataset' => $dataset,
		'state'   => $state,
		'version' => md5( to_stored( $dataset ) ),
	);
}

/**
 * The dataset in a post; null where it is spoilt. What was checked once is checked again only where it was changed.
 *
 * @param \WP_Post $post The post.
 * @return object|null
 */
function read_checked( $post ) {
	$mark = md5( \Coffee_Network\VERSION . $post->post_content );
	if ( get_post_meta( $post->ID, CHECKED, true ) === $mark ) {
		return json_decode( $post->post_content, false, DEEPEST + 2 );
	}
	$dataset = from_stored( $post->post_content );
	if ( $dataset ) {
		update_post_meta( $post->ID, CHECKED, $mark );
	}
	return $dataset;
}

/**
 * Keeps a dataset. Who saves says which version was changed: what somebody else has saved meanwhile is not written over.
 *
 * @param object $dataset As `json_decode` reads it, with objects for maps.
 * @param string $version The version that it was made of; `*` for any.
 * @param array  $changes What changed, in sentences, by language; or which revision it is.
 * @return true|\WP_Error
 */
function save( $dataset, string $version, array $changes ) {
	if ( strlen( to_text( $dataset ) ) > LIMIT ) {
		return too_large();
	}
	$problems = problems_of( $dataset );
	if ( $problems ) {
		return new \WP_Error(
			'coffee_network_invalid',
			/* translators: %s: places in the data, like members.total. */
			sprintf( __( 'Not saved, since something in the data needs correcting: %s', 'coffee-network-widgets' ), implode( ', ', $problems ) ),
			array(
				'status'   => 422,
				'problems' => $problems,
			)
		);
	}
	if ( ! lock() ) {
		return new \WP_Error( 'coffee_network_busy', __( 'Somebody else is publishing right now. Publish again in a moment.', 'coffee-network-widgets' ), array( 'status' => 409 ) );
	}
	try {
		return write( to_stored( $dataset ), $version, $changes );
	} finally {
		unlock();
	}
}

/**
 * What is told of more than the widgets read.
 */
function too_large(): \WP_Error {
	return new \WP_Error( 'coffee_network_too_large', __( 'The data is larger than 5 MB: the widgets would not read it. Remove what is not part of the story.', 'coffee-network-widgets' ), array( 'status' => 413 ) );
}

/**
 * Writes the post, with a revision of it.
 *
 * @param string $stored  The dataset as it is stored.
 * @param string $version The version that it was made of.
 * @param array  $changes What changed.
 * @return true|\WP_Error
 */
function write( string $stored, string $version, array $changes ) {
	// What another process has written since this one began.
	wp_cache_delete( 'alloptions', 'options' );
	wp_cache_delete( POST_OPTION, 'options' );
	$id = (int) get_option( POST_OPTION );
	clean_post_cache( $id );
	$post = stored_post();
	if ( '*' !== $version && current()['version'] !== $version ) {
		return new \WP_Error( 'coffee_network_changed', __( 'Somebody else has published meanwhile.', 'coffee-network-widgets' ), array( 'status' => 412 ) );
	}
	if ( $post && $post->post_content === $stored ) {
		return true;
	}
	$fields = array(
		'post_type'    => POST_TYPE,
		'post_status'  => 'private',
		'post_title'   => 'Coffee Network',
		'post_content' => $stored,
		'post_excerpt' => to_stored( (object) $changes ),
	);
	$result = wp_insert_post( wp_slash( $post ? array( 'ID' => $post->ID ) + $fields : $fields ), true );
	if ( is_wp_error( $result ) || get_post_field( 'post_content', $result, 'raw' ) !== $stored ) {
		if ( ! is_wp_error( $result ) ) {
			take_back( $result, $post );
		}
		return new \WP_Error( 'coffee_network_not_written', __( 'WordPress could not write it into its database. Nothing was changed.', 'coffee-network-widgets' ), array( 'status' => 500 ) );
	}
	// WordPress before 6.4 keeps no revision of what is new.
	wp_save_post_revision( $result );
	update_option( POST_OPTION, $result, true );
	/**
	 * Fires when the dataset of the site was saved: caches of pages can be emptied.
	 *
	 * @param int $result The id of the post that keeps it.
	 */
	do_action( 'coffee_network_saved', $result );
	return true;
}

/**
 * Takes back what was written where another plugin has changed it on the way.
 *
 * @param int           $id      The post.
 * @param \WP_Post|null $earlier What it was before; nothing where it is new.
 */
function take_back( int $id, $earlier ) {
	global $wpdb;
	if ( ! $earlier ) {
		wp_delete_post( $id, true );
		return;
	}
	// Past those filters.
	$fields = array(
		'post_content' => $earlier->post_content,
		'post_excerpt' => $earlier->post_excerpt,
	);
	$wpdb->update( $wpdb->posts, $fields, array( 'ID' => $id ) ); // phpcs:ignore WordPress.DB
	clean_post_cache( $id );
}

/**
 * Takes the turn to save; false where another process has it.
 */
function lock(): bool {
	global $wpdb;
	// An option would be written over by WordPress's own functions; this is all or nothing. A process may have died with it.
	$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name = 'coffee_network_lock' AND option_value < %d", time() - 60 ) ); // phpcs:ignore WordPress.DB
	return 1 === (int) $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES ('coffee_network_lock', %s, 'no')", time() ) ); // phpcs:ignore WordPress.DB
}

/**
 * Gives the turn back.
 */
function unlock() {
	global $wpdb;
	$wpdb->query( "DELETE FROM $wpdb->options WHERE option_name = 'coffee_network_lock'" ); // phpcs:ignore WordPress.DB
}
