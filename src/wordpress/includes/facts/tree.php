<?php
/**
 * What follows each other on a page: headings, paragraphs and lists, of lines, of words. The twin of src/facts/tree.ts.
 *
 * Words are an array with `text`, and `strong`, `href`, `datetime`, `lang` where they have it; a line is a list of words; a
 * block has a `kind`, and a `line` or `lines`. Nothing is nested: what a list holds are lines.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\Language\pick_text;

defined( 'ABSPATH' ) || exit;

/**
 * Whether a value says something: “0” does, which PHP takes for empty.
 *
 * @param mixed $value A value.
 */
function some( $value ): bool {
	return null !== $value && '' !== $value && array() !== $value;
}

/**
 * Some words of a line, without the places where a long word may be divided on a page.
 *
 * @param string $text What they say.
 * @param array  $more What else they are.
 */
function words( string $text, array $more = array() ): array {
	return array( 'text' => str_replace( "\u{AD}", '', $text ) ) + $more;
}

/**
 * A text of the dataset, with its own language where it has none in the page's.
 *
 * @param string|array $text     The text.
 * @param array        $language The language of the page.
 * @param array        $more     What else the words are.
 */
function said( $text, array $language, array $more = array() ): array {
	list( $value, $lang ) = pick_text( $text, $language );
	$words                = words( trim( preg_replace( '/\s+/u', ' ', $value ) ?? '' ), $more );
	return '' === $lang ? $words : $words + array( 'lang' => $lang );
}

/**
 * A heading; below the sixth level, which HTML does not have, a paragraph.
 *
 * @param int   $level Its level.
 * @param array $words What it says.
 */
function heading( int $level, array $words ): array {
	if ( $level > 6 ) {
		return array(
			'kind' => 'paragraph',
			'line' => array( $words + array( 'strong' => true ) ),
		);
	}
	return array(
		'kind'  => 'heading',
		'level' => $level,
		'line'  => array( $words ),
	);
}

/**
 * A paragraph as a list of one block; of none where the line says nothing.
 *
 * @param array|null $line The line.
 */
function paragraph( ?array $line ): array {
	return $line ? array(
		array(
			'kind' => 'paragraph',
			'line' => $line,
		),
	) : array();
}

/**
 * A list as a list of one block; of none without items.
 *
 * @param array $lines A line for each item.
 */
function items( array $lines ): array {
	return $lines ? array(
		array(
			'kind'  => 'list',
			'lines' => array_values( $lines ),
		),
	) : array();
}

/**
 * Some lines as one, each a sentence that ends as sentences do: those that are missing leave no trace.
 *
 * @param array|null ...$given The lines.
 */
function sentences( ?array ...$given ): array {
	$all = array();
	foreach ( array_filter( $given ) as $line ) {
		if ( $all ) {
			$before = end( $all )['text'];
			$all[]  = words( preg_match( '/[.!?…:;。！？：]["”»)」』）]?$/Du', $before ) ? ' ' : '. ' );
		}
		$all = array_merge( $all, $line );
	}
	return $all;
}

/**
 * Words with commas between them.
 *
 * @param array $all The words.
 */
function enumerated( array $all ): array {
	$line = array();
	foreach ( $all as $index => $each ) {
		if ( $index ) {
			$line[] = words( ', ' );
		}
		$line[] = $each;
	}
	return $line;
}

/**
 * What a fact is, and the fact.
 *
 * @param string $name     What it is.
 * @param array  $language The language.
 * @param array  ...$fact  The words of the fact.
 */
function named( string $name, array $language, array ...$fact ): array {
	return array_merge( array( words( $name . $language['terms']['colon'] ) ), $fact );
}
