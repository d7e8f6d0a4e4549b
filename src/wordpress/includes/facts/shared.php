<?php
/**
 * What the facts of several widgets have in common. The twin of src/facts/asked.ts and of what it takes from the widgets.
 *
 * What the facts are made from is an array: `language`, `dataset`, `attributes`, `level`.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\Language\pick_text;
use function Coffee_Network\Language\say_date;
use function Coffee_Network\Values\edtf;
use function Coffee_Network\Values\edtf_datetime;
use function Coffee_Network\Values\is_older;
use function Coffee_Network\Values\link_address;
use function Coffee_Network\Values\web_address;

defined( 'ABSPATH' ) || exit;

/**
 * A source by its name, a link where it has an address that a link may lead to.
 *
 * @param array|null $source   The source.
 * @param array      $language The language.
 */
function source_fact( $source, array $language ): ?array {
	if ( ! some( $source ) ) {
		return null;
	}
	$source = is_array( $source ) && isset( $source['text'] ) ? $source : array( 'text' => $source );
	$href   = empty( $source['url'] ) ? '' : web_address( pick_text( $source['url'], $language )[0] );
	return named( $language['terms']['source'], $language, said( $source['text'], $language, '' === $href ? array() : array( 'href' => $href ) ) );
}

/**
 * A date as people say it, and as machines read it.
 *
 * @param array $date     The date.
 * @param array $language The language.
 */
function date_words( array $date, array $language ): array {
	$datetime = edtf_datetime( $date );
	return words( say_date( $date, $language ), '' === $datetime ? array() : array( 'datetime' => $datetime ) );
}

/**
 * A date with the word for what it is the date of; nothing where it can't be read.
 *
 * @param string            $name     The word.
 * @param string|array|null $given    The date, read or not.
 * @param array             $language The language.
 * @param string            $note     What else is said of it.
 */
function date_fact( string $name, $given, array $language, string $note = '' ): ?array {
	$date = is_array( $given ) ? $given : edtf( $given );
	if ( ! $date ) {
		return null;
	}
	$line = named( $name, $language, date_words( $date, $language ) );
	return '' === $note ? $line : array_merge( $line, array( words( " ($note)" ) ) );
}

/**
 * A link to more about something; one without words of its own says which more it is.
 *
 * @param array|null   $link     The link.
 * @param string|array $about    What it is about.
 * @param array        $language The language.
 */
function more_fact( $link, $about, array $language ): ?array {
	$href = empty( $link['url'] ) ? '' : link_address( pick_text( $link['url'], $language )[0] );
	if ( '' === $href ) {
		return null;
	}
	if ( some( $link['text'] ?? null ) ) {
		return array( said( $link['text'], $language, array( 'href' => $href ) ) );
	}
	$terms = $language['terms'];
	return array( words( $terms['more'] . $terms['colon'] . pick_text( $about, $language )[0], array( 'href' => $href ) ) );
}

/**
 * What all items share: it is then said once, under all of them.
 *
 * @param array[] $items The items.
 * @param string  $name  What they may share.
 */
function shared( array $items, string $name ) {
	$values = array_unique( array_map( fn ( $item ) => json_encode( $item[ $name ] ?? null ), $items ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode
	return 1 === count( $values ) ? ( $items[0][ $name ] ?? null ) : null;
}

/**
 * The words for a number of members that is older than the dataset says that it may be; nothing for others.
 *
 * @param array $members  The members.
 * @param array $language The language.
 */
function may_have_changed( array $members, array $language ): string {
	$date = edtf( $members['asOf'] ?? '' );
	$days = (int) ( $members['maxAgeDays'] ?? 0 );
	return $date && $days && is_older( $date, $days ) ? $language['terms']['mayHaveChanged'] : '';
}

/**
 * A text as a line; nothing of nothing.
 *
 * @param string|array|null $text     The text.
 * @param array             $language The language.
 * @param array             $more     What else the words are.
 */
function text_line( $text, array $language, array $more = array() ): ?array {
	return some( $text ) ? array( said( $text, $language, $more ) ) : null;
}
