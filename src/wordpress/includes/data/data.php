<?php
/**
 * The data that the widgets tell: the site's own, where it keeps one, else the network's own content.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/json.php';
require __DIR__ . '/schema.php';
require __DIR__ . '/coherence.php';
require __DIR__ . '/store.php';
require __DIR__ . '/revisions.php';
require __DIR__ . '/caches.php';
require __DIR__ . '/rest.php';
require __DIR__ . '/remove.php';
if ( is_admin() ) {
	require __DIR__ . '/admin-page.php';
	require __DIR__ . '/admin-actions.php';
	require __DIR__ . '/studio-page.php';
}

/**
 * The network's own content, as the widgets carry it.
 */
function builtin(): array {
	static $builtin;
	if ( null === $builtin ) {
		// It names its schema beside it: that is true of the file alone.
		$builtin = array_diff_key( \Coffee_Network\generated( 'coffee-network' ), array( '$schema' => 0 ) );
	}
	return $builtin;
}

/**
 * The dataset of this site, always whole and valid: a part that the site does not keep is the built-in one.
 */
function dataset(): array {
	static $made = array();
	$key = get_current_blog_id() . '-' . current()['version'];
	if ( ! isset( $made[ $key ] ) ) {
		$made = array( $key => normalized( current()['dataset'] ) );
	}
	return $made[ $key ];
}

/**
 * A dataset that may be kept as the widgets read it: short forms in full, what is beyond their limits left out.
 *
 * @param mixed $dataset As it is kept.
 */
function normalized( $dataset ): array {
	$own = array_filter(
		(array) json_decode( to_text( $dataset ), true ),
		static function ( $part ): bool {
			return null !== $part;
		}
	);
	// A list stands for the events of a timeline, or for the paragraphs of the presentation.
	if ( isset( $own['presentation'] ) && ! isset( $own['presentation']['paragraphs'] ) ) {
		$own['presentation'] = array( 'paragraphs' => $own['presentation'] );
	}
	foreach ( $own['timelines'] ?? array() as $name => $timeline ) {
		if ( null === $timeline ) {
			unset( $own['timelines'][ $name ] );
			continue;
		}
		$timeline = isset( $timeline['events'] ) ? $timeline : array( 'events' => $timeline );
		// One under a built-in name keeps its heading and its lead, unless it has one of its own.
		$known                     = isset( $timeline['heading'] ) || isset( $timeline['lead'] ) ? array() : ( builtin()['timelines'][ $name ] ?? array() );
		$own['timelines'][ $name ] = $timeline + array_intersect_key( $known, array_flip( array( 'heading', 'lead' ) ) );
	}
	return within_limits( $own + builtin() );
}

/**
 * A dataset without what the widgets leave out: the script would take it away again.
 *
 * @param array $whole All parts.
 */
function within_limits( array $whole ): array {
	$whole['figures'] = array_slice( $whole['figures'] ?? array(), 0, 24 );
	if ( isset( $whole['members']['byCountry'] ) ) {
		$whole['members']['byCountry'] = array_slice( $whole['members']['byCountry'], 0, 300 );
	}
	$bodies = array_slice( $whole['governance']['bodies'], 0, 100 );
	foreach ( $bodies as $index => $body ) {
		if ( isset( $body['people'] ) ) {
			$bodies[ $index ]['people'] = array_slice( $body['people'], 0, 300 );
		}
	}
	$known = array_flip( array_column( $bodies, 'id' ) );

	$whole['governance']['bodies']    = $bodies;
	$whole['governance']['relations'] = array_values(
		array_filter(
			array_slice( $whole['governance']['relations'] ?? array(), 0, 1000 ),
			static function ( $relation ) use ( $known ): bool {
				return isset( $known[ $relation['from'] ], $known[ $relation['to'] ] );
			}
		)
	);
	return $whole;
}

/**
 * Whether the site keeps data of its own.
 */
function has_own(): bool {
	return null !== stored_post();
}

/**
 * The address at which anybody reads the dataset of this site.
 */
function dataset_url(): string {
	return rest_url( 'coffee-network/v1/dataset' );
}

/**
 * What one must be allowed to change the story: editors and administrators are.
 */
function capability(): string {
	/**
	 * Filters who may change the data that the widgets tell.
	 *
	 * @param string $capability A capability of WordPress.
	 */
	return (string) apply_filters( 'coffee_network_capability', 'edit_others_posts' );
}
