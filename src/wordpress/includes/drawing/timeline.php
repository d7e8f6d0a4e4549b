<?php
/**
 * The twin of src/widgets/timeline/timeline-element.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\shared;
use function Coffee_Network\Facts\sort_events;

defined( 'ABSPATH' ) || exit;

/**
 * What happened, event by event.
 *
 * @param array  $asked What is drawn.
 * @param string $rules Rules that are its own: it has none.
 * @param string $name  The name of the timeline; that of the attribute where it is empty.
 */
function timeline( array $asked, string &$rules, string $name = '' ): string {
	$language   = $asked['language'];
	$attributes = $asked['attributes'];
	$timelines  = $asked['dataset']['timelines'];
	$name       = '' === $name ? trim( (string) ( $attributes['name'] ?? '' ) ) : $name;
	$found      = $timelines[ '' === $name ? ( array_key_first( $timelines ) ?? '' ) : $name ] ?? null;
	if ( ! $found || count( $found['events'] ) > 100 ) {
		return '';
	}
	$layout = $attributes['layout'] ?? 'auto';
	$layout = in_array( $layout, array( 'auto', 'vertical', 'horizontal' ), true ) ? $layout : 'auto';
	$events = sort_events( $found['events'], 'desc' === ( $attributes['order'] ?? '' ) ? -1 : 1 );
	$source = shared( $found['events'], 'source' );
	$html   = '';
	foreach ( $events as $index => $event ) {
		$again = $index && $events[ $index - 1 ]['date'] === $event['date'];
		$html .= event_item( $asked, $event, $again, ! $source );
	}
	$lead = say_in( '', $found['lead'] ?? null, $language, '' );
	return heading( $asked, say( $found['heading'] ?? $language['terms']['timeline'], $language ) )
		. "<p class=\"lead\" part=\"lead\"><slot name=\"lead\">$lead</slot></p>" . ( count( $events ) >= 12 ? '<div class="search"></div>' : '' )
		. "<div class=\"events\"><div class=\"stage $layout\"><ol part=\"list\" role=\"list\">$html</ol></div></div>"
		. source_line( $source ?? $found['source'] ?? null, $language );
}

/**
 * The timeline of Colombia.
 *
 * @param array  $asked What is drawn.
 * @param string $rules Rules that are its own: it has none.
 */
function colombia_timeline( array $asked, string &$rules ): string {
	return timeline( $asked, $rules, 'colombia' );
}

/**
 * One event.
 *
 * @param array $asked       What is drawn.
 * @param array $event       The event, with its date as it was read.
 * @param bool  $again       Whether the event before has the same date: it is seen once, and heard with each.
 * @param bool  $with_source Whether its source is its own.
 */
function event_item( array $asked, array $event, bool $again, bool $with_source ): string {
	$language = $asked['language'];
	$when     = $event['when'];
	return '<li part="event" class="' . ( $when ? mark_of( $when ) : '' ) . '"><p class="date ' . ( $again ? 'unseen' : '' ) . '" part="date">'
		. ( $when ? time_html( $when, $language ) : esc_html( $event['date'] ) ) . '</p>'
		. heading_at( $asked, 1, 'title', say( $event['title'], $language ) )
		. say_in( '<p part="place">', $event['place'] ?? null, $language, '</p>' )
		. say_in( '<p part="text">', $event['text'] ?? null, $language, '</p>' )
		. picture( $event['image'] ?? null, $language ) . ' ' . more_link( $event['link'] ?? null, $event['title'], $language )
		. ( $with_source ? source_line( $event['source'] ?? null, $language ) : '' ) . '</li>';
}

/**
 * How a date is drawn: a point, a stretch, an arrow that goes on; blurred where it is not exact.
 *
 * @param array $date The date.
 */
function mark_of( array $date ): string {
	$point   = $date['from'] ?? $date['to'];
	$long    = $date['interval'] || in_array( $point['precision'], array( 'century', 'decade' ), true );
	$inexact = false;
	foreach ( array( $date['from'], $date['to'] ) as $end ) {
		$inexact = $inexact || ( $end && ( $end['approximate'] || $end['uncertain'] ) );
	}
	$mark = $long ? ( $date['to'] || ! $date['interval'] ? 'stretch' : 'open' ) : '';
	return $mark . ' ' . ( $inexact ? 'about' : '' );
}
