<?php
/**
 * The twin of src/facts/of/objectives-list.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

defined( 'ABSPATH' ) || exit;

/**
 * The areas of work and the objectives, under their areas where the dataset ties them.
 *
 * @param array $asked What the facts are made from.
 */
function objectives_list( array $asked ): array {
	$language   = $asked['language'];
	$terms      = $language['terms'];
	$areas      = $asked['dataset']['areas'];
	$objectives = $asked['dataset']['objectives'];
	$source     = shared( $objectives, 'source' );
	$of         = fn ( $id ) => array_values( array_filter( $objectives, fn ( $objective ) => ( $objective['area'] ?? null ) === $id ) );
	$tied       = array_filter( $areas, fn ( $area ) => $of( $area['id'] ) );
	$free       = array_filter( $areas, fn ( $area ) => ! $of( $area['id'] ) );
	$known      = array_column( $areas, 'id' );
	$others     = array_filter( $objectives, fn ( $objective ) => ! in_array( $objective['area'] ?? null, $known, true ) );
	$lines      = fn ( array $some ) => array_map(
		fn ( $objective ) => sentences(
			array( said( $objective['text'], $language ) ),
			$source ? null : source_fact( $objective['source'] ?? null, $language )
		),
		$some
	);
	$titled     = fn ( array $title, array $some ) => $some ? array_merge( array( heading( $asked['level'] + 1, $title ) ), items( $some ) ) : array();
	$facts      = array( heading( $asked['level'], words( $terms['objectivesHeading'] ) ) );
	$facts      = array_merge( $facts, $titled( words( $terms['areas'] ), array_map( fn ( $area ) => array( said( $area['text'], $language ) ), $free ) ) );
	foreach ( $tied as $area ) {
		$facts = array_merge( $facts, $titled( said( $area['text'], $language ), $lines( $of( $area['id'] ) ) ) );
	}
	$rest = $terms[ $tied ? 'otherObjectives' : 'objectives' ];
	return array_merge( $facts, $titled( words( $rest ), $lines( $others ) ), paragraph( source_fact( $source, $language ) ) );
}
