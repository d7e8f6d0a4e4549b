<?php
/**
 * What no schema can say of a dataset: that ids are one's own, and what refers to them. As the widgets check it.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

/**
 * Where a dataset that fits the schema does not hold together.
 *
 * @param object $dataset As `json_decode` reads it, with objects for maps.
 * @return string[] Paths.
 */
function incoherences( $dataset ): array {
	$governance = $dataset->governance ?? null;
	$found      = array_merge(
		repeated( $dataset->areas ?? array(), 'id', 'areas' ),
		repeated( $dataset->objectives ?? array(), 'id', 'objectives' ),
		repeated( array_slice( $dataset->figures ?? array(), 0, 24 ), 'id', 'figures' ),
		repeated( array_slice( $dataset->members->byCountry ?? array(), 0, 300 ), 'country', 'members.byCountry' ),
		$governance ? broken_relations( $governance ) : array()
	);
	foreach ( get_object_vars( $dataset->timelines ?? new \stdClass() ) as $name => $timeline ) {
		if ( null !== $timeline ) {
			$found = array_merge( $found, repeated( is_array( $timeline ) ? $timeline : $timeline->events, 'id', "timelines.$name.events" ) );
		}
	}
	// Without areas of its own they may be those of the network.
	if ( isset( $dataset->areas ) ) {
		$known = array_flip( array_map( 'strval', array_column( $dataset->areas, 'id' ) ) );
		foreach ( $dataset->objectives ?? array() as $index => $objective ) {
			$area = (string) ( $objective->area ?? '' );
			if ( ! Schema::is_blank( $area ) && ! isset( $known[ $area ] ) ) {
				$found[] = "objectives[$index].area";
			}
		}
	}
	return $found;
}

/**
 * The items of a list that have what tells another one apart.
 *
 * @param array  $items The list.
 * @param string $name  What tells them apart.
 * @param string $path  Where the list stands.
 * @return string[]
 */
function repeated( array $items, string $name, string $path ): array {
	$seen  = array();
	$found = array();
	foreach ( $items as $index => $item ) {
		$value = (string) ( $item->$name ?? '' );
		if ( ! Schema::is_blank( $value ) && isset( $seen[ $value ] ) ) {
			$found[] = "{$path}[$index].$name";
		}
		$seen[ $value ] = true;
	}
	return $found;
}

/**
 * Bodies with one id, relations between bodies that are not there, and circles of those that rank them.
 *
 * @param object $governance The part.
 * @return string[]
 */
function broken_relations( $governance ): array {
	$bodies = array_slice( $governance->bodies, 0, 100 );
	$found  = repeated( $bodies, 'id', 'governance.bodies' );
	// Of more bodies than are shown, what relates to the others goes with them.
	$is_cut = count( $governance->bodies ) > 100;
	$after  = array_fill_keys( array_map( 'strval', array_column( $bodies, 'id' ) ), array() );
	foreach ( array_slice( $governance->relations ?? array(), 0, 1000 ) as $index => $relation ) {
		$path    = "governance.relations[$index]";
		$missing = array_filter(
			array( 'from', 'to' ),
			static function ( string $end ) use ( $relation, $after ): bool {
				return ! isset( $after[ $relation->$end ] );
			}
		);
		foreach ( $is_cut ? array() : $missing as $end ) {
			$found[] = "$path.$end";
		}
		if ( $missing || ! in_array( $relation->type, array( 'part-of', 'elects' ), true ) ) {
			continue;
		}
		if ( leads( $after, (string) $relation->to, (string) $relation->from ) ) {
			$found[] = $path;
		} else {
			$after[ $relation->from ][] = $relation->to;
		}
	}
	return $found;
}

/**
 * Whether one body is ranked after another, at once or by way of others.
 *
 * @param array[] $after Of each body, those right after it.
 * @param string  $start Where the way begins.
 * @param string  $end   Where it would end.
 */
function leads( array $after, string $start, string $end ): bool {
	$reached = array( $start => true );
	$ways    = array( $start );
	while ( $ways ) {
		$id = array_pop( $ways );
		if ( (string) $id === $end ) {
			return true;
		}
		foreach ( $after[ $id ] as $next ) {
			if ( ! isset( $reached[ $next ] ) ) {
				$reached[ $next ] = true;
				$ways[]           = $next;
			}
		}
	}
	return false;
}
