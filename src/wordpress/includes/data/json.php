<?php
/**
 * How a dataset is written in the database, and read from a text. Needs no mbstring.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

/** How large a dataset may be, in bytes: the widgets read no more. */
const LIMIT = 5000000;

/** How deep one may go. */
const DEEPEST = 200;

/** Letters as they are: for people, and for the widgets, who count bytes. */
const PLAIN = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES;

/**
 * What is wrong with a dataset: nothing, or why it can't be kept.
 *
 * @param mixed $dataset As `json_decode` reads it, with objects for maps.
 * @return string[] Paths; `$` where it is no dataset at all.
 */
function problems_of( $dataset ): array {
	static $schema;
	if ( null === $schema ) {
		$schema = new Schema( \Coffee_Network\generated( 'coffee-network.schema' ) );
	}
	$problems = $schema->problems( $dataset );
	return $problems ? $problems : incoherences( $dataset );
}

/**
 * A dataset as it goes into the database: in ASCII, and without what filters of posts change, which are angle brackets,
 * ampersands, and emoji where the table has no room for them.
 *
 * @param object $dataset As `json_decode` reads it.
 */
function to_stored( $dataset ): string {
	return (string) json_encode( $dataset, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES, DEEPEST + 2 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode
}

/**
 * The dataset in a text from the database; null where it is spoilt.
 *
 * @param string $stored The text.
 * @return object|null
 */
function from_stored( string $stored ) {
	$dataset = json_decode( $stored, false, DEEPEST + 2 );
	return is_object( $dataset ) && ! problems_of( $dataset ) ? $dataset : null;
}

/**
 * A dataset as the widgets read it.
 *
 * @param object|array $dataset The dataset.
 * @param int          $more    More of JSON's options.
 */
function to_text( $dataset, int $more = 0 ): string {
	return (string) json_encode( $dataset, PLAIN | $more, DEEPEST + 2 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode
}
