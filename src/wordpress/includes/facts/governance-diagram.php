<?php
/**
 * The twin of src/facts/of/governance-diagram.ts and of what ranks its bodies.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\Language\say_date;
use function Coffee_Network\Values\edtf;

defined( 'ABSPATH' ) || exit;

/**
 * The bodies, how each relates to the others, and who is in it.
 *
 * @param array $asked What the facts are made from.
 */
function governance_diagram( array $asked ): array {
	$language   = $asked['language'];
	$governance = $asked['dataset']['governance'];
	$relations  = $governance['relations'] ?? array();
	$names      = array_column( $governance['bodies'], 'name', 'id' );
	$facts      = array( heading( $asked['level'], words( $language['terms']['governanceHeading'] ) ) );
	foreach ( rank_bodies( $governance['bodies'], $relations ) as $body ) {
		$lines = array();
		foreach ( $relations as $relation ) {
			$elects = 'elects' === $relation['type'];
			if ( $relation[ $elects ? 'to' : 'from' ] === $body['id'] ) {
				$other   = $names[ $relation[ $elects ? 'from' : 'to' ] ];
				$lines[] = text_line( $relation['text'] ?? null, $language )
					?? array( words( $language['relations'][ $relation['type'] ] ), said( $other, $language ) );
			}
		}
		$facts = array_merge(
			$facts,
			array( heading( $asked['level'] + 1, said( $body['name'], $language ) ) ),
			paragraph( text_line( $body['text'] ?? null, $language ) ),
			items( $lines ),
			items( array_map( fn ( $person ) => person_line( $person, $language ), $body['people'] ?? array() ) ),
			paragraph( more_fact( $body['link'] ?? null, $body['name'], $language ) )
		);
	}
	return array_merge( $facts, paragraph( source_fact( $governance['source'] ?? null, $language ) ) );
}

/**
 * Somebody in a body.
 *
 * @param array $person   The person.
 * @param array $language The language.
 */
function person_line( array $person, array $language ): array {
	$date  = edtf( $person['since'] ?? '' );
	$facts = array();
	foreach ( array( 'role', 'organization' ) as $name ) {
		if ( some( $person[ $name ] ?? null ) ) {
			$facts[] = said( $person[ $name ], $language );
		}
	}
	if ( $date && $date['from'] ) {
		$open    = array(
			'from'     => $date['from'],
			'to'       => null,
			'interval' => true,
		);
		$facts[] = words( say_date( $open, $language ) );
	}
	$who  = said( $person['name'], $language, array( 'strong' => true ) );
	$line = $facts ? array_merge( array( $who, words( $language['terms']['colon'] ) ), enumerated( $facts ) ) : array( $who );
	return sentences( $line, text_line( $person['image']['caption'] ?? null, $language ) );
}

/**
 * The bodies by rank: whoever takes part in a body, or elects it, comes before it; a body that nothing ranks comes after those
 * who turn to it.
 *
 * @param array[] $bodies    The bodies.
 * @param array[] $relations How they relate.
 */
function rank_bodies( array $bodies, array $relations ): array {
	$after  = array_fill_keys( array_column( $bodies, 'id' ), array() );
	$waits  = array_fill_keys( array_keys( $after ), 0 );
	$ranks  = $waits;
	$ranked = array();
	$join   = function ( array $relation ) use ( &$after, &$waits ) {
		$after[ $relation['from'] ][] = $relation['to'];
		++$waits[ $relation['to'] ];
	};
	foreach ( $relations as $relation ) {
		if ( in_array( $relation['type'], array( 'part-of', 'elects' ), true ) ) {
			$join( $relation );
			$ranked[ $relation['from'] ] = true;
			$ranked[ $relation['to'] ]   = true;
		}
	}
	foreach ( $relations as $relation ) {
		if ( ! isset( $ranked[ $relation['to'] ] ) && isset( $ranked[ $relation['from'] ] ) ) {
			$join( $relation );
		}
	}
	$ready = array_keys( array_filter( $waits, fn ( $count ) => 0 === $count ) );
	while ( $ready ) {
		$id = array_shift( $ready );
		foreach ( $after[ $id ] as $next ) {
			$ranks[ $next ] = max( $ranks[ $next ], $ranks[ $id ] + 1 );
			if ( 0 === --$waits[ $next ] ) {
				$ready[] = $next;
			}
		}
	}
	// PHP 7.4 does not keep the order of equals.
	$order = array_flip( array_keys( $ranks ) );
	usort( $bodies, fn ( $a, $b ) => array( $ranks[ $a['id'] ], $order[ $a['id'] ] ) <=> array( $ranks[ $b['id'] ], $order[ $b['id'] ] ) );
	return $bodies;
}
