<?php
/**
 * The twin of src/facts/of/timeline.ts and of what sorts its events.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\Values\edtf;
use function Coffee_Network\Values\edtf_order;

defined( 'ABSPATH' ) || exit;

/**
 * What happened, event by event: of the timeline of a name, or of the first.
 *
 * @param array  $asked What the facts are made from.
 * @param string $name  The name; that of the attribute where it is empty.
 */
function timeline( array $asked, string $name = '' ): array {
	$language  = $asked['language'];
	$timelines = $asked['dataset']['timelines'];
	$name      = '' === $name ? trim( (string) ( $asked['attributes']['name'] ?? '' ) ) : $name;
	$found     = $timelines[ '' === $name ? ( array_key_first( $timelines ) ?? '' ) : $name ] ?? null;
	if ( ! $found ) {
		return array();
	}
	$events = sort_events( $found['events'], 'desc' === ( $asked['attributes']['order'] ?? '' ) ? -1 : 1 );
	$source = shared( $found['events'], 'source' );
	return array_merge(
		array( heading( $asked['level'], said( $found['heading'] ?? $language['terms']['timeline'], $language ) ) ),
		paragraph( text_line( $found['lead'] ?? null, $language ) ),
		items( array_map( fn ( $event ) => event_line( $event, $language, ! $source ), $events ) ),
		paragraph( source_fact( $source ?? $found['source'] ?? null, $language ) )
	);
}

/**
 * The timeline of Colombia.
 *
 * @param array $asked What the facts are made from.
 */
function colombia_timeline( array $asked ): array {
	return timeline( $asked, 'colombia' );
}

/**
 * One event.
 *
 * @param array $event       The event, with its date as it was read.
 * @param array $language    The language.
 * @param bool  $with_source Whether its source is its own.
 */
function event_line( array $event, array $language, bool $with_source ): array {
	return sentences(
		array(
			$event['when'] ? date_words( $event['when'], $language ) : words( (string) $event['date'] ),
			words( $language['terms']['colon'] ),
			said( $event['title'], $language, array( 'strong' => true ) ),
		),
		text_line( $event['place'] ?? null, $language ),
		text_line( $event['text'] ?? null, $language ),
		text_line( $event['image']['caption'] ?? null, $language ),
		more_fact( $event['link'] ?? null, $event['title'], $language ),
		$with_source ? source_fact( $event['source'] ?? null, $language ) : null
	);
}

/**
 * Sorts events by date, those of the same date as they are given. Those with an unreadable date stay, at the end.
 *
 * @param array[] $events The events.
 * @param int     $way    1, or -1 for the last first.
 */
function sort_events( array $events, int $way ): array {
	foreach ( $events as $index => $event ) {
		$when             = edtf( $event['date'] ?? '' );
		$events[ $index ] = array(
			'when'  => $when,
			'place' => $when ? $way * edtf_order( $when ) : INF,
			'index' => $way * $index,
			'event' => $event,
		);
	}
	usort( $events, fn ( $a, $b ) => array( $a['place'], $a['index'] ) <=> array( $b['place'], $b['index'] ) );
	return array_map( fn ( $each ) => array( 'when' => $each['when'] ) + $each['event'], $events );
}
